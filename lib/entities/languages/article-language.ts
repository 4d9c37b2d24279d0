import { NAMED_LANGUAGES, type NamedLanguage } from './named-languages';
import { SMALL_WORDS } from './small-words';

/** So much of a text tells; a whole article would tell no more. */
const LOOKED_AT_UTF16 = 2500;
const FEWEST_WORDS = 25;
/**
 * Shares of small words in 100: the saved pages of the ten languages that write news with these letters have 12 and more of their own list, and of any
 * other's at most three quarters of that.
 */
const LEAST_SHARE = 0.1;
const LEAST_LEAD = 1.2;
const ARABIC_LETTER = /[\u0620-\u064a]/;
/** Letters that Persian, Urdu, Kurdish or Pashto write, and Arabic does not. */
const NOT_ARABIC = /[\u067e\u0686\u0698\u06a9\u06af\u06cc\u06d2\u0679\u0688\u0691\u06ba\u06be\u06c1\u06d5\u06c6\u0695\u06b5]/gu;

const isNamed = (language: string): language is NamedLanguage => NAMED_LANGUAGES.some((named) => named === language);

/**
 * The language of an article where it is one that has names of its own, else undefined: English too. The text itself decides, since templates state
 * wrong languages; what the page states (BCP 47, "de-AT") counts where the text is too short, or says too little.
 */
export function articleLanguage(text: string, stated?: string): NamedLanguage | undefined {
  const said = stated?.toLowerCase().split(/[-_]/)[0] ?? '';
  const sample = text.slice(0, LOOKED_AT_UTF16);
  const words = sample.toLowerCase().split(/[\s'’]+/);
  if (words.length < FEWEST_WORDS) return isNamed(said) ? said : undefined;
  const shares = sharesOf(words);
  if (ARABIC_LETTER.test(sample) && isMostlyArabic(sample)) return 'ar';
  const [first, second] = shares;
  if (!first || first.share < LEAST_SHARE) return isNamed(said) && said !== 'ar' && first?.language === said ? said : undefined;
  // Galician beside Portuguese, Danish beside Norwegian: what the page says tells those apart that their words do not.
  if (second && first.share < second.share * LEAST_LEAD)
    return isNamed(said) && [first.language, second.language].includes(said) ? said : undefined;
  return isNamed(first.language) ? first.language : undefined;
}

/** Shares of each language's small words, largest first. */
function sharesOf(words: readonly string[]): { language: string; share: number }[] {
  const counts = new Map<string, number>();
  for (const word of words) {
    for (const language of SMALL_WORDS.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return [...counts].map(([language, count]) => ({ language, share: count / words.length })).sort((a, b) => b.share - a.share);
}

/** Most letters are Arabic ones, and hardly any belongs to another language of that script. */
function isMostlyArabic(sample: string): boolean {
  const arabic = sample.match(/[\u0620-\u064a]/gu)?.length ?? 0;
  const others = sample.match(NOT_ARABIC)?.length ?? 0;
  const latin = sample.match(/[a-z]/giu)?.length ?? 0;
  return arabic > latin && others < arabic / 50;
}
