import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutText } from './cut-text';

it.each([
  ['nothing', [], 'abcdef'],
  ['one in the middle', [[2, 4]], 'ab|cd:0|ef'],
  [
    'overlapping',
    [
      [1, 4],
      [3, 6],
    ],
    'a|bc:0|d:01|ef:1',
  ],
  [
    'within one another',
    [
      [0, 6],
      [2, 3],
    ],
    'ab:0|c:01|def:0',
  ],
  [
    'beyond both ends',
    [
      [-3, 2],
      [5, 99],
    ],
    'ab:0|cde|f:1',
  ],
  [
    'empty and elsewhere',
    [
      [3, 3],
      [6, 9],
    ],
    'abcdef',
  ],
] as const)('%s', (_, spans, expected) => {
  // biome-ignore format: one line a case
  const pieces = cutText('abcdef', 0, 6, spans.map(([start = 0, end = 0], value) => ({ start, end, value })));
  expect(pieces.map(({ text, covers }) => (covers.length > 0 ? `${text}:${covers.join('')}` : text)).join('|')).toBe(expected);
});

it('loses and doubles nothing', () => {
  const span = fc.record({ start: fc.integer({ min: -5, max: 40 }), end: fc.integer({ min: -5, max: 40 }), value: fc.nat() });
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.array(span, { maxLength: 8 }), (text, spans) => {
      expect(cutText(text, 0, text.length, spans).map((piece) => piece.text).join('')).toBe(text); // biome-ignore format: one thought
    }),
  );
});
