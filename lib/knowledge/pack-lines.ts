import { z } from 'zod';
import type { CountryPlaces } from './country-line';
import type { PackHeader } from './pack-content';
import type { RecordLine } from './record-line';

/**
 * A knowledge pack is a text of JSON lines, gzipped (or not): it is made to be small, to be written by anybody's tools, and to be
 * checked line by line; the index that the engine uses is built from it where it is installed (build-index.ts).
 *
 *   first line       the header, below
 *   {"code": …}      the places of a country: country-line.ts
 *   {"id": …}        a described entity: record-line.ts
 */
export const PACK_FORMAT = 4;

export const headerLineSchema = z.object({
  crossread: z.literal('pack'),
  format: z.number(),
  name: z.string().min(1).max(200),
  version: z.string().min(1).max(50),
  date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  sources: z.record(z.string(), z.object({ title: z.string().max(300), url: z.string().max(500), asOf: z.string().max(10) })),
  /** Spellings of records, by their SurfaceFlag bits. */
  flags: z.record(z.string().regex(/^[1-7]$/), z.array(z.string())).optional(),
});
export type PackHeaderLine = z.infer<typeof headerLineSchema>;

/** A pack as read: every line by itself is as it should be. */
export interface PackLines {
  header: PackHeader;
  countries: CountryPlaces[];
  records: RecordLine[];
  /** SurfaceFlag bits of a spelling. */
  flagsOf: (surface: string) => number;
}
