import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordDiff } from './word-diff';

const joined = (then: string, now: string, without: 'added' | 'removed') =>
  wordDiff(then, now)
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');

describe('wordDiff', () => {
  it('shows the figure that was changed', () =>
    expect(wordDiff('81 were caught', '120 were caught')).toEqual([
      { kind: 'removed', text: '81' },
      { kind: 'added', text: '120' },
      { kind: 'same', text: ' were caught' },
    ]));

  it.each([
    ['', ''],
    ['all of it', ''],
    ['', 'all of it'],
    ['a'.repeat(20_000), 'b'.repeat(20_000)],
    ['one two '.repeat(2_500), 'three four '.repeat(2_500)],
    ['\ud800 half', 'half \udc00'],
  ])('keeps every letter of both (%#)', (then, now) => {
    expect(joined(then, now, 'added')).toBe(then);
    expect(joined(then, now, 'removed')).toBe(now);
  });

  it('keeps every letter of any two texts', () => {
    const text = fc.array(fc.constantFrom('one', 'two', ' ', '\n', '.', '“', '7'), { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (then, now) => {
        expect(joined(then, now, 'added')).toBe(then);
        expect(joined(then, now, 'removed')).toBe(now);
      }),
    );
  });
});
