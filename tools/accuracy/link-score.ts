import { fold } from '../../lib/knowledge/fold';
import type { Knowledge } from '../../lib/knowledge/knowledge';
import { mulberry32 } from '../random';

/** A stretch of a text and the entity that a system says it names. UTF-16 offsets, end exclusive. */
export interface Link {
  start: number;
  end: number;
  entity: number;
  /** Point that is meant where it is another one than the entity's own: the city behind a government. */
  point?: { lat: number; lon: number };
}

/** A labelled name with its identity: a point, or a Wikidata id and a name; `nil` where no encyclopedia has it. */
export interface GoldName {
  start: number;
  end: number;
  type: string;
  lat?: number | undefined;
  lon?: number | undefined;
  geonames?: string | undefined;
  wikidata?: string | undefined;
  name?: string | undefined;
  nil?: boolean | undefined;
}

export interface LinkCount {
  right: number;
  wrong: number;
  /** On words that nobody labelled as a name. */
  unlabelled: number;
  gold: number;
}

const NEAR_KM = 161;
const EARTH_DIAMETER_KM = 12742;
const RADIANS = Math.PI / 180;

function km(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  const half = (x: number) => Math.sin((x * RADIANS) / 2) ** 2;
  const h = half(b.lat - a.lat) + Math.cos(a.lat * RADIANS) * Math.cos(b.lat * RADIANS) * half(b.lon - a.lon);
  return EARTH_DIAMETER_KM * Math.asin(Math.sqrt(h));
}

const namesOf = (name: string | undefined): string =>
  fold((name ?? '').replace(/_/g, ' ').replace(/\s*\([^)]*\)$/, '')).replace(/^the /, '');

/** Is the link's entity the one that the label means? Undefined where the label does not say enough. */
function isSame(link: Link, gold: GoldName, knowledge: Knowledge): boolean | undefined {
  const detail = knowledge.detail(link.entity);
  const geonames = detail?.geonames ?? knowledge.place(link.entity)?.geonames;
  if (gold.lat !== undefined && gold.lon !== undefined) {
    if (gold.geonames !== undefined && String(geonames) === gold.geonames) return true;
    const point = link.point ?? knowledge.point(link.entity);
    return point !== undefined && km(point, { lat: gold.lat, lon: gold.lon }) <= NEAR_KM;
  }
  if (gold.nil) return false;
  if (gold.wikidata !== undefined && detail?.wikidata !== undefined) return gold.wikidata === detail.wikidata;
  if (gold.name === undefined) return undefined;
  if ([detail?.wikipedia, knowledge.name(link.entity)].some((name) => name !== undefined && namesOf(name) === namesOf(gold.name)))
    return true;
  // "United States of America": a label is one of the entity's own names.
  return knowledge.lookUp(namesOf(gold.name)).some(({ entity, role, prior }) => entity === link.entity && role === 'name' && prior === 1);
}

/** Is a link right? Judged by the label that shares most with it; undefined where the labels do not say. */
export function verdictOf(link: Link, golds: readonly GoldName[], knowledge: Knowledge): boolean | undefined {
  const shared = (gold: GoldName) => Math.min(link.end, gold.end) - Math.max(link.start, gold.start);
  const over = golds.filter((gold) => shared(gold) > 0).sort((a, b) => shared(b) - shared(a));
  return over.map((gold) => isSame(link, gold, knowledge)).find((answer) => answer !== undefined);
}

/** Counts the links of one document. */
export function countLinks(links: readonly Link[], golds: readonly GoldName[], knowledge: Knowledge): LinkCount {
  const count = {
    right: 0,
    wrong: 0,
    unlabelled: 0,
    gold: golds.filter((gold) => gold.lat !== undefined || gold.name !== undefined).length,
  };
  for (const link of links) {
    if (golds.every((gold) => gold.start >= link.end || gold.end <= link.start)) count.unlabelled++;
    const verdict = verdictOf(link, golds, knowledge);
    if (verdict === true) count.right++;
    else if (verdict === false) count.wrong++;
  }
  return count;
}

const DRAWS = 400;

/** 95 % interval, in percent, of the share of links that are right: bootstrap over documents. */
export function shareInterval(counts: readonly LinkCount[]): [number, number] {
  const { below } = mulberry32(42);
  const shares = Array.from({ length: DRAWS }, () => {
    let [right, all] = [0, 0];
    for (let i = 0; i < counts.length; i++) {
      const drawn = counts[below(counts.length)];
      right += drawn?.right ?? 0;
      all += (drawn?.right ?? 0) + (drawn?.wrong ?? 0);
    }
    return (100 * right) / Math.max(1, all);
  }).sort((a, b) => a - b);
  return [shares[Math.floor(DRAWS * 0.025)] ?? 0, shares[Math.ceil(DRAWS * 0.975) - 1] ?? 0];
}
