import { firstDay, lastDay, type PartialDate } from '../dates';

export type RoleStatus = 'holds' | 'held' | 'not-yet' | 'unknown';

export interface DatedRole {
  from?: PartialDate | undefined;
  to?: PartialDate | undefined;
  /** The last day for which the record speaks, YYYY-MM-DD. */
  checked: string;
}

/**
 * Was it so on this day? Three-valued at heart: what the dates do not decide is unknown. The first and the last day both
 * count as held. An open end speaks up to `checked` and not a day further; an unknown beginning says nothing of the time before.
 */
export function roleStatus(role: DatedRole, day: PartialDate): RoleStatus {
  const early = statusOn(role, firstDay(day));
  return day.length === 10 || early === statusOn(role, lastDay(day)) ? early : 'unknown';
}

function statusOn({ from, to, checked }: DatedRole, day: string): RoleStatus {
  if (from !== undefined && day < firstDay(from)) return 'not-yet';
  if (to !== undefined && day > lastDay(to)) return 'held';
  if (from === undefined || day < lastDay(from)) return from !== undefined && from.length === 10 ? 'holds' : 'unknown';
  if (to !== undefined) return day <= firstDay(to) ? 'holds' : 'unknown';
  return day <= checked ? 'holds' : 'unknown';
}
