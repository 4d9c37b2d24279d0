import { GROUPINGS, type Grouping, SORTS, type Sort } from '../../lib/highlights/group';
import { HIGHLIGHT_COLOURS } from '../../lib/highlights/limits';
import { type LibraryQuery, NO_QUERY, SEEN_STATES } from '../../lib/highlights/query';

/** What the page shows. `id`: of the article (of any of a story's), the kept version or the entity, or the tag; of ties the kept version or the tab (tabOfTies); empty for the others. */
export interface Route {
  view: 'all' | 'article' | 'about' | 'tag' | 'kept-list' | 'kept' | 'stories' | 'story' | 'ties' | 'data';
  id: string;
  query: LibraryQuery;
  sort: Sort;
  grouping: Grouping;
  /** Of a kept article: the version to compare with. */
  against?: string;
}

export const HOME: Route = { view: 'all', id: '', query: NO_QUERY, sort: 'newest', grouping: 'none' };

const VIEWS_WITH_ID = ['article', 'about', 'tag', 'kept', 'story', 'ties'] as const;
const VIEWS_BY_NAME: Partial<Record<string, Route['view']>> = { kept: 'kept-list', stories: 'stories', data: 'data' };
const LISTS = { outlets: 'outlet', tags: 'tag', about: 'about' } as const;
const DAY = /^\d{4}(-\d{2}(-\d{2})?)?$/;

const oneOf = <Value extends string>(values: readonly Value[], said: string | null, otherwise: Value): Value =>
  values.find((value) => value === said) ?? otherwise;
const allOf = <Value extends string>(values: readonly Value[], said: readonly string[]): Value[] =>
  values.filter((value) => said.includes(value));

/** Escapes that mean nothing are taken as they stand: an address may be typed. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** An article stands in the order of its text if nothing else is asked. */
const usualSort = (view: Route['view']): Sort => (view === 'article' ? 'text' : 'newest');

/** Reads the part of the address behind "#". What it does not understand shows everything. */
export function parseRoute(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#?\/?/, '').split(/\?(.*)/s);
  const [name = '', ...rest] = path.split('/');
  const id = decoded(rest.join('/'));
  const given = new URLSearchParams(search);
  const view = VIEWS_WITH_ID.find((known) => known === name && id !== '') ?? VIEWS_BY_NAME[name] ?? 'all';
  const day = (key: 'from' | 'to') => {
    const value = given.get(key);
    return value !== null && DAY.test(value) ? { [key]: value } : {};
  };
  const against = given.get('against');
  return {
    view,
    id: VIEWS_WITH_ID.some((known) => known === view) ? id : '',
    query: {
      text: given.get('q') ?? '',
      outlets: given.getAll('outlet'),
      tags: given.getAll('tag'),
      about: given.getAll('about'),
      colours: allOf(HIGHLIGHT_COLOURS, given.getAll('colour')),
      states: allOf(SEEN_STATES, given.getAll('state')),
      articles: [],
      claims: given.get('claims') === '1',
      ...day('from'),
      ...day('to'),
    },
    sort: oneOf(SORTS, given.get('sort'), usualSort(view)),
    grouping: oneOf(GROUPINGS, given.get('group'), 'none'),
    ...(against ? { against } : {}),
  };
}

/** The opposite of parseRoute; leaves out what is as usual. */
export function formatRoute({ view, id, query, sort, grouping, against }: Route): string {
  const said = new URLSearchParams();
  if (query.text !== '') said.set('q', query.text);
  for (const list of ['outlets', 'tags', 'about'] as const) for (const value of query[list]) said.append(LISTS[list], value);
  for (const value of query.colours) said.append('colour', value);
  for (const value of query.states) said.append('state', value);
  if (query.claims) said.set('claims', '1');
  if (query.from !== undefined) said.set('from', query.from);
  if (query.to !== undefined) said.set('to', query.to);
  if (sort !== usualSort(view)) said.set('sort', sort);
  if (grouping !== 'none') said.set('group', grouping);
  if (against !== undefined) said.set('against', against);
  const path = view === 'all' ? '' : view === 'kept-list' ? 'kept' : id === '' ? view : `${view}/${encodeURIComponent(id)}`;
  const search = said.toString();
  return `#/${path}${search === '' ? '' : `?${search}`}`;
}

/** The address of one thing, for links. */
export const addressOf = (view: Route['view'], id = ''): string => formatRoute({ ...HOME, view, id, sort: usualSort(view) });

/** The tab whose article a view of ties is about; undefined where it is about a kept one. */
export function tabOfTies(id: string): number | undefined {
  const tab = /^tab\/(\d{1,15})$/.exec(id)?.[1];
  return tab === undefined ? undefined : Number(tab);
}

/** What the list of a view is asked for: its own subject and the reader's choices. */
export function queryOf({ view, id, query }: Route, articleIds: readonly string[]): LibraryQuery {
  if (view === 'article') return { ...query, articles: [...articleIds] };
  if (view === 'about') return { ...query, about: [id, ...query.about] };
  return view === 'tag' ? { ...query, tags: [id, ...query.tags] } : query;
}
