import { type ReactNode, useState } from 'react';
import { citeQuote } from '../../lib/highlights/cite';
import type { Highlight } from '../../lib/highlights/highlight';
import { formatDate, plural, t } from '../i18n';
import { isWebAddress } from '../web-address';
import { BulkBar } from './BulkBar';
import { Facets } from './Facets';
import { Frame } from './Frame';
import type { GridActions } from './HighlightGrid';
import { HighlightGrid } from './HighlightGrid';
import { KeptFound } from './KeptFound';
import { KnownTags } from './KnownTags';
import { ListOrder } from './ListOrder';
import { useLibrary } from './library-context';
import { addressOf, type Route } from './route';
import { SearchField } from './SearchField';
import { useFound } from './use-found';
import { useSelection } from './use-selection';

/** What keys and buttons of a line do. */
function useGridActions(onEdit: GridActions['onEdit']): GridActions {
  const { actions, world, tell, perform } = useLibrary();
  const copy = async ({ selector, title, outlet, published, url }: Highlight) => {
    const date = published && formatDate(published);
    const { text } = citeQuote({ quote: selector.quote.exact, title, outlet, date, address: url });
    await world.copy(text).then(
      () => tell(t('library_copied')),
      () => tell(t('library_copy_failed')),
    );
  };
  return {
    onEdit,
    onDelete: (highlights) => void perform(() => actions.remove(highlights), plural('library_deleted', highlights.length)),
    onCopy: (highlight) => void copy(highlight),
    onVisit: ({ url }) => isWebAddress(url) && window.open(url, '_blank', 'noopener,noreferrer'),
    onArticle: ({ articleId }) => {
      location.hash = addressOf('article', articleId);
    },
  };
}

/** Why the list is empty, in words. */
function emptyText(route: Route, all: number): string {
  if (all === 0) return t('library_empty');
  return route.view === 'all' || route.query.text !== '' ? t('library_nothing_found') : t('library_nothing_here');
}

/** Highlights: searched, filtered, grouped, chosen. `head` stands above them and says whose they are. */
export function ListView({ route, head }: { route: Route; head?: ReactNode }) {
  const { state } = useLibrary();
  const found = useFound(route);
  const selection = useSelection(found.rows);
  const [editing, setEditing] = useState<string>();
  const actions = useGridActions(setEditing);
  return (
    <Frame route={route} side={<Facets route={route} facets={found.facets} />}>
      {head}
      <div className="list-bar">
        <SearchField route={route} />
        {selection.chosenHighlights.length > 0 ? (
          <BulkBar count={found.count} selection={selection} onDelete={actions.onDelete} />
        ) : (
          <ListOrder route={route} count={found.count} isBehind={found.isBehind} onAll={selection.all} />
        )}
      </div>
      <KnownTags tags={found.facets.tags} />
      {route.view === 'all' && found.isKeptFound && <KeptFound isFound={found.isKeptFound} search={route.query.text} />}
      {found.count > 0 && (
        <HighlightGrid
          rows={found.rows}
          selection={selection}
          editing={editing}
          isNamed={route.view === 'article' || route.grouping === 'article'}
          {...actions}
        />
      )}
      {found.count === 0 && !state.progress && <p className="empty muted">{emptyText(route, state.highlights.length)}</p>}
    </Frame>
  );
}
