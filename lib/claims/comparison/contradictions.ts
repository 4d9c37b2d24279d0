import type { Cell, ComparedArticle, Facet } from './comparison';

/** A sentence of an article and the sentences of others that contradict or update it. */
export interface CellContradiction {
  facet: Pick<Facet, 'key' | 'label' | 'kind'>;
  verdict: 'conflict' | 'update';
  here: Cell;
  others: { cell: Cell; verdict: 'conflict' | 'update'; later?: 'here' | 'there' }[];
}

/** A sentence that everybody contradicts needs no more than so many who do. */
const MOST_OTHERS = 5;

/**
 * What other articles of its story contradict or update in one article. Both the story as a whole and the two articles alone must
 * say so: what a third one explains is no contradiction, and what only a third one brings about is none of these two. `compare` is asked for each, and once for all.
 */
export function contradictionsOf(
  article: ComparedArticle,
  others: readonly ComparedArticle[],
  compare: (articles: readonly ComparedArticle[]) => readonly Facet[],
): CellContradiction[] {
  const pairs = new Map<string, readonly Facet[]>();
  const pairFacet = (other: string, key: string): Facet | undefined => {
    const known = pairs.get(other) ?? compare([article, ...others.filter(({ id }) => id === other)]);
    pairs.set(other, known);
    return known.find((facet) => facet.key === key);
  };
  // First, so that facets named after their first article are named alike in the whole story and in each pair.
  return compare([article, ...others]).flatMap((facet): CellContradiction[] => {
    const { key, label, kind, cells } = facet;
    if (!isContradicting(facet)) return [];
    const against = cells.flatMap((cell): CellContradiction['others'] => {
      if (cell.article === article.id) return [];
      const pair = pairFacet(cell.article, key);
      if (!pair || !isContradicting(pair)) return [];
      const own = pair.cells.find(({ article: id }) => id === article.id);
      const verdict = facet.verdict === 'update' ? 'update' : pair.verdict;
      const later = own && verdict === 'update' ? laterOf(own, cell) : undefined;
      return [{ cell, verdict, ...(later ? { later } : {}) }];
    });
    const here = cells.find(({ article: id }) => id === article.id);
    const differing = here ? against.filter(({ cell }) => !isSameValue(cell, here)) : [];
    if (!here || differing.length === 0) return [];
    const verdict = differing.some((other) => other.verdict === 'conflict') ? 'conflict' : 'update';
    return [{ facet: { key, label, kind }, verdict, here, others: differing.slice(0, MOST_OTHERS) }];
  });
}

type Contradicting = Facet & { verdict: 'conflict' | 'update' };
const isContradicting = (facet: Facet): facet is Contradicting => facet.verdict === 'conflict' || facet.verdict === 'update';

const isSameValue = (a: Cell, b: Cell): boolean => a.value !== undefined && a.value === b.value && a.low === b.low && a.high === b.high;

/** Which of two figures replaces the other: that of the later day; on one day the higher, since what is updated grows. */
function laterOf(here: Cell, there: Cell): 'here' | 'there' | undefined {
  const length = Math.min(here.day?.length ?? 0, there.day?.length ?? 0);
  const [own, other] = [here.day?.slice(0, length) ?? '', there.day?.slice(0, length) ?? ''];
  if (own !== other) return own > other ? 'here' : 'there';
  if (here.low === undefined || there.low === undefined || here.low === there.low) return undefined;
  return here.low > there.low ? 'here' : 'there';
}
