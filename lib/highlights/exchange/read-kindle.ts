import type { ReadRow, RefusedRow } from './contract';
import { kindleDate } from './kindle-date';
import { type ClippingKind, clippingKind } from './kindle-words';
import { refusedRow, rowOf } from './told-row';

/**
 * A Kindle's "My Clippings.txt": entries of title and author, a line that begins with "- " (what, where, when), an empty line, the words; then ten "=".
 * A note is an entry of its own and stands at the last place of its highlight. A highlight that was made longer stands there twice.
 */
const RULE = /^={10}\s*$/m;

/** Enough of its beginning says what it is. */
export const isKindleFile = (text: string): boolean =>
  RULE.test(text) && /^[^\n]*\n- [^\n]*\d[^\n]*\n/.test(text.slice(0, 4_000).trimStart());

interface Clipping {
  place: number;
  kind: ClippingKind | undefined;
  title: string;
  author: string;
  /** Places in the book: "Location" where there is one, else the page. */
  first: number;
  last: number;
  at: number | undefined;
  words: string;
}

export function readKindle(text: string): (ReadRow | RefusedRow)[] {
  const pieces = text.replace(/\r\n?/g, '\n').split(new RegExp(RULE, 'm'));
  const unfinished = pieces.pop() ?? '';
  const clippings = pieces.map((piece, index) => readEntry(piece, index + 1));
  const noteOf = notesByPlace(clippings.filter(isClipping).filter(({ kind }) => kind === 'note'));
  const taken = new Set<Clipping>();
  const rows = clippings.map((clipping) =>
    isClipping(clipping) && clipping.kind === 'highlight' ? highlightRow(clipping, noteOf, taken) : clipping,
  );
  // Notes come behind their highlights or before them: which are taken is known when all are seen.
  const read = rows.flatMap((row): (ReadRow | RefusedRow)[] => {
    if (!isClipping(row)) return [row];
    if (row.kind === 'note') return taken.has(row) ? [] : [refusedRow(row.place, 'no-quote', row.words)];
    return [refusedRow(row.place, row.kind === 'bookmark' ? 'not-a-highlight' : 'broken', row.words || row.title)];
  });
  return unfinished.trim() === '' ? read : [...read, refusedRow(clippings.length + 1, 'cut-off', unfinished)];
}

const isClipping = (row: Clipping | ReadRow | RefusedRow): row is Clipping => 'kind' in row;

function readEntry(piece: string, place: number): Clipping | RefusedRow {
  const [heading = '', line = '', ...words] = piece.replace(/^\s+/, '').split('\n');
  if (!line.startsWith('- ')) return refusedRow(place, 'broken', piece);
  const { title, author } = titleAndAuthor(heading.replaceAll('\uFEFF', '').trim());
  const parts = line.split('|').map((part) => part.trim());
  const where = parts.slice(0, Math.max(1, parts.length - 1)).join(' | ');
  const ranges = [...where.matchAll(/(\d+)(?:\s*[-–]\s*(\d+))?/g)];
  const range = ranges.at(-1);
  const first = Number(range?.[1] ?? 0);
  return {
    place,
    kind: clippingKind(parts[0] ?? '', range?.[2] !== undefined),
    title,
    author,
    first,
    last: lastOf(first, range?.[2]),
    at: kindleDate(parts.at(-1) ?? ''),
    words: words.join('\n').trim(),
  };
}

/** Old devices leave out what is the same: "1234-36". */
function lastOf(first: number, written: string | undefined): number {
  if (written === undefined) return first;
  const start = String(first);
  return Number(written.length < start.length ? start.slice(0, -written.length) + written : written);
}

/** "The Café (Spanish Edition) (Anna Muster)": the last brackets hold the author. */
function titleAndAuthor(heading: string): { title: string; author: string } {
  const match = /^(.*\S)\s*\(((?:[^()]|\([^()]*\))*)\)$/.exec(heading);
  return match ? { title: match[1] ?? heading, author: match[2] ?? '' } : { title: heading, author: '' };
}

const bookOf = ({ title, author }: Clipping): string => `${title}|${author}`;

type FindNote = (highlight: Clipping) => Clipping[];

/** Notes by book and place: a long file has thousands of them. */
function notesByPlace(notes: readonly Clipping[]): FindNote {
  const byPlace = new Map<string, Clipping[]>();
  for (const note of notes) {
    const key = `${bookOf(note)}|${note.last}`;
    byPlace.set(key, [...(byPlace.get(key) ?? []), note]);
  }
  return (highlight) => byPlace.get(`${bookOf(highlight)}|${highlight.last}`) ?? [];
}

function highlightRow(highlight: Clipping, noteOf: FindNote, taken: Set<Clipping>): ReadRow | RefusedRow {
  const notes = noteOf(highlight).filter((note) => !taken.has(note));
  for (const note of notes) taken.add(note);
  const { place, title, author, first, last, words, at } = highlight;
  return rowOf({
    place,
    tool: 'kindle',
    key: `${title}|${author}|${first}-${last}|${words}`,
    quote: words,
    note: notes.map((note) => note.words).join('\n\n'),
    title,
    author,
    createdAt: at,
  });
}
