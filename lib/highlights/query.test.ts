import { describe, expect, it } from 'vitest';
import { sampleHighlight } from '../../tests/sample-highlight';
import { filterHighlights, type LibraryQuery, NO_QUERY } from './query';

const LIBRARY = [
  sampleHighlight('a', 'one', { outlet: 'Courier', tags: ['x', 'y'], about: ['p/1'], published: '2024-12-08', claim: true }),
  sampleHighlight('b', 'two', { outlet: 'Courier', colour: 'blue', tags: ['x'], about: ['p/1', 'p/2'], published: '2024-12' }),
  sampleHighlight('c', 'three', {
    outlet: 'Wire',
    colour: 'blue',
    seen: { state: 'missing', at: 1 },
    published: '2023-01-02',
    articleId: 'a2',
  }),
  sampleHighlight('d', 'four', { seen: { state: 'exact', at: 1 } }),
];
const ids = (query: Partial<LibraryQuery>, found?: (id: string) => boolean) =>
  filterHighlights(LIBRARY, { ...NO_QUERY, ...query }, found)
    .matching.map(({ id }) => id)
    .join('');

describe('filterHighlights', () => {
  const cases: [Partial<LibraryQuery>, string][] = [
    [{}, 'abcd'],
    [{ outlets: ['Courier'] }, 'ab'],
    [{ outlets: ['Courier', 'Wire'] }, 'abc'],
    [{ outlets: [''] }, 'd'],
    [{ tags: ['x'] }, 'ab'],
    [{ tags: ['x', 'y'] }, 'a'],
    [{ about: ['p/1', 'p/2'] }, 'b'],
    [{ colours: ['blue'], outlets: ['Wire'] }, 'c'],
    [{ states: ['missing'] }, 'c'],
    [{ states: ['unseen'] }, 'ab'],
    [{ claims: true }, 'a'],
    [{ articles: ['a2'] }, 'c'],
    [{ from: '2024-12-05' }, 'ab'],
    [{ from: '2024-12-09' }, 'b'],
    [{ to: '2024-11-30' }, 'c'],
    [{ from: '2023-01-02', to: '2023-01-02' }, 'c'],
    [{ outlets: ['Nowhere'] }, ''],
  ];
  it.each(cases)('%j shows %s', (query, expected) => expect(ids(query)).toBe(expected));

  it('leaves what the search did not find', () => expect(ids({ colours: ['blue'] }, (id) => id === 'a' || id === 'c')).toBe('c'));
});

describe('facets', () => {
  const facets = (query: Partial<LibraryQuery>) => filterHighlights(LIBRARY, { ...NO_QUERY, ...query }, undefined).facets;

  it('count what there is, most first', () => {
    const { outlets, tags, about, states, claims, colours } = facets({});
    expect(outlets).toEqual([['Courier', 2], ['', 1], ['Wire', 1]]); // biome-ignore format: pairs
    expect(tags).toEqual([['x', 2], ['y', 1]]); // biome-ignore format: pairs
    expect(about).toEqual([['p/1', 2], ['p/2', 1]]); // biome-ignore format: pairs
    expect(states).toEqual([['unseen', 2], ['exact', 1], ['missing', 1]]); // biome-ignore format: pairs
    expect([claims, colours]).toEqual([[['claim', 1]], [['blue', 2], ['yellow', 2]]]); // biome-ignore format: pairs
  });

  it('of a choice that a second value widens look past that choice', () => {
    const { outlets, colours } = facets({ outlets: ['Courier'] });
    expect(outlets).toEqual([['Courier', 2], ['', 1], ['Wire', 1]]); // biome-ignore format: pairs
    expect(colours).toEqual([['blue', 1], ['yellow', 1]]); // biome-ignore format: pairs
  });

  it('of a choice that a second value narrows count within it', () => expect(facets({ tags: ['y'] }).tags).toEqual([['x', 1], ['y', 1]])); // biome-ignore format: pairs

  it('keep what is chosen in sight where nothing has it', () => expect(facets({ tags: ['gone'] }).tags).toEqual([['gone', 0]]));
});
