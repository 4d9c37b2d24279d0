import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlapsOf, type Stretch } from './overlaps';

const s = (start: number, end: number): Stretch => ({ start, end });

describe('overlapsOf', () => {
  it.each<[string, Stretch[], Stretch[]]>([
    ['none', [], []],
    ['apart', [s(0, 4), s(6, 9)], []],
    ['side by side', [s(0, 4), s(4, 9)], []],
    ['one reaches into another', [s(0, 5), s(3, 9)], [s(3, 5)]],
    ['one in another', [s(0, 9), s(3, 5)], [s(3, 5)]],
    ['the same twice', [s(2, 5), s(2, 5)], [s(2, 5)]],
    ['three, in any order', [s(4, 8), s(0, 5), s(3, 6)], [s(3, 6)]],
    ['two in one', [s(0, 20), s(2, 4), s(10, 12)], [s(2, 4), s(10, 12)]],
  ])('%s', (_, stretches, expected) => expect(overlapsOf(stretches)).toEqual(expected));

  it('covers every place that two or more lie on, and no other', () => {
    const stretch = fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 10 })).map(([start, length]) => s(start, start + length));
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 8 }), (stretches) => {
        const on = (some: readonly Stretch[], at: number) => some.filter(({ start, end }) => at >= start && at < end).length;
        const overlaps = overlapsOf(stretches);
        for (let at = 0; at < 32; at++) expect(on(overlaps, at)).toBe(on(stretches, at) > 1 ? 1 : 0);
      }),
    );
  });
});
