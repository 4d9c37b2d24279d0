/**
 * Where a quote of one text is in another one, known without the code that is measured. `open`: nobody can say for sure, or people would
 * disagree; attaching to the place named (or anywhere, where none is named) counts neither way.
 */
export type Gold =
  | { kind: 'here'; start: number; end: number; isSame: boolean }
  | { kind: 'gone' }
  | { kind: 'open'; start?: number; end?: number };

/** Two texts and where the one's quotes are in the other. */
export interface TextPair {
  id: string;
  /** Of the whole family of texts that the pair belongs to: half of the families are for fitting, the others for reporting. */
  family: string;
  source: string;
  before: string;
  after: string;
  find: (start: number, end: number) => Gold;
}

/** FNV-1a: which half a family is in must not depend on anything but its name. */
export function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}

/** Shared characters over all characters of two stretches, 0 to 1. */
export function overlapOf(a: { start: number; end: number }, b: { start: number; end: number }): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{M}\p{N}]+/gu, '').toLowerCase();

/** Do both stretches have the same letters and digits? */
export const haveSameLetters = (a: string, b: string): boolean => lettersOf(a) === lettersOf(b);

/** A place of which less than this is the quote's own words is torn apart by others: where it is, is open. */
export const OWN_SHARE = 0.6;
