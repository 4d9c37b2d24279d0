import { describe, expect, it } from 'vitest';
import { extractClaims } from '../extract-claims';
import { compareForReader } from './compare-articles';
import type { ComparedArticle, Facet } from './comparison';
import { type CellAnchor, type Correction, correctionHere, correctionSchema } from './corrections';
import type { ReaderClaim } from './reader-claims';
import { readTypedQuantity } from './typed-quantity';

const FERRY = 'A ferry sank off the coast of Port Lessing on Tuesday and rescue boats searched the cold water through the night.';
const told = (id: string, day: string, figure: string): ComparedArticle => {
  const text = `${FERRY} ${figure} Divers searched the wreck.`;
  return { id, text, day, mentions: [], claims: extractClaims({ text, mentions: [], day, language: 'en' }) };
};
const A = told('a', '2026-01-20', 'The accident killed 12 people.');
const B = told('b', '2026-01-20', 'The accident killed 15 people.');
const KILLED = (articleId: string, quote: string): CellAnchor => ({ key: 'quantity/killed', articleId, quote });
const A_CELL = KILLED('a', 'The accident killed 12 people.');
const B_CELL = KILLED('b', 'The accident killed 15 people.');

const compare = (articles: readonly ComparedArticle[], corrections: readonly Correction[], claims: readonly ReaderClaim[] = []) =>
  compareForReader(
    articles,
    { place: () => undefined },
    { claims, corrections: corrections.map((one, at) => correctionSchema.parse({ ...one, at })) },
  );
const killed = ({ facets }: { facets: readonly Facet[] }) => {
  const facet = facets.find(({ key }) => key === 'quantity/killed');
  return (
    facet && [facet.verdict, ...facet.cells.map(({ article, value, was }) => [article, value, ...(was ? [`was ${was}`] : [])].join(' '))]
  );
};
const base = { id: 'x', at: 0 };
const value = (anchor: CellAnchor, said: string): Correction => ({ ...base, ...anchor, kind: 'value', value: said });
const unlink = (anchor: CellAnchor): Correction => ({ ...base, ...anchor, kind: 'unlink' });

describe('the reader corrects a comparison', () => {
  it.each<[what: string, articles: ComparedArticle[], corrections: Correction[], expected: unknown]>([
    ['nothing', [A, B], [], ['conflict', 'a 12', 'b 15']],
    ['a value that then agrees', [A, B], [value(A_CELL, '15')], ['agree', 'a 15 was 12', 'b 15']],
    ['a value with words', [A, B], [value(A_CELL, 'at least 10')], ['agree', 'a at least 10 was 12', 'b 15']],
    ['a value twice', [A, B], [value(A_CELL, '15'), value(A_CELL, '13')], ['conflict', 'a 13 was 12', 'b 15']],
    [
      'a value of a later day',
      [A, told('b', '2026-01-22', 'The accident killed 12 people.')],
      [value(KILLED('b', 'The accident killed 12 people.'), '20')],
      ['update', 'a 12', 'b 20 was 12'],
    ],
    ['a cell is taken out', [A, B], [unlink(A_CELL)], ['only', 'b 15']],
    [
      'in an edited sentence',
      [told('a', '2026-01-20', 'The accident killed 12 people, police said.'), B],
      [value(A_CELL, '15')],
      ['agree', 'a 15 was 12', 'b 15'],
    ],
  ])('%s', (_, articles, corrections, expected) => expect(killed(compare(articles, corrections))).toEqual(expected));

  it('shows what was taken out by itself, and puts it elsewhere', () => {
    const apart = compare([A, B], [unlink(A_CELL)]).facets.find(({ key }) => key.startsWith('alone/'));
    expect(apart).toMatchObject({ verdict: 'only', cells: [{ article: 'a', value: '12' }], byReader: true });
    const back: Correction = { ...base, ...A_CELL, key: apart?.key ?? '', kind: 'link', to: B_CELL };
    const { facets, lost } = compare([A, B], [unlink(A_CELL), back]);
    expect(killed({ facets })).toEqual(['conflict', 'b 15', 'a 12']);
    expect(facets.filter(({ key }) => key.startsWith('alone/'))).toEqual([]);
    expect(lost).toEqual([]);
  });

  it.each<[what: string, articles: ComparedArticle[], corrections: Correction[]]>([
    ['its sentence is gone', [told('a', '2026-01-20', 'Nobody was hurt.'), B], [value(A_CELL, '15')]],
    ['its article is gone', [B], [value(A_CELL, '15')]],
    ['where it was to be put is gone', [A], [{ ...base, ...A_CELL, kind: 'link', to: KILLED('b', 'The harbour was closed for a week.') }]],
  ])('names a correction that nothing fits: %s', (_, articles, corrections) => {
    const { lost } = compare(articles, corrections);
    expect(lost).toHaveLength(1);
  });

  describe('a passage marked as a claim', () => {
    const span = (article: ComparedArticle, quote: string): ReaderClaim => {
      const start = article.text.indexOf(quote);
      return { id: 'h1', articleId: article.id, start, end: start + quote.length };
    };
    it('is shown though nobody else says so', () => {
      const { facets } = compare([A, B], [], [span(A, 'Divers searched the wreck.')]);
      // Both articles say it: Crossread finds it in the other one by itself, or shows it alone.
      const shown = facets.filter(({ cells }) => cells.some(({ quote }) => quote === 'Divers searched the wreck.'));
      expect(shown).toHaveLength(1);
    });
    it('is put beside the sentence of another by the reader', () => {
      const articles = [told('a', '2026-01-20', 'The captain was asleep.'), told('b', '2026-01-20', 'The bridge was unmanned.')];
      const [one, two] = articles.map((article, index) => ({
        ...span(article, ['The captain was asleep.', 'The bridge was unmanned.'][index] ?? ''),
        id: `h${index}`,
      }));
      if (!one || !two) throw new Error('two articles');
      const link: Correction = {
        ...base,
        kind: 'link',
        key: 'claim/h1',
        articleId: 'b',
        quote: 'The bridge was unmanned.',
        to: { key: 'claim/h0', articleId: 'a', quote: 'The captain was asleep.' },
      };
      const { facets } = compare(articles, [link], [one, two]);
      expect(facets.find(({ key }) => key === 'claim/h0')).toMatchObject({
        verdict: 'cannot-tell',
        sources: 2,
        cells: [{ article: 'a' }, { article: 'b' }],
      });
      expect(facets.some(({ key }) => key === 'claim/h1')).toBe(false);
    });
    it('is not shown twice where it was read anyway', () => {
      expect(compare([A, B], [], [span(A, 'The accident killed 12 people.')]).facets.filter(({ key }) => key.startsWith('claim/'))).toEqual(
        [],
      );
    });
  });

  it('is known under the ids of another library', () => {
    const link: Correction = { ...base, ...A_CELL, kind: 'link', to: B_CELL };
    expect(correctionHere(link, (id) => `${id}2`)).toMatchObject({ articleId: 'a2', to: { articleId: 'b2' } });
  });
});

describe('a typed value', () => {
  it.each([
    ['15', { low: 15, high: 15 }],
    [' about 1,200 ', { low: 1200, high: 1200, approximation: 'about' }],
    ['at least 40', { low: 40, high: null, approximation: 'at least' }],
    ['up to 40', { low: 0, high: 40, approximation: 'up to' }],
    ['300 to 500', { low: 300, high: 500 }],
    ['1.2 million', { low: 1_200_000, high: 1_200_000 }],
    ['1 to 2 million', { low: 1_000_000, high: 2_000_000 }],
    ['USD 121 billion', { low: 121e9, high: 121e9 }],
    ['12 km', { low: 12, high: 12 }],
    ['500 to 300', undefined],
    ['nobody', undefined],
    ['', undefined],
  ])('%s', (typed, expected) => expect(readTypedQuantity(typed)).toEqual(expected));
});
