import { hashText } from '../../article/article-id';
import { bareHost, parseAddress } from '../../article/identity';
import { registeredOutlet } from '../../article/metadata';
import { OUTLETS } from '../../article/outlets';
import { plainText } from '../../article/plain-text';
import { tidyTags } from '../change-highlight';
import { HIGHLIGHT_COLOURS, type HighlightColour, MAX_NOTE_UTF16, MAX_QUOTE_UTF16, MAX_TAG_UTF16, MAX_TAGS } from '../limits';
import type { Cut, ReadHighlight, ReadRow, RefusedRow, RowRefusal } from './contract';
import { wellFormed } from './well-formed';

/** What another tool's file tells of a highlight. Whatever is not told is absent. */
export interface Told {
  place: number;
  /** The tool's name, as in ImportFormat. */
  tool: string;
  /** What the tool calls the highlight, or what makes it different from its others: the same in each of its exports. */
  key: string;
  /** Crossread's own id, where the file names it. */
  id?: string;
  address?: string;
  quote: string;
  prefix?: string;
  suffix?: string;
  note?: string;
  tags?: readonly string[];
  colour?: string;
  claim?: boolean;
  title?: string | undefined;
  outlet?: string | undefined;
  author?: string | undefined;
  published?: string | undefined;
  createdAt?: number | undefined;
  /** When note and tags were changed last, where that is later. */
  changedAt?: number | undefined;
}

const MAX_ADDRESS_UTF16 = 8_000;
const MAX_KEY_UTF16 = 500;
const MAX_CONTEXT_UTF16 = 32;
const MAX_EXCERPT_UTF16 = 160;

export const excerptOf = (text: string): string => plainText(text, MAX_EXCERPT_UTF16) ?? '';

export const refusedRow = (place: number, reason: RowRefusal, about: string): RefusedRow => ({
  place,
  part: 'highlight',
  reason,
  excerpt: excerptOf(about),
});

/** Spaces and invisible signs as the text of an article has them (text-map.ts); a blank line parts paragraphs, a single one is a space. */
const asInArticle = (text: string): string =>
  wellFormed(text)
    .replace(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]*\n\s*\n\s*/g, '\u2029')
    .replace(/[^\S\u2029]+/g, ' ')
    .replaceAll('\u2029', '\n\n')
    .trim();

/** A row from another tool, in the form of a highlight that has no place in its text yet; or why it is none. */
export function rowOf(told: Told): ReadRow | RefusedRow {
  const { place, tool, address = '', createdAt, changedAt } = told;
  const exact = asInArticle(told.quote);
  if (exact === '') return refusedRow(place, 'no-quote', told.note || told.title || address);
  if (exact.length > MAX_QUOTE_UTF16) return refusedRow(place, 'quote-too-long', exact);
  if (address.length > MAX_ADDRESS_UTF16) return refusedRow(place, 'address-too-long', address);
  const cuts: Cut[] = [];
  const isChanged = createdAt !== undefined && changedAt !== undefined && changedAt > createdAt;
  const highlight: ReadHighlight = {
    id: told.id ?? `${tool}-${hashText(told.key)}`,
    url: address.trim(),
    ...lines(told, cuts),
    selector: {
      quote: {
        exact,
        prefix: asContext(told.prefix).slice(-MAX_CONTEXT_UTF16),
        suffix: asContext(told.suffix).slice(0, MAX_CONTEXT_UTF16),
      },
      position: { start: 0, end: 0 },
    },
    colour: colourOf(told.colour),
    note: noteOf(told.note, cuts),
    tags: tagsOf(told.tags, cuts),
    claim: told.claim ?? false,
    about: [],
    times: isChanged ? { note: changedAt, tags: changedAt } : {},
    ...(createdAt === undefined ? {} : { createdAt, updatedAt: isChanged ? changedAt : createdAt }),
    ...(told.id === undefined ? { origin: { tool, key: told.key.length > MAX_KEY_UTF16 ? hashText(told.key) : told.key } } : {}),
  };
  return { place, isOwn: false, highlight, cuts };
}

/** Context as text: its outer spaces count, since the quote stands right beside them. */
const asContext = (text = ''): string => `${/^\s/.test(text) ? ' ' : ''}${asInArticle(text)}${/\S\s+$/.test(text) ? ' ' : ''}`;

function lines({ title, outlet, author, published, address = '' }: Told, cuts: Cut[]) {
  const url = parseAddress(address);
  const told = { title, outlet: outlet || (url && registeredOutlet(bareHost(url), OUTLETS)), author };
  const kept: Pick<ReadHighlight, 'title' | 'outlet' | 'author' | 'published'> = {};
  for (const name of ['title', 'outlet', 'author'] as const) {
    const line = plainText(told[name]);
    if (line === undefined) continue;
    if ((told[name] ?? '').trim().length > line.length + 100) cuts.push(name);
    kept[name] = line;
  }
  const day = /^\d{4}(-\d{2}(-\d{2})?)?/.exec(published ?? '')?.[0];
  return day === undefined ? kept : { ...kept, published: day };
}

function noteOf(note = '', cuts: Cut[]): string {
  const text = wellFormed(note).replace(/\r\n?/g, '\n').trim();
  if (text.length <= MAX_NOTE_UTF16) return text;
  cuts.push('note');
  return wellFormed(text.slice(0, MAX_NOTE_UTF16));
}

function tagsOf(told: readonly string[] = [], cuts: Cut[]): string[] {
  const tags = tidyTags(told.map(wellFormed));
  const kept = tidyTags(tags.map((tag) => wellFormed(tag.slice(0, MAX_TAG_UTF16)))).slice(0, MAX_TAGS);
  if (kept.join('\n') !== tags.join('\n')) cuts.push('tags');
  return kept;
}

/** The nearest of our colours; other tools have more of them. */
const NEAREST: ReadonlyMap<string, HighlightColour> = new Map([
  ['orange', 'yellow'],
  ['red', 'pink'],
  ['purple', 'pink'],
  ['magenta', 'pink'],
  ['aqua', 'blue'],
  ['cyan', 'blue'],
  ['teal', 'green'],
]);

function colourOf(told = ''): HighlightColour {
  const name = told.trim().toLowerCase();
  return HIGHLIGHT_COLOURS.find((colour) => colour === name) ?? NEAREST.get(name) ?? 'yellow';
}
