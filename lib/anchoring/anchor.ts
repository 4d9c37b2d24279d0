import type { Selector } from '../highlights/highlight';
import { anchorExact } from './anchor-exact';
import type { Anchored } from './anchored';
import { type Candidate, lookAlikes, occurrences } from './candidates';
import { type Passage, readPassage } from './passage';
import { chanceOf, type Features, featuresOf, isPossible, logOddsOf } from './score';
import { indexText, type TextIndex } from './text-index';

/** A place must be this likely, 0 to 1, to be taken: a little above the 0.45 that `npm run anchoring` fits; see the plot in docs/anchoring.md. */
export const MINIMUM_SCORE = 0.5;
/** The second best place must be this much less likely, in the logarithm of the odds; as fitted with it. */
export const CLEAR_LEAD = 0.5;

/** Logarithm of the odds (99 in 100) from which the quote's own words are not compared with altered ones. */
const BEYOND_DOUBT = Math.log(99);

/** A place that was weighed. */
export interface Weighed extends Candidate {
  features: Features;
  logOdds: number;
  isSameWords: boolean;
}

/**
 * Finds a described stretch again in a text, or says that it cannot without guessing: at its old place or by its unmistakable words
 * (`anchorExact`), else the likeliest of the places that share its words or its surroundings, if that is likely enough and no other is
 * nearly as likely. Takes the text or, for many selectors, `indexText` of it. About O(text) for the index, bounded work for each selector.
 */
export function anchor(textOrIndex: string | TextIndex, selector: Selector): Anchored {
  const text = typeof textOrIndex === 'string' ? textOrIndex : textOrIndex.text;
  const certain = anchorExact(text, selector);
  if (certain.state !== 'missing') return certain;
  const index = typeof textOrIndex === 'string' ? indexText(textOrIndex) : textOrIndex;
  const passage = readPassage(selector, index);
  return passage ? choose(weigh(passage, index, selector), passage, index, selector) : certain;
}

/** All places that come into question, likeliest first, none of them overlapping a likelier one. */
export function weigh(passage: Passage, index: TextIndex, { position, hint }: Selector): Weighed[] {
  const old = { start: position.start, at: hint?.at };
  const own = passage.ids.subarray(passage.from, passage.to);
  const weighOne = (candidate: Candidate): Weighed => {
    const features = featuresOf(passage, index, candidate, old);
    const isSameWords = candidate.to - candidate.from === own.length && own.every((id, at) => index.ids[candidate.from + at] === id);
    return { ...candidate, features, logOdds: logOddsOf(features), isSameWords };
  };
  const weighed = occurrences(passage, index, wordAt(index, position.start)).map(weighOne);
  // Where its own words stand in its own surroundings, nothing altered comes near.
  if (!weighed.some(({ logOdds }) => logOdds > BEYOND_DOUBT)) weighed.push(...lookAlikes(passage, index).map(weighOne));
  const kept: Weighed[] = [];
  for (const place of weighed.filter(({ features }) => isPossible(features)).sort((a, b) => b.logOdds - a.logOdds))
    if (!kept.some((other) => place.from < other.to && other.from < place.to)) kept.push(place);
  return kept;
}

function choose([best, next]: readonly Weighed[], passage: Passage, index: TextIndex, { quote, position }: Selector): Anchored {
  if (!best) return { state: 'missing', score: 0 };
  const score = chanceOf(best.logOdds);
  if (score < MINIMUM_SCORE || (next && best.logOdds - next.logOdds < CLEAR_LEAD)) return { state: 'missing', score };
  const { start, end } = offsetsOf(best, passage, index, quote.exact);
  return { state: best.isSameWords ? (start === position.start ? 'exact' : 'moved') : 'changed', start, end, score };
}

/** The first word that ends behind an offset. */
function wordAt({ words }: TextIndex, offset: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Offsets of a place; a quote that begins or ends within a word, or with signs around its words, does so again. */
function offsetsOf({ from, to }: Candidate, passage: Passage, { words, text }: TextIndex, exact: string): { start: number; end: number } {
  const [first, last] = [words[from], words[to - 1]];
  const [ownFirst, ownLast] = [passage.words[passage.from], passage.words[passage.to - 1]];
  if (!first || !last) return { start: 0, end: 0 };
  const start = first.start + (first.folded === ownFirst?.folded ? passage.cutBefore : 0);
  const end = last.end - (last.folded === ownLast?.folded ? passage.cutBehind : 0);
  return withSigns(text, start, Math.max(start + 1, end), exact);
}

const SIGNS_BEFORE = /^[^\p{L}\p{M}\p{N}\s]*/u;
const SIGNS_BEHIND = /[^\p{L}\p{M}\p{N}\s]*$/u;
const SIGN = /[^\p{L}\p{M}\p{N}\s]/u;

/** Takes in as many signs around the words as the quote has itself: a quote mark, a full stop, whatever they look like now. */
function withSigns(text: string, start: number, end: number, exact: string): { start: number; end: number } {
  let [low, high] = [start, end];
  const [before, behind] = [SIGNS_BEFORE.exec(exact)?.[0].length ?? 0, SIGNS_BEHIND.exec(exact)?.[0].length ?? 0];
  while (start - low < before && low > 0 && SIGN.test(text.charAt(low - 1))) low -= 1;
  while (high - end < behind && high < text.length && SIGN.test(text.charAt(high))) high += 1;
  return { start: low, end: high };
}
