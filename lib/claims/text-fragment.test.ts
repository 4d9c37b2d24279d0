import { describe, expect, it } from 'vitest';
import { addressAtQuote } from './text-fragment';

const PAGE = 'https://courier.example/story';

describe('an address at a quote', () => {
  it.each([
    ['No count has been confirmed', `${PAGE}#:~:text=No%20count%20has%20been%20confirmed`],
    ['a Kurdish-led force, he said', `${PAGE}#:~:text=a%20Kurdish%2Dled%20force%2C%20he%20said`],
    ['  two\n  lines ', `${PAGE}#:~:text=two%20lines`],
    ['', PAGE],
  ])('%j', (quote, address) => expect(addressAtQuote(PAGE, quote)).toBe(address));

  it('names a long quote by its ends', () => {
    const quote = Array.from({ length: 40 }, (_, index) => `word${index}`).join(' ');
    expect(addressAtQuote(PAGE, quote)).toBe(
      `${PAGE}#:~:text=word0%20word1%20word2%20word3%20word4,word35%20word36%20word37%20word38%20word39`,
    );
  });

  it('keeps a fragment that is there', () => expect(addressAtQuote(`${PAGE}#top`, 'a word')).toBe(`${PAGE}#top:~:text=a%20word`));
});
