/**
 * The words by which a Kindle's "My Clippings.txt" says what an entry is, in the languages that its menus have them in: seen in files in English, German,
 * French, Spanish, Italian, Portuguese and Dutch. In any other language an entry with a range of places is a highlight, since notes and bookmarks have one.
 */
const KINDS = [
  ['bookmark', /\b(?:bookmark|lesezeichen|signet|marcador|segnalibro|bladwijzer)\b/i],
  ['note', /\b(?:note|notiz|nota|notitie)\b/i],
  ['highlight', /\b(?:highlight|markierung|surlignement|subrayado|evidenziazione|destaque|markering)\b/i],
] as const;

export type ClippingKind = (typeof KINDS)[number][0];

/** What an entry is by the first part of its line; undefined where nobody can tell. */
export function clippingKind(line: string, hasRange: boolean): ClippingKind | undefined {
  return KINDS.find(([, words]) => words.test(line))?.[0] ?? (hasRange ? 'highlight' : undefined);
}
