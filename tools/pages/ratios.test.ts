import { describe, expect, it } from 'vitest';
import { quantile, summariseRatios } from './ratios';

describe('quantile', () => {
  it.each([
    ['the middle of three', [3, 1, 2], 0.5, 2],
    ['nine tenths of ten', [10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 0.9, 9],
    ['the smallest', [3, 1, 2], 0, 1],
    ['the largest', [3, 1, 2], 1, 3],
    ['of one', [7], 0.9, 7],
    ['of nothing', [], 0.5, undefined],
  ])('%s', (_, values, part, expected) => expect(quantile(values, part)).toBe(expected));
});

describe('summariseRatios', () => {
  it('weighs sums by what they take, and pages alike in the median', () => {
    const pages = [
      { mine: 1, theirs: 1 },
      { mine: 4, theirs: 2 },
      { mine: 30, theirs: 100 },
    ];
    expect(summariseRatios(pages)).toEqual({ ofSums: 35 / 103, median: 1, p90: 2 });
  });

  it('leaves out what cannot be compared', () => {
    expect(summariseRatios([{ mine: 1, theirs: 0 }])).toBeUndefined();
    expect(summariseRatios([])).toBeUndefined();
  });
});
