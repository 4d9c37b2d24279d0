import type { Baseline, PageResult, Visit } from '../browser/visit-result';

/** A page that was visited to its end, both without and with Crossread. */
export type Visited = PageResult & { baseline: Baseline; visit: Visit };

export const isVisited = (result: PageResult): result is Visited => result.baseline !== undefined && result.visit !== undefined;

/** Article to painted, and readability's own parse, milliseconds of the page's main thread. */
export interface Timed {
  page: Visited;
  mine: number;
  first: number;
  median: number;
}

export function timedPages(pages: readonly Visited[]): Timed[] {
  return pages.flatMap((page) => {
    const { work } = page.visit;
    const { firstMs: first, medianMs: median } = page.baseline.readability;
    return work && page.visit.marks > 0 ? [{ page, mine: work.extractMs + work.paintMs, first, median }] : [];
  });
}
