import { daysApart } from '../../dates';
import type { Quantity } from '../claim';
import { besideEachOther, commonUnit, isOneSize } from './common-size';
import type { ComparedArticle, ComparisonWorld, Facet, Verdict } from './comparison';
import { sameScope } from './figure-verdict';
import { cellOf, type Figure, figuresOf } from './figures';
import { contentWords, WordWeights } from './likeness';
import { countSources } from './sources';

/** How many characters around a figure say what it measures. */
const CONTEXT_UTF16 = 90;
/** Words around two figures that are this alike speak of one thing: equal figures need less to be taken for the same than different ones. */
const LIKE_IF_EQUAL = 0.2;
const LIKE_IF_DIFFERENT = 0.3;
/** Below this likeness different figures are shown side by side, but nobody can tell whether they measure one thing. */
const LIKE_IN_CONFLICT = 0.5;
/** Less will do where each sentence has no other figure of the unit that could be meant: lists of figures have the words of all of them around each. */
const LIKE_IF_ALONE = 0.33;
/** Figures of one thing differ by less than this share; beyond it they mostly measure two things. Set by reading the pairs of the development events. */
const NEAR = 0.35;
/** A lower bound is said of figures up to this many times as high. */
const LOOSE = 2;
/** Articles that are this many days apart at most report one time. */
const ONE_TIME_DAYS = 2;
/** Beyond this many figures of one unit in an article (tables, results) the rest is not compared. */
const MAX_FIGURES = 40;
const LABEL_WORDS = 4;

interface Measured {
  figure: Figure;
  words: ReadonlySet<string>;
  /** All figures of the unit in the article. */
  beside: readonly Measured[];
}

/**
 * Facets of money, percent, distances, durations, other counts, and people whom nothing befell ("200 protesters"): figures of one unit in different
 * articles whose surroundings speak of the same thing. What such a figure measures is only guessed by words, so a difference is a conflict only where the words hardly leave a choice.
 */
export function measureFacets(articles: readonly ComparedArticle[], { copies = [] }: ComparisonWorld): Facet[] {
  const weights = new WordWeights();
  const byUnit = new Map<string, Measured[][]>();
  articles.forEach((article, index) => {
    for (const figure of figuresOf(article)) {
      const unit = unitOf(figure);
      if (unit === undefined) continue;
      const words = contextOf(figure);
      weights.add(words);
      const rows = byUnit.get(unit) ?? articles.map(() => []);
      byUnit.set(unit, rows);
      const own = rows[index];
      if (own && own.length < MAX_FIGURES) own.push({ figure, words, beside: own });
    }
  });
  return [...byUnit.values()].flatMap((rows) => alignUnit(rows, weights).map((group) => toFacet(group, weights, copies)));
}

/** What a figure is counted in; undefined for people whom something befell: these have facets of their own. */
function unitOf({ quantity, group }: Figure): string | undefined {
  if (quantity.kind !== 'people') return `${quantity.kind} ${commonUnit(quantity)}`;
  return quantity.state === undefined ? `people ${group}` : undefined;
}

/** The words near a figure, without its own. */
function contextOf({ article: { text }, claim, quantity: { start, end } }: Figure): Set<string> {
  const before = text.slice(Math.max(claim.start, start - CONTEXT_UTF16), start);
  return contentWords(`${before} ${text.slice(end, Math.min(claim.end, end + CONTEXT_UTF16))}`);
}

function alignUnit(rows: readonly Measured[][], weights: WordWeights): Measured[][] {
  const taken = new Set<Figure>();
  return rows.flatMap((own, index) =>
    own.flatMap((measured) => {
      if (taken.has(measured.figure)) return [];
      const others = rows.slice(index + 1).flatMap((theirs) => bestOf(measured, theirs, weights, taken) ?? []);
      if (others.length === 0) return [];
      const group = [measured, ...others];
      for (const { figure } of group) taken.add(figure);
      return [group];
    }),
  );
}

function bestOf(measured: Measured, others: readonly Measured[], weights: WordWeights, taken: ReadonlySet<Figure>): Measured | undefined {
  const { quantity } = measured.figure;
  let best: Measured | undefined;
  let most = 0;
  for (const other of others) {
    if (taken.has(other.figure)) continue;
    const isEqual = isOneSize(quantity, other.figure.quantity) && !isLooseBound(quantity, other.figure.quantity);
    if (!isEqual && (!isNear(quantity, other.figure.quantity) || states(measured, other) || states(other, measured))) continue;
    const likeness = weights.cosine(measured.words, other.words);
    if (likeness < (isEqual ? LIKE_IF_EQUAL : LIKE_IF_DIFFERENT)) continue;
    // Among figures as alike the equal one is meant.
    const score = likeness + (isEqual ? 1 : 0);
    if (score > most) [best, most] = [other, score];
  }
  return best;
}

/** "More than 2,000 signed" holds for 300,000 too, but nobody who knew of these would say so: the two are of different times or things. */
const isLooseBound = (a: Quantity, b: Quantity): boolean =>
  (a.high === null || b.high === null) && Math.max(a.low, b.low) > LOOSE * Math.min(a.low, b.low);

function isNear(a: Quantity, b: Quantity): boolean {
  const [one, two] = besideEachOther(a, b);
  const [low, high] = one.low <= two.low ? [one.low, two.low] : [two.low, one.low];
  return low > 0 && high - low <= NEAR * low;
}

function toFacet(group: readonly Measured[], weights: WordWeights, copies: ComparisonWorld['copies']): Facet {
  const figures = group.map(({ figure }) => figure);
  const [first] = figures;
  const shared = [...(group[0]?.words ?? [])].filter((word) => group.every(({ words }) => words.has(word)));
  return {
    key: `measure/${first?.article.id}/${first?.quantity.start}`,
    label: `${first?.quantity.unit}: ${shared.slice(0, LABEL_WORDS).join(' ')}`,
    kind: 'quantity',
    verdict: verdictOf(group, weights),
    cells: figures.map(cellOf),
    sources: countSources(
      figures.map(({ source }) => source),
      copies,
    ),
  };
}

function verdictOf(group: readonly Measured[], weights: WordWeights): Verdict {
  const pairs = group.flatMap((a, index) => group.slice(index + 1).map((b) => [a, b] as const));
  const different = pairs.filter(([a, b]) => !isOneSize(a.figure.quantity, b.figure.quantity));
  if (different.length === 0) return 'agree';
  return different.some(([a, b]) => contradict(a, b, weights)) ? 'conflict' : 'cannot-tell';
}

/** Whether two different figures surely measure one thing at one time. */
function contradict(a: Measured, b: Measured, weights: WordWeights): boolean {
  if (!sameScope(a.figure, b.figure) || !isOneTime(a.figure, b.figure) || differElsewhere(a, b)) return false;
  return weights.cosine(a.words, b.words) >= (isAlone(a) && isAlone(b) ? LIKE_IF_ALONE : LIKE_IN_CONFLICT);
}

/** Prices, polls and tallies are told again with other figures, mostly in the same words: only reports of one time contradict each other. */
function isOneTime({ article: { day: a = '' } }: Figure, { article: { day: b = '' } }: Figure): boolean {
  return a.length === 10 && b.length === 10 && daysApart(a, b) <= ONE_TIME_DAYS;
}

/** Sentences that differ in another figure as well tell of two things: "five strikes hit four buildings", "three strikes hit two buildings". */
const differElsewhere = ({ figure: a }: Measured, { figure: b }: Measured): boolean =>
  a.claim.quantities.some((own) => {
    if (own === a.quantity) return false;
    const theirs = b.claim.quantities.filter(
      (other) => other !== b.quantity && other.kind === own.kind && commonUnit(other) === commonUnit(own),
    );
    return theirs.length > 0 && !theirs.some((other) => isOneSize(own, other));
  });

const isAlone = ({ figure, beside }: Measured): boolean => beside.filter((other) => other.figure.claim === figure.claim).length === 1;

/** An article that has the other's figure as well, there or elsewhere, means something else by its own. A bound without end is no figure. */
const states = ({ beside }: Measured, { figure: { quantity } }: Measured): boolean =>
  beside.some(({ figure: { quantity: own } }) => own.low > 0 && own.high !== null && isOneSize(own, quantity));
