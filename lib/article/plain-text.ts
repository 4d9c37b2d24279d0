import { MAX_METADATA_UTF16 } from './article';

/** What pages put into attributes and JSON-LD is often escaped once too often. Only these; the result is text, never markup. */
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
  ['lt', '<'],
  ['gt', '>'],
  ['nbsp', ' '],
  ['rsquo', '’'],
  ['lsquo', '‘'],
  ['rdquo', '”'],
  ['ldquo', '“'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
]);

function unescapeEntity(whole: string, name: string): string {
  if (!name.startsWith('#')) return ENTITIES.get(name.toLowerCase()) ?? whole;
  const hex = /^#x/i.test(name);
  const code = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10);
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : whole;
}

/**
 * A page-made value as one line of plain text: entities read, control characters and direction marks gone, white space
 * collapsed, at most `maxUtf16` long. Undefined for whatever is no string or says nothing.
 */
export function plainText(value: unknown, maxUtf16 = MAX_METADATA_UTF16): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value
    .slice(0, 4 * maxUtf16)
    .replace(/&(#x?[0-9a-f]{1,7}|[a-z]{2,6});/gi, unescapeEntity)
    .replace(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  const end = text.length > maxUtf16 && /[\ud800-\udbff]/.test(text.charAt(maxUtf16 - 1)) ? maxUtf16 - 1 : maxUtf16;
  const cut = text.slice(0, end).trim();
  return cut === '' ? undefined : cut;
}

/** The first value that says something. */
export function firstText(values: Iterable<unknown>): string | undefined {
  for (const value of values) {
    const text = plainText(value);
    if (text !== undefined) return text;
  }
  return undefined;
}
