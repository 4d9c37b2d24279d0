import { describe, expect, it } from 'vitest';
import { spreadSample } from './spread-sample';

const items = [...'aaaaaaaaaabaaaaaaaac'].map((group, index) => ({ group, index }));
const sample = (size: number) => spreadSample(items, size, ({ group }) => group).map(({ group, index }) => group + index);

describe('spreadSample', () => {
  it.each([
    ['one of each group, however small the sample', 1, ['a0', 'b10', 'c19']],
    ['the others are spread evenly', 6, ['a0', 'a6', 'b10', 'a13', 'a18', 'c19']],
    ['all of them', 20, items.map(({ group, index }) => group + index)],
    ['more than there are', 99, items.map(({ group, index }) => group + index)],
  ])('%s', (_, size, expected) => expect(sample(size)).toEqual(expected));

  it('takes nothing from nothing', () => expect(spreadSample([], 5, String)).toEqual([]));
});
