import type { DateStatement, DateStatements, StatedDate } from './article';
import { withIsoDays } from './month-names';
import { readStatedDate } from './stated-date';

/** When an article was published and changed. */
export interface ArticleDates {
  published?: StatedDate;
  modified?: StatedDate;
}

const ISO_DAY = '(\\d{4}-\\d{1,2}-\\d{1,2})';
/** "Ayn Issa, Syria - January 20, 2026 -", "(Jan. 20, 2026)", a line that ends in the day or with its time: after little else. */
const DATELINE = new RegExp(`^[^.!?\\n]{0,80}?\\b${ISO_DAY}\\s*(?:$|[)–—|·,\\-]|(?:\\p{L}+\\s+){0,2}\\d{1,2}[:.h]\\d)`, 'u');
const STAMPED = new RegExp(`\\b(?:published|updated|posted|issued)(?:\\s+on)?:?\\s+(?:[a-z]{3,9}\\.?,?\\s+)?${ISO_DAY}`, 'i');
/** Only the first lines can be a dateline. */
const DATELINE_LINES = 6;

/** The date in an article's first lines; `text` has a paragraph a line. */
export function readDateline(text: string, now: Date): StatedDate | undefined {
  for (const line of text.slice(0, 4_000).split(/\n+/, DATELINE_LINES)) {
    const start = withIsoDays(line.slice(0, 300));
    const match = STAMPED.exec(start) ?? DATELINE.exec(start);
    const before = match?.[0].split(/\d{4}-/)[0] ?? '';
    // "Since March 3, 2011", "on Jan 5, 2020": the sentence tells of another day.
    if (match === null || /\b(?:since|on|in|from|until|by|before|after|of|the)\s*$/i.test(before)) continue;
    const date = readStatedDate(match[1], 'dateline', now);
    if (date !== undefined) return date;
  }
  return undefined;
}

const ADDRESS_SHAPES = [
  /[/_-](?<year>(?:19|20)\d{2})[/-](?<month>\d{1,2}|[a-z]{3})[/-](?<day>\d{1,2})(?=[/_-]|$|\.)/i,
  /[/_-](?<year>(?:19|20)\d{2})(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])(?=\d{6}\b|[/_-]|$|\.)/,
  /\/(?<year>(?:19|20)\d{2})[/-](?<month>0[1-9]|1[0-2]|[a-z]{3})(?=\/)/i,
];

/** The date in the address: /2026/01/20/, /2026/jan/20/, -20260120; /2026/01/ gives the month. */
export function readAddressDate(address: string, now: Date): StatedDate | undefined {
  const path = URL.canParse(address) ? new URL(address).pathname : '';
  for (const shape of ADDRESS_SHAPES) {
    const groups = shape.exec(path)?.groups;
    if (groups === undefined) continue;
    const { year, month, day } = groups;
    const date = readStatedDate(/\d/.test(month ?? '') ? `${year}-${month}-${day ?? 1}` : `${day ?? 1} ${month} ${year}`, 'address', now);
    if (date !== undefined) return day === undefined ? { day: date.day.slice(0, 7), basis: 'address' } : date;
  }
  return undefined;
}

const first = <T>(values: readonly T[], read: (value: T) => StatedDate | undefined): StatedDate | undefined => {
  for (const value of values) {
    const date = read(value);
    if (date !== undefined) return date;
  }
  return undefined;
};

function readStatement({ basis, value }: DateStatement, now: Date): StatedDate | undefined {
  const date = basis === 'line' ? readDateline(value, now) : readStatedDate(value, basis, now);
  return date && { ...date, basis: basis === 'line' ? 'time' : basis };
}

/** What is shown may be another story's day; one that contradicts the month in the address is. */
function fromPlaces(shown: readonly DateStatement[], address: StatedDate | undefined, now: Date): StatedDate | undefined {
  const time = first(shown, (statement) => readStatement(statement, now));
  if (address === undefined || time === undefined) return time ?? address;
  return time.day.slice(0, 7) === address.day.slice(0, 7) ? time : address;
}

const WEEK_MS = 7 * 86_400_000;

/** Drafts are given their address some days before they appear. A statement further off tells of another event. */
function settle(stated: StatedDate | undefined, address: StatedDate | undefined): StatedDate | undefined {
  const isDay = address?.day.length === 'YYYY-MM-DD'.length;
  return stated && isDay && Math.abs(Date.parse(stated.day) - Date.parse(address.day)) > WEEK_MS ? address : stated;
}

const isShown = ({ basis }: DateStatement): boolean => basis === 'time' || basis === 'line';

/** A dateline says the day where everything else is silent or knows only the month; it never contradicts them. */
function withDateline(stated: StatedDate | undefined, text: string, now: Date): StatedDate | undefined {
  if (stated !== undefined && stated.day.length > 'YYYY-MM'.length) return stated;
  const dateline = readDateline(text, now);
  return dateline?.day.startsWith(stated?.day ?? '') === true ? dateline : stated;
}

/** The dates of an article, from all that its page states, its address and its first lines; the surest statement counts. */
export function readArticleDates({ published, modified }: DateStatements, url: string, text: string, now: Date): ArticleDates {
  const address = readAddressDate(url, now);
  const read = (statement: DateStatement) => readStatement(statement, now);
  const sure = first(
    published.filter((statement) => !isShown(statement)),
    read,
  );
  const stated = settle(sure ?? fromPlaces(published.filter(isShown), address, now), address);
  const day = withDateline(stated, text, now);
  const changed = first(modified, read);
  return { ...(day && { published: day }), ...(changed && { modified: changed }) };
}
