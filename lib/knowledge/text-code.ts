/**
 * Short texts that resemble one another, made small so that each can still be read by itself: byte-pair encoding (Gage 1994). ASCII stands for itself;
 * the bytes that it leaves free stand for the pairs that are most frequent, and for pairs of these. What is not ASCII is written as JSON escapes,
 * so the texts must be JSON.
 */

/** Bytes that never stand in JSON of ASCII alone. */
const FREE_BYTES = [...Array.from({ length: 31 }, (_, index) => index + 1), ...Array.from({ length: 128 }, (_, index) => index + 128)];
const NOT_ASCII = /[^\0-\x7f]/g;

/** A pair becomes one byte; in the order in which they were found, since a pair may hold earlier ones. */
export interface BytePair {
  first: number;
  second: number;
}

const bytesOf = (json: string): Uint8Array =>
  new TextEncoder().encode(json.replace(NOT_ASCII, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`));

/** Puts `byte` in the place of each pair; works in place, answers the new length. */
function merge(bytes: Uint8Array, length: number, { first, second }: BytePair, byte: number): number {
  let written = 0;
  for (let read = 0; read < length; read++) {
    const isPair = bytes[read] === first && read + 1 < length && bytes[read + 1] === second;
    bytes[written++] = isPair ? byte : (bytes[read] ?? 0);
    if (isPair) read++;
  }
  return written;
}

/** The pair that occurs most often, if any does twice. No pair reaches over a 0. */
function mostFrequent(bytes: Uint8Array, length: number): BytePair | undefined {
  const counts = new Uint32Array(0x10000);
  for (let index = 1; index < length; index++) {
    const [first, second] = [bytes[index - 1] ?? 0, bytes[index] ?? 0];
    const pair = (first << 8) | second;
    if (first !== 0 && second !== 0) counts[pair] = (counts[pair] ?? 0) + 1;
  }
  let best = 0;
  for (let pair = 1; pair < counts.length; pair++) if ((counts[pair] ?? 0) > (counts[best] ?? 0)) best = pair;
  return (counts[best] ?? 0) < 2 ? undefined : { first: best >>> 8, second: best & 0xff };
}

/** Learns the pairs from JSON texts, at most so many, and encodes these. O(pairs * characters). */
export function encodeTexts(texts: readonly string[], mostPairs = FREE_BYTES.length): { pairs: BytePair[]; encoded: Uint8Array[] } {
  const parts = texts.map(bytesOf);
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length + 1, 0));
  let length = 0;
  for (const part of parts) {
    all.set(part, length);
    length += part.length + 1; // A 0 between them.
  }
  const pairs: BytePair[] = [];
  /** Characters that each byte stands for; those of ASCII for themselves. */
  const lengths = new Uint32Array(256).fill(1);
  for (const byte of FREE_BYTES.slice(0, mostPairs)) {
    const pair = mostFrequent(all, length);
    const expanded = pair ? (lengths[pair.first] ?? 0) + (lengths[pair.second] ?? 0) : 0;
    // Endless repetition, as in a line of dashes: a reader would cut what it stands for.
    if (!pair || expanded > LONGEST_EXPANSION) break;
    lengths[byte] = expanded;
    pairs.push(pair);
    length = merge(all, length, pair, byte);
  }
  const encoded: Uint8Array[] = [];
  for (let start = 0, end = 0; end < length; end++) {
    if (all[end] !== 0) continue;
    encoded.push(all.slice(start, end));
    start = end + 1;
  }
  return { pairs, encoded };
}

/** More than any pair of an honest pack stands for: a hostile one doubles with each pair. */
const LONGEST_EXPANSION = 2_000;

/** What each byte stands for. Longer expansions are cut: what is read then is no JSON, and unknown. */
export function expansions(pairs: readonly BytePair[]): string[] {
  const table = Array.from({ length: 256 }, (_, byte) => (byte < 0x80 ? String.fromCharCode(byte) : ''));
  for (const byte of FREE_BYTES) table[byte] = '';
  for (const [index, { first, second }] of pairs.entries()) {
    const byte = FREE_BYTES[index];
    if (byte !== undefined) table[byte] = `${table[first] ?? ''}${table[second] ?? ''}`.slice(0, LONGEST_EXPANSION);
  }
  return table;
}

/** The text that was encoded, non-ASCII as JSON escapes. */
export function decodeText(bytes: Uint8Array, table: readonly string[]): string {
  let text = '';
  for (const byte of bytes) text += table[byte] ?? '';
  return text;
}
