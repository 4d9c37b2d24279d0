/**
 * A spreadsheet takes a cell that begins with one of these for a formula, and runs it
 * (https://owasp.org/www-community/attacks/CSV_Injection). An apostrophe in front makes it text. A cell that begins with an apostrophe gets one more, so that
 * reading can take away exactly what writing put there.
 */
const RISKY = /^['=+\-@\t\r\n＝＋－＠]/;

export const guardCell = (text: string): string => (RISKY.test(text) ? `'${text}` : text);

/** The opposite of guardCell. */
export const unguardCell = (cell: string): string => (cell.startsWith("'") && RISKY.test(cell.slice(1)) ? cell.slice(1) : cell);

/** Columns of our own CSV, in order. They are names of the format, not words of the interface: a file is read again in any language. */
export const CSV_COLUMNS = [
  'id',
  'address',
  'title',
  'outlet',
  'author',
  'published',
  'quote',
  'note',
  'tags',
  'colour',
  'claim',
  'about',
  'created',
  'updated',
] as const;
export type CsvColumn = (typeof CSV_COLUMNS)[number];
