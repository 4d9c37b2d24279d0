import { expect, it } from 'vitest';
import { isShiftedMore } from './shifts';

const visits = (...loading: number[]) => loading.map((value) => ({ loading: value, loaded: 0 }));

it.each([
  ['the same each time', [0.02, 0.02, 0.02], [0.02, 0.02, 0.02], false],
  ['more once, as it may be without', [0.04, 0, 0], [0, 0, 0.04], false],
  ['more each time', [0.05, 0.03, 0.04], [0, 0.02, 0], true],
  ['a little more each time', [0.0212, 0.0212, 0.0212], [0.02, 0.021, 0.02], true],
  ['more each time but one', [0.05, 0.02, 0.04], [0, 0.02, 0], false],
  ['less', [0, 0, 0], [0.1, 0.1, 0.1], false],
  ['one visit each', [0.1], [0], true],
  ['a browser that does not tell', [], [], false],
])('%s', (_, withCrossread, without, expected) =>
  expect(isShiftedMore(visits(...withCrossread), visits(...without), 'loading')).toBe(expected),
);

it('weighs what shifts once the page is loaded by itself', () =>
  expect(isShiftedMore([{ loading: 0, loaded: 0.01 }], [{ loading: 0.3, loaded: 0 }], 'loaded')).toBe(true));
