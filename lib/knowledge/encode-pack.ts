import { assemblePack, type Columns } from './assemble-pack';
import { fold, hashKey } from './fold';
import { ENTITY_KINDS, type EntityKind } from './kinds';
import { type PackDirectory, POSTING_INDEX_BITS, POSTING_ROLES, type PostingRole, type SectionName } from './pack-format';
import { type PackingWorld, packDetail } from './packed-detail';
import { type PackPlace, placeColumns } from './place-columns';
import type { RecordDetail } from './record-detail';
import { type BytePair, encodeTexts } from './text-code';

/** A curated entity on its way into a pack. */
export interface PackRecord {
  id: string;
  kind: EntityKind;
  /** ISO 3166-1 alpha-2 of the country it belongs to. */
  country?: string;
  /** 0 to 1. */
  prior: number;
  /** Spellings by which it is found. */
  names: PackName[];
  detail: RecordDetail;
}
export interface PackName {
  surface: string;
  role: PostingRole;
  /** 0 to 1: how likely the spelling means this entity, beside others. */
  prior: number;
}

/** A first-order division, or (without `place`) "somewhere in the country". `place` is an index into the places. */
export interface PackDivision {
  country: string;
  place?: number;
}

export interface PackInput {
  name: string;
  version: string;
  date: string;
  sources: PackDirectory['sources'];
  /** The terms under which the pack may be passed on. */
  licence?: string;
  records: PackRecord[];
  places: PackPlace[];
  divisions: PackDivision[];
  /** ISO 3166-1 alpha-2, and the id of the state's record where there is one. */
  countries: { code: string; record?: string }[];
  /** SurfaceFlag bits of a spelling. */
  flagsOf: (surface: string) => number;
  /** The pack is to lie over others: its details may name entities that it does not have. */
  liesOver?: boolean;
  /** The pack is made to be used at once: its texts stand as they are. */
  isQuick?: boolean;
}

interface Surface {
  text: Uint8Array;
  hash: number;
  places: number[];
  postings: number[];
  flags: number;
}

const NONE = 0xffffffff;
/** Two postings tables of 255 are the most that one spelling may have; no real name comes near it, "San José" has 60. */
const MOST_PER_SURFACE = 255;
const encoder = new TextEncoder();

/**
 * Makes the bytes of a pack; `openPack` is its twin. The order of places changes: indexes given in `divisions` are
 * carried over. Throws where the input breaks a bound of the format.
 */
export async function encodePack(input: PackInput): Promise<Uint8Array<ArrayBuffer>> {
  const { records, recordIndex } = inOrder(input.records);
  const countryIndex = new Map(input.countries.map((country, index) => [country.code, index]));
  const surfaces = collectSurfaces(input, records);
  const bucketBits = Math.max(1, Math.ceil(Math.log2(surfaces.length / 12 + 1)));
  const bucketOf = (surface: Surface) => surface.hash >>> (32 - bucketBits);
  surfaces.sort((a, b) => bucketOf(a) - bucketOf(b) || (a.hash & 0xff) - (b.hash & 0xff));

  const placeOrder = surfaces.flatMap((surface) => surface.places);
  const newPlaceIndex = new Map(placeOrder.map((old, index) => [old, index]));
  const places = placeOrder.map((old) => at(input.places, old));
  const postingPlace = (posting: number) => {
    const index = posting & ((1 << POSTING_INDEX_BITS) - 1);
    if (index < records.length) return posting >>> 0;
    const moved = newPlaceIndex.get(index - records.length);
    if (moved === undefined) throw new Error(`A posting names place ${index - records.length}, which no surface owns.`);
    return ((posting & ~((1 << POSTING_INDEX_BITS) - 1)) | (records.length + moved)) >>> 0;
  };

  const { details, sources: sourceTexts } = codedDetails(records, recordIndex, input);
  const columns: Columns = {
    ...bucketColumns(surfaces, bucketBits, bucketOf),
    surfacePrint: surfaces.map((surface) => surface.hash & 0xff),
    surfaceBytes: surfaces.map((surface) => surface.text.length),
    surfacePlaces: surfaces.map((surface) => surface.places.length),
    surfacePostings: surfaces.map((surface) => surface.postings.length),
    surfaceFlags: surfaces.map((surface) => surface.flags),
    surfaceText: joinBytes(surfaces.map((surface) => surface.text)),
    postings: surfaces.flatMap((surface) => surface.postings).map(postingPlace),
    ...placeColumns(places, input.divisions.length),
    divisionCountry: input.divisions.map((division) => countryIndex.get(division.country) ?? fail(`no country ${division.country}`)),
    divisionPlace: input.divisions.map((division) => (division.place === undefined ? NONE : (newPlaceIndex.get(division.place) ?? NONE))),
    countryCode: input.countries.map((country) => (country.code.charCodeAt(0) << 8) | country.code.charCodeAt(1)),
    countryRecord: input.countries.map((country) => (country.record === undefined ? NONE : (recordIndex.get(country.record) ?? NONE))),
    recordKind: records.map((record) => ENTITY_KINDS.indexOf(record.kind)),
    recordCountry: records.map((record) => (record.country === undefined ? 0 : (countryIndex.get(record.country) ?? -1) + 1)),
    recordPrior: records.map((record) => Math.round(record.prior * 255)),
    ...textColumns(
      'recordIdBytes',
      'recordIdText',
      records.map((record) => encoder.encode(record.id)),
    ),
    ...textColumns('recordDetailBytes', 'recordDetail', details.encoded),
    detailPairs: pairColumn(details.pairs),
    ...textColumns('sourceBytes', 'sourceText', sourceTexts.encoded),
    sourcePairs: pairColumn(sourceTexts.pairs),
  };
  const counts = { records: records.length, places: places.length, surfaces: surfaces.length, bucketBits };
  return assemblePack({ ...aboutOf(input), ...counts, divisions: input.divisions.length, countries: input.countries.length }, columns);
}

const aboutOf = ({ name, version, date, sources, licence }: PackInput) => ({
  name,
  version,
  date,
  sources,
  ...(licence ? { licence } : {}),
});

const pairColumn = (pairs: readonly BytePair[]): number[] => pairs.flatMap(({ first, second }) => [first, second]);

/** The details as the pack holds them, and the sources that they name by number. */
function codedDetails(records: readonly PackRecord[], recordIndex: ReadonlyMap<string, number>, { liesOver, isQuick }: PackInput) {
  const sourceIndex = new Map<string, number>();
  const world: PackingWorld = {
    indexOf: (id) => {
      const index = recordIndex.get(id);
      if (index !== undefined) return index;
      return liesOver ? records.length + world.sourceOf(id) : fail(`a detail names ${id}, which is no record`);
    },
    sourceOf: (source) => {
      const known = sourceIndex.get(source) ?? sourceIndex.size;
      sourceIndex.set(source, known);
      return known;
    },
  };
  const mostPairs = isQuick ? 0 : undefined;
  const details = encodeTexts(
    records.map(({ id, detail }) => JSON.stringify(packDetail(id, detail, world))),
    mostPairs,
  );
  const sources = encodeTexts(
    [...sourceIndex.keys()].map((source) => JSON.stringify(source)),
    mostPairs,
  );
  return { details, sources };
}

/** Records by id; an id found twice is a mistake of the maker's. */
function inOrder(unsorted: PackRecord[]): { records: PackRecord[]; recordIndex: ReadonlyMap<string, number> } {
  const records = [...unsorted].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const recordIndex = new Map(records.map((record, index) => [record.id, index]));
  if (recordIndex.size < records.length) fail('two records have one id');
  return { records, recordIndex };
}

function collectSurfaces(input: PackInput, records: PackRecord[]): Surface[] {
  const bySpelling = new Map<string, Surface>();
  const surfaceOf = (spelling: string): Surface | undefined => {
    const key = fold(spelling);
    const text = encoder.encode(spelling);
    if (!key || text.length > 255) return undefined;
    const known = bySpelling.get(spelling);
    if (known) return known;
    const surface: Surface = { text, hash: hashKey(key), places: [], postings: [], flags: input.flagsOf(spelling) };
    bySpelling.set(spelling, surface);
    return surface;
  };
  const post = (spelling: string, index: number, role: PostingRole, prior: number) => {
    const surface = surfaceOf(spelling);
    if (!surface || surface.postings.length >= MOST_PER_SURFACE) return;
    const same = surface.postings.some((posting) => (posting & ((1 << POSTING_INDEX_BITS) - 1)) === index);
    if (!same)
      surface.postings.push(
        (index | (POSTING_ROLES.indexOf(role) << POSTING_INDEX_BITS) | (Math.round(prior * 127) << (POSTING_INDEX_BITS + 3))) >>> 0,
      );
  };
  records.forEach((record, index) => {
    for (const name of record.names) post(name.surface, index, name.role, name.prior);
  });
  input.places.forEach((place, index) => {
    const surface = surfaceOf(place.name) ?? fail(`the place "${place.name}" has no usable name`);
    if (surface.places.length >= MOST_PER_SURFACE) fail(`more than ${MOST_PER_SURFACE} places are called ${place.name}`);
    surface.places.push(index);
    for (const alias of place.aliases) if (alias !== place.name) post(alias, records.length + index, 'name', 0.5);
  });
  return [...bySpelling.values()];
}

/** How much lies in each bucket. */
function bucketColumns(surfaces: Surface[], bucketBits: number, bucketOf: (surface: Surface) => number): Columns {
  const empty = () => new Array<number>(1 << bucketBits).fill(0);
  const columns = { bucketSurfaces: empty(), bucketBytes: empty(), bucketPlaces: empty(), bucketPostings: empty() };
  for (const surface of surfaces) {
    const bucket = bucketOf(surface);
    const add = (column: number[], count: number) => {
      column[bucket] = (column[bucket] ?? 0) + count;
    };
    add(columns.bucketSurfaces, 1);
    add(columns.bucketBytes, surface.text.length);
    add(columns.bucketPlaces, surface.places.length);
    add(columns.bucketPostings, surface.postings.length);
  }
  return columns;
}

function textColumns(lengths: SectionName, text: SectionName, encoded: Uint8Array[]): Columns {
  return { [lengths]: encoded.map((bytes) => bytes.length), [text]: joinBytes(encoded) };
}

function joinBytes(parts: Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    joined.set(part, offset);
    offset += part.length;
  }
  return joined;
}

function at<T>(list: T[], index: number): T {
  return list[index] ?? fail(`nothing at ${index}`);
}

function fail(message: string): never {
  throw new Error(`The pack cannot be made: ${message}.`);
}
