import Papa from 'papaparse';
import type { Highlight } from '../highlight';
import { isoMoment } from './annotation-file';
import type { ExportOptions } from './contract';
import { CSV_COLUMNS, type CsvColumn, guardCell } from './csv-cells';

const ROWS_A_CHUNK = 500;
const BYTE_ORDER_MARK = '\uFEFF';

/** Several things in one cell, as a line of CSV of its own: `flood, "ferry, later"`. */
const listCell = (items: readonly string[]): string => (items.length === 0 ? '' : Papa.unparse([[...items]]));

function cellsOf(highlight: Highlight, nameOf: ExportOptions['nameOf']): Record<CsvColumn, string> {
  return {
    id: highlight.id,
    address: highlight.url,
    title: highlight.title ?? '',
    outlet: highlight.outlet ?? '',
    author: highlight.author ?? '',
    published: highlight.published ?? '',
    quote: highlight.selector.quote.exact,
    note: highlight.note,
    tags: listCell(highlight.tags),
    colour: highlight.colour,
    claim: highlight.claim ? 'yes' : '',
    about: listCell(highlight.about.map((id) => nameOf(id) ?? id)),
    created: isoMoment(highlight.createdAt) ?? '',
    updated: isoMoment(highlight.updatedAt) ?? '',
  };
}

/** RFC 4180, lines end in CR LF; see csv-cells.ts for what keeps spreadsheets calm. The opposite of readOwnCsv. */
export function* writeCsv(highlights: readonly Highlight[], { nameOf, csvByteOrderMark = true }: ExportOptions): Generator<string> {
  yield `${csvByteOrderMark ? BYTE_ORDER_MARK : ''}${CSV_COLUMNS.join(',')}\r\n`;
  for (let from = 0; from < highlights.length; from += ROWS_A_CHUNK) {
    const rows = highlights.slice(from, from + ROWS_A_CHUNK).map((highlight) => {
      const cells = cellsOf(highlight, nameOf);
      return CSV_COLUMNS.map((column) => guardCell(cells[column]));
    });
    yield `${Papa.unparse(rows, { newline: '\r\n' })}\r\n`;
  }
}
