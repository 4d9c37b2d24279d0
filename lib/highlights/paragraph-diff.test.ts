import { expect, it } from 'vitest';
import { paragraphDiff } from './paragraph-diff';

const SIGNS = { same: '=', removed: '-', added: '+' };

it.each([
  ['a|b', 'a|b', '=a =b'],
  ['a|b|c', 'a|c', '=a -b =c'],
  ['a|c', 'a|b|c', '=a +b =c'],
  ['a|b|c', 'a|x|c', '=a -b +x =c'],
  ['a|b', 'b|a', '-a =b +a'],
  ['', 'a', '- +a'],
])('%s to %s: %s', (before, after, expected) => {
  const [was, is] = [before, after].map((text) => text.split('|').join('\n\n'));
  expect(paragraphDiff(was ?? '', is ?? '').map(({ kind, text }) => SIGNS[kind] + text).join(' ')).toBe(expected); // biome-ignore format: one thought
});
