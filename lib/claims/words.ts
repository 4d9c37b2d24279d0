import type { Span } from './claim';

/** A word, a number or a mark of punctuation. Possessive "'s" is a mark of its own. */
export interface Word extends Span {
  text: string;
  lower: string;
  kind: 'word' | 'number' | 'mark';
  /** Begins with a capital letter. */
  capital: boolean;
  /** White space stands before it. */
  spaced: boolean;
}

/** Numbers with their separators ("1,200", "3.5"), whose dollar it is ("$US1"), dotted initialisms, words with inner hyphens and apostrophes, possessives, single marks. */
const WORD =
  /\d+(?:[.,]\d+)*|(?<=\$)(?:US|AU|NZ|CA|HK|[ACS])(?=\d)|(?:\p{Lu}\.){2,}|['’]s(?![\p{L}\p{N}])|[\p{L}][\p{L}\p{M}\p{N}]*(?:['’‑-](?!s(?![\p{L}\p{N}]))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\S/gu;

/** The words of a stretch of text; offsets refer to the whole text. Linear. */
export function wordsIn(text: string, { start, end }: Span): Word[] {
  const words: Word[] = [];
  let before = start;
  for (const match of text.slice(start, end).matchAll(WORD)) {
    const [word] = match;
    const at = start + match.index;
    const first = word[0] ?? '';
    const kind = /\d/.test(first) ? 'number' : /\p{L}/u.test(first) ? 'word' : 'mark';
    words.push({
      start: at,
      end: at + word.length,
      text: word,
      lower: word.toLowerCase().replace(/’/g, "'"),
      kind,
      capital: /\p{Lu}/u.test(first),
      spaced: at > before || words.length === 0,
    });
    before = at + word.length;
  }
  return words;
}
