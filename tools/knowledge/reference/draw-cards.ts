import { hashKey } from '../../../lib/knowledge/fold';
import { ENTITY_KINDS } from '../../../lib/knowledge/kinds';
import { seedOf } from '../../random';

/**
 * Ids drawn by seed, of each kind as many. Each id has its own number, so that the same ones are drawn again when others have been added, but for
 * those that push in.
 */
export function drawIds(ids: readonly string[], count: number, seed: number): string[] {
  const byKind = ENTITY_KINDS.map((kind) =>
    ids
      .filter((id) => id.startsWith(`${kind}/`))
      .map((id) => ({ id, key: seedOf(seed, hashKey(id)) }))
      .sort((a, b) => a.key - b.key || (a.id < b.id ? -1 : 1))
      .map(({ id }) => id),
  );
  const drawn: string[] = [];
  for (let round = 0; drawn.length < Math.min(count, ids.length); round++)
    for (const ofKind of byKind) if (ofKind[round] !== undefined && drawn.length < count) drawn.push(ofKind[round] ?? '');
  return drawn;
}
