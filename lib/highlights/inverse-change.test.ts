import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sampleHighlight } from '../../tests/sample-highlight';
import { changeHighlight } from './change-highlight';
import type { HighlightChange } from './highlight';
import { inverseChange } from './inverse-change';

const selector = (exact: string) => ({ quote: { exact, prefix: '', suffix: '' }, position: { start: 0, end: exact.length } });

const change: fc.Arbitrary<HighlightChange> = fc.record(
  {
    colour: fc.constantFrom('yellow', 'blue'),
    note: fc.constantFrom('', 'a note'),
    tags: fc.subarray(['x', 'y']),
    claim: fc.boolean(),
    selector: fc.constantFrom('one', 'two').map(selector),
    about: fc.subarray(['state/turkey']),
  },
  { requiredKeys: [] },
);

it('takes any change back, but for the times', () => {
  const bare = ({ times, updatedAt, ...rest }: ReturnType<typeof sampleHighlight>) => rest;
  fc.assert(
    fc.property(change, change, (first, second) => {
      const before = changeHighlight(sampleHighlight('h1', 'words'), first, 1);
      const after = changeHighlight(before, second, 2);
      expect(bare(changeHighlight(after, inverseChange(before, second), 3))).toEqual(bare(before));
    }),
  );
});
