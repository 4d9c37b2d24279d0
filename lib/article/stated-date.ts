import type { DateBasis, StatedDate } from './article';
import { withIsoDays } from './month-names';

/**
 * Reads a date as pages state it: ISO 8601 and its relatives, RFC 2822 in old metadata, dates in words, seconds since 1970. A
 * library for dates in all languages would be larger than the reader's whole budget. Where a shape can mean two days
 * (03/04/2026) nothing is read.
 */

/** RFC 2822, 4.3: the hours that the zones of North America (EST, EDT, ...) lie behind Greenwich; one less in summer. */
const HOURS_BEHIND: { readonly [zone: string]: number } = { E: 5, C: 6, M: 7, P: 8 };

const TIME =
  '(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,]\\d+)?)?\\s*(?<half>[ap]\\.?m\\.?)?\\s*(?<zone>Z|[+-]\\d{2}:?\\d{2}|UTC?|GMT|[ECMP][SD]T)?(?![a-z])';
const SHAPES = [
  // 2026-01-20, 2026/01/20, with a weekday before it, with a time after T, a space, a dash, "at"
  new RegExp(`^(?:\\p{L}+\\.?,?\\s+)?(?<year>\\d{4})[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})(?:(?:T|at|[,\\s|–-])+${TIME})?`, 'iu'),
  // 20260120, 20260120T101500Z
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:T?(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})?(?<zone>Z|[+-]\d{2}:?\d{2})?)?$/i,
  // 2026-01
  /^(?<year>\d{4})-(?<month>\d{2})$/,
];

const EARLIEST_YEAR = 1990;
/** Clocks and time zones differ; a page from further in the future is wrong. */
const AHEAD_MS = 2 * 86_400_000;

const two = (value: number): string => String(value).padStart(2, '0');

function offsetText(zone: string): string {
  const numeric = /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
  if (numeric !== null) return `${numeric[1]}${numeric[2]}:${numeric[3]}`;
  const [letter = '', half] = zone.toUpperCase();
  const hours = HOURS_BEHIND[letter];
  // Z, UT, UTC and GMT are what else the shapes let through.
  return hours === undefined ? 'Z' : `-${two(half === 'D' ? hours - 1 : hours)}:00`;
}

type Groups = { [name: string]: string | undefined };

function instantOf(day: string, { hour, minute, second, half, zone }: Groups): string | undefined {
  const offset = zone === undefined ? undefined : offsetText(zone);
  if (hour === undefined || minute === undefined || offset === undefined) return undefined;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0);
  if (hours > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return undefined;
  return `${day}T${two(hours)}:${minute}:${second ?? '00'}${offset}`;
}

function plausible(day: string, now: Date): boolean {
  return Number(day.slice(0, 4)) >= EARLIEST_YEAR && Date.parse(day) <= now.getTime() + AHEAD_MS;
}

function fromGroups(groups: Groups, now: Date): Omit<StatedDate, 'basis'> | undefined {
  const month = Number(groups.month);
  const monthText = `${groups.year}-${two(month)}`;
  if (month < 1 || month > 12) return undefined;
  if (groups.day === undefined) return plausible(monthText, now) ? { day: monthText } : undefined;
  const day = `${monthText}-${two(Number(groups.day))}`;
  // Date.parse takes the 30th of February for the 2nd of March; writing it out again shows it.
  const parsed = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(parsed) || new Date(parsed).toISOString().slice(0, 10) !== day || !plausible(day, now)) return undefined;
  const instant = instantOf(day, groups);
  return { day, ...(instant === undefined ? {} : { instant }) };
}

function fromEpoch(value: string, now: Date): Omit<StatedDate, 'basis'> | undefined {
  const instant = new Date(value.length === 13 ? Number(value) : Number(value) * 1000).toISOString();
  const day = instant.slice(0, 10);
  return plausible(day, now) ? { day, instant: instant.replace(/\.\d+Z$/, 'Z') } : undefined;
}

/**
 * Reads one statement. `day` is the calendar day as stated, in the statement's own time zone; `instant` is there if it has
 * a time and a zone. Undefined for other shapes, days that do not exist, years before 1990, and more than two days after `now`.
 */
export function readStatedDate(value: unknown, basis: DateBasis, now: Date): StatedDate | undefined {
  const text = typeof value === 'number' && Number.isFinite(value) ? String(value) : value;
  if (typeof text !== 'string' || text.length > 200) return undefined;
  const trimmed = withIsoDays(text.trim().replace(/\s+/g, ' '));
  if (/^\d{10}$|^\d{13}$/.test(trimmed)) {
    const date = fromEpoch(trimmed, now);
    return date && { ...date, basis };
  }
  for (const shape of SHAPES) {
    const groups = shape.exec(trimmed)?.groups;
    const date = groups === undefined ? undefined : fromGroups(groups, now);
    if (date !== undefined) return { ...date, basis };
  }
  return undefined;
}
