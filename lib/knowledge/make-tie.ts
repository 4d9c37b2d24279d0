import { roleStatus } from './as-of';
import type { Knowledge } from './knowledge';
import { linkTo } from './make-card';
import type { HeldRelation, HeldRole, RecordDetail } from './record-detail';
import { relationStatus, SYMMETRIC_RELATIONS, TIE_STATUS } from './relation-status';
import { sourceNote } from './source-note';
import type { Actor, Tie } from './ties';

/** An actor with what is said of it. */
export interface KnownActor {
  actor: Actor;
  detail: RecordDetail;
}

/** @param withPlace one of the two is a place */
export function relationTie(knowledge: Knowledge, relation: HeldRelation, day: string, withPlace: boolean): Tie {
  const { from: subject, to: object, type, start, end, checked, note, source } = relation;
  return {
    subject,
    object,
    type,
    mutual: SYMMETRIC_RELATIONS.has(type) && type !== 'opposes',
    status: relationStatus(relation, day, withPlace),
    checked,
    source: sourceNote(knowledge, source),
    ...(start ? { from: start } : {}),
    ...(end ? { to: end } : {}),
    ...(note ? { note } : {}),
  };
}

/** Whose office a role is in: the id of a state or an organization. */
export const ownerOf = (knowledge: Knowledge, role: HeldRole): string | undefined =>
  knowledge.detail(knowledge.find(role.office) ?? -1)?.of;

/** @param object the office's owner, or the office itself */
export function roleTie(knowledge: Knowledge, role: HeldRole, object: string, day: string): Tie | undefined {
  const office = linkTo(knowledge, role.office);
  if (!office) return undefined;
  return {
    subject: role.person,
    object,
    type: 'holds-office',
    mutual: false,
    office,
    status: TIE_STATUS[roleStatus(role, day)],
    checked: role.checked,
    source: sourceNote(knowledge, role.source),
    ...(role.acting ? { acting: true } : {}),
    ...(role.from ? { from: role.from } : {}),
    ...(role.to ? { to: role.to } : {}),
  };
}
