import { z } from 'zod';
import { type CountryPlaces, countryLineSchema, readCountryLine } from './country-line';
import { expandLine } from './line-shorthand';
import type { PackHeader } from './pack-content';
import { PackError } from './pack-error';
import { headerLineSchema, PACK_FORMAT, type PackLines } from './pack-lines';
import { readLines } from './read-lines';
import { type RecordLine, recordLineSchema } from './record-line';

/** More than any pack of use: a line, and all lines unpacked, in characters. */
const MOST_LINE = 32_000_000;
const MOST_TEXT = 1_000_000_000;

export interface DecodeOptions {
  signal?: AbortSignal;
  /** Share of the file that is read, 0 to 1. */
  onProgress?: (share: number) => void;
}

const GZIP_MAGIC = [0x1f, 0x8b];

/**
 * Reads the file of a pack, checking every line; nothing of it is used before all is read. `encodePack` is its twin.
 * @throws PackError with words for the user; the signal's reason where it is aborted
 */
export async function decodePack(file: Blob, { signal, onProgress }: DecodeOptions = {}): Promise<PackLines> {
  const start = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const isPacked = start[0] === GZIP_MAGIC[0] && start[1] === GZIP_MAGIC[1];
  if (!isPacked && start[0] !== '{'.charCodeAt(0)) throw notAPack();
  const reader = new PackReader();
  let number = 0;
  try {
    for await (const line of readLines(file, {
      isPacked,
      mostLine: MOST_LINE,
      mostText: MOST_TEXT,
      ...(onProgress ? { onProgress } : {}),
    })) {
      signal?.throwIfAborted();
      number++;
      if (line !== '') reader.read(line, number);
    }
  } catch (error) {
    if (error instanceof PackError || signal?.aborted) throw error;
    throw new PackError('truncated', `This knowledge pack cannot be read to its end: it is cut off or damaged after line ${number}.`);
  }
  return reader.lines();
}

const notAPack = () => new PackError('not-a-pack', 'This file is not a Crossread knowledge pack.');

/** Takes lines in any order, but for the header, which comes first. */
class PackReader {
  private header: PackHeader | undefined;
  private readonly countries: CountryPlaces[] = [];
  private readonly records: RecordLine[] = [];
  private readonly flags = new Map<string, number>();

  read(line: string, number: number): void {
    let json: unknown;
    try {
      json = JSON.parse(line);
    } catch {
      if (!this.header) throw notAPack();
      throw new PackError('damaged', `This knowledge pack is damaged: line ${number} cannot be read.`);
    }
    if (!this.header) this.readHeader(json);
    else if (isWith(json, 'code')) this.readCountry(json, number);
    else this.records.push(expandLine(parsed(recordLineSchema, json, number)));
  }

  private readHeader(json: unknown): void {
    if (!isWith(json, 'crossread')) throw notAPack();
    const { format } = json as { format?: unknown };
    if (format !== PACK_FORMAT)
      throw new PackError(
        'other-format',
        `This knowledge pack has format ${JSON.stringify(format)}; this version of Crossread reads format ${PACK_FORMAT}.`,
      );
    const { crossread: _, format: __, flags = {}, ...header } = parsed(headerLineSchema, json, 1);
    for (const [bits, spellings] of Object.entries(flags)) for (const spelling of spellings) this.flags.set(spelling, Number(bits));
    this.header = header;
  }

  private readCountry(json: unknown, number: number): void {
    const country = readCountryLine(parsed(countryLineSchema, json, number), this.flags);
    if (!country) throw new PackError('inconsistent', `This knowledge pack contradicts itself in line ${number}.`);
    this.countries.push(country);
  }

  lines(): PackLines {
    if (!this.header) throw notAPack();
    const { header, countries, records, flags } = this;
    return { header, countries, records, flagsOf: (surface) => flags.get(surface) ?? 0 };
  }
}

const isWith = (json: unknown, key: string): boolean => typeof json === 'object' && json !== null && Object.hasOwn(json, key);

function parsed<T>(schema: z.ZodType<T>, json: unknown, number: number): T {
  const { data, error } = schema.safeParse(json);
  if (error)
    throw new PackError(
      'damaged',
      `This knowledge pack is damaged: line ${number}, ${z.prettifyError(error).split('\n').join(' ').slice(0, 200)}`,
    );
  return data;
}
