/** What the lists that the recogniser is built from say of a word; bits. */
export const WordClass = {
  given: 1,
  surname: 2,
  /** Among the most frequent English words. */
  frequent: 4,
  /** An English word. */
  word: 8,
} as const;

/** log2 of the slots: 131,072 for about 60,000 words, so that most look-ups end at the first slot. */
export const LEXICON_SLOT_BITS = 17;
const SLOTS = 1 << LEXICON_SLOT_BITS;

/** A table of words by hash: 16 bits of print and 8 of class a slot. Of unknown words about 1 in 100,000 is taken for another. */
export interface LexiconTable {
  prints: Uint16Array;
  classes: Uint8Array;
}

const isAscii = (word: string): boolean => {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 127) return false;
  return true;
};

/** FNV-1a with MurmurHash3's finaliser over the word in small letters without accents; 32 bits. */
export function hashWord(word: string): number {
  const plain = isAscii(word) ? word : word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  let hash = 0x811c9dc5;
  for (let i = 0; i < plain.length; i++) {
    const code = plain.charCodeAt(i);
    hash = Math.imul(hash ^ (code >= 65 && code <= 90 ? code + 32 : code), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** WordClass bits of a word, whatever its case; 0 where no list has it. O(1). */
export const classesOf = (table: LexiconTable, word: string): number => classesOfHash(table, hashWord(word));

/** The same for a word's hash. */
export function classesOfHash({ prints, classes }: LexiconTable, hash: number): number {
  const print = hash >>> 16;
  for (let slot = hash & (SLOTS - 1); classes[slot] !== 0; slot = (slot + 1) & (SLOTS - 1)) {
    if (prints[slot] === print) return classes[slot] ?? 0;
  }
  return 0;
}

/** The opposite of `classesOf`: puts words into a table. */
export function fillLexicon(words: ReadonlyMap<string, number>): LexiconTable {
  const table = { prints: new Uint16Array(SLOTS), classes: new Uint8Array(SLOTS) };
  for (const [word, bits] of words) {
    const hash = hashWord(word);
    let slot = hash & (SLOTS - 1);
    while (table.classes[slot] !== 0 && table.prints[slot] !== hash >>> 16) slot = (slot + 1) & (SLOTS - 1);
    table.prints[slot] = hash >>> 16;
    table.classes[slot] = (table.classes[slot] ?? 0) | bits;
  }
  return table;
}
