import { z } from 'zod';

/**
 * Layout shifts of one visit, as the browser scores them. Which shifts a page makes while it is loaded differs from visit to visit, by
 * how its painting falls between its text and its refused pictures; once it is loaded hardly any page shifts by itself.
 */
export const shiftsSchema = z.object({ loading: z.number(), loaded: z.number() });
export type Shifts = z.infer<typeof shiftsSchema>;

/**
 * So many visits without and with Crossread decide whether a page shifts more with it. By chance alone one page in 252 of those that shift
 * differently each time comes out so (with three visits it would be one in 20).
 */
export const SHIFT_VISITS = 5;
/** Less than this nobody sees; a thousandth of what is called good. */
const SHIFT_NOISE = 0.0001;

/** Did a page shift more in each visit with Crossread than in the worst without it? False where one of the two is not known. */
export function isShiftedMore(withCrossread: readonly Shifts[], without: readonly Shifts[], when: keyof Shifts): boolean {
  if (withCrossread.length === 0 || without.length === 0) return false;
  return least(withCrossread, when) > most(without, when) + SHIFT_NOISE;
}

export const least = (visits: readonly Shifts[], when: keyof Shifts): number => Math.min(...visits.map((shifts) => shifts[when]));
export const most = (visits: readonly Shifts[], when: keyof Shifts): number => Math.max(...visits.map((shifts) => shifts[when]));
