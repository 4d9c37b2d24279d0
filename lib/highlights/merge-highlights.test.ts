import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleHighlight } from '../../tests/sample-highlight';
import { changeHighlight } from './change-highlight';
import type { Highlight, HighlightChange } from './highlight';
import { mergeHighlights } from './merge-highlights';

const made = sampleHighlight('h1', 'stretched thin', { createdAt: 1, updatedAt: 1 });

describe('mergeHighlights', () => {
  it('takes each part as it was changed last', () => {
    const here = changeHighlight(changeHighlight(made, { note: 'here' }, 10), { colour: 'blue' }, 40);
    const there = changeHighlight(changeHighlight(made, { note: 'there' }, 20), { colour: 'pink' }, 30);
    expect(mergeHighlights(here, there)).toEqual({
      ...made,
      note: 'there',
      colour: 'blue',
      updatedAt: 40,
      times: { note: 20, colour: 40 },
    });
  });

  const change: fc.Arbitrary<HighlightChange> = fc.record(
    {
      colour: fc.constantFrom('yellow', 'blue', 'pink'),
      note: fc.constantFrom('', 'a', 'b'),
      tags: fc.subarray(['x', 'y']),
      claim: fc.boolean(),
    },
    { requiredKeys: [] },
  );
  const copy: fc.Arbitrary<Highlight> = fc
    .tuple(
      fc.array(fc.tuple(change, fc.integer({ min: 2, max: 9 })), { maxLength: 5 }),
      fc.option(fc.integer({ min: 1, max: 3 })),
      fc.integer({ min: 0, max: 2 }),
      fc.constantFrom('A', 'B'),
      fc.subarray(['state/x', 'group/y']),
    )
    .map(([changes, seenAt, createdAt, title, about]) => {
      const start: Highlight = { ...made, createdAt, title, about, ...(seenAt === null ? {} : { seen: { state: 'exact', at: seenAt } }) };
      return changes.reduce((highlight, [wanted, now]) => changeHighlight(highlight, wanted, now), start);
    });

  it('comes to the same in any order, and again and again', () => {
    fc.assert(
      fc.property(copy, copy, copy, (a, b, c) => {
        const merged = mergeHighlights(a, b);
        expect(mergeHighlights(b, a)).toEqual(merged);
        expect(mergeHighlights(merged, a)).toEqual(merged);
        expect(mergeHighlights(merged, c)).toEqual(mergeHighlights(a, mergeHighlights(b, c)));
      }),
      { numRuns: 500 },
    );
  });
});
