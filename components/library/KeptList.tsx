import { useMemo, useState } from 'react';
import { formatNumber, plural, t } from '../i18n';
import { Frame } from './Frame';
import { KeptRows } from './KeptRows';
import { keptByArticle } from './kept-articles';
import { useLibrary } from './library-context';
import type { Route } from './route';
import { SearchField } from './SearchField';

/** Drawn at once; more on request. */
const SHOWN = 100;

/** All kept articles, searched by their full text. */
export function KeptList({ route }: { route: Route }) {
  const { shelf, state } = useLibrary();
  const [shown, setShown] = useState(SHOWN);
  const { text } = route.query;
  const articles = useMemo(() => {
    const isFound = shelf.texts.matcher(text);
    return keptByArticle(state.kept).filter(({ articleId }) => !isFound || isFound(articleId));
  }, [shelf, state.kept, text]);
  return (
    <Frame route={route}>
      <div className="list-bar">
        <SearchField route={route} />
        <p className="small" role="status">
          {plural('library_kept_count', articles.length)}
        </p>
      </div>
      {articles.length === 0 && (
        <p className="empty muted">{t(state.kept.length === 0 ? 'library_kept_empty' : 'library_nothing_found')}</p>
      )}
      <KeptRows articles={articles.slice(0, shown)} />
      {articles.length > shown && (
        <button type="button" className="btn" onClick={() => setShown(shown + SHOWN)}>
          {t('library_more', formatNumber(articles.length - shown))}
        </button>
      )}
    </Frame>
  );
}
