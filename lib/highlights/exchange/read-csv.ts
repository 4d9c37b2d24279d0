import type { ReadRow, RefusedRow } from './contract';
import { CSV_COLUMNS, unguardCell } from './csv-cells';
import { readList } from './csv-table';
import { refusedRow, rowOf } from './told-row';
import { momentOf } from './told-value';

export const isOwnHead = (columns: readonly string[]): boolean => CSV_COLUMNS.every((column) => columns.includes(column));

type Cells = ReadonlyMap<string, string>;

/** A row of our own CSV. It says less than the library knows: no place in the text, no times of the parts, names instead of ids. */
export function readOwnCsvRow(cells: Cells, place: number): ReadRow | RefusedRow {
  const cell = (name: (typeof CSV_COLUMNS)[number]): string => unguardCell(cells.get(name) ?? '');
  const id = cell('id');
  if (id === '' || id.length > 200) return refusedRow(place, 'broken', cell('quote'));
  return rowOf({
    place,
    tool: 'csv',
    key: id,
    id,
    address: cell('address'),
    quote: cell('quote'),
    note: cell('note'),
    tags: readList(cell('tags')),
    colour: cell('colour'),
    claim: cell('claim') === 'yes',
    title: cell('title'),
    outlet: cell('outlet'),
    author: cell('author'),
    published: cell('published'),
    createdAt: momentOf(cell('created')),
  });
}

/** Readwise names its columns so in the export (the first of each) and in the file that it takes itself. */
const READWISE = {
  title: ['Book Title', 'Title'],
  author: ['Book Author', 'Author'],
  address: ['URL', 'Source URL'],
  createdAt: ['Highlighted at', 'Date'],
} as const;

export const isReadwiseHead = (columns: readonly string[]): boolean =>
  columns.includes('Highlight') && READWISE.title.some((name) => columns.includes(name)) && columns.includes('Note');

/** A row of Readwise's CSV. It has no address for articles; a file that has one is read with it. */
export function readReadwiseRow(cells: Cells, place: number): ReadRow | RefusedRow {
  const first = (names: readonly string[]): string => names.map((name) => cells.get(name) ?? '').find((value) => value !== '') ?? '';
  const quote = cells.get('Highlight') ?? '';
  const [title, author] = [first(READWISE.title), first(READWISE.author)];
  return rowOf({
    place,
    tool: 'readwise',
    key: [title, author, cells.get('Location') ?? '', quote].join('|'),
    address: first(READWISE.address),
    quote,
    note: cells.get('Note') ?? '',
    tags: [...readList(cells.get('Tags') ?? ''), ...readList(cells.get('Document tags') ?? '')],
    colour: cells.get('Color') ?? '',
    title,
    author,
    createdAt: momentOf(first(READWISE.createdAt)),
  });
}
