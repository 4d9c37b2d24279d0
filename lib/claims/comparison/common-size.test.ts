import { describe, expect, it } from 'vitest';
import type { Quantity, QuantityKind } from '../claim';
import { commonUnit, isOneSize } from './common-size';

const of = (kind: QuantityKind, low: number, unit: string): Quantity => ({ start: 0, end: 1, low, high: low, unit, kind });

describe('one size in two wordings', () => {
  it.each<[a: Quantity, b: Quantity, isOne: boolean]>([
    [of('duration', 2, 'weeks'), of('duration', 14, 'days'), true],
    [of('duration', 2, 'weeks'), of('duration', 15, 'days'), true],
    [of('duration', 2, 'weeks'), of('duration', 21, 'days'), false],
    [of('duration', 48, 'hours'), of('duration', 2, 'days'), true],
    [of('duration', 90, 'minutes'), of('duration', 1, 'hours'), true],
    [of('duration', 90, 'minutes'), of('duration', 3, 'hours'), false],
    [of('duration', 9, 'years'), of('duration', 10, 'years'), false],
    [of('duration', 70, 'minutes'), of('duration', 90, 'minutes'), false],
    [of('duration', 1, 'years'), of('duration', 12, 'months'), true],
    [of('distance', 30 * 1.609344, 'km'), of('distance', 50, 'km'), true],
    [of('distance', 12 * 1.609344, 'km'), of('distance', 20, 'km'), true],
    [of('distance', 40, 'km'), of('distance', 50, 'km'), false],
    [of('money', 100, 'USD'), of('money', 100, 'USD'), true],
  ])('%o %o: %s', (a, b, isOne) => {
    expect(commonUnit(a)).toBe(commonUnit(b));
    expect(isOneSize(a, b)).toBe(isOne);
    expect(isOneSize(b, a)).toBe(isOne);
  });

  it('is not made of months and days', () =>
    expect(commonUnit(of('duration', 1, 'months'))).not.toBe(commonUnit(of('duration', 30, 'days'))));
});
