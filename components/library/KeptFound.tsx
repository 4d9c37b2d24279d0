import { useMemo } from 'react';
import { NO_QUERY } from '../../lib/highlights/query';
import type { Matcher } from '../../lib/highlights/search-index';
import { plural } from '../i18n';
import { keptByArticle } from './kept-articles';
import { useLibrary } from './library-context';
import { formatRoute, HOME } from './route';

/** Says that the words of a search stand in kept articles too, and leads there. */
export function KeptFound({ isFound, search }: { isFound: Matcher; search: string }) {
  const { state } = useLibrary();
  const count = useMemo(() => keptByArticle(state.kept).filter(({ articleId }) => isFound(articleId)).length, [state.kept, isFound]);
  if (count === 0) return undefined;
  return (
    <p className="kept-found small">
      <a href={formatRoute({ ...HOME, view: 'kept-list', query: { ...NO_QUERY, text: search } })}>{plural('library_kept_found', count)}</a>
    </p>
  );
}
