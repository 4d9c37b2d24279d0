import { useCallback, useEffect, useState } from 'react';
import type { Ties } from '../../lib/knowledge/ties';
import type { Answer, Failure } from '../../lib/messages';

/** Asks who of some actors is tied to whom on a day. */
export type FetchTies = (ids: string[], day: string) => Promise<Answer<Ties>>;

export type TiesState = { state: 'loading' } | { state: 'ready'; ties: Ties } | { state: 'failed'; failure: Failure };

/** The ties of some actors as of a day; asked for anew when these change, and what was known stands until then. */
export function useTies(fetchTies: FetchTies, ids: readonly string[], day: string): TiesState & { retry: () => void } {
  const [known, setKnown] = useState<TiesState>({ state: 'loading' });
  const [tries, setTries] = useState(0);
  // The same actors come in new lists with each look at the page.
  const key = ids.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try asks again
  useEffect(() => {
    let isStale = false;
    void fetchTies(key === '' ? [] : key.split(' '), day).then((answer) => {
      if (!isStale) setKnown(answer.ok ? { state: 'ready', ties: answer.value } : { state: 'failed', failure: answer.failure });
    });
    return () => {
      isStale = true;
    };
  }, [fetchTies, key, day, tries]);
  return { ...known, retry: useCallback(() => setTries((before) => before + 1), []) };
}
