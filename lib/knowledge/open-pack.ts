import {
  arrayConstructor,
  directorySchema,
  PACK_FORMAT,
  PACK_HEADER_BYTES,
  PACK_MAGIC,
  type PackDirectory,
  PackError,
  SECTIONS,
  type SectionArray,
  type SectionName,
} from './pack-format';

/** A pack in use: its directory and its sections as typed arrays over the file's own bytes. */
export interface OpenPack {
  directory: PackDirectory;
  bytes: number;
  sections: Sections;
  /** Where each bucket's surfaces, text, places and postings begin, each record's id and detail: one entry more than there are. */
  starts: Record<StartName, Uint32Array>;
}
type Sections = { [Name in SectionName]: SectionArray<Name> };

/** What is added up when a pack is opened: of which section. */
const STARTS = {
  surface: 'bucketSurfaces',
  text: 'bucketBytes',
  place: 'bucketPlaces',
  posting: 'bucketPostings',
  id: 'recordIdBytes',
  detail: 'recordDetailBytes',
} as const satisfies Record<string, SectionName>;
type StartName = keyof typeof STARTS;

/**
 * Opens a pack without copying it. Checks everything whose failure could send a reader of the arrays out of bounds, in
 * time that hardly depends on the pack's size; `verifyPack` adds the hash and belongs where a pack is installed.
 * @throws PackError with words for the user.
 */
export function openPack(buffer: ArrayBuffer): OpenPack {
  const view = new DataView(buffer);
  if (buffer.byteLength < PACK_HEADER_BYTES || new TextDecoder('latin1').decode(new Uint8Array(buffer, 0, 4)) !== PACK_MAGIC)
    throw new PackError('not-a-pack', 'This file is not a Crossread knowledge pack.');
  const format = view.getUint32(4, true);
  if (format !== PACK_FORMAT)
    throw new PackError('other-format', `This knowledge pack has format ${format}; this version of Crossread reads format ${PACK_FORMAT}.`);
  const directoryBytes = view.getUint32(8, true);
  const start = PACK_HEADER_BYTES + directoryBytes;
  if (start > buffer.byteLength) throw new PackError('truncated', 'This knowledge pack is cut off: a part of the file is missing.');
  const directory = readDirectory(new Uint8Array(buffer, PACK_HEADER_BYTES, directoryBytes));
  const sections = {} as Sections;
  for (const name of Object.keys(SECTIONS) as SectionName[]) {
    const place = directory.sections[name];
    const Type = arrayConstructor(SECTIONS[name]);
    if (!place || place.offset % 8 !== 0 || start % 8 !== 0)
      throw new PackError('damaged', 'This knowledge pack is damaged: its table of contents is wrong.');
    if (start + place.offset + place.length * Type.BYTES_PER_ELEMENT > buffer.byteLength)
      throw new PackError('truncated', 'This knowledge pack is cut off: a part of the file is missing.');
    Object.assign(sections, { [name]: new Type(buffer, start + place.offset, place.length) });
  }
  const starts = {} as OpenPack['starts'];
  for (const name of Object.keys(STARTS) as StartName[]) starts[name] = sumsOf(sections[STARTS[name]]);
  checkLengths(directory, sections, starts);
  return { directory, bytes: buffer.byteLength, sections, starts };
}

/**
 * Opens a pack after checking that it is byte for byte what its maker wrote.
 * @throws PackError with words for the user.
 */
export async function verifyPack(buffer: ArrayBuffer): Promise<OpenPack> {
  const pack = openPack(buffer);
  const stated = new Uint8Array(buffer, 12, 32);
  const actual = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(buffer, PACK_HEADER_BYTES)));
  if (stated.some((byte, index) => byte !== actual[index]))
    throw new PackError('damaged', 'This knowledge pack is damaged: its contents do not match its checksum.');
  return pack;
}

/** The checksum that a pack states, hexadecimal. */
export function packHash(buffer: ArrayBuffer): string {
  return Array.from(new Uint8Array(buffer, 12, 32), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function readDirectory(bytes: Uint8Array): PackDirectory {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new PackError('damaged', 'This knowledge pack is damaged: its table of contents cannot be read.');
  }
  const parsed = directorySchema.safeParse(json);
  if (!parsed.success) throw new PackError('damaged', 'This knowledge pack is damaged: its table of contents is not complete.');
  return parsed.data;
}

function sumsOf(counts: ArrayLike<number>): Uint32Array {
  const sums = new Uint32Array(counts.length + 1);
  for (let index = 0; index < counts.length; index++) sums[index + 1] = (sums[index] ?? 0) + (counts[index] ?? 0);
  return sums;
}

/** The lengths of the sections must fit one another and the counts that the directory claims. */
function checkLengths(directory: PackDirectory, sections: Sections, starts: OpenPack['starts']): void {
  const { records, places, surfaces, divisions, countries, bucketBits } = directory;
  const buckets = 2 ** bucketBits;
  const sum = (name: StartName) => starts[name].at(-1) ?? 0;
  const all = (names: SectionName[], length: number) => names.map((name): [SectionName, number] => [name, length]);
  const wanted = [
    ...all(['bucketSurfaces', 'bucketBytes', 'bucketPlaces', 'bucketPostings'], buckets),
    ...all(['surfacePrint', 'surfaceBytes', 'surfacePlaces', 'surfacePostings', 'surfaceFlags'], surfaces),
    ...all(['surfaceText'], sum('text')),
    ...all(['postings'], sum('posting')),
    ...all(['placeLatLow', 'placeLatHigh', 'placeLonLow', 'placeLonHigh', 'placeGeonamesLow', 'placeGeonamesHigh'], places),
    ...all(['placeDivision', 'placePopulation'], places),
    ...all(['divisionCountry', 'divisionPlace', 'divisionLat', 'divisionLon'], divisions),
    ...all(['countryCode', 'countryRecord'], countries),
    ...all(['recordIdBytes', 'recordKind', 'recordCountry', 'recordPrior', 'recordDetailBytes'], records),
    ...all(['recordIdText'], sum('id')),
    ...all(['recordDetail'], sum('detail')),
  ];
  const wrong = wanted.find(([name, length]) => sections[name].length !== length);
  if (wrong || sum('surface') !== surfaces || sum('place') !== places) throw inconsistent(wrong?.[0] ?? 'counts');
}

const inconsistent = (where: string) =>
  new PackError('inconsistent', `This knowledge pack contradicts itself (${where}) and was not taken.`);
