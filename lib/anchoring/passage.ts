import type { Selector } from '../highlights/highlight';
import { type TextIndex, weightOf } from './text-index';
import { type Word, wordsOf } from './words';

/** A described quote with its surroundings as words, seen against the text that it is looked for in. */
export interface Passage {
  words: readonly Word[];
  /** Numbers of the index; -1 for a word that the text has not. */
  ids: Int32Array;
  /** How much each word says, 0 to 1. */
  weights: Float64Array;
  /** The quote's own words: from, end exclusive. Words that it covers in part belong to it. */
  from: number;
  to: number;
  /** Characters of its first word before the quote begins, of its last word behind its end; 0 unless it begins or ends within a word. */
  cutBefore: number;
  cutBehind: number;
}

/** Undefined where the quote has no word, only signs. */
export function readPassage({ quote: { exact, prefix, suffix } }: Selector, index: TextIndex): Passage | undefined {
  const words = wordsOf(prefix + exact + suffix);
  const [start, end] = [prefix.length, prefix.length + exact.length];
  const from = words.findIndex((word) => word.end > start);
  const to = words.findLastIndex((word) => word.start < end) + 1;
  const [first, last] = [words[from], words[to - 1]];
  if (from < 0 || to <= from || first === undefined || last === undefined) return undefined;
  const ids = Int32Array.from(words, ({ folded }) => index.idOf.get(folded) ?? -1);
  const weights = Float64Array.from(ids, (id) => weightOf(index.places[id]?.length ?? 0));
  return { words, ids, weights, from, to, cutBefore: Math.max(0, start - first.start), cutBehind: Math.max(0, last.end - end) };
}
