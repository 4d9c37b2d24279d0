import fc from 'fast-check';
import { expect, describe as group, it } from 'vitest';
import { inventedText } from '../../tests/invented-text';
import { anchor } from './anchor';
import { anchorExact } from './anchor-exact';
import { describe } from './describe';

const quote = (text: string, words: string, nth = 0) => {
  let start = text.indexOf(words);
  for (let left = nth; left > 0; left -= 1) start = text.indexOf(words, start + 1);
  return describe(text, start, start + words.length);
};

const found = (text: string, selector: ReturnType<typeof describe>) => {
  const answer = anchor(text, selector);
  return answer.state === 'missing' ? 'missing' : `${answer.state}: ${text.slice(answer.start, answer.end)}`;
};

const text = [
  'The ministry said 120 fled the prison. The governor of the province had no comment on the number.',
  'Later the ministry said 81 were caught near the river, and a spokesman thanked the farmers who had helped.',
  '“Nobody was hurt,” said Anna Weber – who lives close by – on Tuesday. In the end the ministry said nothing more.',
].join('\n\n');

group('anchor', () => {
  it.each([
    ['where it was', text, quote(text, '120 fled'), 'exact: 120 fled'],
    ['behind new text', `Updated at noon.\n\n${text}`, quote(text, '81 were caught'), 'moved: 81 were caught'],
    ['of three the one with the same surroundings', `At noon. ${text}`, quote(text, 'the ministry said', 1), 'moved: the ministry said'],
    ['set in other signs', text.replace(/[“”]/g, '"').replaceAll('–', '—').replace(/ /g, '\u00a0'), quote(text, '“Nobody was hurt,” said Anna Weber – who'), 'exact: "Nobody\u00a0was\u00a0hurt,"\u00a0said\u00a0Anna\u00a0Weber\u00a0—\u00a0who'], // biome-ignore format: one case
    ['with a word put in', text.replace('were caught', 'were then caught'), quote(text, '81 were caught near the river'), 'changed: 81 were then caught near the river'], // biome-ignore format: one case
    ['with another figure in the same place', text.replace('81', '95'), quote(text, '81 were caught near the river'), 'changed: 95 were caught near the river'], // biome-ignore format: one case
    ['beginning within a word', `Noon. ${text.replace('Nobody was', 'Nobody then was')}`, quote(text, 'body was hurt'), 'changed: body then was hurt'], // biome-ignore format: one case
  ])('finds a quote %s', (_, now, selector, expected) => expect(found(now, selector)).toBe(expected));

  it('tells repeated quotes apart by what stands around them', () => {
    const now = `At noon. ${text}`;
    const answer = anchor(now, quote(text, 'the ministry said', 1));
    expect(answer).toMatchObject({ start: now.indexOf('the ministry said nothing') });
  });

  it.each([
    ['is gone', 'Nothing of it is left.', quote(text, 'ministry said 120 fled')],
    ['is a word that stands elsewhere by itself', 'Nobody had anything to add, she said, and left the room.', quote(text, 'said')],
    ['has another figure somewhere else', 'A year ago in the capital, by contrast, 95 were caught near the river.', quote(text, '81 were caught near the river')],
    ['lost its sentence, its words standing in another one', text.replace(/Later[^.]*\. ?/, '').replace(/\n+/g, ' '), quote(text, 'the ministry said', 0)],
  ])('does not attach a quote that %s', (_, now, selector) => expect(found(now, selector)).toBe('missing')); // biome-ignore format: a table

  it('does not guess between two equally good places', () => {
    const selector = { quote: { exact: 'echo', prefix: '', suffix: '' }, position: { start: 2, end: 6 } };
    expect(found('an echo, an echo', selector)).toBe('missing');
    const twice = `${text}\n\n${text}`;
    expect(found(`New. ${twice}`, quote(text, 'a spokesman thanked the farmers'))).toBe('missing');
  });

  it('finds an unmoved word among thousands of its like', () => {
    const many = 'the cat and '.repeat(1500);
    expect(anchor(many, describe(many, 14_400, 14_403))).toEqual({ state: 'exact', start: 14_400, end: 14_403, score: 1 });
  });

  it('finds highlights without the hint, and with the short context of version 1', () => {
    const { hint, ...old } = describe(text, 100, 150, 32);
    expect(hint).toBeDefined();
    expect(anchor(`At noon. ${text}`, old)).toMatchObject({ state: 'moved', start: 109, end: 159 });
    expect(anchor(`At noon. ${text.replace('farmers', 'people')}`, old)).toMatchObject({ state: 'moved', start: 109, end: 159 });
  });

  it('finds a quote of 20,000 characters after edits', () => {
    const long = inventedText(5, 6_000);
    const start = long.indexOf(' ', 4_000) + 1;
    const end = long.lastIndexOf(' ', start + 20_000);
    const now = `${inventedText(6, 300)} ${long.slice(0, start + 9_000)} newly put in ${long.slice(start + 9_000)}`;
    const answer = anchor(now, describe(long, start, end));
    expect(answer).toMatchObject({ state: 'changed', start: now.indexOf(long.slice(start, start + 100)) });
    expect(answer.state !== 'missing' && answer.end - answer.start).toBe(end - start + ' newly put in '.length);
  });
});

group('anchor, whatever it is given', () => {
  const any = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 });

  it('finds what it described in the same text', () => {
    fc.assert(
      fc.property(any, fc.nat(), fc.nat(), (whole, a, b) => {
        const start = a % whole.length;
        const end = start + 1 + (b % (whole.length - start));
        expect(anchor(whole, describe(whole, start, end))).toEqual({ state: 'exact', start, end, score: 1 });
      }),
    );
  });

  it('finds it again after text was put in elsewhere, or says that it cannot', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(), fc.nat(30), fc.nat(), (seed, at, length, put) => {
        const before = inventedText(seed, 120).split(' ');
        const first = at % before.length;
        const wordsBefore = before.slice(0, first).join(' ').length + (first > 0 ? 1 : 0);
        const own = before.slice(first, first + 1 + length).join(' ');
        const cut = put % before.length;
        const isInside = cut > first && cut <= first + length;
        const now = [...before.slice(0, cut), inventedText(seed + 100, 40), ...before.slice(cut)].join(' ');
        const answer = anchor(now, describe(before.join(' '), wordsBefore, wordsBefore + own.length));
        if (answer.state === 'missing' || isInside) return;
        expect(answer).toMatchObject({ start: wordsBefore + (cut <= first ? now.length - before.join(' ').length : 0) });
        expect(now.slice(answer.start, answer.end)).toBe(own);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps within the text, and to the first look where that has an answer', () => {
    const offset = fc.integer({ min: 0, max: 1_000 });
    fc.assert(
      fc.property(any, any, any, any, offset, offset, (now, exact, prefix, suffix, start, end) => {
        const selector = { quote: { exact, prefix, suffix }, position: { start, end } };
        const [answer, first] = [anchor(now, selector), anchorExact(now, selector)];
        if (first.state !== 'missing') expect(answer).toEqual(first);
        if (answer.state === 'missing') return;
        expect(answer.start).toBeGreaterThanOrEqual(0);
        expect(answer.end).toBeGreaterThan(answer.start);
        expect(answer.end).toBeLessThanOrEqual(now.length);
      }),
    );
  });
});

group('anchor, given what is hostile', () => {
  const million = 'a'.repeat(1_000_000);
  const spaced = 'a '.repeat(500_000);
  it.each([
    ['no text', '', quote(text, 'fled')],
    ['a quote longer than the text', 'short', describe(text, 0, text.length)],
    ['a million letters in a row', million.slice(1), describe(million, 10, 20_010)],
    ['a million letters with spaces', spaced.slice(2), describe(spaced, 500_000, 520_000)],
    ['halves of characters', '\udc00 \ud800', describe('\ud800\udc00 \ud800', 1, 3)],
    ['NUL', '\0\0\0', { quote: { exact: '\0b', prefix: '\0', suffix: '' }, position: { start: 0, end: 1 } }],
    ['offsets that are none', text, { quote: { exact: 'zzz', prefix: '', suffix: '' }, position: { start: 1e9, end: -5 } }],
    ['offsets that are no numbers', text, { quote: { exact: 'zzz', prefix: '', suffix: '' }, position: { start: Number.NaN, end: 0 } }],
    ['an empty quote', text, { quote: { exact: '', prefix: '', suffix: '' }, position: { start: 0, end: 0 } }],
  ])('ends well on %s', (_, now, selector) => expect(anchor(now, selector).state).toMatch(/missing|moved|exact|changed/));
});
