import { describe, expect, it } from 'vitest';
import { sampleHighlight } from '../../tests/sample-highlight';
import { changeHighlight, tidyTags } from './change-highlight';

const before = sampleHighlight('h1', 'stretched thin', { note: 'ask', tags: ['army'], about: ['group/is'], createdAt: 5, updatedAt: 5 });

describe('changeHighlight', () => {
  it('gives each part its time, and leaves the others', () => {
    const after = changeHighlight(changeHighlight(before, { colour: 'blue' }, 10), { note: 'asked' }, 20);
    expect(after).toEqual({ ...before, colour: 'blue', note: 'asked', updatedAt: 20, times: { colour: 10, note: 20 } });
  });

  it('answers the same object where nothing is new', () => {
    expect(changeHighlight(before, { colour: 'yellow', note: 'ask', tags: [' army '] }, 10)).toBe(before);
    expect(changeHighlight(before, {}, 10)).toBe(before);
  });

  it('takes the entities over with another place only', () => {
    const selector = { quote: { exact: 'thin', prefix: '', suffix: '' }, position: { start: 3, end: 7 } };
    expect(changeHighlight(before, { about: ['state/x'] }, 10).about).toEqual(['group/is']);
    expect(changeHighlight(before, { selector, about: ['state/x'] }, 10)).toMatchObject({
      selector,
      about: ['state/x'],
      times: { selector: 10 },
    });
  });

  it('never goes back in time with a clock that does', () => {
    expect(changeHighlight(before, { claim: true }, 2).updatedAt).toBe(5);
  });
});

describe('tidyTags', () => {
  it.each([
    [['army', ' Army ', 'ARMY'], ['army']],
    [['', '  '], []],
    [['two   words\n'], ['two words']],
    [['é', 'e\u0301'], ['é']],
    [
      ['b', 'a'],
      ['b', 'a'],
    ],
  ])('%j', (tags, tidy) => expect(tidyTags(tags)).toEqual(tidy));
});
