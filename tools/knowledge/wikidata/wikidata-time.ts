import { isPartialDate, type PartialDate } from '../../../lib/dates';

/**
 * Time values of Wikidata's JSON (https://www.mediawiki.org/wiki/Wikibase/DataModel/JSON#time): `+2014-05-00T00:00:00Z` with a precision and a
 * calendar. A date is kept as precise as it is said to be, and never more so.
 */
const SHAPE = /^\+?(\d{4,16})-(\d{2})-(\d{2})T/;
const Precision = { year: 9, month: 10, day: 11 } as const;
/** The date stands in the calendar that is named; this is the proleptic Julian one. */
const JULIAN = 'Q1985786';

const two = (value: number): string => String(value).padStart(2, '0');
const four = (value: number): string => String(value).padStart(4, '0');

/** Julian day number of a day of the Julian calendar. Source: Richards, Explanatory Supplement to the Astronomical Almanac (2013), 15.11. */
function julianDay(year: number, month: number, day: number): number {
  const shifted = Math.trunc((month - 9) / 7);
  return 367 * year - Math.trunc((7 * (year + 5001 + shifted)) / 4) + Math.trunc((275 * month) / 9) + day + 1729777;
}

/** Of the day 1970-01-01, 12 h. */
const UNIX_JULIAN_DAY = 2440588;
const DAY_MS = 86_400_000;

/** The proleptic Gregorian day of a Julian one. */
function gregorian(year: number, month: number, day: number): string {
  return new Date((julianDay(year, month, day) - UNIX_JULIAN_DAY) * DAY_MS).toISOString().slice(0, 10);
}

/** A day that a month does not have names no day. */
const hasDay = (year: number, month: number, day: number): boolean => new Date(Date.UTC(year, month, 0)).getUTCDate() >= day || year < 100;

/**
 * The date that a value states; undefined where it states none that can be written as ISO 8601 with a year, month or day: decades and
 * centuries, years before 1 or after 9999, and whatever is no time value.
 */
export function readTime(value: unknown): PartialDate | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { time, precision, calendarmodel } = value as { time?: unknown; precision?: unknown; calendarmodel?: unknown };
  if (typeof time !== 'string' || typeof precision !== 'number' || precision < Precision.year) return undefined;
  const parts = SHAPE.exec(time);
  if (!parts) return undefined;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (year < 1 || year > 9999) return undefined;
  const isJulian = typeof calendarmodel === 'string' && calendarmodel.endsWith(`/${JULIAN}`);
  const hasMonth = precision >= Precision.month && month >= 1 && month <= 12;
  const isDay = hasMonth && precision >= Precision.day && day >= 1 && (isJulian ? day <= 31 : hasDay(year, month, day));
  // A Julian month lies in two Gregorian ones: only its year is sure enough.
  if (isJulian && !isDay) return four(year);
  const date = isJulian ? gregorian(year, month, day) : `${four(year)}${hasMonth ? `-${two(month)}` : ''}${isDay ? `-${two(day)}` : ''}`;
  return isPartialDate(date) && date >= '0001' ? date : undefined;
}
