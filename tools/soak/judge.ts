import type { TabResult } from './tab';

/** Beyond so many times the median of all cases a case is named as slow. */
const SLOW_RATIO = 50;

export interface Timing {
  medianMs: number;
  /** Slowest first; `ratio` to the median time, `perSize` the same after dividing by how much larger the page is than the median page. */
  slow: { result: TabResult; ratio: number; perSize: number }[];
  /** The slowest of all, slow or not. */
  slowestRatio: number;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/**
 * Time of each case against all others'. A page fifty times as large may take fifty times as long: it is named, not blamed. One that
 * is slow beyond its size takes more than linear time.
 */
export function judgeTimes(results: readonly TabResult[]): Timing {
  const timed = results.filter(({ spentMs }) => spentMs > 0);
  const medianMs = Math.max(0.1, median(timed.map(({ spentMs }) => spentMs)));
  const medianSize = Math.max(1, median(timed.map(({ sourceUtf16 }) => sourceUtf16)));
  const rated = timed
    .map((result) => {
      const ratio = result.spentMs / medianMs;
      return { result, ratio, perSize: ratio / Math.max(1, result.sourceUtf16 / medianSize) };
    })
    .sort((a, b) => b.ratio - a.ratio);
  return { medianMs, slow: rated.filter(({ ratio }) => ratio > SLOW_RATIO), slowestRatio: rated[0]?.ratio ?? 0 };
}

/** Slow beyond what the page's size explains: a failure. */
export const slowBeyondSize = ({ slow }: Timing): Timing['slow'] => slow.filter(({ perSize }) => perSize > SLOW_RATIO);
