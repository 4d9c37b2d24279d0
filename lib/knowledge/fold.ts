/**
 * Folding: two spellings that news uses for one name become one key. Case, diacritics, apostrophes, dots, the kind of
 * hyphen, "aa" for a long a, and the assimilated Arabic article ("ash-Shaddadi", "el-Shaddadi" -> "al shaddadi") do not count.
 * Spellings that differ in their letters (Kiev, Kyiv) are aliases, not folding.
 */

/** Letters that Unicode decomposition leaves whole. */
export const WHOLE_LETTERS: Record<string, string> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ə: 'e',
  ħ: 'h',
  ŋ: 'ng',
};
const APOSTROPHES = /['’‘ʻʼʽʾʿ`´′.]/g;
/** Soft hyphen, zero-width space and joiners, byte-order mark: many publishing systems hyphenate with them. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const NOT_ASCII_LETTERS = /[^\x20-\x7e]/;
/** The Arabic article before sun letters and its usual Latin spellings; only joined by a hyphen, where it cannot be "as" or "an". */
const ARTICLE = /(^| )(?:al|el|ul|as|ash|ad|adh|an|ar|at|ath|az)-(?=\p{L})/gu;

/** Most names, in small letters, are their own key. */
const PLAIN = /^[a-z\d]+(?: [a-z\d]+)*$/;

/** Key of a name. Empty for a string without letters or digits. */
export function fold(name: string): string {
  const small = name.toLowerCase();
  if (PLAIN.test(small) && !small.includes('aa')) return small;
  let key = small.replace(INVISIBLE, '');
  if (NOT_ASCII_LETTERS.test(key)) {
    key = key
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase() // Once more: letters such as a bold mathematical A only now became letters with a case.
      .replace(/[øłđðþßæœıəħŋ]/g, (letter) => WHOLE_LETTERS[letter] ?? letter)
      .replace(/[‐‑‒–—−]/g, '-');
  }
  return key
    .replace(APOSTROPHES, '')
    .replace(ARTICLE, '$1al ')
    .replace(/&/g, ' and ')
    .replace(/aa/g, 'a')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** FNV-1a over UTF-16 code units with the finaliser of MurmurHash3; 32 bits. Source: Fowler, Noll, Vo; Appleby (public domain). */
export function hashKey(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
