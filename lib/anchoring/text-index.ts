import { type Word, wordsOf } from './words';

/** A text made ready for looking up many highlights in it. */
export interface TextIndex {
  text: string;
  words: readonly Word[];
  /** A number for each word of `words`; the same number is the same word. */
  ids: Int32Array;
  idOf: ReadonlyMap<string, number>;
  /** For each number, where in `words` it stands, ascending. */
  places: readonly (readonly number[])[];
}

/** O(text) in time and memory. */
export function indexText(text: string): TextIndex {
  const words = wordsOf(text);
  const ids = new Int32Array(words.length);
  const idOf = new Map<string, number>();
  const places: number[][] = [];
  for (const [at, { folded }] of words.entries()) {
    const id = idOf.get(folded) ?? places.length;
    if (id === places.length) {
      idOf.set(folded, id);
      places.push([]);
    }
    places[id]?.push(at);
    ids[at] = id;
  }
  return { text, words, ids, idOf, places };
}

/** What a word that stands in the text `count` times says about a place: 1 where it is the only one, a quarter among eight. */
export const weightOf = (count: number): number => 1 / (1 + Math.log2(Math.max(1, count)));
