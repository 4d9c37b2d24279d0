import {
  arrayConstructor,
  directorySchema,
  INDEX_FORMAT,
  INDEX_HEADER_BYTES,
  INDEX_MAGIC,
  type IndexDirectory,
  SECTIONS,
  type SectionArray,
  type SectionName,
} from './index-format';

/** A pack's index in use: its directory and its sections as typed arrays over the file's own bytes. */
export interface OpenIndex {
  directory: IndexDirectory;
  bytes: number;
  sections: Sections;
  /** Where each bucket's surfaces, text, places and postings begin, each record's id and facts: one entry more than there are. */
  starts: Record<StartName, Uint32Array>;
}
type Sections = { [Name in SectionName]: SectionArray<Name> };

/** What is added up when an index is opened: of which section. */
const STARTS = {
  surface: 'bucketSurfaces',
  text: 'bucketBytes',
  place: 'bucketPlaces',
  posting: 'bucketPostings',
  id: 'recordIdBytes',
  facts: 'recordFactsBytes',
} as const satisfies Record<string, SectionName>;
type StartName = keyof typeof STARTS;

/**
 * Opens a pack without copying it. Checks everything whose failure could send a reader of the arrays out of bounds, in
 * time that hardly depends on the pack's size; `verifyPack` adds the hash and belongs where a pack is installed.
 * @throws PackError with words for the user.
 */
/**
 * Opens an index without copying it. Checks everything whose failure could send a reader of the arrays out of bounds, in
 * time that hardly depends on its size.
 * @throws Error where it cannot be used: built by another version, or damaged where it was kept
 */
export function openIndex(buffer: ArrayBuffer): OpenIndex {
  const view = new DataView(buffer);
  if (buffer.byteLength < INDEX_HEADER_BYTES || new TextDecoder('latin1').decode(new Uint8Array(buffer, 0, 4)) !== INDEX_MAGIC)
    throw unusable('it is none');
  if (view.getUint32(4, true) !== INDEX_FORMAT) throw unusable('it has another format');
  const directoryBytes = view.getUint32(8, true);
  const start = INDEX_HEADER_BYTES + directoryBytes;
  if (start > buffer.byteLength) throw unusable('it is cut off');
  const json: unknown = JSON.parse(
    new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(buffer, INDEX_HEADER_BYTES, directoryBytes)),
  );
  const directory = directorySchema.parse(json);
  const sections = {} as Sections;
  for (const name of Object.keys(SECTIONS) as SectionName[]) {
    const place = directory.sections[name];
    const Type = arrayConstructor(SECTIONS[name]);
    if (!place || (start + place.offset) % Type.BYTES_PER_ELEMENT !== 0) throw unusable('its directory is wrong');
    if (start + place.offset + place.length * Type.BYTES_PER_ELEMENT > buffer.byteLength) throw unusable('it is cut off');
    Object.assign(sections, { [name]: new Type(buffer, start + place.offset, place.length) });
  }
  const starts = {} as OpenIndex['starts'];
  for (const name of Object.keys(STARTS) as StartName[]) starts[name] = sumsOf(sections[STARTS[name]]);
  checkLengths(directory, sections, starts);
  return { directory, bytes: buffer.byteLength, sections, starts };
}

const unusable = (why: string) => new Error(`The index of a knowledge pack cannot be used: ${why}.`);

/** Where each of some groups begins, from how much each holds; one entry more than there are groups. */
export function sumsOf(counts: ArrayLike<number>): Uint32Array {
  const sums = new Uint32Array(counts.length + 1);
  for (let index = 0; index < counts.length; index++) sums[index + 1] = (sums[index] ?? 0) + (counts[index] ?? 0);
  return sums;
}

/** The lengths of the sections must fit one another and the counts that the directory claims. */
function checkLengths(directory: IndexDirectory, sections: Sections, starts: OpenIndex['starts']): void {
  const { records, places, surfaces, divisions, countries, bucketBits } = directory;
  const buckets = 2 ** bucketBits;
  const sum = (name: StartName) => starts[name].at(-1) ?? 0;
  const all = (names: SectionName[], length: number) => names.map((name): [SectionName, number] => [name, length]);
  const wanted = [
    ...all(['bucketSurfaces', 'bucketBytes', 'bucketPlaces', 'bucketPostings'], buckets),
    ...all(['surfacePrint', 'surfaceBytes', 'surfacePlaces', 'surfacePostings', 'surfaceFlags'], surfaces),
    ...all(['surfaceText'], sum('text')),
    ...all(['postings'], sum('posting')),
    ...all(['placeLat', 'placeLon', 'placeGeonames', 'placeDivision', 'placeType', 'placePopulation'], places),
    ...all(['divisionCountry', 'divisionPlace'], divisions),
    ...all(['countryCode', 'countryRecord'], countries),
    ...all(['recordIdBytes', 'recordKind', 'recordCountry', 'recordPrior', 'recordFactsBytes'], records),
    ...all(['recordIdText'], sum('id')),
    ...all(['recordFacts'], sum('facts')),
  ];
  const wrong = wanted.find(([name, length]) => sections[name].length !== length);
  if (wrong || sum('surface') !== surfaces || sum('place') !== places) throw unusable(`${wrong?.[0] ?? 'a count'} is wrong`);
}
