import type { ReadRow, RefusedRow } from './contract';
import { htmlText } from './html-text';
import { refusedRow, rowOf } from './told-row';
import { listOf, momentOf, textAt, textsOf, valueAt } from './told-value';

/** A highlight of a page, as its export has it, with the page that it is on. */
interface ClippedHighlight {
  page: unknown;
  highlight: unknown;
}

const isPage = (value: unknown): boolean => textAt(value, 'url') !== undefined && Array.isArray(valueAt(value, 'highlights'));

/**
 * Obsidian Web Clipper: `[{url, title?, highlights: [{text, timestamp, color?, notes?}]}]` as its settings export it; earlier and raw forms have `content` and an
 * id that is the moment, and keep the pages under their addresses. Undefined where it is none of these.
 */
export function clippedHighlights(value: unknown): readonly ClippedHighlight[] | undefined {
  const isKeyed = typeof value === 'object' && value !== null && !Array.isArray(value);
  const pages = Array.isArray(value) ? value : isKeyed ? Object.values(value) : [];
  if (!pages.some(isPage)) return undefined;
  return pages.flatMap((page) => {
    const highlights = valueAt(page, 'highlights');
    return Array.isArray(highlights) ? highlights.map((highlight) => ({ page, highlight })) : [{ page, highlight: undefined }];
  });
}

export function readClipped({ page, highlight }: ClippedHighlight, place: number): ReadRow | RefusedRow {
  const address = textAt(page, 'url');
  const source = textAt(highlight, 'text') ?? textAt(highlight, 'content');
  if (address === undefined || source === undefined) return refusedRow(place, 'broken', address ?? source ?? '');
  const quote = htmlText(source);
  const id = textAt(highlight, 'id') ?? '';
  const notes = textsOf(valueAt(highlight, 'notes'));
  const createdAt = momentOf(valueAt(highlight, 'timestamp')) ?? momentOf(valueAt(highlight, 'createdAt')) ?? idMoment(id);
  return rowOf({
    place,
    tool: 'obsidian',
    // The export has no ids. Two marks of one passage in one moment are one.
    key: `${address}|${createdAt ?? ''}|${quote}`,
    address,
    quote,
    note: (notes.length > 0 ? notes : textsOf(listOf(valueAt(highlight, 'comment')))).join('\n\n'),
    colour: textAt(highlight, 'color') ?? '',
    title: textAt(page, 'title'),
    createdAt,
  });
}

/** Ids were `Date.now()` for long. */
const idMoment = (id: string): number | undefined => (/^1\d{12}$/.test(id) ? momentOf(Number(id)) : undefined);
