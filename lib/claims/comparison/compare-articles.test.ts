import { describe, expect, it } from 'vitest';
import { extractClaims } from '../extract-claims';
import { compareArticles } from './compare-articles';
import type { ComparedArticle, ComparisonWorld } from './comparison';

const PLACES: Record<string, { name: string; lat: number; lon: number; area: boolean }> = {
  'place/arden': { name: 'Arden', lat: 50, lon: 10, area: false },
  'place/lessing': { name: 'Port Lessing', lat: 52, lon: 12, area: false },
  'place/norland': { name: 'Norland', lat: 51, lon: 11, area: true },
};
const world: ComparisonWorld = { place: (id) => PLACES[id] };

/** An article of one text, its places and "the navy" found by name. */
function article(id: string, day: string | undefined, text: string): ComparedArticle {
  const known = [
    ...Object.entries(PLACES).map(([key, { name }]) => [key, name, 'place'] as const),
    ['group/navy', 'the Norland navy', 'group'] as const,
  ];
  const mentions = known.flatMap(([key, name, kind]) =>
    [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
      start: index,
      end: index + name.length,
      surface: name,
      kind,
      id: key,
      confidence: 1,
    })),
  );
  mentions.sort((a, b) => a.start - b.start);
  return { id, text, day, mentions, claims: extractClaims({ text, mentions, day }) };
}

const EVENT = 'The ferry Albatros sank off the coast of Norland in a storm, and the harbour master opened an inquiry into the ferry.';
const compare = (...reports: [day: string | undefined, text: string][]) =>
  compareArticles(
    reports.map(([day, text], index) => article(`a${index}`, day, `${text} ${EVENT}`)),
    world,
  );
const verdict = (label: string, ...reports: [day: string | undefined, text: string][]) =>
  compare(...reports).find((facet) => facet.label === label)?.verdict;
const ONE = '2026-01-20';
const TWO = '2026-01-21';

describe('what happened to people', () => {
  it.each([
    ['the same number', 'agree', [ONE, 'The ferry sank and 12 people were killed.'], [ONE, 'The ferry sank, killing 12 people.']],
    [
      'bounds that hold',
      'agree',
      [ONE, 'The ferry sank and at least ten people were killed.'],
      [undefined, 'The ferry sank, killing 12 people.'],
    ],
    ['roundings', 'agree', [ONE, 'The ferry sank and about 120 people were killed.'], [ONE, 'The ferry sank, killing 118 people.']],
    ['two numbers on one day', 'conflict', [ONE, 'The ferry sank and 12 people were killed.'], [ONE, 'The ferry sank, killing 19 people.']],
    ['a later, higher number', 'update', [ONE, 'The ferry sank and 12 people were killed.'], [TWO, 'The ferry sank, killing 19 people.']],
    [
      'a later, lower number',
      'cannot-tell',
      [ONE, 'The ferry sank and 19 people were killed.'],
      [TWO, 'The ferry sank, killing 12 people.'],
    ],
    [
      'a lower bound, then more',
      'update',
      [ONE, 'The ferry sank and at least ten people were killed.'],
      [TWO, 'The ferry sank, killing 12 people.'],
    ],
    [
      'no dates',
      'cannot-tell',
      [undefined, 'The ferry sank and 12 people were killed.'],
      [undefined, 'The ferry sank, killing 19 people.'],
    ],
    ['some of them', 'scope', [ONE, 'The ferry sank and 12 people were killed.'], [ONE, 'The ferry sank, killing ten sailors.']],
    [
      'another event of long ago',
      'only',
      [ONE, 'The ferry sank and 12 people were killed.'],
      [ONE, 'In 2009 another ferry sank, killing 40 people.'],
    ],
    [
      'denied',
      'only',
      [ONE, 'The ferry sank and 12 people were killed.'],
      [ONE, 'The ferry sank, and the navy denied that 40 people were killed.'],
    ],
    [
      'not true',
      'only',
      [ONE, 'The ferry sank and 12 people were killed.'],
      [ONE, 'The ferry sank, and it is not true that 40 people were killed.'],
    ],
    [
      'a lower bound years ago',
      'cannot-tell',
      ['2019-01-20', 'The ferry sank and at least ten people were killed.'],
      [ONE, 'The ferry sank, killing 12 people.'],
    ],
    [
      'numbers too far apart for one event',
      'cannot-tell',
      [ONE, 'The ferry sank and two people were killed.'],
      [ONE, 'The ferry sank, killing 300 people.'],
    ],
  ] as const)('%s: %s', (_, expected, a, b) => {
    expect(verdict('people killed', [a[0], a[1]], [b[0], b[1]])).toBe(expected);
  });

  it('two outlets that quote one ministry are one source', () => {
    const [facet] = compare(
      [ONE, 'The ferry sank and 12 people were killed, the Norland interior ministry said.'],
      [ONE, 'The ferry sank, killing 12 people, the interior ministry said.'],
    );
    expect(facet).toMatchObject({ verdict: 'agree', sources: 1 });
  });

  it('a cell has the words of the article and where they stand', () => {
    const [facet] = compare([ONE, 'The ferry sank and 12 people were killed.'], [ONE, 'The ferry sank, killing 19 people.']);
    expect(facet?.cells[1]).toEqual({
      article: 'a1',
      start: 0,
      end: 34,
      quote: 'The ferry sank, killing 19 people.',
      value: '19',
      valueStart: 24,
      valueEnd: 33,
      low: 19,
      high: 19,
      day: ONE,
    });
    expect(JSON.parse(JSON.stringify(facet))).toEqual(facet);
  });
});

describe('where it happened', () => {
  it.each([
    ['conflict', 'near Arden', 'near Port Lessing'],
    ['agree', 'near Arden', 'in Arden'],
    ['cannot-tell', 'near Arden', 'in Norland'],
    ['cannot-tell', 'near Arden', 'near Port Lessing, north of Arden'],
  ])('%s: %s, %s', (expected, one, two) => {
    expect(
      verdict(
        'where: people killed',
        [ONE, `The ferry sank ${one} and 12 people were killed.`],
        [ONE, `The ferry sank ${two} and 12 people were killed.`],
      ),
    ).toBe(expected);
  });
});

describe('what is stated', () => {
  it.each([
    [
      'agree',
      'The captain left the bridge near Arden before the Albatros sank.',
      'Near Arden the captain left the bridge before the Albatros sank.',
    ],
    [
      'conflict',
      'The captain left the bridge near Arden before the Albatros sank.',
      'The captain had not left the bridge near Arden before the Albatros sank.',
    ],
    [
      'agree',
      'The captain rejected the lighthouse warning near Arden, saying the Albatros was safe.',
      'But the captain rejected the lighthouse warning near Arden, saying the Albatros was safe.',
    ],
    [
      'agree',
      'The captain of the Albatros had left Arden in March 2011 to join the lighthouse service.',
      'On 4 March 2011 the captain of the Albatros had left Arden to join the lighthouse service.',
    ],
    [
      'agree',
      'The captain steered the Albatros some 24 km north of Arden into the lighthouse bay.',
      'The captain steered the Albatros some 15 miles north of Arden into the lighthouse bay.',
    ],
    [
      'cannot-tell',
      'The captain of the Albatros had left Arden in 2011 to join the lighthouse service.',
      'The captain of the Albatros had left Arden in 2012 to join the lighthouse service.',
    ],
  ])('%s: %s', (expected, one, two) => {
    const facets = compare(
      [ONE, `${one} Nobody answered the lighthouse keeper of Arden.`],
      [ONE, `${two} Tickets had been sold in Arden all day.`],
    );
    expect(facets.find(({ kind, label }) => kind === 'statement' && label.includes('captain'))?.verdict).toBe(expected);
  });

  it('blames one and the same', () => {
    const facets = compare(
      [ONE, 'The mayor blamed the Norland navy for the collision.'],
      [ONE, 'Fishermen accused the Norland navy of sinking the ferry.'],
    );
    expect(facets.find(({ kind }) => kind === 'attribution')).toMatchObject({ verdict: 'agree', sources: 2 });
  });

  it('the same article twice says nothing new, and one article alone has no counterpart', () => {
    const text = 'The ferry sank and 12 people were killed near Arden.';
    const twice = compareArticles([article('a', ONE, text), article('b', ONE, text)], { ...world, copies: [['a', 'b']] });
    expect(twice.map(({ verdict: said, sources }) => [said, sources])).toEqual(twice.map(() => ['agree', 1]));
    expect(compareArticles([article('a', ONE, text)], world).map(({ verdict: said }) => said)).toEqual(['only']);
    expect(compareArticles([], world)).toEqual([]);
  });
});
