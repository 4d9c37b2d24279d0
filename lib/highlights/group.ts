import type { Highlight } from './highlight';

export const SORTS = ['newest', 'oldest', 'article-date', 'text'] as const;
export type Sort = (typeof SORTS)[number];

export const GROUPINGS = ['none', 'article', 'outlet', 'actor', 'tag'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** A line of the list: the head of a group, or a highlight. Of one with two tags there are two lines; `key` tells them apart. */
export type LibraryRow =
  | { kind: 'group'; key: string; grouping: Exclude<Grouping, 'none'>; value: string; count: number; first: Highlight }
  | { kind: 'highlight'; key: string; highlight: Highlight };

type Order = (a: Highlight, b: Highlight) => number;

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
const newest: Order = (a, b) => b.createdAt - a.createdAt || compare(a.id, b.id);

const ORDERS: Record<Sort, Order> = {
  newest,
  oldest: (a, b) => newest(b, a),
  // ISO dates sort as text; undated articles come last.
  'article-date': (a, b) => compare(b.published ?? '', a.published ?? '') || newest(a, b),
  text: (a, b) => compare(a.articleId, b.articleId) || a.selector.position.start - b.selector.position.start || newest(a, b),
};

export const sortHighlights = (highlights: readonly Highlight[], sort: Sort): Highlight[] => [...highlights].sort(ORDERS[sort]);

const GROUPS_OF: Record<Exclude<Grouping, 'none'>, (highlight: Highlight) => readonly string[]> = {
  article: ({ articleId }) => [articleId],
  outlet: ({ outlet = '' }) => [outlet],
  actor: ({ about }) => (about.length > 0 ? about : ['']),
  tag: ({ tags }) => (tags.length > 0 ? tags : ['']),
};

/**
 * Lines of the list. Articles stand in the order of their first highlights; outlets, actors and tags by size, those without any last. Within a group the
 * order stays.
 */
export function groupRows(highlights: readonly Highlight[], grouping: Grouping): LibraryRow[] {
  if (grouping === 'none') return highlights.map((highlight) => ({ kind: 'highlight', key: highlight.id, highlight }));
  const groups = new Map<string, Highlight[]>();
  for (const highlight of highlights) {
    for (const value of GROUPS_OF[grouping](highlight)) {
      const group = groups.get(value);
      if (group) group.push(highlight);
      else groups.set(value, [highlight]);
    }
  }
  const ordered = [...groups];
  if (grouping !== 'article') ordered.sort((a, b) => Number(a[0] === '') - Number(b[0] === '') || b[1].length - a[1].length);
  return ordered.flatMap(([value, members]): LibraryRow[] => {
    const [first] = members;
    if (!first) return [];
    return [
      { kind: 'group', key: `group ${value}`, grouping, value, count: members.length, first },
      ...members.map((highlight): LibraryRow => ({ kind: 'highlight', key: `${highlight.id} ${value}`, highlight })),
    ];
  });
}
