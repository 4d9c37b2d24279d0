import type { ReadRow, RefusedRow } from './contract';
import { parseJson } from './parse-json';
import { refusedRow, rowOf } from './told-row';
import { momentOf, textAt, textsOf, valueAt } from './told-value';

/**
 * Omnivore's archive: `metadata_0_to_20.json` and so on, each a list of pages, and `highlights/SLUG.md` for each page that has some. A highlight there is a
 * block quote, then its labels as "#name", then its note, parted by empty lines.
 */
const METADATA = /(?:^|\/)metadata_\d+_to_\d+\.json$/;
const HIGHLIGHTS = /(?:^|\/)highlights\/([^/]+)\.md$/;

export const isOmnivoreName = (name: string): boolean => METADATA.test(name) || HIGHLIGHTS.test(name);

/** Undefined where the archive is not Omnivore's. */
export function readOmnivore(texts: ReadonlyMap<string, string>): (ReadRow | RefusedRow)[] | undefined {
  const files = [...texts].filter(([name]) => METADATA.test(name));
  if (files.length === 0) return undefined;
  const pages = new Map<string, unknown>();
  const rows: (ReadRow | RefusedRow)[] = [];
  for (const [name, text] of files) {
    const json = parseJson(text);
    if (!json.ok || !Array.isArray(json.value)) rows.push(refusedRow(rows.length + 1, 'broken', name));
    else for (const page of json.value) pages.set(textAt(page, 'slug') ?? '', page);
  }
  for (const [name, text] of texts) {
    const slug = HIGHLIGHTS.exec(name)?.[1];
    if (slug === undefined) continue;
    const page = pages.get(slug);
    for (const told of readBlocks(text)) {
      const place = rows.length + 1;
      rows.push(page === undefined ? refusedRow(place, 'broken', told.quote || name) : pageRow(page, told, place));
    }
  }
  return rows;
}

interface Block {
  quote: string;
  labels: string[];
  note: string;
}

function pageRow(page: unknown, { quote, labels, note }: Block, place: number): ReadRow | RefusedRow {
  const address = textAt(page, 'url') ?? '';
  return rowOf({
    place,
    tool: 'omnivore',
    key: `${textAt(page, 'id') ?? address}|${quote}`,
    address,
    quote,
    note,
    tags: [...labels, ...textsOf(valueAt(page, 'labels'))],
    title: textAt(page, 'title'),
    author: textAt(page, 'author'),
    published: textAt(page, 'publishedAt'),
    createdAt: momentOf(valueAt(page, 'savedAt')),
  });
}

/** The quotes of a file in order, each with what follows it up to the next. What stands before the first is a note on the page. */
function readBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  for (const paragraph of text.replace(/\r\n?/g, '\n').split(/\n[^\S\n]*\n\s*/)) {
    const stands = paragraph.trim();
    if (stands === '') continue;
    const last = blocks.at(-1);
    if (stands.startsWith('>')) blocks.push({ quote: unquoted(stands), labels: [], note: '' });
    else if (last === undefined) blocks.push({ quote: '', labels: [], note: stands });
    else if (last.note === '' && last.labels.length === 0 && /^#\S[^\n]*$/.test(stands)) last.labels = stands.slice(1).split(/ #(?=\S)/);
    else last.note = last.note === '' ? stands : `${last.note}\n\n${stands}`;
  }
  return blocks;
}

/** A line with ">" begins a paragraph of the quote; one without goes on with it. */
const unquoted = (block: string): string =>
  block
    .split('\n')
    .map((line, index) => (line.startsWith('>') ? `${index === 0 ? '' : '\n'}${line.slice(1).trim()}` : line.trim()))
    .join('\n');
