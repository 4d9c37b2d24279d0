import { fold } from '../knowledge/fold';
import type { Knowledge } from '../knowledge/knowledge';

/** What the reader once took a name for, among what it could be. */
export interface RememberedChoice {
  /** The words as they stood in the text; their spelling does not count, see fold.ts. */
  name: string;
  /** Who published the article, as articles name it. A choice counts for that outlet alone: two local papers mean two Springfields. */
  outlet: string;
  id: string;
}

/**
 * So much a choice adds to the rank of what was chosen: more than any namesake's fame, less than the words "City, State" together with a state that the
 * whole article is about (choose.ts). Each further one adds a little.
 */
const CHOSEN = 0.45;
const CHOSEN_AGAIN = 0.05;
const MOST = 0.6;

/** Entities and what the reader's choices add to their ranks, by folded name. */
export type ChoiceEvidence = ReadonlyMap<string, ReadonlyMap<number, number>>;

/**
 * What the reader's remembered choices say in an article of one outlet. Of several choices for one name the last counts, as often as it was made in a
 * row; ids that the knowledge does not have say nothing. `choices` come oldest first.
 */
export function choiceEvidence(choices: readonly RememberedChoice[], outlet: string | undefined, knowledge: Knowledge): ChoiceEvidence {
  const evidence = new Map<string, Map<number, number>>();
  if (outlet === undefined) return evidence;
  const last = new Map<string, { id: string; times: number }>();
  for (const choice of choices) {
    if (choice.outlet !== outlet) continue;
    const key = fold(choice.name);
    const before = last.get(key);
    last.set(key, { id: choice.id, times: before?.id === choice.id ? before.times + 1 : 1 });
  }
  for (const [key, { id, times }] of last) {
    const entity = knowledge.find(id);
    if (key !== '' && entity !== undefined) evidence.set(key, new Map([[entity, Math.min(MOST, CHOSEN + CHOSEN_AGAIN * (times - 1))]]));
  }
  return evidence;
}
