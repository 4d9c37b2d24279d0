import { expect, it } from 'vitest';
import { sampleDraft, sampleHighlight } from '../../tests/sample-highlight';
import { type Grouping, groupRows, type Sort, sortHighlights } from './group';

const { selector } = sampleDraft('x', 50);
const LIBRARY = [
  sampleHighlight('a', 'one', {
    createdAt: 1,
    outlet: 'Courier',
    articleId: 'a2',
    published: '2024-12-08',
    tags: ['x', 'y'],
    about: ['p/1'],
  }),
  sampleHighlight('b', 'two', { createdAt: 3, outlet: 'Wire', articleId: 'a1', tags: ['x'], about: ['p/2', 'p/1'], selector }),
  sampleHighlight('c', 'three', { createdAt: 2, articleId: 'a1', published: '2025' }),
];

it.each<[Sort, string]>([
  ['newest', 'bca'],
  ['oldest', 'acb'],
  ['article-date', 'cab'],
  ['text', 'cba'],
])('sorted by %s: %s', (sort, expected) =>
  expect(
    sortHighlights(LIBRARY, sort)
      .map(({ id }) => id)
      .join(''),
  ).toBe(expected),
);

it.each<[Grouping, string]>([
  ['none', 'abc'],
  ['article', '[a2 1]a[a1 2]bc'],
  ['outlet', '[Courier 1]a[Wire 1]b[ 1]c'],
  ['tag', '[x 2]ab[y 1]a[ 1]c'],
  ['actor', '[p/1 2]ab[p/2 1]b[ 1]c'],
])('grouped by %s: %s', (grouping, expected) => {
  const rows = groupRows(LIBRARY, grouping);
  expect(rows.map((row) => (row.kind === 'group' ? `[${row.value} ${row.count}]` : row.highlight.id)).join('')).toBe(expected);
  expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
});
