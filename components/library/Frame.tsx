import type { ReactNode } from 'react';
import { formatNumber, t } from '../i18n';
import { LossNotice } from './LossNotice';
import { useLibrary } from './library-context';
import { addressOf, type Route } from './route';

/** What every view stands in: the way to the others on one side, the view itself. */
export function Frame({ route, side, children }: { route: Route; side?: ReactNode; children: ReactNode }) {
  const { state } = useLibrary();
  const keptArticles = new Set(state.kept.map(({ articleId }) => articleId)).size;
  const places = [
    { view: 'all', label: t('library_nav_highlights'), count: state.highlights.length },
    { view: 'kept-list', label: t('library_nav_kept'), count: keptArticles },
    { view: 'stories', label: t('library_nav_stories'), count: undefined },
    { view: 'knowledge', label: t('library_nav_knowledge'), count: undefined },
    { view: 'data', label: t('library_nav_data'), count: undefined },
  ] as const;
  return (
    <div className="library">
      <header className="side">
        <h1>
          <a href={addressOf('all')}>{t('library_title')}</a>
        </h1>
        <nav aria-label={t('library_nav')}>
          {places.map(({ view, label, count }) => (
            <a key={view} href={addressOf(view)} aria-current={route.view === view ? 'page' : undefined}>
              <span className="grow">{label}</span>
              {count !== undefined && <span className="count">{formatNumber(count)}</span>}
            </a>
          ))}
        </nav>
        {side}
      </header>
      <main>
        <LossNotice />
        {children}
      </main>
    </div>
  );
}
