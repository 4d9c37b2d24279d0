import { cellVerdict } from './cell-verdict';
import type { Cell, ComparisonWorld, Facet } from './comparison';
import type { CellAnchor, Correction } from './corrections';
import { contentWords } from './likeness';
import { countSources, sourceOfWords } from './sources';
import { readTypedQuantity } from './typed-quantity';

/** Facets as the reader corrected them, and the corrections that nothing fits any more. */
export interface Corrected {
  facets: Facet[];
  lost: Correction[];
}

/** A sentence that was edited is still the same one while this share of its words is (Jaccard); less finds other sentences of one story. */
const SAME_SENTENCE = 0.6;

/**
 * Carries the reader's corrections out, the earliest first, and judges anew what they touch. Each is found by its words where they stand, in the text as it is
 * now; an edited sentence is found by most of its words. What is found nowhere changes nothing and is answered as lost. Pure.
 */
export function applyCorrections(
  read: readonly Facet[],
  corrections: readonly Correction[],
  copies: ComparisonWorld['copies'] = [],
): Corrected {
  let facets = [...read];
  const lost: Correction[] = [];
  const settle = (before: Facet, after: Facet) => {
    const settled = after.cells.length > 0 ? [judged(before, after, copies)] : [];
    facets = facets.flatMap((facet) => (facet === before ? settled : [facet]));
  };
  for (const correction of corrections.toSorted((a, b) => a.at - b.at)) {
    const found = findCell(facets, correction);
    if (!found) {
      lost.push(correction);
      continue;
    }
    const { facet, cell } = found;
    const others = facet.cells.filter((other) => other !== cell);
    if (correction.kind === 'value') {
      settle(facet, { ...facet, cells: facet.cells.map((each) => (each === cell ? withValue(cell, correction.value) : each)) });
    } else if (correction.kind === 'unlink') {
      settle(facet, { ...facet, cells: others });
      facets.push(alone(facet, cell));
    } else {
      const goal = findCell(facets, correction.to)?.facet;
      if (!goal) lost.push(correction);
      else if (goal !== facet) {
        settle(goal, { ...goal, cells: [...goal.cells, cell] });
        settle(facet, { ...facet, cells: others });
      }
    }
  }
  return { facets, lost };
}

/** The first parts of a key say what a facet is about; what follows them where it was first read, which an edit may move. */
const familyOf = (key: string): string => (/^(?:quantity|place|time|attribution)\//.test(key) ? key : (key.split('/')[0] ?? key));

function findCell(facets: readonly Facet[], { key, articleId, quote }: CellAnchor): { facet: Facet; cell: Cell } | undefined {
  const all = facets
    .filter((facet) => familyOf(facet.key) === familyOf(key))
    .flatMap((facet) => facet.cells.filter(({ article }) => article === articleId).map((cell) => ({ facet, cell })));
  const exact = all.filter(({ cell }) => cell.quote === quote);
  const known = exact.find(({ facet }) => facet.key === key) ?? exact[0];
  if (known) return known;
  const words = contentWords(quote);
  const [best] = all
    .map((one) => ({ ...one, shared: jaccard(words, contentWords(one.cell.quote)) }))
    .filter(({ shared }) => shared >= SAME_SENTENCE)
    .sort((a, b) => b.shared - a.shared);
  return best;
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  return common === 0 ? 0 : common / (a.size + b.size - common);
}

function withValue(cell: Cell, value: string): Cell {
  const { was = cell.value, low: _low, high: _high, ...rest } = cell;
  const quantity = cell.low === undefined ? undefined : readTypedQuantity(value);
  return { ...rest, value, ...(was === undefined ? {} : { was }), ...(quantity ? { low: quantity.low, high: quantity.high } : {}) };
}

/** What was taken out of a facet stands by itself, where it can be put into another one. */
const alone = ({ key, kind, label }: Facet, cell: Cell): Facet => ({
  key: `alone/${familyOf(key)}/${cell.article}/${cell.start}`,
  label,
  kind,
  verdict: 'only',
  cells: [cell],
  sources: 1,
  byReader: true,
});

const judged = (before: Facet, after: Facet, copies: NonNullable<ComparisonWorld['copies']>): Facet => ({
  ...after,
  verdict: cellVerdict(before, after.cells),
  sources: countSources(
    after.cells.map(({ article, speaker }) => sourceOfWords(article, speaker)),
    copies,
  ),
  byReader: true,
});
