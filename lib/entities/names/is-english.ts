import type { Token } from '../tokens';

/** No other language that writes Latin letters uses these as English does. */
const ENGLISH = new Set('the of and to for with that is was said has by from his her they were'.split(' '));
/** On saved pages in eight other languages they are at most 2 in 100 words, in English news mostly 15 and more. */
const LEAST_SHARE = 0.03;
/** So many words tell. */
const ENOUGH_WORDS = 600;
/** Fewer say nothing: a headline may do without small words. */
const FEWEST_WORDS = 20;

/** Is a text written in English? What recognises unknown names has learned from English only. */
export function isEnglish(tokens: readonly Token[]): boolean {
  const count = Math.min(tokens.length, ENOUGH_WORDS);
  if (count < FEWEST_WORDS) return true;
  let missing = LEAST_SHARE * count;
  for (let i = 0; i < count && missing > 0; i++) if (ENGLISH.has(tokens[i]?.text ?? '')) missing--;
  return missing <= 0;
}
