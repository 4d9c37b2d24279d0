import { firstDay } from '../../../lib/dates';
import type { RelationType } from '../../../lib/knowledge/kinds';
import type { HeldRelation } from '../../../lib/knowledge/record-detail';
import { pageOf } from './entity-ids';
import type { ImportLimits } from './import-limits';
import type { KeptEntities } from './kept-entities';
import type { KeptEntity } from './kept-entity';
import { Property, type TieProperty } from './properties';

const TYPES: Record<TieProperty, RelationType> = {
  [Property.memberOf]: 'member-of',
  [Property.party]: 'member-of',
  [Property.partOf]: 'part-of',
  [Property.parent]: 'part-of',
};

/**
 * A party has a hundred thousand members. Where a pack is installed each entity gets the ids of all that have a tie to it, and its card reads them all: so
 * the ties of the least prominent are left out.
 */
const MOST_INCOMING = 1_000;

type Tie = NonNullable<KeptEntity['ties']>[number];

/** A tie as a pack has it. Undefined where it is over and no day is known on which it held: nothing can be said of any article's day. */
function tieOf(entity: KeptEntity, tie: Tie, ids: { from: string; to: string }, date: string): HeldRelation | undefined {
  const { from: start, to: end } = tie;
  const isOver = end === undefined && (tie.ended === true || entity.gone === true);
  if (isOver && start === undefined) return undefined;
  return {
    type: TYPES[tie.property],
    ...ids,
    ...(start ? { start } : {}),
    ...(end ? { end } : {}),
    // Known to have begun and to be over, unknown when: it speaks for its first day alone.
    checked: isOver && start !== undefined ? firstDay(start) : date,
    source: pageOf(entity.id),
  };
}

/** Relations by the id of each entity concerned. */
export function heldTies(
  entities: KeptEntities,
  idOf: (entity: KeptEntity) => string,
  date: string,
  limits: ImportLimits,
): Map<string, HeldRelation[]> {
  const held = new Map<string, HeldRelation[]>();
  const incoming = new Map<string, { relation: HeldRelation; sitelinks: number }[]>();
  for (const entity of entities.all()) {
    const seen = new Set<string>();
    for (const tie of entity.ties ?? []) {
      const other = entities.get(tie.other);
      const relation = other && tieOf(entity, tie, { from: idOf(entity), to: idOf(other) }, date);
      if (!other) limits.strangers += 1;
      if (!relation || relation.from === relation.to) continue;
      const key = `${relation.type} ${relation.to} ${relation.start ?? ''}`;
      if (seen.has(key)) continue;
      seen.add(key);
      append(incoming, relation.to, { relation, sitelinks: entity.sitelinks });
    }
  }
  for (const [id, ties] of incoming) {
    ties.sort((a, b) => b.sitelinks - a.sitelinks);
    limits.ties += Math.max(0, ties.length - MOST_INCOMING);
    for (const { relation } of ties.slice(0, MOST_INCOMING)) {
      append(held, relation.from, relation);
      append(held, id, relation);
    }
  }
  return held;
}

function append<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const known = lists.get(key);
  if (known) known.push(item);
  else lists.set(key, [item]);
}
