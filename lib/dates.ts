/**
 * Dates as the news and the knowledge have them: ISO 8601, possibly partial ("2024-12", "2024"). Nothing here reads a clock.
 */
export type PartialDate = string;

const SHAPE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

export const isPartialDate = (value: string): boolean => SHAPE.test(value);

/** First day that a partial date can mean: "2024-12" -> "2024-12-01". */
export function firstDay(date: PartialDate): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** Last day that a partial date can mean; the 31st stands for the end of any month, since days are only ever compared as text. */
export function lastDay(date: PartialDate): string {
  return date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;
}

const DAY_MS = 86_400_000;

/** Whole days between two dates, partial ones taken for their first day; never negative. NaN where one is none. */
export const daysApart = (a: PartialDate, b: PartialDate): number => Math.abs(Date.parse(firstDay(a)) - Date.parse(firstDay(b))) / DAY_MS;
