import Papa from 'papaparse';

/** Rows by column name. `isWhole` is false for a last row whose quotation mark was never closed. */
export interface CsvTable {
  columns: string[];
  rows: { cells: ReadonlyMap<string, string>; isWhole: boolean }[];
}

/** The first line of a file as a table's head, with whatever stands between its columns. */
export const headOf = (text: string): string[] => (Papa.parse<string[]>(text, { preview: 1 }).data[0] ?? []).map((name) => name.trim());

/** A CSV with a head. Cells beyond the head are passed over, missing ones are absent. */
export function readTable(text: string): CsvTable {
  const { data, errors } = Papa.parse<string[]>(text, { skipEmptyLines: true });
  const [head = [], ...lines] = data;
  const columns = head.map((name) => name.trim());
  const isOpen = errors.some(({ code }) => code === 'MissingQuotes');
  const rows = lines.map((line, index) => ({
    cells: new Map(columns.flatMap((column, at): [string, string][] => (line[at] === undefined ? [] : [[column, line[at]]]))),
    isWhole: !(isOpen && index === lines.length - 1),
  }));
  return { columns, rows };
}

/** Several things in one cell, parted by commas; one that holds a comma stands in quotation marks. */
export const readList = (cell: string): string[] =>
  cell.trim() === ''
    ? []
    : Papa.parse<string[]>(cell, { delimiter: ',' })
        .data.flat()
        .map((item) => item.trim());
