/** A quantity and what it is compared with, in the same unit. */
export interface Measured {
  mine: number;
  theirs: number;
}

export interface RatioSummary {
  /** Of the sums: long pages weigh as much as they take. */
  ofSums: number;
  /** Of the pages' own ratios. */
  median: number;
  p90: number;
}

/** The value below which `part` (0 to 1) of the values lie, by the nearest rank; undefined of nothing. */
export function quantile(values: readonly number[], part: number): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)];
}

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Sums up ratios; pages whose comparison is 0 have none and are left out. Undefined where none is left. */
export function summariseRatios(pages: readonly Measured[]): RatioSummary | undefined {
  const compared = pages.filter(({ theirs }) => theirs > 0);
  const ratios = compared.map(({ mine, theirs }) => mine / theirs);
  const [median, p90] = [quantile(ratios, 0.5), quantile(ratios, 0.9)];
  if (median === undefined || p90 === undefined) return undefined;
  return { ofSums: sum(compared.map(({ mine }) => mine)) / sum(compared.map(({ theirs }) => theirs)), median, p90 };
}
