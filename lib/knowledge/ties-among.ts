import type { Knowledge } from './knowledge';
import { linkTo } from './make-card';
import { type KnownActor, ownerOf, relationTie, roleTie } from './make-tie';
import { SYMMETRIC_RELATIONS } from './relation-status';
import { sharedThirds } from './shared-thirds';
import { sourceNote } from './source-note';
import type { Tie, Ties } from './ties';

const STATUS_ORDER: Record<Tie['status'], number> = { holds: 0, unknown: 1, 'not-begun': 2, ended: 3 };

/**
 * Who is tied to whom among these, as of a day: relations, and offices that persons hold of the others. A tie that both sides have on record is one.
 * Where few are tied, organizations that several of them belong to come in as thirds (shared-thirds.ts).
 * Takes time in proportion to the relations of the actors.
 * @param ids most important first; unknown ones and repetitions are left out
 * @param day ISO 8601, possibly partial
 */
export function tiesAmong(knowledge: Knowledge, ids: readonly string[], day: string): Ties {
  const known = knownOf(knowledge, ids);
  const direct = [...known.values()].flatMap((one) => [
    ...relationTies(knowledge, one, known, day),
    ...officeTies(knowledge, one, known, day),
  ]);
  const own = withoutRepeats(direct);
  const named = [...known.values()].filter(({ actor }) => actor.kind !== 'place' || own.some((tie) => isAt(tie, actor.id)));
  const { thirds, ties } = sharedThirds(knowledge, named, own, day);
  const actors = [...named.map(({ actor }) => actor), ...thirds];
  const place = new Map(actors.map(({ id }, index) => [id, index]));
  const rank = ({ subject, object }: Tie) => (place.get(subject) ?? 0) + (place.get(object) ?? 0);
  return {
    day,
    actors,
    ties: [...own, ...ties].sort((a, b) => STATUS_ORDER[a.status] - STATUS_ORDER[b.status] || rank(a) - rank(b)),
  };
}

const isAt = ({ subject, object }: Tie, id: string): boolean => subject === id || object === id;

function knownOf(knowledge: Knowledge, ids: readonly string[]): Map<string, KnownActor> {
  const known = new Map<string, KnownActor>();
  for (const id of ids) {
    const entity = knowledge.find(id);
    const actor = linkTo(knowledge, id);
    const detail = entity === undefined ? undefined : knowledge.detail(entity);
    // A town of the gazetteer has no detail, and no ties.
    if (actor && detail) known.set(id, { actor, detail });
  }
  return known;
}

function relationTies(knowledge: Knowledge, { actor, detail }: KnownActor, known: ReadonlyMap<string, KnownActor>, day: string): Tie[] {
  return (detail.relations ?? []).flatMap((relation) => {
    const other = known.get(relation.from === actor.id ? relation.to : relation.from)?.actor;
    // Where a place lies is on its card; it ties nobody to anybody.
    const isGeography = relation.type === 'part-of' && relation.from.startsWith('place/');
    return other && other.id !== actor.id && !isGeography
      ? [relationTie(knowledge, relation, day, actor.kind === 'place' || other.kind === 'place')]
      : [];
  });
}

/** A person's offices lead to the office where that is named itself, else to whose it is; a named office leads to whose it is. */
function officeTies(knowledge: Knowledge, { actor, detail }: KnownActor, known: ReadonlyMap<string, KnownActor>, day: string): Tie[] {
  if (actor.kind === 'office') {
    const owner = detail.of;
    const [source] = detail.sources;
    if (owner === undefined || !known.has(owner) || source === undefined || !detail.checked) return [];
    const { checked } = detail;
    return [
      {
        subject: actor.id,
        object: owner,
        type: 'office-of',
        mutual: false,
        status: 'holds',
        checked,
        source: sourceNote(knowledge, source),
      },
    ];
  }
  if (actor.kind !== 'person') return [];
  return (detail.roles ?? []).flatMap((role) => {
    const owner = ownerOf(knowledge, role);
    const object = known.has(role.office) ? role.office : owner;
    return object !== undefined && known.has(object) ? (roleTie(knowledge, role, object, day) ?? []) : [];
  });
}

/** Of two records of one tie the one that says more is kept: still in force, with a note, with a beginning. */
function withoutRepeats(ties: readonly Tie[]): Tie[] {
  const worth = (tie: Tie) => (tie.status === 'holds' ? 4 : 0) + (tie.note ? 2 : 0) + (tie.from ? 1 : 0);
  const best = new Map<string, Tie>();
  for (const tie of ties) {
    const isSymmetric = tie.type !== 'holds-office' && tie.type !== 'office-of' && SYMMETRIC_RELATIONS.has(tie.type);
    const key = isSymmetric
      ? `${tie.type} ${[tie.subject, tie.object].sort().join(' ')} ${tie.from?.slice(0, 4) ?? ''}`
      : [tie.subject, tie.type, tie.object, tie.office?.id, tie.from, tie.to, tie.note].join(' ');
    const before = best.get(key);
    const mutual = tie.mutual || before?.mutual || (before !== undefined && before.subject !== tie.subject);
    best.set(key, { ...(before && worth(before) >= worth(tie) ? before : tie), mutual });
  }
  return [...best.values()];
}
