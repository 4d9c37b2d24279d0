import { describe, expect, it } from 'vitest';
import { inventedText } from '../../tests/invented-text';
import { mulberry32 } from '../random';
import { alignTexts } from './align-texts';
import { EDITS, editText } from './edit-text';
import { overlapOf } from './gold';

const sentences = [
  'The harbour was closed at dawn after the storm.',
  'Two ferries with forty passengers turned back to the mainland.',
  'Nobody on the island had any post for three long days.',
];
const before = sentences.join(' ');
const after = [sentences[2], 'A new line about something else stands here now.', sentences[0]?.replace('dawn', 'noon')].join(' ');

describe('the truth about real pairs', () => {
  const find = alignTexts(before, after);
  const at = (words: string) => find(before.indexOf(words), before.indexOf(words) + words.length);

  it.each([
    ['any post', 'any post', true],
    ['closed at dawn after', 'closed at noon after', false],
  ])('finds %j', (words, now, isSame) => {
    const gold = at(words);
    expect(gold).toMatchObject({ kind: 'here', isSame });
    expect(gold.kind === 'here' && after.slice(gold.start, gold.end)).toBe(now);
  });
  it('knows what is gone', () => expect(at('Two ferries')).toEqual({ kind: 'gone' }));
  it('leaves a replaced word open', () => expect(at('dawn')).toMatchObject({ kind: 'open' }));
});

describe('the truth about edited texts', () => {
  const text = inventedText(1, 400).replace(/\. \w/g, (start) => start.toUpperCase());
  it.each(EDITS)('points at the very words after "%s"', (edit) => {
    const edited = editText(text, edit, ['Something else entirely.'], mulberry32(3));
    const golds = Array.from({ length: 40 }, (_, at) => edited.find(at * 50, at * 50 + 30));
    expect(golds.some(({ kind }) => kind === 'here')).toBe(true);
    for (const [at, gold] of golds.entries()) {
      if (gold.kind !== 'here' || !gold.isSame) continue;
      const own = text.slice(at * 50, at * 50 + 30).match(/\S{3,}/g) ?? [];
      const there = edited.after.slice(gold.start, gold.end);
      expect(own.filter((word) => !there.includes(word))).toEqual([]);
    }
  });
});

describe('overlapOf', () => {
  it.each([
    [0, 10, 0, 10, 1],
    [0, 10, 5, 15, 1 / 3],
    [0, 10, 10, 20, 0],
  ])('of %i–%i and %i–%i is %d', (a, b, c, d, share) => expect(overlapOf({ start: a, end: b }, { start: c, end: d })).toBeCloseTo(share));
});
