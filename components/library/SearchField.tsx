import { t } from '../i18n';
import { useLibrary } from './library-context';
import type { Route } from './route';

/** Marks the field that "/" leads to. */
export const SEARCH_ID = 'library-search';

/** Searches as one types. The first letter makes a step for the back button, the next ones change it. */
export function SearchField({ route }: { route: Route }) {
  const { go } = useLibrary();
  const { text } = route.query;
  return (
    <search>
      <input
        id={SEARCH_ID}
        type="search"
        className="search"
        aria-label={t('library_search')}
        placeholder={t('library_search_hint')}
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        value={text}
        onChange={(event) => go({ ...route, query: { ...route.query, text: event.target.value } }, text === '' ? 'push' : 'replace')}
      />
    </search>
  );
}
