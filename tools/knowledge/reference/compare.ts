import { firstDay, lastDay } from '../../../lib/dates';
import { roleStatus } from '../../../lib/knowledge/as-of';
import type { OfficeSource, PersonSource } from '../source-schema';
import { HEADS, type Statement } from './statement';

/** A holder as the knowledge has it, with all names of the person. */
export interface KnownHolder {
  office: OfficeSource;
  person: string;
  names: string[];
  wikidata: string | undefined;
  from: string | undefined;
  to: string | undefined;
}

export interface Disagreement {
  statement: Statement;
  message: string;
}

const MONTH_DAYS = 31;
const DAY_MS = 86_400_000;

const daysBetween = (a: string, b: string): number => Math.abs(Date.parse(safeDay(a)) - Date.parse(safeDay(b))) / DAY_MS;
/** lastDay answers the 31st of any month. */
const safeDay = (day: string): string => (Number.isNaN(Date.parse(day)) ? `${day.slice(0, 8)}28` : day);

const folded = (name: string): string[] =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((part) => part.length > 2);

/** Names are alike where they share a part of some length, give or take one letter; "the" and titles are no such parts. */
const NO_NAMES = new Set(
  'king queen president prime minister interim acting chairman council sultan emir amir prince general premier the ibn bin muhammad mohammed mohamed ahmed jose juan'.split(
    ' ',
  ),
);
function isAlike(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (a[at] !== undefined && a[at] === b[at]) at++;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  return restA.slice(1) === restB || restA === restB.slice(1) || restA.slice(1) === restB.slice(1);
}
export function isSamePerson(statement: Pick<Statement, 'name' | 'wikidata'>, holder: Pick<KnownHolder, 'names' | 'wikidata'>): boolean {
  if (statement.wikidata && holder.wikidata) return statement.wikidata === holder.wikidata;
  const sought = folded(statement.name).filter((part) => !NO_NAMES.has(part));
  const parts = sought.length > 0 ? sought : folded(statement.name);
  return holder.names.flatMap(folded).some((part) => parts.some((other) => isAlike(part, other)));
}

/** What the knowledge has of heads, by country. */
export function headsByCountry(
  states: readonly { iso2?: string | undefined; offices: OfficeSource[] }[],
  people: ReadonlyMap<string, PersonSource>,
): Map<string, KnownHolder[]> {
  const byCountry = new Map<string, KnownHolder[]>();
  for (const { iso2, offices } of states) {
    const heads = offices.filter((office) => HEADS.includes(office.function));
    const holders = heads.flatMap((office) =>
      office.holders.map(({ person, from, to }): KnownHolder => {
        const known = people.get(person);
        return { office, person, names: known ? [known.name, ...known.aliases, ...known.short] : [], wikidata: known?.wikidata, from, to };
      }),
    );
    if (iso2) byCountry.set(iso2, [...(byCountry.get(iso2) ?? []), ...holders]);
  }
  return byCountry;
}

/** A day in the middle of what a record says. */
function middleOf({ since, until, asOf }: Statement): string {
  const from = Date.parse(firstDay(since ?? asOf));
  const to = Date.parse(safeDay(lastDay(until ?? asOf)));
  return new Date((from + Math.max(from, to)) / 2).toISOString().slice(0, 10);
}

/** From which day on all holders of an office are listed. */
export const completeFrom = ({ 'complete-from': stated, holders }: OfficeSource): string => firstDay(stated ?? holders[0]?.from ?? '9999');

const overlaps = (statement: Statement, { from, to }: KnownHolder): boolean =>
  firstDay(from ?? '0000') <= lastDay(statement.until ?? statement.asOf) &&
  lastDay(to ?? '9999') >= firstDay(statement.since ?? statement.asOf);

/** Undefined where both agree; `not-covered` where the knowledge does not claim to know of that day. */
export function compare(statement: Statement, heads: readonly KnownHolder[]): Disagreement | 'not-covered' | undefined {
  const { functions, since } = statement;
  const asked = heads.filter(({ office }) => functions === undefined || functions.includes(office.function));
  const own = asked.filter((holder) => isSamePerson(statement, holder) && overlaps(statement, holder));
  if (own.length > 0) {
    const nearest = own.toSorted((a, b) => gap(a, since) - gap(b, since))[0];
    // A record may date the first of several terms, or count the one as prime minister.
    const isWithin = own.some(({ from }) => from !== undefined && since !== undefined && from < since);
    if (!since || !nearest?.from || gap(nearest, since) <= MONTH_DAYS || isWithin) return undefined;
    return { statement, message: `begins ${since}, here ${nearest.from} (${nearest.office.id})` };
  }
  const day = statement.until === undefined ? statement.asOf : middleOf(statement);
  const offices = new Set(asked.map(({ office }) => office));
  if (offices.size === 0 || [...offices].some((office) => day < completeFrom(office) || day > office.checked)) return 'not-covered';
  const others = asked.filter(
    (holder) => roleStatus({ from: holder.from, to: holder.to, checked: holder.office.checked }, day) === 'holds',
  );
  return { statement, message: `on ${day}; here ${others.map(({ person, office }) => `${person} (${office.id})`).join(', ') || 'nobody'}` };
}

/** Days between two beginnings, as far apart as their precision says for sure. */
function gap({ from }: Pick<KnownHolder, 'from'>, since: string | undefined): number {
  if (from === undefined || since === undefined) return Number.POSITIVE_INFINITY;
  if (firstDay(from) <= lastDay(since) && firstDay(since) <= lastDay(from)) return 0;
  return Math.min(daysBetween(firstDay(from), lastDay(since)), daysBetween(firstDay(since), lastDay(from)));
}
