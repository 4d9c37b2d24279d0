import { describe, expect, it } from 'vitest';
import { extractClaims } from '../extract-claims';
import { compareArticles } from './compare-articles';
import type { ComparedArticle } from './comparison';
import { contradictionsOf } from './contradictions';

const article = (id: string, day: string | undefined, text: string): ComparedArticle => ({
  id,
  text,
  day,
  mentions: [],
  claims: extractClaims({ text, mentions: [], day, language: 'en' }),
});
const FERRY = 'A ferry sank off the coast of Port Lessing on Tuesday and rescue boats searched the cold water through the night.';
const told = (id: string, day: string | undefined, figure: string) => article(id, day, `${FERRY} ${figure} Divers searched the wreck.`);
const world = { place: () => undefined };
const seen = (one: ComparedArticle, ...others: ComparedArticle[]) =>
  contradictionsOf(one, others, (articles) => compareArticles(articles, world)).map(({ verdict, here, others: against }) => [
    verdict,
    here.value,
    ...against.map(({ cell, verdict: pair, later }) => [cell.article, cell.value, pair, ...(later ? [later] : [])].join(' ')),
  ]);

describe('what others say against an article', () => {
  it.each<[what: string, here: ComparedArticle, others: ComparedArticle[], expected: unknown[]]>([
    [
      'a later, higher count',
      told('a', '2026-01-20', 'The accident killed 12 people.'),
      [told('b', '2026-01-21', 'The accident killed 15 people.')],
      [['update', '12', 'b 15 update there']],
    ],
    [
      'seen from the later one',
      told('b', '2026-01-21', 'The accident killed 15 people.'),
      [told('a', '2026-01-20', 'The accident killed 12 people.')],
      [['update', '15', 'a 12 update here']],
    ],
    [
      'two counts of one day',
      told('a', '2026-01-20', 'The accident killed 12 people.'),
      [told('b', '2026-01-20', 'The accident killed 15 people.')],
      [['conflict', '12', 'b 15 conflict']],
    ],
    [
      'two counts of one day of which a later report bears one out',
      told('a', '2026-01-20', 'The accident killed 12 people.'),
      [told('b', '2026-01-20', 'The accident killed 15 people.'), told('c', '2026-01-22', 'The accident killed 15 people.')],
      [['update', '12', 'b 15 update there', 'c 15 update there']],
    ],
    [
      'agreement',
      told('a', '2026-01-20', 'The accident killed 12 people.'),
      [told('b', '2026-01-20', 'The accident killed about 12 people.')],
      [],
    ],
    [
      'counts without a date',
      told('a', undefined, 'The accident killed 12 people.'),
      [told('b', undefined, 'The accident killed 15 people.')],
      [],
    ],
    [
      'a quarrel of two others',
      told('a', '2026-01-20', 'The accident killed at least 12 people.'),
      [told('b', '2026-01-20', 'The accident killed 15 people.'), told('c', '2026-01-20', 'The accident killed 17 people.')],
      [['update', 'at least 12', 'b 15 update there', 'c 17 update there']],
    ],
    ['itself alone', told('a', '2026-01-20', 'The accident killed 12 people.'), [], []],
  ])('%s', (_, here, others, expected) => expect(seen(here, ...others)).toEqual(expected));
});
