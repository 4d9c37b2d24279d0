import { assembleIndex, type Columns } from './assemble-index';
import { MOST_COUNTRIES, MOST_DIVISIONS, MOST_ENTITIES, POSTING_INDEX_BITS } from './index-format';
import { ENTITY_KINDS } from './kinds';
import { sumsOf } from './open-index';
import { type PackPlace, POSTING_ROLES, type PostingRole } from './pack-content';
import { PackError } from './pack-error';
import type { PackLines } from './pack-lines';
import { placeColumns } from './place-columns';
import { collectMentions, indexedFacts, type RecordLine } from './record-line';
import { ByteBuffer, groupItems, SurfaceTable } from './surface-table';

const NONE = 0xffffffff;
const INDEX_MASK = (1 << POSTING_INDEX_BITS) - 1;
/** Surfaces in a bucket, about. */
const PER_BUCKET = 6;
/** What a place's other spellings say of it, beside others of that spelling. */
const ALIAS_PRIOR = 0.5;

/**
 * Builds the index of a pack; `openIndex` opens it. Of more than MOST_PER_SURFACE things with one spelling the first in the pack are kept; no real
 * name comes near that, "San José" has 60.
 * @throws PackError where the lines contradict one another or are more than an index holds
 */
export function buildIndex({ header, countries, records: unsorted, flagsOf }: PackLines): Uint8Array<ArrayBuffer> {
  const { records, recordIndex } = inOrder(unsorted);
  const { places, divisions } = joinCountries(countries);
  if (records.length + places.length > MOST_ENTITIES || divisions.length > MOST_DIVISIONS || countries.length > MOST_COUNTRIES)
    throw new PackError('too-large', 'This knowledge pack holds more than Crossread can use.');
  const countryIndex = new Map(countries.map(({ country }, index) => [country.code, index]));
  const table = collectSurfaces(records, places, flagsOf);
  const mentions = collectMentions(records);
  const ids = new ByteBuffer();
  const facts = new ByteBuffer();
  const { columns: nameColumns, surfaces, bucketBits, placeOrder, placeNumber } = nameColumnsOf(table, records.length);
  const columns: Columns = {
    ...nameColumns,
    ...placeColumns(Array.from(placeOrder, (old) => places[old] as PackPlace)),
    divisionCountry: divisions.map(({ country }) => countryIndex.get(country) ?? 0),
    divisionPlace: divisions.map(({ place }) => (place === undefined ? NONE : (placeNumber[place] ?? NONE))),
    countryCode: countries.map(({ country: { code } }) => (code.charCodeAt(0) << 8) | code.charCodeAt(1)),
    countryRecord: countries.map(({ country: { record } }) => (record === undefined ? NONE : (recordIndex.get(record) ?? NONE))),
    recordKind: records.map(({ kind }) => ENTITY_KINDS.indexOf(kind)),
    recordCountry: records.map(({ country }) => (country === undefined ? 0 : (countryIndex.get(country) ?? -1) + 1)),
    recordPrior: records.map(({ prior }) => Math.round(prior * 255)),
    recordIdBytes: records.map(({ id }) => ids.append(id)),
    recordIdText: ids.all(),
    recordFactsBytes: records.map((line) => facts.append(JSON.stringify(indexedFacts(line, mentions)))),
    recordFacts: facts.all(),
  };
  const { name, version, date, sources } = header;
  const counts = { records: records.length, places: placeOrder.length, surfaces, bucketBits };
  return assembleIndex({ name, version, date, sources, ...counts, divisions: divisions.length, countries: countries.length }, columns);
}

/** Records by id, since they are found by it. */
function inOrder(unsorted: readonly RecordLine[]): { records: RecordLine[]; recordIndex: ReadonlyMap<string, number> } {
  const records = [...unsorted].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const twice = records.find(({ id }, index) => id === records[index + 1]?.id);
  if (twice) throw new PackError('inconsistent', `This knowledge pack has two entities with the id "${twice.id}".`);
  return { records, recordIndex: new Map(records.map((record, index) => [record.id, index])) };
}

/** The places of all countries, with divisions and places counted through. */
function joinCountries(countries: PackLines['countries']): Pick<PackLines['countries'][number], 'places' | 'divisions'> {
  const codes = new Set(countries.map(({ country }) => country.code));
  if (codes.size < countries.length) throw new PackError('inconsistent', 'This knowledge pack has a country twice.');
  const places: PackPlace[] = [];
  const divisions: PackLines['countries'][number]['divisions'] = [];
  for (const each of countries) {
    const [firstPlace, firstDivision] = [places.length, divisions.length];
    for (const place of each.places) places.push({ ...place, division: firstDivision + place.division });
    for (const { country, place } of each.divisions)
      divisions.push(place === undefined ? { country } : { country, place: firstPlace + place });
  }
  return { places, divisions };
}

function collectSurfaces(records: readonly RecordLine[], places: readonly PackPlace[], flagsOf: PackLines['flagsOf']): SurfaceTable {
  const table = new SurfaceTable(flagsOf);
  for (const [index, { names }] of records.entries()) {
    const postings = names.flatMap(([role, prior, ...spellings]) => spellings.map(() => posting(index, role, prior)));
    table.post(
      names.flatMap(([, , ...spellings]) => spellings),
      (at) => postings[at] ?? 0,
    );
  }
  for (const [index, { name, aliases }] of places.entries()) {
    const hasIndex = table.addPlace(name);
    const others = aliases.filter((alias) => alias !== name);
    if (hasIndex) table.post(others, () => posting(records.length + index, 'name', ALIAS_PRIOR));
  }
  return table;
}

const posting = (entity: number, role: PostingRole, prior: number): number =>
  (entity | ((POSTING_ROLES.indexOf(role) | (Math.round(prior * 127) << 3)) << POSTING_INDEX_BITS)) >>> 0;

/** The columns of surfaces, sorted by bucket, and the places in the order of their names. */
function nameColumnsOf(table: SurfaceTable, records: number) {
  const surfaces = table.texts.length;
  const bucketBits = Math.max(1, Math.ceil(Math.log2(surfaces / PER_BUCKET + 1)));
  const buckets = 1 << bucketBits;
  const byBucket = groupItems(
    table.hashes.map((hash) => hash >>> (32 - bucketBits)),
    buckets,
  );
  const rank = new Uint32Array(surfaces);
  byBucket.order.forEach((surface, index) => {
    rank[surface] = index;
  });
  const ranked = (of: readonly number[]) => of.map((surface) => (surface < 0 ? -1 : (rank[surface] ?? -1)));
  const places = groupItems(ranked(table.placeSurfaces), surfaces);
  const postings = groupItems(ranked(table.postingSurfaces), surfaces);
  const placeNumber = new Uint32Array(table.placeSurfaces.length).fill(NONE);
  places.order.forEach((place, index) => {
    placeNumber[place] = index;
  });
  const moved = (value: number): number => {
    const entity = value & INDEX_MASK;
    return entity < records ? value : ((value & ~INDEX_MASK) | (records + (placeNumber[entity - records] ?? 0))) >>> 0;
  };
  const text = new ByteBuffer();
  const surfaceBytes = byBucket.order.map((surface) => text.append(table.texts[surface] ?? ''));
  const inBuckets = (starts: Uint32Array) => counts(byBucket.starts.map((surface) => starts[surface] ?? 0));
  const columns: Columns = {
    bucketSurfaces: counts(byBucket.starts),
    bucketBytes: inBuckets(sumsOf(surfaceBytes)),
    bucketPlaces: inBuckets(places.starts),
    bucketPostings: inBuckets(postings.starts),
    surfacePrint: byBucket.order.map((surface) => (table.hashes[surface] ?? 0) & 0xffff),
    surfaceBytes,
    surfacePlaces: counts(places.starts),
    surfacePostings: counts(postings.starts),
    surfaceFlags: byBucket.order.map((surface) => table.flags[surface] ?? 0),
    surfaceText: text.all(),
    postings: postings.order.map((index) => moved(table.postings[index] ?? 0)),
  };
  return { columns, surfaces, bucketBits, placeOrder: places.order, placeNumber };
}

/** From where each group begins to how much it holds. */
const counts = (starts: Uint32Array): Uint32Array => starts.subarray(0, -1).map((start, i) => (starts[i + 1] ?? 0) - start);
