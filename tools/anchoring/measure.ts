import { BASELINE_CONTEXT_UTF16, findByBaseline } from '../../bench/quote-baseline';
import { anchor, CLEAR_LEAD, MINIMUM_SCORE, weigh } from '../../lib/anchoring/anchor';
import { anchorExact } from '../../lib/anchoring/anchor-exact';
import type { Anchored } from '../../lib/anchoring/anchored';
import { describe } from '../../lib/anchoring/describe';
import { readPassage } from '../../lib/anchoring/passage';
import { chanceOf, FEATURES, type Features, WEIGHTS } from '../../lib/anchoring/score';
import { indexText, type TextIndex } from '../../lib/anchoring/text-index';
import { mulberry32, seedOf } from '../random';
import { type Gold, hashOf, overlapOf, type TextPair } from './gold';
import { type PickedQuote, pickQuotes } from './pick-quotes';

const SEED = 7;
/** A place that has this share in common with the true one is the place. */
const SAME_PLACE = 0.5;
/** A place most of which is the quote's own, but too little of it, is not found; it is not wrong words either. */
const MOSTLY_OWN = 0.5;

export type Outcome = 'found' | 'missed' | 'wrong' | 'rightly missing' | 'open';

/** One quote looked for in another text. */
export interface Case {
  pair: TextPair;
  quote: PickedQuote;
  gold: Gold;
}

/** What was seen of a case: everything that a minimum score and a lead decide on. */
export interface Seen {
  quote: PickedQuote;
  pair: TextPair;
  gold: Gold;
  /** Found without weighing. */
  isCertain: boolean;
  /** Likeliest first; at most four. */
  places: readonly SeenPlace[];
}

export interface SeenPlace {
  features: Features;
  isSameWords: boolean;
  start: number;
  end: number;
}

export const isForFitting = ({ family }: TextPair): boolean => hashOf(family) % 2 === 0;

export function casesOf(pairs: readonly TextPair[], perKind: number): Case[] {
  return pairs.flatMap((pair) => {
    const random = mulberry32(seedOf(SEED, hashOf(pair.id)));
    return pickQuotes(pair.before, perKind, random).map((quote) => ({ pair, quote, gold: pair.find(quote.start, quote.end) }));
  });
}

export interface LookOptions {
  contextUtf16?: number;
  withoutHint?: boolean;
}

/** Cases of one text stand together, so it is made ready once. */
function lastIndex(): (text: string) => TextIndex {
  let index = indexText('');
  return (text) => {
    if (text !== index.text) index = indexText(text);
    return index;
  };
}

/** What the code that ships answers. */
export function anchorAll(cases: readonly Case[]): Anchored[] {
  const indexOf = lastIndex();
  return cases.map(({ pair, quote }) => anchor(indexOf(pair.after), describe(pair.before, quote.start, quote.end)));
}

/** Looks for the quotes of each pair by the parts of the code that ships, keeping all that was weighed. */
export function look(cases: readonly Case[], { contextUtf16, withoutHint }: LookOptions = {}): Seen[] {
  const indexOf = lastIndex();
  return cases.map(({ pair, quote, gold }) => {
    const index = indexOf(pair.after);
    const { hint, ...plain } = describe(pair.before, quote.start, quote.end, contextUtf16);
    const selector = withoutHint || !hint ? plain : { ...plain, hint };
    const certain = anchorExact(pair.after, selector);
    if (certain.state !== 'missing') {
      const place = { ...certain, isSameWords: true, features: NOTHING };
      return { pair, quote, gold, isCertain: true, places: [place] };
    }
    const passage = readPassage(selector, index);
    const places = passage ? weigh(passage, index, selector).slice(0, 4) : [];
    const offsets = ({ from, to }: { from: number; to: number }) => ({
      start: index.words[from]?.start ?? 0,
      end: index.words[to - 1]?.end ?? 0,
    });
    return {
      pair,
      quote,
      gold,
      isCertain: false,
      places: places.map((place) => ({ features: place.features, isSameWords: place.isSameWords, ...offsets(place) })),
    };
  });
}

const NOTHING: Features = {
  quote: 1,
  betterSide: 1,
  worseSide: 1,
  evidence: 1,
  sameEvidence: 1,
  nearness: 1,
};

export type Weights = typeof WEIGHTS;
export interface Rule {
  weights: Weights;
  minimum: number;
  lead: number;
}
export const SHIPPED: Rule = { weights: WEIGHTS, minimum: MINIMUM_SCORE, lead: CLEAR_LEAD };

const logOdds = (features: Features, weights: Weights): number =>
  FEATURES.reduce((sum, name) => sum + weights[name] * features[name], weights.base);

/** The place that a rule attaches to. */
export function decide({ isCertain, places }: Seen, { weights, minimum, lead }: Rule): SeenPlace | undefined {
  if (isCertain) return places[0];
  const ranked = places.map((place) => ({ place, odds: logOdds(place.features, weights) })).sort((a, b) => b.odds - a.odds);
  const [best, next] = ranked;
  if (!best || chanceOf(best.odds) < minimum || (next && best.odds - next.odds < lead)) return undefined;
  return best.place;
}

/** Judges a place, or that there was none. */
export function judge(gold: Gold, place: { start: number; end: number } | undefined): Outcome {
  if (gold.kind === 'gone') return place ? 'wrong' : 'rightly missing';
  if (gold.kind === 'open') {
    if (!place || gold.start === undefined || gold.end === undefined) return 'open';
    return overlapOf(place, { start: gold.start, end: gold.end }) > 0 ? 'open' : 'wrong';
  }
  if (!place) return 'missed';
  if (overlapOf(place, gold) >= SAME_PLACE) return 'found';
  const shared = Math.min(place.end, gold.end) - Math.max(place.start, gold.start);
  return shared >= MOSTLY_OWN * (place.end - place.start) ? 'missed' : 'wrong';
}

export function byBaseline({ pair, quote }: Case): { start: number; end: number } | undefined {
  return findByBaseline(pair.after, describe(pair.before, quote.start, quote.end, BASELINE_CONTEXT_UTF16));
}

/** Places as examples to learn from: 1 for the one that was meant. Those that nobody can judge are left out. */
export function examplesOf(seen: readonly Seen[]): { features: Features; isRight: boolean }[] {
  return seen.flatMap(({ gold, isCertain, places }) =>
    isCertain
      ? []
      : places.flatMap((place) => {
          const outcome = judge(gold, place);
          return outcome === 'open' ? [] : [{ features: place.features, isRight: outcome === 'found' }];
        }),
  );
}
