import type { Quantity } from '../claim';
import { besideEachOther, commonUnit, isOneSize } from './common-size';
import type { ComparedArticle, ComparisonWorld, Facet, Verdict } from './comparison';
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
/** Figures of one thing differ by less than this share; beyond it they measure two things. */
const NEAR = 0.25;
/** Beyond this many figures of one unit in an article (tables, results) the rest is not compared. */
const MAX_FIGURES = 40;
const LABEL_WORDS = 4;

interface Measured {
  figure: Figure;
  words: ReadonlySet<string>;
}

/**
 * Facets of money, percent, distances, durations and other counts: figures of one unit in different articles whose surroundings speak of the
 * same thing. What such a figure measures is only guessed by words, so a difference is a conflict only where the words hardly leave a choice.
 */
export function measureFacets(articles: readonly ComparedArticle[], { copies = [] }: ComparisonWorld): Facet[] {
  const weights = new WordWeights();
  const byUnit = new Map<string, Measured[][]>();
  articles.forEach((article, index) => {
    for (const figure of figuresOf(article)) {
      const { quantity } = figure;
      if (quantity.kind === 'people') continue;
      const unit = `${quantity.kind} ${commonUnit(quantity)}`;
      const words = contextOf(figure);
      weights.add(words);
      const rows = byUnit.get(unit) ?? articles.map(() => []);
      byUnit.set(unit, rows);
      const own = rows[index];
      if (own && own.length < MAX_FIGURES) own.push({ figure, words });
    }
  });
  return [...byUnit.values()].flatMap((rows) => alignUnit(rows, weights).map((group) => toFacet(group, weights, copies)));
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

function bestOf(
  { figure: { quantity }, words }: Measured,
  others: readonly Measured[],
  weights: WordWeights,
  taken: ReadonlySet<Figure>,
): Measured | undefined {
  let best: Measured | undefined;
  let most = 0;
  for (const other of others) {
    if (taken.has(other.figure)) continue;
    const isEqual = isOneSize(quantity, other.figure.quantity);
    if (!isEqual && !isNear(quantity, other.figure.quantity)) continue;
    const likeness = weights.cosine(words, other.words);
    if (likeness < (isEqual ? LIKE_IF_EQUAL : LIKE_IF_DIFFERENT)) continue;
    // Among figures as alike the equal one is meant.
    const score = likeness + (isEqual ? 1 : 0);
    if (score > most) [best, most] = [other, score];
  }
  return best;
}

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
  return different.some(([a, b]) => weights.cosine(a.words, b.words) >= LIKE_IN_CONFLICT) ? 'conflict' : 'cannot-tell';
}
