import { describe, expect, it } from 'vitest';
import { placeInMargin } from './place-in-margin';

const line = { top: 100, height: 24 };

describe('the place of a mark', () => {
  it.each([
    ['before the line', { left: 200, right: 800 }, { width: 1000, rightToLeft: false }, { x: 176, y: 103, slim: false }],
    ['where lines begin on the right', { left: 200, right: 800 }, { width: 1000, rightToLeft: true }, { x: 806, y: 103, slim: false }],
    [
      'at the end of the line, where there is no room before it',
      { left: 8, right: 800 },
      { width: 1000, rightToLeft: false },
      { x: 806, y: 103, slim: false },
    ],
    [
      'as a bar, where there is room on no side',
      { left: 12, right: 378 },
      { width: 390, rightToLeft: false },
      { x: 4, y: 103, slim: true },
    ],
    [
      'within the view, where the text has no margin at all',
      { left: 0, right: 390 },
      { width: 390, rightToLeft: false },
      { x: 0, y: 103, slim: true },
    ],
    ['within the view on the right', { left: 0, right: 390 }, { width: 390, rightToLeft: true }, { x: 384, y: 103, slim: true }],
  ])('%s', (_, column, view, expected) => expect(placeInMargin(line, column, view)).toEqual(expected));
});
