import { describe, expect, it } from 'vitest';
import { readArticleDates } from '../../article/article-dates';
import { fingerprint } from '../../article/fingerprint';
import { extractClaims } from '../extract-claims';
import { StoryIndex } from '../stories/story-index';
import { storyTerms } from '../stories/story-terms';
import { wireCopies } from '../stories/wire-copies';
import { compareArticles } from './compare-articles';
import type { ComparedArticle } from './comparison';

/** What newspapers print and pages state, and what nobody may be said to claim by it. */
const DAY = '2026-01-20';
const read = (id: string, text: string, day: string | undefined = DAY, language?: string): ComparedArticle => ({
  id,
  text,
  day,
  mentions: [],
  claims: extractClaims({ text, mentions: [], day, language }),
});
const undated = (id: string, text: string): ComparedArticle => ({ ...read(id, text), day: undefined });
const compare = (...articles: ComparedArticle[]) => compareArticles(articles, { place: () => undefined });
const EVENT = 'The ferry Albatros sank off the coast of Norland in a storm, and the harbour master opened an inquiry into the ferry.';
const killed = (count: number) => `The ferry sank and ${count} people were killed. ${EVENT}`;
const outcome = (...articles: ComparedArticle[]) =>
  [...new Set(compare(...articles).map(({ verdict }) => verdict))].filter((verdict) => /conflict|update/.test(verdict));

describe('numbers that count nothing contradict nothing', () => {
  it.each([
    ['a height', 'The wall by the harbour is 1.2m high, they said.', 'The wall by the harbour is 1.3m high, they said.'],
    ['a number of another language', 'Es kostete 1,2 Mio im Jahr.', 'Es kostete 1,3 Mio im Jahr.'],
    ['an age in words', 'A twelve-year-old steered the ferry.', 'A ten-year-old steered the ferry.'],
    ['an age in figures', 'The captain, 54, was asleep.', 'The captain, 55, was asleep.'],
    ['a day that is a name', 'It was the deadliest day since 9/11.', 'It was the deadliest day since 7/7.'],
    ['a name with a number', 'An F-16 flew over the ferry.', 'An F-35 flew over the ferry.'],
    ['a score', 'The harbour team won 2-1 that night.', 'The harbour team won 3-1 that night.'],
    ['an article of a treaty', 'Norland invoked Article 5 of the treaty.', 'Norland invoked Article 6 of the treaty.'],
    ['a group by its number', 'The 27 must agree on the ferry rules.', 'The 26 must agree on the ferry rules.'],
    ['a year', 'The ferry was built in 1998 at Arden.', 'The ferry was built in 1999 at Arden.'],
    ['a time of day', 'The ferry left at 10:30 for Arden.', 'The ferry left at 11:30 for Arden.'],
  ])('%s', (_, one, two) => {
    for (const text of [one, two])
      expect(extractClaims({ text, mentions: [], day: DAY }).flatMap(({ quantities }) => quantities)).toEqual([]);
    expect(outcome(read('a', `${one} ${EVENT}`), read('b', `${two} ${EVENT}`))).toEqual([]);
  });
});

describe('articles that are not what they should be', () => {
  it.each<[what: string, a: ComparedArticle, b: ComparedArticle]>([
    ['both without a date', undated('a', killed(12)), undated('b', killed(19))],
    ['one without a date', undated('a', killed(12)), read('b', killed(19))],
    ['a date that is only a month', read('a', killed(12), '2026-01'), read('b', killed(19))],
    ['an empty one', read('a', ''), read('b', killed(19))],
    ['white space', read('a', ' \n\n '), read('b', killed(19))],
    ['another language', read('a', 'Die Fähre sank vor der Küste, und 12 Menschen wurden getötet.', DAY, 'de'), read('b', killed(19))],
    [
      'another language that says it is English',
      read('a', 'El transbordador se hundió frente a la costa y 12 personas murieron en la noche del lunes al martes.', DAY, 'en'),
      read('b', killed(19)),
    ],
    ['the same one twice', read('a', killed(12)), read('b', killed(12))],
  ])('%s: nothing is contradicted', (_, a, b) => {
    expect(outcome(a, b)).toEqual([]);
    expect(outcome(b, a)).toEqual([]);
  });

  it('with the day of its publication and a later one of its change is compared by the former', () => {
    const stated = (value: string) => [{ basis: 'json-ld' as const, value }];
    const dates = { published: stated('2026-01-20'), modified: stated('2026-01-25') };
    const { published, modified } = readArticleDates(dates, 'https://courier.example/story', '', new Date('2026-02-01'));
    expect([published?.day, modified?.day]).toEqual(['2026-01-20', '2026-01-25']);
    expect(outcome(read('a', killed(12), published?.day), read('b', killed(19), '2026-01-21'))).toEqual(['update']);
  });

  it('the same text in two outlets is one source', () => {
    const text = Array.from(
      { length: 40 },
      (_, at) => `Sentence ${at} says that ${at + 2} people were hurt near mile ${at * 7} of the river.`,
    ).join(' ');
    const [a, b] = [read('a', text), read('b', `${text} A line more.`)];
    const copies = wireCopies([a, b].map(({ id, text: of }) => ({ id, text: of, fingerprint: fingerprint(of) })));
    expect(copies).toEqual([['a', 'b']]);
    const facets = compareArticles([a, b], { place: () => undefined, copies });
    expect(facets.length).toBeGreaterThan(0);
    expect(new Set(facets.map(({ sources }) => sources))).toEqual(new Set([1]));
  });

  it('the same one a second time takes the place of the first', () => {
    const terms = storyTerms(killed(12));
    const index = StoryIndex.of([]);
    for (let time = 0; time < 2; time++) index.add({ id: 'a', terms, day: DAY });
    expect(index.stories()).toEqual([['a']]);
  });
});
