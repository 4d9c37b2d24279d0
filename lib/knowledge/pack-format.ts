import { z } from 'zod';

/**
 * The binary form of a knowledge pack: a file of typed arrays that is used where it lies, without parsing.
 *
 *   bytes 0..3    "CRKP"
 *   bytes 4..7    format version, uint32
 *   bytes 8..11   length of the directory in bytes, uint32
 *   bytes 12..43  SHA-256 of everything from byte 44 on
 *   bytes 44..    directory: JSON (see below), then the sections, each at a multiple of 8
 * Everything is little-endian, as every machine that runs a browser is.
 *
 * Names. A surface is a spelling. Surfaces are sorted by bucket = top bits of hashKey(fold(surface)); the arrays bucket* hold,
 * for each bucket, how many surfaces, bytes of their text, places and postings it has, so no surface needs an offset of
 * its own; where they begin is added up when the pack is opened. `surfacePrint` is the low 8 bits of the hash. A look-up reads one bucket
 * and compares the text of what fits.
 *
 * Entities. Indexes 0..records-1 are curated records: columns for what the engine needs, and `recordDetail`, a JSON text
 * each (packed-detail.ts), coded (text-code.ts), parsed when a card or a title asks. Indexes from `records` on are gazetteer places in the order of their surfaces:
 * a surface's own places need no posting. Everything else that a surface may mean stands in `postings`.
 */
export const PACK_MAGIC = 'CRKP';
export const PACK_FORMAT = 3;
export const PACK_HEADER_BYTES = 44;

const ARRAY_TYPES = { i16: Int16Array, u8: Uint8Array, u16: Uint16Array, u32: Uint32Array } as const;
export type ArrayType = keyof typeof ARRAY_TYPES;
export const arrayConstructor = (type: ArrayType) => ARRAY_TYPES[type];

/** Every section: its element type. */
export const SECTIONS = {
  bucketSurfaces: 'u16',
  bucketBytes: 'u16',
  bucketPlaces: 'u16',
  bucketPostings: 'u16',
  surfacePrint: 'u8',
  /** Bytes of UTF-8 of the spelling. */
  surfaceBytes: 'u8',
  surfacePlaces: 'u8',
  surfacePostings: 'u8',
  /** SurfaceFlag bits. */
  surfaceFlags: 'u8',
  surfaceText: 'u8',
  /** Entity index in the low 22 bits, PostingRole in the next 3, prior 0..127 in the top 7. */
  postings: 'u32',
  /**
   * Degrees * 32767 / 90 and / 180, within 300 and 610 m, as the difference modulo 65,536 to the division's point, in two planes of 8 bits: near
   * one another they compress well.
   */
  placeLatLow: 'u8',
  placeLatHigh: 'u8',
  placeLonLow: 'u8',
  placeLonHigh: 'u8',
  /** GeoNames ids in three planes of 8 bits (they stay under 2^24): the high plane compresses to nothing. */
  placeGeonamesLow: 'u16',
  placeGeonamesHigh: 'u8',
  /** Division index in the low 13 bits, PlaceType in the top 3. */
  placeDivision: 'u16',
  /** Natural logarithm of the population + 1, times 14: within 4 %. */
  placePopulation: 'u8',
  /** Country index of each division. */
  divisionCountry: 'u8',
  /** Place index (from 0) of the division itself, or 0xffffffff for "somewhere in the country". */
  divisionPlace: 'u32',
  /** A point amid its places, as above. */
  divisionLat: 'i16',
  divisionLon: 'i16',
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
  recordDetailBytes: 'u16',
  recordDetail: 'u8',
  /** Sources that details name by number: keys of the directory's sources, or addresses. JSON strings, coded like the details. */
  sourceBytes: 'u16',
  sourceText: 'u8',
  sourcePairs: 'u8',
  /** The pairs of text-code.ts, two bytes each. */
  detailPairs: 'u8',
} as const satisfies Record<string, ArrayType>;
export type SectionName = keyof typeof SECTIONS;
export type SectionArray<Name extends SectionName> = InstanceType<(typeof ARRAY_TYPES)[(typeof SECTIONS)[Name]]>;

/** What a spelling is to the entity that it is posted for. */
export const POSTING_ROLES = ['name', 'short', 'demonym'] as const;
export type PostingRole = (typeof POSTING_ROLES)[number];
export const POSTING_INDEX_BITS = 22;

export const SurfaceFlag = {
  /** Also an everyday English word: "Nice", "Reading". */
  commonWord: 1,
  /** Also a given name or a surname: "Victoria", "Jackson". */
  personName: 2,
  /** An abbreviation: matches only in capitals. */
  abbreviation: 4,
} as const;

export const PLACE_TYPES = ['city', 'capital', 'seat', 'section', 'division', 'county'] as const;
export type PlaceType = (typeof PLACE_TYPES)[number];

export const directorySchema = z.object({
  name: z.string().max(200),
  version: z.string().max(50),
  date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  records: z.number().int().min(0).max(4_000_000),
  places: z.number().int().min(0).max(4_000_000),
  surfaces: z.number().int().min(0).max(8_000_000),
  bucketBits: z.number().int().min(1).max(24),
  divisions: z.number().int().min(0).max(8191),
  countries: z.number().int().min(0).max(254),
  sources: z.record(z.string(), z.object({ title: z.string().max(300), url: z.string().max(500), asOf: z.string().max(10) })),
  sections: z.record(z.string(), z.object({ offset: z.number().int().min(0), length: z.number().int().min(0) })),
});
export type PackDirectory = z.infer<typeof directorySchema>;

/** Why a file is not a usable pack, in words for its reader. */
export class PackError extends Error {
  constructor(
    readonly kind: 'not-a-pack' | 'other-format' | 'truncated' | 'damaged' | 'inconsistent',
    message: string,
  ) {
    super(message);
  }
}
