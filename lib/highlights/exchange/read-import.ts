import type { ImportFormat, ParsedImport, ReadResult, ReadRow, RefusedRow } from './contract';
import { headOf, readTable } from './csv-table';
import { type DecodedText, decodeText } from './decode-text';
import { parseJson } from './parse-json';
import { annotationsIn, readAnnotation } from './read-annotations';
import { isOwnHead, isReadwiseHead, readOwnCsvRow, readReadwiseRow } from './read-csv';
import { hypothesisRows, readHypothesis } from './read-hypothesis';
import { isKindleFile, readKindle } from './read-kindle';
import { isLibraryFile, readLibraryFile } from './read-library-file';
import { clippedHighlights, readClipped } from './read-obsidian';
import { isOmnivoreName, readOmnivore } from './read-omnivore';
import { refusedRow } from './told-row';
import { isArchive, unpack } from './unpack';

/** Of a file, and of what is unpacked from it. A library of 50,000 highlights takes about 40 MB. */
export const MAX_FILE_BYTES = 100 * 1024 * 1024;
/** Four times the largest library that is planned for. */
const MAX_ROWS = 200_000;

/** What a file is to readImportFile: File and Blob are this. */
export interface ImportSource {
  name: string;
  size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** The same as readImport for a file that the reader chose; one that is too large is refused by its size and not read. */
export async function readImportFile(file: ImportSource): Promise<ReadResult> {
  if (file.size > MAX_FILE_BYTES) return { ok: false, reason: 'too-large' };
  return readImport(new Uint8Array(await file.arrayBuffer()));
}

/**
 * Reads a file of highlights in any of the formats; which one it is, is found out from what stands in it, never from its name. Never throws for what a
 * file holds: what is wrong comes back as a reason, for the file or for the row.
 */
export function readImport(bytes: Uint8Array): ReadResult {
  if (bytes.length > MAX_FILE_BYTES) return { ok: false, reason: 'too-large' };
  if (isArchive(bytes)) return readArchive(bytes);
  const decoded = decodeText(bytes);
  if (decoded === undefined) return { ok: false, reason: 'encoding' };
  const text = decoded.text.trimStart();
  if (text === '') return { ok: false, reason: 'empty' };
  return /^[[{]/.test(text) ? readJson(text) : readLines({ ...decoded, text });
}

function readArchive(bytes: Uint8Array): ReadResult {
  const unpacked = unpack(bytes, isOmnivoreName, MAX_FILE_BYTES);
  if (!unpacked.ok) return unpacked;
  const rows = readOmnivore(unpacked.texts);
  return rows === undefined ? { ok: false, reason: 'unknown' } : collected('omnivore', rows);
}

function readJson(text: string): ReadResult {
  const json = parseJson(text);
  if (!json.ok) return json;
  const { value } = json;
  if (isLibraryFile(value)) return withinLimits(readLibraryFile(value));
  const read = <Row>(format: ImportFormat, rows: readonly Row[], readRow: (row: Row, place: number) => ReadRow | RefusedRow): ReadResult =>
    rows.length > MAX_ROWS
      ? { ok: false, reason: 'too-many-rows' }
      : collected(
          format,
          rows.map((row, index) => readRow(row, index + 1)),
        );
  const annotations = annotationsIn(value);
  if (annotations) return read('annotations', annotations, readAnnotation);
  const hypothesis = hypothesisRows(value);
  if (hypothesis) return read('hypothesis', hypothesis, readHypothesis);
  const clipped = clippedHighlights(value);
  return clipped ? read('obsidian', clipped, readClipped) : { ok: false, reason: 'unknown' };
}

function readLines({ text, isCutOff }: DecodedText): ReadResult {
  if (isKindleFile(text)) return collected('kindle', readKindle(text));
  const head = headOf(text);
  const isOwn = isOwnHead(head);
  if (!isOwn && !isReadwiseHead(head)) return { ok: false, reason: 'unknown' };
  const { rows } = readTable(text);
  if (rows.length > MAX_ROWS) return { ok: false, reason: 'too-many-rows' };
  const readRow = isOwn ? readOwnCsvRow : readReadwiseRow;
  return collected(
    isOwn ? 'csv' : 'readwise',
    rows.map(({ cells, isWhole }, index) => {
      const isLast = index === rows.length - 1;
      if (isWhole && !(isLast && isCutOff)) return readRow(cells, index + 1);
      return refusedRow(index + 1, 'cut-off', cells.get('quote') ?? cells.get('Highlight') ?? '');
    }),
  );
}

function collected(format: ImportFormat, read: readonly (ReadRow | RefusedRow)[]): ReadResult {
  const rows = read.filter((row) => 'highlight' in row);
  const refused = read.filter((row) => 'reason' in row);
  return withinLimits({ ok: true, parsed: { format, rows, refused, ...NOTHING_MORE } });
}

/** What only a file of ours holds. */
const NOTHING_MORE = { articles: [], kept: [], tombstones: [], decisions: [], corrections: [], articleDays: {} };

const sizeOf = ({ format: _format, articleDays: _days, ...lists }: ParsedImport): number =>
  Object.values(lists).reduce((sum, { length }) => sum + length, 0);

const withinLimits = (result: ReadResult): ReadResult =>
  result.ok && sizeOf(result.parsed) > MAX_ROWS ? { ok: false, reason: 'too-many-rows' } : result;
