import { useCallback, useEffect, useState } from 'react';
import { formatRoute, parseRoute, type Route } from './route';

/** `push` makes a step that the back button takes back; `replace` does not: a search is one step, not one for each letter. */
export type Go = (route: Route, how?: 'push' | 'replace') => void;

/** The view in the address, whoever changed it: a link, the back button, the page itself. */
export function useRoute(): { route: Route; go: Go } {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const follow = () => setRoute(parseRoute(location.hash));
    addEventListener('popstate', follow);
    addEventListener('hashchange', follow);
    return () => {
      removeEventListener('popstate', follow);
      removeEventListener('hashchange', follow);
    };
  }, []);
  const go = useCallback<Go>((next, how = 'push') => {
    const address = formatRoute(next);
    if (how === 'push' && address !== location.hash) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    setRoute(next);
  }, []);
  return { route, go };
}
