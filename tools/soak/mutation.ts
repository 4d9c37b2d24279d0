import type { Random } from '../random';

/** One way to spoil a page. Pure: the same page and the same numbers give the same result. */
export interface Mutation {
  name: string;
  /** How often it is chosen, beside the others' weights; what makes pages huge is rare. */
  weight: number;
  apply(html: string, random: Random): string;
}

/** Where a tag stands in the source, UTF-16 code units, end exclusive. */
export interface Tag {
  start: number;
  end: number;
  name: string;
  closing: boolean;
}

/** Bounded, so that a page of nothing but "<a" costs no more than its length. */
const TAG = /<(\/?)([a-z][a-z0-9-]{0,20})[^<>]{0,5000}>/gi;

/** All that looks like a tag, in order. A rough reading on purpose: what it gets wrong is one more mutation. */
export function tagsOf(html: string): Tag[] {
  return [...html.matchAll(TAG)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    name: (match[2] ?? '').toLowerCase(),
    closing: match[1] === '/',
  }));
}

export const splice = (html: string, start: number, end: number, replacement: string): string =>
  html.slice(0, start) + replacement + html.slice(end);

/** Somewhere between a tag and the next: where text or elements may stand, mostly of the body. */
export function placeBetweenTags(html: string, random: Random): number {
  const body = Math.max(0, html.search(/<body/i));
  const from = body + random.below(html.length - body);
  const end = html.indexOf('>', from);
  return end < 0 ? html.length : end + 1;
}

/** The element that a tag opens, as far as its own kind of tags tells: to the matching end tag; undefined where there is none. */
export function elementAt(tags: readonly Tag[], index: number): { start: number; end: number } | undefined {
  const open = tags[index];
  if (open === undefined || open.closing) return undefined;
  let depth = 0;
  for (const tag of tags.slice(index)) {
    if (tag.name !== open.name) continue;
    depth += tag.closing ? -1 : 1;
    if (depth === 0) return { start: open.start, end: tag.end };
  }
  return undefined;
}
