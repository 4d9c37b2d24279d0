import { fold } from '../fold';
import type { EntityKind } from '../kinds';

/** An id for an entity that the reader describes: readable, and nobody else's. `random` is a few letters and digits. */
export function newEntityId(kind: EntityKind, name: string, random: string): string {
  const slug = fold(name).replace(/ /g, '-').slice(0, 40);
  return `${kind}/${slug === '' ? 'unnamed' : slug}-own-${random}`;
}
