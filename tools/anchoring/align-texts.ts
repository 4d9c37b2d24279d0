import { diffArrays } from 'diff';
import { type Gold, haveSameLetters, OWN_SHARE } from './gold';
import { sentencesOf } from './pick-quotes';

/**
 * Where the quotes of one real text are in another version of it, worked out without the anchoring code: sentences are paired by the words
 * that they share, and within a pair the words by `diff` (Myers). What is not clear is `open`: a sentence half of which is there, two
 * sentences equally like it, a quote of which less than half stands. Moved sentences are found; a sentence split in two is open.
 */
interface Word {
  start: number;
  end: number;
  surface: string;
}

interface Sentence {
  start: number;
  end: number;
  words: Word[];
}

/** A sentence of which a share this high is there (Dice over its words) is the same one; under the lower it is gone. */
const SAME = 0.6;
const GONE = 0.25;
/** The next one like it must share this much less. */
const LEAD = 0.15;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

function readSentences(text: string): Sentence[] {
  return sentencesOf(text).map(({ start, end }) => ({
    start,
    end,
    words: [...text.slice(start, end).matchAll(WORD)].map(({ 0: word, index }) => ({
      start: start + index,
      end: start + index + word.length,
      surface: word.toLowerCase(),
    })),
  }));
}

function dice(a: Sentence, b: Sentence): number {
  const counts = new Map<string, number>();
  for (const { surface } of a.words) counts.set(surface, (counts.get(surface) ?? 0) + 1);
  let shared = 0;
  for (const { surface } of b.words) {
    const left = counts.get(surface) ?? 0;
    if (left > 0) shared += 1;
    counts.set(surface, left - 1);
  }
  return (2 * shared) / Math.max(1, a.words.length + b.words.length);
}

interface Pairing {
  verdict: 'same' | 'gone' | 'open';
  /** For each word of the sentence the one that it became. */
  words: (Word | undefined)[];
}

function pairWords(a: Sentence, b: Sentence): (Word | undefined)[] {
  const parts = diffArrays(
    a.words.map(({ surface }) => surface),
    b.words.map(({ surface }) => surface),
  );
  const pairs: (Word | undefined)[] = [];
  let next = 0;
  for (const { added, removed, value } of parts) {
    if (added) next += value.length;
    else if (removed) pairs.push(...value.map(() => undefined));
    else {
      pairs.push(...b.words.slice(next, next + value.length));
      next += value.length;
    }
  }
  return pairs;
}

/** Pairs the sentence with the one that it became. */
function pair(sentence: Sentence, others: readonly Sentence[]): Pairing {
  const nothing = sentence.words.map(() => undefined);
  const ranked = others.map((other) => ({ other, like: dice(sentence, other) })).sort((a, b) => b.like - a.like);
  const [best, next] = ranked;
  if (!best || best.like < GONE) return { verdict: isInside(sentence, others) ? 'open' : 'gone', words: nothing };
  if (best.like < SAME || (next && best.like - next.like < LEAD)) return { verdict: 'open', words: nothing };
  return { verdict: 'same', words: pairWords(sentence, best.other) };
}

/** Short lines and split sentences: are most of its words in one much longer sentence? */
function isInside(sentence: Sentence, others: readonly Sentence[]): boolean {
  const words = new Set(sentence.words.map(({ surface }) => surface));
  return others.some(({ words: other }) => {
    const there = new Set(other.map(({ surface }) => surface));
    return [...words].filter((word) => there.has(word)).length > 0.6 * words.size;
  });
}

/** Answers where a stretch of `before` is in `after`. */
export function alignTexts(before: string, after: string): (start: number, end: number) => Gold {
  const others = readSentences(after);
  const sentences = readSentences(before);
  const pairings = new Map<Sentence, Pairing>();
  const pairingOf = (sentence: Sentence): Pairing => {
    const known = pairings.get(sentence) ?? pair(sentence, others);
    pairings.set(sentence, known);
    return known;
  };
  return (start, end) => {
    const touched = sentences.filter((sentence) => sentence.start < end && start < sentence.end && sentence.words.length > 0);
    if (touched.length === 0) return { kind: 'open' };
    if (touched.every((sentence) => pairingOf(sentence).verdict === 'gone')) return { kind: 'gone' };
    if (touched.some((sentence) => pairingOf(sentence).verdict === 'open')) return { kind: 'open' };
    const own = touched.flatMap((sentence) =>
      sentence.words
        .map((word, at) => ({ word, became: pairingOf(sentence).words[at] }))
        .filter(({ word }) => word.start < end && start < word.end),
    );
    const gold = judge(own);
    return gold.kind === 'here' ? { ...gold, isSame: haveSameLetters(before.slice(start, end), after.slice(gold.start, gold.end)) } : gold;
  };
}

function judge(own: readonly { word: Word; became: Word | undefined }[]): Gold {
  const there = own.flatMap(({ became }) => became ?? []);
  if (there.length === 0) return { kind: 'open' };
  const start = Math.min(...there.map((word) => word.start));
  const end = Math.max(...there.map((word) => word.end));
  const covered = there.reduce((sum, word) => sum + word.end - word.start + 1, 0);
  // Torn apart, or mostly gone: no one place is right.
  if (2 * there.length < own.length || covered < OWN_SHARE * (end - start)) return { kind: 'open', start, end };
  return { kind: 'here', start, end, isSame: false };
}
