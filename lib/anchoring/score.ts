import type { Candidate } from './candidates';
import type { Passage } from './passage';
import { type TextIndex, weightOf } from './text-index';

/** What is looked at in a place, each in a scale of 0 to 1, so that the weights below can be compared. */
export interface Features {
  /** Likeness of the words: twice what both have over all they have (Dice), rare words weighing more. */
  quote: number;
  /** Likeness of the surroundings on the better side, and on the worse. */
  betterSide: number;
  worseSide: number;
  /** How much the words that are there say by themselves, times `quote`: common and few 0, many and rare towards 1 (logarithmic). */
  evidence: number;
  /** The same where the words are unaltered, else 0: a long sentence that stands elsewhere word for word needs no surroundings. */
  sameEvidence: number;
  /** 1 at the old place, falling with the distance, by characters or by share of the text, whichever is kinder. */
  nearness: number;
}

/** Old offset, and share of the old text before it where that was written down. */
export interface OldPlace {
  start: number;
  at: number | undefined;
}

/** Words behind or before the quote that are compared, and the share by which each next one matters less. */
const SIDE_WORDS = 24;
const FADE = 0.93;
const SIDE_SLACK = 6;
const SIDE_GAP = 0.04;

/** Measures one place. */
export function featuresOf(passage: Passage, index: TextIndex, { from, to }: Candidate, old: OldPlace): Features {
  const core = likeness(passage, index, from, to);
  // Without a prefix, though not at the beginning, nothing was written down of the surroundings.
  const isEdge = passage.from > 0 || old.start === 0;
  const sides = [side(passage, index, from, -1, isEdge), side(passage, index, to, 1, isEdge)];
  const start = index.words[from]?.start ?? 0;
  const chars = Math.abs(start - old.start);
  const share = old.at === undefined ? 1 : Math.abs(start / Math.max(1, index.text.length) - old.at);
  const betterSide = Math.max(...sides);
  return {
    ...core,
    betterSide,
    worseSide: Math.min(...sides),
    nearness: Math.max(1 / (1 + chars / 200), 1 / (1 + share * 40)),
  };
}

function likeness(passage: Passage, index: TextIndex, from: number, to: number) {
  const counts = new Map<string, number>();
  const count = (word: string | undefined, by: number) => word !== undefined && counts.set(word, (counts.get(word) ?? 0) + by);
  let own = 0;
  let now = 0;
  const weights = new Map<string, number>();
  for (let at = passage.from; at < passage.to; at += 1) {
    const word = passage.words[at]?.folded ?? '';
    count(word, 1);
    weights.set(word, passage.weights[at] ?? 0);
    own += passage.weights[at] ?? 0;
  }
  for (let at = from; at < to; at += 1) {
    const word = index.words[at]?.folded ?? '';
    const weight = weightOf(index.places[index.ids[at] ?? -1]?.length ?? 1);
    count(word, -1);
    weights.set(word, weight);
    now += weight;
  }
  const differing = [...counts].filter(([, difference]) => difference !== 0);
  const apart = differing.reduce((sum, [word, difference]) => sum + Math.abs(difference) * (weights.get(word) ?? 0), 0);
  const shared = Math.max(0, (own + now - apart) / 2);
  const quote = own + now === 0 ? 0 : (2 * shared) / (own + now);
  const evidence = quote * Math.min(1, Math.log2(1 + shared) / 5);
  return {
    quote,
    evidence,
    sameEvidence: differing.length > 0 ? 0 : evidence,
  };
}

/**
 * Likeness of the words on one side, nearest first, 0 to 1: what of the context stands there in order, near words and rare words
 * weighing more. Where the passage has nothing on that side it is the text's edge, and so it is compared with that.
 */
function side(passage: Passage, index: TextIndex, edge: number, way: 1 | -1, isEdge: boolean): number {
  const own: number[] = [];
  for (let at = way === 1 ? passage.to : passage.from - 1; at >= 0 && at < passage.ids.length && own.length < SIDE_WORDS; at += way)
    own.push(at);
  if (own.length === 0) return isEdge && edge === (way === 1 ? index.ids.length : 0) ? 1 : 0;
  const first = way === 1 ? edge : edge - 1;
  const columns = own.length + SIDE_SLACK;
  let [row, next] = [Float64Array.from({ length: columns + 1 }, (_, column) => -SIDE_GAP * column), new Float64Array(columns + 1)];
  let [best, total, fade] = [0, 0, 1];
  for (const at of own) {
    const weight = (passage.weights[at] ?? 0) * fade;
    const id = passage.ids[at] ?? -1;
    let last = (row[0] ?? 0) - SIDE_GAP;
    next[0] = last;
    for (let column = 1, there = first; column <= columns; column += 1, there += way) {
      const skipped = (row[column] ?? 0) - SIDE_GAP;
      last = Math.max(skipped, last - SIDE_GAP);
      if (id >= 0 && index.ids[there] === id) last = Math.max(last, (row[column - 1] ?? 0) + weight);
      if (last > best) best = last;
      next[column] = last;
    }
    [row, next] = [next, row];
    total += weight;
    fade *= FADE;
  }
  return best / total;
}

/** The features that are weighed; `quote` is in `evidence`, and decides by itself what is possible. */
export const FEATURES = ['betterSide', 'worseSide', 'evidence', 'sameEvidence', 'nearness'] as const;

/**
 * Fitted by `npm run anchoring` (logistic regression over the places that were looked at in one half of the documents; docs/anchoring.md
 * reports on the other half): what each feature adds to the logarithm of the odds that the place is the one that was meant.
 */
export const WEIGHTS: Record<(typeof FEATURES)[number] | 'base', number> = {
  base: -6.44,
  betterSide: 5.84,
  worseSide: 3.04,
  evidence: 7.02,
  sameEvidence: 4.05,
  nearness: 0.28,
};

/** Less than half of the words is no longer the same quote, whatever stands around it. */
const LEAST_LIKENESS = 0.5;
/**
 * Altered words are the same quote only where the surroundings say so on at least one side: "81 were caught" elsewhere is not "120 were
 * caught". On the half for fitting it halves what is wrongly attached
 * and costs 0.4 % of what is found; 0.15 to 0.4 do about the same.
 */
const LEAST_SUPPORT = 0.25;

/** Can this be the quote at all? */
export const isPossible = ({ quote, sameEvidence, betterSide }: Features): boolean =>
  quote >= LEAST_LIKENESS && (sameEvidence > 0 || betterSide >= LEAST_SUPPORT);

/** Logarithm of the odds that this is the place. */
export const logOddsOf = (features: Features): number => FEATURES.reduce((sum, name) => sum + WEIGHTS[name] * features[name], WEIGHTS.base);

/** The odds' logarithm as a chance, 0 to 1. */
export const chanceOf = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
