import {
  arrayConstructor,
  directorySchema,
  PACK_FORMAT,
  PACK_HEADER_BYTES,
  PACK_MAGIC,
  type PackDirectory,
  PackError,
  SECTIONS,
  type SectionName,
} from './pack-format';

/** A pack in use: its directory and its sections as typed arrays over the file's own bytes. */
export interface OpenPack {
  directory: PackDirectory;
  bytes: number;
  sections: { [Name in SectionName]: InstanceType<ReturnType<typeof arrayConstructor>> };
}

/**
 * Opens a pack without copying it. Checks everything whose failure could send a reader of the arrays out of bounds, in
 * time independent of the pack's size; `verifyPack` adds the hash and belongs where a pack is installed.
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
  const sections = {} as OpenPack['sections'];
  for (const name of Object.keys(SECTIONS) as SectionName[]) {
    const place = directory.sections[name];
    const Type = arrayConstructor(SECTIONS[name]);
    if (!place || place.offset % 8 !== 0 || start % 8 !== 0)
      throw new PackError('damaged', 'This knowledge pack is damaged: its table of contents is wrong.');
    if (start + place.offset + place.length * Type.BYTES_PER_ELEMENT > buffer.byteLength)
      throw new PackError('truncated', 'This knowledge pack is cut off: a part of the file is missing.');
    sections[name] = new Type(buffer, start + place.offset, place.length);
  }
  checkLengths(directory, sections);
  return { directory, bytes: buffer.byteLength, sections };
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

/** The lengths of the sections must fit one another and the counts that the directory claims. */
function checkLengths(directory: PackDirectory, sections: OpenPack['sections']): void {
  const { records, places, surfaces, divisions, countries, bucketBits } = directory;
  const buckets = 2 ** bucketBits + 1;
  const last = (name: SectionName) => sections[name].at(-1) ?? -1;
  const wanted: [SectionName, number][] = [
    ['bucketSurface', buckets],
    ['bucketText', buckets],
    ['bucketPlace', buckets],
    ['bucketPosting', buckets],
    ['surfacePrint', surfaces],
    ['surfaceBytes', surfaces],
    ['surfacePlaces', surfaces],
    ['surfacePostings', surfaces],
    ['surfaceFlags', surfaces],
    ['surfaceText', last('bucketText')],
    ['postings', last('bucketPosting')],
    ['placeLat', places],
    ['placeLon', places],
    ['placeGeonamesLow', places],
    ['placeGeonamesHigh', places],
    ['placeDivision', places],
    ['placePopulation', places],
    ['divisionCountry', divisions],
    ['divisionPlace', divisions],
    ['countryCode', countries],
    ['countryRecord', countries],
    ['recordIdStart', records + 1],
    ['recordIdText', last('recordIdStart')],
    ['recordKind', records],
    ['recordCountry', records],
    ['recordPrior', records],
    ['recordDetailStart', records + 1],
    ['recordDetail', last('recordDetailStart')],
  ];
  for (const name of ['bucketSurface', 'bucketText', 'bucketPlace', 'bucketPosting'] as const) {
    // A look-up walks from one entry to the next: it must never walk backwards or for ever.
    const array = sections[name];
    for (let i = 1; i < array.length; i++) if ((array[i] ?? 0) < (array[i - 1] ?? 0)) throw inconsistent(name);
  }
  const wrong = wanted.find(([name, length]) => sections[name].length !== length);
  if (wrong || last('bucketSurface') !== surfaces || last('bucketPlace') !== places) throw inconsistent(wrong?.[0] ?? 'counts');
}

const inconsistent = (where: string) =>
  new PackError('inconsistent', `This knowledge pack contradicts itself (${where}) and was not taken.`);
