import { useDeferredValue, useMemo } from 'react';
import { groupRows, type LibraryRow, sortHighlights } from '../../lib/highlights/group';
import { type Facets, filterHighlights } from '../../lib/highlights/query';
import type { Matcher } from '../../lib/highlights/search-index';
import { useLibrary } from './library-context';
import { queryOf, type Route } from './route';

export interface Found {
  rows: readonly LibraryRow[];
  count: number;
  facets: Facets;
  /** Does the kept text of an article have the words of the search? undefined where nothing is searched. */
  isKeptFound: Matcher | undefined;
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
  const [isFound, isKeptFound] = useMemo(
    () => [shelf.quotes.matcher(wanted.query.text), shelf.texts.matcher(wanted.query.text)],
    [shelf, state, wanted.query.text],
  );
  const { matching, facets } = useMemo(() => filterHighlights(sorted, queryOf(wanted, [wanted.id]), isFound), [sorted, wanted, isFound]);
  const rows = useMemo(() => groupRows(matching, wanted.grouping), [matching, wanted.grouping]);
  return { rows, count: matching.length, facets, isKeptFound, isBehind: wanted !== route };
}
