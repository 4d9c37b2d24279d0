import { type RoleStatus, roleStatus } from './as-of';
import type { RelationType } from './kinds';
import type { HeldRelation } from './record-detail';

/** Ties that are the same from both ends. Two records of one, one from each side, are shown once. */
export const SYMMETRIC_RELATIONS: ReadonlySet<RelationType> = new Set([
  'fights',
  'ally-of',
  'opposes',
  'agreement-with',
  'affiliated-with',
]);

const TIMELESS: ReadonlySet<RelationType> = new Set(['part-of', 'based-in']);

/** What a tie is on a day, in the words of ties. */
export const TIE_STATUS = { holds: 'holds', held: 'ended', 'not-yet': 'not-begun', unknown: 'unknown' } as const satisfies Record<
  RoleStatus,
  string
>;
export type TieStatus = (typeof TIE_STATUS)[RoleStatus];

/**
 * Does a tie hold on this day? A tie whose beginning is not known is known for the day it was checked, and for geography for ever; before that
 * nobody says.
 */
export function relationStatus(
  { type, start, end, checked }: Pick<HeldRelation, 'type' | 'start' | 'end' | 'checked'>,
  day: string,
  withPlace: boolean,
): TieStatus {
  const from = start ?? (TIMELESS.has(type) && withPlace ? '0001-01-01' : undefined);
  return TIE_STATUS[from === undefined && day === checked ? 'holds' : roleStatus({ from, to: end, checked }, day)];
}
