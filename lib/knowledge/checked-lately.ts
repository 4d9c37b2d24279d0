import { firstDay, type PartialDate } from '../dates';

/**
 * In the files' own lists of holders, one in ten offices of heads of state and government and one in twenty of the others has changed hands half a
 * year after any day of 2010 to 2024; after a year it is one in five and one in eight.
 */
const LATELY_MONTHS = 6;

/** Was it checked within half a year before a day? A day before the check counts as such. */
export function isCheckedLately(checked: string, day: PartialDate): boolean {
  const last = new Date(`${checked}T00:00:00Z`);
  last.setUTCMonth(last.getUTCMonth() + LATELY_MONTHS);
  return firstDay(day) <= last.toISOString().slice(0, 10);
}
