import type { Mention } from '../../lib/entities/mention';
import type { GoldDocument, GoldSpan } from './gold';

const PLACE_TYPES =
  'LOC Location place TOPONYM Literal Literal_Modifier Mixed Coercion Embedded_Literal Metonymic Non_Literal_Modifier Demonym'.split(' ');
const KINDS = new Map<string, readonly Mention['kind'][]>([
  ...['PER', 'Person', 'person'].map((type) => [type, ['person']] as const),
  ...['ORG', 'Organisation', 'organization'].map((type) => [type, ['organization', 'group', 'state']] as const),
  ...PLACE_TYPES.map((type) => [type, ['place', 'state']] as const),
]);

/** Kinds of mentions that fit a label; undefined for labels of other things. */
export const kindsOf = ({ type }: GoldSpan): readonly Mention['kind'][] | undefined => KINDS.get(type);

/** Does a mention hold the last capitalised word of a label, as the scorer asks? */
export function covers(mention: Mention, { start, surface }: GoldSpan): boolean {
  const head = [...surface.matchAll(/\p{Lu}[\p{L}\p{M}\p{N}.'’-]*/gu)].at(-1);
  if (!head) return false;
  const from = start + head.index;
  return mention.start <= from && mention.end >= from + head[0].replace(/['’]s$|[.'’-]+$/u, '').length;
}

/** As the scorer has it. */
const NEAR_KM = 161;
const EARTH_DIAMETER_KM = 12742;

/** Does a mention's point, or that of the place behind it, lie where the label's does? */
export function isNear({ lat, lon, place }: Mention, gold: GoldSpan): boolean {
  const point = place ?? { lat, lon };
  if (point.lat === undefined || point.lon === undefined || gold.lat === undefined || gold.lon === undefined) return false;
  const radians = Math.PI / 180;
  const haversine =
    Math.sin(((gold.lat - point.lat) * radians) / 2) ** 2 +
    Math.cos(point.lat * radians) * Math.cos(gold.lat * radians) * Math.sin(((gold.lon - point.lon) * radians) / 2) ** 2;
  return EARTH_DIAMETER_KM * Math.asin(Math.sqrt(haversine)) <= NEAR_KM;
}

/** Sets that label places alone. */
export const PLACE_SETS: readonly string[] = ['LGL', 'GeoVirus', 'GeoWebNews'];

/** The labels that are names and lie inside of the stretch that is scored. */
export const askedOf = ({ evaluation_span: [from = 0, to = Infinity] = [], spans }: GoldDocument): readonly GoldSpan[] =>
  spans.filter((span) => span.start >= from && span.end <= to && isNamed(span));

const isNamed = ({ surface, coref }: GoldSpan): boolean =>
  !coref && /\p{Lu}/u.test(surface.replace(/^(?:The|A|An|His|Her|Its|Their|Our)\s/, ''));

/** The mentions inside of the stretch that is scored. */
export const scoredOf = ({ evaluation_span: range }: GoldDocument, mentions: readonly Mention[]): readonly Mention[] =>
  range ? mentions.filter(({ start, end }) => start >= (range[0] ?? 0) && end <= (range[1] ?? 0)) : mentions;

export const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;
