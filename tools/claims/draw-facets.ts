import type { Facet } from '../../lib/claims/comparison/comparison';
import { mulberry32 } from '../random';

const SEED = 60;
const COUNT = 60;
const DRAWN: ReadonlySet<string> = new Set(['update', 'scope', 'cannot-tell']);

/** All facets in conflict, and some of those that differ otherwise, drawn by seed: to be judged by eye. */
export function drawFacets(facets: readonly Facet<string | number>[]): string[] {
  const candidates = facets.filter(({ verdict }) => DRAWN.has(verdict));
  const random = mulberry32(SEED);
  const drawn = Array.from({ length: COUNT }, () => candidates.splice(random.below(candidates.length), 1)[0]);
  return [...facets.filter(({ verdict }) => verdict === 'conflict'), ...drawn].flatMap((facet, index) =>
    facet
      ? [
          `\n${index + 1}. ${facet.verdict}: ${facet.kind}, ${facet.label}`,
          ...facet.cells.map(
            ({ article, day, value, quote }) => `   ${article} ${day ?? ''} [${value ?? ''}] ${quote.replace(/\s+/g, ' ').slice(0, 300)}`,
          ),
        ]
      : [],
  );
}
