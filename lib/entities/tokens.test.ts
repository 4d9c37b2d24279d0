import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from './tokens';

const words = (text: string) => tokenise(text).map((token) => token.text);
const sentences = (text: string) => {
  const grouped: string[][] = [];
  for (const token of tokenise(text)) {
    const sentence = grouped[token.sentence] ?? [];
    grouped[token.sentence] = sentence;
    sentence.push(token.text);
  }
  return grouped.map((sentence) => sentence.join(' '));
};

describe('tokenise', () => {
  it.each([
    ["Turkey's army", ['Turkey', 'army']],
    ['the Workers’ Party', ['the', 'Workers', 'Party']],
    ["O'Brien and Sana'a", ["O'Brien", 'and', "Sana'a"]],
    ['the U.S. and U.N. said', ['the', 'U.S.', 'and', 'U.N.', 'said']],
    ['Kurdish-led', ['Kurdish', 'led']],
    ['OPEC+ said', ['OPEC+', 'said']],
    ['Disney+, Apple TV+.', ['Disney+', 'Apple', 'TV+']],
    ['A+E and C++ and 18+', ['A', 'E', 'and', 'C', 'and', '18']],
    ['300–500 of 1,200', ['300', '500', 'of', '1', '200']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each([
    ['He left. She stayed.', ['He left', 'She stayed']],
    ['Mr. Assad met Gen. Abdi in St. Louis.', ['Mr Assad met Gen Abdi in St Louis']],
    ['The U.S. President spoke.', ['The U.S. President spoke']],
    ['“Go,” he said. “Now.”', ['Go he said', 'Now']],
    ['A headline\n\nA paragraph', ['A headline', 'A paragraph']],
  ])('sentences of %s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('gives every word its very place, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let end = 0;
        for (const token of tokenise(text)) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.start).toBeGreaterThanOrEqual(end);
          end = token.end;
        }
      }),
    );
  });
});
