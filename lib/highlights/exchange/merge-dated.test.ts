import { describe, expect, it } from 'vitest';
import { mergeDated } from './merge-dated';

const row = (id: string, at: number, says = '') => ({ id, at, says });

describe('rows that are written whole', () => {
  it.each([
    ['new', [], [row('a', 1)], [row('a', 1)]],
    ['known', [row('a', 1)], [row('a', 1)], []],
    ['older', [row('a', 2, 'here')], [row('a', 1, 'there')], []],
    ['later', [row('a', 1, 'here')], [row('a', 2, 'there')], [row('a', 2, 'there')]],
    ['twice in the file', [], [row('a', 1, 'x'), row('a', 2, 'y')], [row('a', 2, 'y')]],
  ])('%s', (_, existing, read, expected) => expect(mergeDated(existing, read)).toEqual(expected));

  it('of one moment come out alike, whichever library takes in the other', () => {
    const [one, two] = [row('a', 1, 'x'), row('a', 1, 'y')];
    const [here] = [...mergeDated([one], [two]), one];
    const [there] = [...mergeDated([two], [one]), two];
    expect(here).toEqual(there);
  });
});
