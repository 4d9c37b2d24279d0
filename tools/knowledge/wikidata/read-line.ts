/** What a line of a dump is. */
export type ReadLine =
  /** The bracket before all entities, or nothing. */
  | { kind: 'none' }
  /** The bracket behind all entities. */
  | { kind: 'end' }
  | { kind: 'broken' }
  /** An entity that is not wanted whatever it says. */
  | { kind: 'skipped'; modified: string | undefined }
  | { kind: 'entity'; entity: unknown; modified: string | undefined };

const [TAB, LINE_FEED, RETURN, SPACE, COMMA] = [9, 10, 13, 32, 44];
const [OPENING, CLOSING, BRACE, CLOSING_BRACE] = [0x5b, 0x5d, 0x7b, 0x7d];
const MODIFIED = Buffer.from('"modified":"');
/** Without the quotation mark before: that is every fifth character of a dump, and searches stumble over each. */
const SITE = 'site"';
const OFFICE_MARKS = ['Q4164871"', 'Q294414"', 'P279"', 'P1308"', 'P2389"'];

/** Without the comma behind and white space around. */
function trimmed(line: Buffer): Buffer {
  let [start, end] = [0, line.length];
  const isBlank = (byte: number | undefined) => byte === SPACE || byte === TAB || byte === RETURN || byte === LINE_FEED;
  while (start < end && (isBlank(line[start]) || line[start] === COMMA)) start++;
  while (end > start && (isBlank(line[end - 1]) || line[end - 1] === COMMA)) end--;
  return line.subarray(start, end);
}

function modifiedOf(line: Buffer): string | undefined {
  const at = line.lastIndexOf(MODIFIED);
  const day = at < 0 ? '' : line.subarray(at + MODIFIED.length, at + MODIFIED.length + 10).toString('latin1');
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : undefined;
}

/**
 * Has an entity fewer pages than this, by its bytes alone? Each page is written with a `"site"`, so what is counted is
 * never too little. Parsing is most of the work, and most entities have no page.
 */
function hasFewer(line: string, leastSitelinks: number): boolean {
  let found = 0;
  for (let at = line.indexOf(SITE); found < leastSitelinks && at >= 0; at = line.indexOf(SITE, at + SITE.length)) found++;
  return found < leastSitelinks;
}

/** May it be an office? These are kept without pages as well. */
const mayBeOffice = (line: string): boolean => OFFICE_MARKS.some((mark) => line.includes(mark));

/** Reads a line of a dump: `[`, `]`, or an entity with a comma behind it. Skips what certainly has fewer pages than asked for. */
export function readLine(line: Buffer, leastSitelinks = 0): ReadLine {
  const text = trimmed(line);
  if (text.length === 0 || (text.length === 1 && text[0] === OPENING)) return { kind: 'none' };
  if (text.length === 1 && text[0] === CLOSING) return { kind: 'end' };
  if (text[0] !== BRACE) return { kind: 'broken' };
  const modified = modifiedOf(text);
  if (leastSitelinks > 0 && text.at(-1) === CLOSING_BRACE) {
    // A byte a character: marks are ASCII, and searching such a string is some times faster than searching a buffer.
    const characters = text.toString('latin1');
    if (hasFewer(characters, leastSitelinks) && !mayBeOffice(characters)) return { kind: 'skipped', modified };
  }
  try {
    return { kind: 'entity', entity: JSON.parse(text.toString('utf8')), modified };
  } catch {
    return { kind: 'broken' };
  }
}
