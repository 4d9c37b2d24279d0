import { WHOLE_LETTERS } from '../knowledge/fold';

/**
 * Finds the texts that have every word of a search: folded texts are scanned for the beginnings of words. O(characters), and a scan over all quotes of
 * 50,000 highlights takes less time than an inverted index needs to answer a common beginning ("th"); nothing is built before, little is kept, and a
 * changed text costs no more than itself. Figures beside MiniSearch's: docs/library.md.
 */

const NOT_ASCII = /[\u0080-\uffff]/;
const MARKS_AND_INVISIBLE = /[\p{M}\u0640\u00ad\u200b-\u200f\u2060\ufeff]+/gu;
const WHOLE = new RegExp(`[${Object.keys(WHOLE_LETTERS).join('')}]`, 'g');
const WORD_CHARACTER = /[\p{L}\p{N}]/u;
/** Scripts written without spaces between words, and two that write "and", "in" and "the" on to the word behind: found within words too. */
const WITHIN_WORDS =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** Keeps a phrase from reaching from a quote into its note. */
const BETWEEN_PARTS = ' | ';

/** A text as it is searched: case, diacritics, vowel signs and kinds of spaces and apostrophes do not count. */
function foldForSearch(text: string): string {
  let folded = text.toLowerCase();
  if (NOT_ASCII.test(folded)) {
    folded = folded
      .normalize('NFKD')
      .replace(MARKS_AND_INVISIBLE, '')
      .toLowerCase()
      .replace(WHOLE, (letter) => WHOLE_LETTERS[letter] ?? letter)
      .replace(/[’‘ʼ]/g, "'");
  }
  return /[^\S ]| {2}/.test(folded) ? folded.replace(/\s+/g, ' ') : folded;
}

/** The words of a search, folded; what stands in quotation marks is one. Empty where nothing is asked. */
export function searchWords(search: string): string[] {
  const parts = search.match(/["“„«][^"”“»]+["”“»]|[^\s"“”„«»]+/g) ?? [];
  return parts.map((part) => foldForSearch(part).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')).filter((word) => word !== '');
}

/** Is this UTF-16 code unit within a word? */
function isInWord(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  return WORD_CHARACTER.test(String.fromCharCode(code));
}

function hasWord(text: string, word: string, withinWords: boolean): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (withinWords || at === 0 || !isInWord(text.charCodeAt(at - 1))) return true;
  }
  return false;
}

export type Matcher = (id: string) => boolean;

export class SearchIndex {
  private readonly texts = new Map<string, string>();

  /** Adds or replaces what is known under an id. */
  put(id: string, parts: readonly (string | undefined)[]): void {
    this.texts.set(id, foldForSearch(parts.filter((part) => part).join(BETWEEN_PARTS)));
  }

  remove(id: string): void {
    this.texts.delete(id);
  }

  clear(): void {
    this.texts.clear();
  }

  /** Answers of an id whether its text has all words, or beginnings of words; undefined where nothing is asked. */
  matcher(search: string): Matcher | undefined {
    const words = searchWords(search).map((word) => ({ word, withinWords: WITHIN_WORDS.test(word) }));
    if (words.length === 0) return undefined;
    // The longest word is the rarest, most often: it is looked for first.
    words.sort((a, b) => b.word.length - a.word.length);
    return (id) => {
      const text = this.texts.get(id);
      return text !== undefined && words.every(({ word, withinWords }) => hasWord(text, word, withinWords));
    };
  }
}
