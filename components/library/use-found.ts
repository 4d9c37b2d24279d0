import { useDeferredValue, useMemo } from 'react';
import { groupRows, type LibraryRow, sortHighlights } from '../../lib/highlights/group';
import { type Facets, filterHighlights } from '../../lib/highlights/query';
import { useLibrary } from './library-context';
import { queryOf, type Route } from './route';

export interface Found {
  rows: readonly LibraryRow[];
  count: number;
  facets: Facets;
  /** Ids of articles whose kept text has the words of the search; undefined where nothing is searched. */
  keptFound: ReadonlySet<string> | undefined;
  /** What is shown is not yet what was typed last. */
  isBehind: boolean;
}

/** What a view of highlights shows. Typing comes first: the list follows when the browser has time for it. */
export function useFound(route: Route): Found {
  const { shelf, state } = useLibrary();
  const wanted = useDeferredValue(route);
  const { highlights } = state;
  const sorted = useMemo(() => sortHighlights(highlights, wanted.sort), [highlights, wanted.sort]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the shelf searches what it holds now, so a new state is searched anew
  const [found, keptFound] = useMemo(
    () => [shelf.quotes.find(wanted.query.text), shelf.texts.find(wanted.query.text)],
    [shelf, state, wanted.query.text],
  );
  const { matching, facets } = useMemo(() => filterHighlights(sorted, queryOf(wanted, [wanted.id]), found), [sorted, wanted, found]);
  const rows = useMemo(() => groupRows(matching, wanted.grouping), [matching, wanted.grouping]);
  return { rows, count: matching.length, facets, keptFound, isBehind: wanted !== route };
}
