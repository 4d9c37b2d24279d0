import { roleStatus } from '../knowledge/as-of';
import type { HeldRole } from '../knowledge/record-detail';

/** Out of office a politician stays in the news for some years; a candidate is named some months before. */
const LATELY_YEARS = 5;
const SOON_YEARS = 1;

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** Was somebody in the news for a role on a day: in office, or not long out of it or before it? Undefined where neither. */
export function inTheNews(role: HeldRole, day: string): 'holds' | 'lately' | undefined {
  const status = roleStatus(role, day);
  if (status === 'holds') return 'holds';
  const year = yearOf(day);
  if (status === 'not-yet' && role.from !== undefined) return yearOf(role.from) - year <= SOON_YEARS ? 'lately' : undefined;
  // Not checked since, or dated only to the year: rather in office than not, for as long as one stays in the news.
  return year - yearOf(role.to ?? role.checked) <= LATELY_YEARS ? 'lately' : undefined;
}
