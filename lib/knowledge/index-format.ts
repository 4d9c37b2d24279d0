import { z } from 'zod';

/**
 * The form in which the engine uses a knowledge pack: typed arrays over one file, used where it lies, without parsing. It is built where a
 * pack is installed (build-index.ts), kept beside the library, and built anew when the pack or INDEX_FORMAT is another: raise that too when
 * build-index.ts comes to build something else from the same pack. It is never handed from one machine to another.
 *
 *   bytes 0..3    "CRKI"
 *   bytes 4..7    format version, uint32
 *   bytes 8..11   length of the directory in bytes, uint32
 *   bytes 12..    directory: JSON (see below), then the sections, each at a multiple of 8
 * Everything is little-endian, as every machine that runs a browser is.
 *
 * Names. A surface is a spelling. Surfaces are sorted by bucket = top bits of hashKey(fold(surface)); the arrays bucket* hold,
 * for each bucket, how many surfaces, bytes of their text, places and postings it has, so no surface needs an offset of
 * its own; where they begin is added up when the index is opened. `surfacePrint` is the low 16 bits of the hash. A look-up reads the prints of one
 * bucket, and the text of what fits.
 *
 * Entities. Indexes 0..records-1 are the pack's records: columns for what the engine needs, and `recordFacts`, a JSON text
 * each (record-line.ts), parsed when a card or a title asks. Indexes from `records` on are gazetteer places in the order of their surfaces:
 * a surface's own places need no posting. Everything else that a surface may mean stands in `postings`.
 */
export const INDEX_MAGIC = 'CRKI';
export const INDEX_FORMAT = 1;
export const INDEX_HEADER_BYTES = 12;

const ARRAY_TYPES = { i16: Int16Array, u8: Uint8Array, u16: Uint16Array, u32: Uint32Array } as const;
export type ArrayType = keyof typeof ARRAY_TYPES;
export const arrayConstructor = (type: ArrayType) => ARRAY_TYPES[type];

/** Every section: its element type. */
export const SECTIONS = {
  bucketSurfaces: 'u16',
  bucketBytes: 'u16',
  bucketPlaces: 'u16',
  bucketPostings: 'u16',
  surfacePrint: 'u16',
  /** Bytes of UTF-8 of the spelling. */
  surfaceBytes: 'u8',
  surfacePlaces: 'u8',
  surfacePostings: 'u8',
  /** SurfaceFlag bits. */
  surfaceFlags: 'u8',
  surfaceText: 'u8',
  /** Entity index in the low 22 bits, PostingRole in the next 3, prior 0..127 in the top 7. */
  postings: 'u32',
  /** Degrees * 32767 / 90 and / 180, within 300 and 610 m. */
  placeLat: 'i16',
  placeLon: 'i16',
  placeGeonames: 'u32',
  placeDivision: 'u16',
  /** Index into PLACE_TYPES. */
  placeType: 'u8',
  /** As in the pack, see country-line.ts. */
  placePopulation: 'u8',
  /** Country index of each division. */
  divisionCountry: 'u8',
  /** Place index (from 0) of the division itself, or 0xffffffff for "somewhere in the country". */
  divisionPlace: 'u32',
  /** ISO 3166-1 alpha-2 as two ASCII bytes in one number, and the record of the state, or 0xffffffff. */
  countryCode: 'u16',
  countryRecord: 'u32',
  /** Record ids, sorted; bytes of each. */
  recordIdBytes: 'u8',
  recordIdText: 'u8',
  recordKind: 'u8',
  /** Country index + 1, 0 for none. */
  recordCountry: 'u8',
  /** How likely the record is meant when its name stands alone, 0..255. */
  recordPrior: 'u8',
  recordFactsBytes: 'u32',
  recordFacts: 'u8',
} as const satisfies Record<string, ArrayType>;
export type SectionName = keyof typeof SECTIONS;
export type SectionArray<Name extends SectionName> = InstanceType<(typeof ARRAY_TYPES)[(typeof SECTIONS)[Name]]>;

export const POSTING_INDEX_BITS = 22;

/** Bounds that the widths above set. */
export const MOST_ENTITIES = 1 << POSTING_INDEX_BITS;
export const MOST_DIVISIONS = 0xffff;
export const MOST_COUNTRIES = 254;
export const MOST_PER_SURFACE = 255;
export const MOST_SURFACE_BYTES = 255;

export const directorySchema = z.object({
  name: z.string().max(200),
  version: z.string().max(50),
  date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  records: z.number().int().min(0).max(MOST_ENTITIES),
  places: z.number().int().min(0).max(MOST_ENTITIES),
  surfaces: z.number().int().min(0),
  bucketBits: z.number().int().min(1).max(24),
  divisions: z.number().int().min(0).max(MOST_DIVISIONS),
  countries: z.number().int().min(0).max(MOST_COUNTRIES),
  licence: z.string().max(300).optional(),
  sources: z.record(z.string(), z.object({ title: z.string().max(300), url: z.string().max(500), asOf: z.string().max(10) })),
  sections: z.record(z.string(), z.object({ offset: z.number().int().min(0), length: z.number().int().min(0) })),
});
export type IndexDirectory = z.infer<typeof directorySchema>;
