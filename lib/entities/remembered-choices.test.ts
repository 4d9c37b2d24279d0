import { describe, expect, it } from 'vitest';
import { readNodeKnowledge } from '../../tools/node-knowledge';
import { annotate } from './annotate';
import { choiceEvidence, type RememberedChoice } from './remembered-choices';

const knowledge = await readNodeKnowledge();
const TEXT = 'The council of Springfield met on Tuesday.';
const read = (text: string, choices: readonly RememberedChoice[], outlet: string | undefined) =>
  annotate(text, knowledge, '2024-06-01', { chosen: choiceEvidence(choices, outlet, knowledge) }).find(
    ({ surface }) => surface === 'Springfield',
  );
const [undecided] = [read(TEXT, [], 'Harbor Wire')];
const other = undecided?.candidates?.at(-1)?.id ?? '';
const choice = { name: 'Springfield', outlet: 'Harbor Wire', id: other };

describe('what the reader chose before', () => {
  it('is not needed where the text leaves it open: the mark lists what it could be', () => {
    expect(undecided?.id).toBeUndefined();
    expect(other).toMatch(/^place\/springfield/);
  });
  it('decides the same name in the same outlet', () => expect(read(TEXT, [choice], 'Harbor Wire')?.id).toBe(other));
  it.each([
    ['another outlet', 'Valley Courier'],
    ['an unknown outlet', undefined],
  ])('says nothing in %s', (_, outlet) => expect(read(TEXT, [choice], outlet)?.id).toBeUndefined());
  it('goes by the last choice', () => {
    const first = undecided?.candidates?.[0]?.id ?? '';
    expect(read(TEXT, [{ ...choice, id: first }, choice], 'Harbor Wire')?.id).toBe(other);
  });
  it('does not count spelling', () => expect(read(TEXT, [{ ...choice, name: 'SPRINGFIELD' }], 'Harbor Wire')?.id).toBe(other));
  it('is undone by leaving it out, and unknown ids say nothing', () => {
    expect(read(TEXT, [{ ...choice, id: 'place/nowhere-at-all' }], 'Harbor Wire')?.id).toBeUndefined();
  });
  it('gives way to a text that says which is meant', () => {
    const id = read('The council of Springfield, Illinois, met. Illinois is rich.', [choice], 'Harbor Wire')?.id;
    expect(id).toMatch(/^place\/springfield-us-/);
    expect(id).toBe(read('The council of Springfield, Illinois, met. Illinois is rich.', [], 'Harbor Wire')?.id);
  });
  it('weighs more the more often it was made, up to a bound', () => {
    const weight = (times: number) =>
      [
        ...(choiceEvidence(
          Array.from({ length: times }, () => choice),
          'Harbor Wire',
          knowledge,
        )
          .get('springfield')
          ?.values() ?? []),
      ][0];
    expect(weight(2)).toBeGreaterThan(weight(1) ?? 1);
    expect(weight(100)).toBe(0.6);
  });
});
