import { firstDay, lastDay, type PartialDate } from '../../../lib/dates';
import { Property } from './properties';
import { readTime } from './wikidata-time';

/**
 * What an entity's `claims` say, of shape {P39: [{mainsnak, rank, qualifiers}]}. Plain guards and no schema: this runs over every byte of a dump of more than
 * a terabyte. Nothing is trusted; what is not as it should be reads as not there.
 */
export interface Statement {
  /** `datavalue.value`; undefined for `somevalue` and `novalue`. */
  value: unknown;
  isPreferred: boolean;
  qualifiers: unknown;
}

/** When a statement held. */
export interface Span {
  from?: PartialDate;
  to?: PartialDate;
  /** It has ended, or may have, and nobody says when. */
  ended?: true;
}

/** A field of an object's own; undefined for anything else, `__proto__` and `constructor` among it. */
export function own(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
}

export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const snakValue = (snak: unknown): unknown => (own(snak, 'snaktype') === 'value' ? own(own(snak, 'datavalue'), 'value') : undefined);

/** The statements of a property that are not deprecated, those without a known value among them. */
export function statementsOf(claims: unknown, property: string): Statement[] {
  return listOf(own(claims, property)).flatMap((claim) => {
    const rank = own(claim, 'rank');
    const snak = own(claim, 'mainsnak');
    if (rank === 'deprecated' || typeof own(snak, 'snaktype') !== 'string') return [];
    return [{ value: snakValue(snak), isPreferred: rank === 'preferred', qualifiers: own(claim, 'qualifiers') }];
  });
}

/** Those of the best rank: the preferred ones where there are any. */
export function best(statements: Statement[]): Statement[] {
  const preferred = statements.filter(({ isPreferred }) => isPreferred);
  return preferred.length > 0 ? preferred : statements;
}

const ITEM = /^Q[1-9]\d{0,9}$/;

/** The id of an item, as "Q142". Older dumps give its number alone. */
export function itemOf(value: unknown): string | undefined {
  const id = own(value, 'id');
  if (typeof id === 'string') return ITEM.test(id) ? id : undefined;
  const number = own(value, 'numeric-id');
  const made = own(value, 'entity-type') === 'item' && Number.isSafeInteger(number) ? `Q${String(number)}` : '';
  return ITEM.test(made) ? made : undefined;
}

/** The items that the statements of a property name. */
export const itemsOf = (statements: Statement[]): string[] => [...new Set(statements.flatMap(({ value }) => itemOf(value) ?? []))];

export function qualifiersOf({ qualifiers }: Statement, property: string): { value: unknown }[] {
  return listOf(own(qualifiers, property)).map((snak) => ({ value: snakValue(snak) }));
}

/** The one date that qualifiers agree on; undefined where they name none or several. */
function oneDate(snaks: { value: unknown }[]): PartialDate | undefined {
  const [first, ...others] = snaks.map(({ value }) => readTime(value));
  return others.every((date) => date === first) ? first : undefined;
}

/** From when to when a statement held. An end that is only known to be is `ended`; dates that contradict one another are none. */
export function spanOf(statement: Statement): Span {
  const from = oneDate(qualifiersOf(statement, Property.start));
  const ends = qualifiersOf(statement, Property.end);
  const to = oneDate(ends);
  if (from !== undefined && to !== undefined && firstDay(from) > lastDay(to)) return { ended: true };
  const isOver = to === undefined && (ends.length > 0 || qualifiersOf(statement, Property.replacedBy).length > 0);
  return { ...(from ? { from } : {}), ...(to ? { to } : {}), ...(isOver ? { ended: true as const } : {}) };
}

/** Latitude and longitude in degrees, of a point on Earth. */
export function pointOf(value: unknown): { lat: number; lon: number } | undefined {
  const [lat, lon, globe] = [own(value, 'latitude'), own(value, 'longitude'), own(value, 'globe')];
  // Craters of the Moon and hills of Mars have coordinates as well.
  if (typeof globe === 'string' && !globe.endsWith('/Q2')) return undefined;
  if (typeof lat !== 'number' || typeof lon !== 'number') return undefined;
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat: rounded(lat), lon: rounded(lon) } : undefined;
}

/** To 11 m: a pack keeps less. */
const rounded = (degrees: number): number => Math.round(degrees * 1e4) / 1e4;

/** A whole number of something, "+2145906". */
export function countOf(value: unknown): number | undefined {
  const amount = own(value, 'amount');
  const count = typeof amount === 'string' ? Math.round(Number(amount)) : Number.NaN;
  return Number.isSafeInteger(count) && count >= 0 ? count : undefined;
}
