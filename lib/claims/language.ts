/** How often an English text has these words: more than one in nine. Other languages stay far under it. */
const COMMON = new Set(
  'the of and to in that is was for it with as his on be at by had not are but from or have an they which were has this will who'.split(
    ' ',
  ),
);
const LEAST_SHARE = 0.11;
/** Shorter texts say too little to be told by. */
const LEAST_WORDS = 12;
const SAMPLE_UTF16 = 4_000;

/** Whether a text is English: as it is declared, and by its commonest words, since declarations are wrong on some pages. */
export function isEnglish(text: string, declared: string | undefined): boolean {
  if (declared !== undefined && !/^en\b/i.test(declared)) return false;
  const words =
    text
      .slice(0, SAMPLE_UTF16)
      .toLowerCase()
      .match(/[\p{L}]+/gu) ?? [];
  if (words.length < LEAST_WORDS) return true;
  return words.filter((word) => COMMON.has(word)).length >= words.length * LEAST_SHARE;
}
