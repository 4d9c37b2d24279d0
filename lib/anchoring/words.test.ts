import { describe, expect, it } from 'vitest';
import { wordsOf } from './words';

const folded = (text: string) => wordsOf(text).map((word) => word.folded);

describe('wordsOf', () => {
  it.each([
    ['“It’s done,” he said', '"It\'s  DONE" - he said'],
    ['a state-of-the-art plan', 'a state—of the art\nplan'],
    ['for\u00adeign min\u200bister', 'foreign minister'],
    ['1,200 people', '1200 people'],
    ['Cafe\u0301', 'café'],
    ['the ﬁrst', 'the first'],
  ])('takes %j and %j for the same words', (one, other) => expect(folded(one)).toEqual(folded(other)));

  it.each([
    ['1.3 trillion', '1.4 trillion'],
    ['1,5 Millionen', '15 Millionen'],
    ['81 were caught', '120 were caught'],
    ['cafe', 'café'],
  ])('tells %j from %j', (one, other) => expect(folded(one)).not.toEqual(folded(other)));

  it('takes each character for a word where no spaces are written', () =>
    expect(folded('外務省は2日')).toEqual(['外', '務', '省', 'は', '2', '日']));

  it('keeps offsets in the text as it is', () => {
    const text = 'é\u00ad “Zwölf—drei” 😀 x';
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['é\u00ad', 'Zwölf', 'drei', 'x']);
  });

  it.each(['', '\0', '\ud800', '  \n', '—“”'])('finds no word in %j', (text) => expect(wordsOf(text)).toEqual([]));
});
