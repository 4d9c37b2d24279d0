import { describe, expect, it } from 'vitest';
import { sampleHighlight } from '../../tests/sample-highlight';
import { describe as describeQuote } from '../anchoring/describe';
import { placeExactly } from './place-exactly';
import { placeHighlights } from './place-highlights';

const text = 'The harbour was closed at dawn after the storm. Two ferries turned back, and the island had no post for three days.';
const highlight = (words: string) =>
  sampleHighlight(words, words, { selector: describeQuote(text, text.indexOf(words), text.indexOf(words) + words.length) });
const highlights = [highlight('harbour was closed'), highlight('Two ferries turned back'), highlight('no post for three days')];
const states = (placed: readonly { state: string }[]) => placed.map(({ state }) => state);

describe('placing highlights', () => {
  it.each([
    ['as it was', text, ['exact', 'exact', 'exact'], ['exact', 'exact', 'exact']],
    ['behind something new', `At noon. ${text}`, ['moved', 'moved', 'moved'], ['moved', 'moved', 'moved']],
    ['with one word changed', text.replace('Two', 'Three'), ['missing', 'missing', 'missing'], ['exact', 'changed', 'moved']],
    ['gone', 'Something else entirely.', ['missing', 'missing', 'missing'], ['missing', 'missing', 'missing']],
  ])('the text %s: first in the page, then with judgement', (_, now, first, then) => {
    expect(states(placeExactly(highlights, now))).toEqual(first);
    expect(states(placeHighlights(highlights, now))).toEqual(then);
  });
});
