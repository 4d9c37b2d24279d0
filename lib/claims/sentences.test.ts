import { expect, it } from 'vitest';
import { sentencesOf } from './sentences';

it.each([
  ['One fell. Two stood.', ['One fell.', 'Two stood.']],
  ['Gen. Adams met Mr. Brown in the U.S. capital. They spoke.', ['Gen. Adams met Mr. Brown in the U.S. capital.', 'They spoke.']],
  ['He left the U.S. The minister stayed.', ['He left the U.S.', 'The minister stayed.']],
  ['“It fell. It broke,” she said. “Nobody came.”', ['“It fell.', 'It broke,” she said.', '“Nobody came.”']],
  ['“Really?” he asked.', ['“Really?” he asked.']],
  ['It rose 3.5 percent to 1.2 million.', ['It rose 3.5 percent to 1.2 million.']],
  ['A headline\n\nA first sentence\nthat is broken. A second.', ['A headline', 'A first sentence\nthat is broken.', 'A second.']],
  ['* * *\n\n—', []],
])('%j', (text, expected) => {
  expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
