import { useCallback, useEffect, useRef, useState } from 'react';
import type { Card } from '../../lib/knowledge/card';
import type { Failure } from '../../lib/messages';
import type { CardOpen } from '../../lib/page/card-contract';

export type Step =
  | { state: 'loading' }
  | { state: 'ready'; card: Card; kept: number }
  | { state: 'missing' }
  | { state: 'failed'; failure: Failure };

export interface Cards {
  /** What to show for the entity on top of the history. */
  step: Step;
  /** Id of that entity; absent where the mention has none. */
  id: string | undefined;
  /** How many cards lie behind this one. */
  depth: number;
  open: (id: string) => void;
  back: () => void;
  retry: () => void;
}

type FetchCard = CardOpen['fetchCard'];

function toStep(answer: Awaited<ReturnType<FetchCard>>): Step {
  if (!answer.ok) return { state: 'failed', failure: answer.failure };
  return answer.value.card ? { state: 'ready', card: answer.value.card, kept: answer.value.kept } : { state: 'missing' };
}

/**
 * The cards that the reader walks through, beginning at `first`. Those seen are kept, so that going back is instant; a card
 * stays on view until the next one is there, so that nothing flickers.
 */
export function useCards(first: string | undefined, fetchCard: FetchCard): Cards {
  const [trail, setTrail] = useState<string[]>(() => (first === undefined ? [] : [first]));
  const [steps, setSteps] = useState<ReadonlyMap<string, Step>>(new Map());
  /** The name that was chosen last: an answer to an earlier choice must not take its place. */
  const wanted = useRef(first);
  const id = trail.at(-1);

  const load = useCallback(
    async (next: string): Promise<void> => {
      const answer = await fetchCard(next);
      setSteps((before) => new Map(before).set(next, toStep(answer)));
    },
    [fetchCard],
  );

  useEffect(() => {
    if (first !== undefined) void load(first);
  }, [first, load]);

  const open = useCallback(
    async (next: string): Promise<void> => {
      wanted.current = next;
      if (steps.get(next)?.state !== 'ready') await load(next);
      if (wanted.current !== next) return;
      setTrail((before) => (before.at(-1) === next ? before : [...before, next]));
    },
    [steps, load],
  );

  const back = useCallback(() => {
    setTrail((before) => {
      if (before.length < 2) return before;
      const left = before.slice(0, -1);
      wanted.current = left.at(-1);
      return left;
    });
  }, []);

  const retry = useCallback(() => {
    if (id !== undefined) void load(id);
  }, [id, load]);

  const step: Step = id === undefined ? { state: 'missing' } : (steps.get(id) ?? { state: 'loading' });
  return { step, id, depth: Math.max(0, trail.length - 1), open: (next) => void open(next), back, retry };
}
