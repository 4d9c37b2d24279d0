import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Library } from '../../lib/store/database';
import { LibraryShelf, type ShelfState } from '../../lib/store/library-shelf';
import { type OpenProblem, openLibrary } from '../../lib/store/open-library';
import type { LibraryWorld } from './library-world';

export type OpenedShelf = { problem: OpenProblem } | { problem?: undefined; shelf: LibraryShelf; state: ShelfState };

/** Opens the library for as long as the page is there, and follows it. */
export function useShelf(library: Library, world: LibraryWorld): OpenedShelf {
  const [problem, setProblem] = useState<OpenProblem>();
  const { shelf, subscribe } = useMemo(() => {
    const listeners = new Set<() => void>();
    return {
      shelf: new LibraryShelf(library, { pause: world.pause, onChange: () => listeners.forEach((listener) => void listener()) }),
      subscribe: (listener: () => void) => {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
    };
  }, [library, world]);

  useEffect(() => {
    const gone = new AbortController();
    const open = async () => {
      const why = await openLibrary(library, () => setProblem({ kind: 'blocked', detail: '' }));
      setProblem(why);
      if (why === undefined) await shelf.open(gone.signal);
    };
    open().catch((error: unknown) => setProblem({ kind: 'failed', detail: String(error) }));
    return () => gone.abort();
  }, [library, shelf]);

  const state = useSyncExternalStore(subscribe, () => shelf.state);
  return problem ? { problem } : { shelf, state };
}
