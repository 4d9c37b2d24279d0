import type { TitleQualifier } from './title-claim';
import type { Token } from './tokens';

/** The longest titles: "minister for foreign affairs and trade". */
export const LONGEST_TITLE = 7;
/** A title of another office than the one that follows: "vice president", "shadow home secretary". */
const OTHER_OFFICE = /^(?:vice|deputy|assistant|associate|co|first|second|lieutenant|lt|shadow|under|junior|honorary)$/i;

const FORMER = new Set(
  `former ex onetime deposed ousted exiled toppled fallen late retired outgoing disgraced erstwhile overthrown previous past
  jailed imprisoned convicted fugitive captured detained slain assassinated impeached dethroned formerly`.split(/\s+/),
);
const ELECT = new Set(['elect', 'designate', 'designated', 'incoming', 'future', 'presumptive']);
const ACTING = new Set(['acting', 'interim', 'caretaker', 'transitional']);
/** They speak of the time as often: "late on Monday President Obama". */
const OF_TIME = new Set(['late', 'past', 'previous', 'captured', 'detained']);

/** "Ambassador Haley", "Secretary Kerry": a title cut to its one word, by courtesy as often as not. */
const CUT = /^(?:ambassador|secretary|director|minister|chairman|chairwoman|commissioner|administrator)$/;

/** Is that one of the titles, whole or cut? */
export const isTitleOf = (titles: readonly string[], words: string): boolean =>
  titles.includes(words) ||
  (!words.includes(' ') && CUT.test(words) && titles.some((title) => title.endsWith(` ${words}`) || title.startsWith(`${words} `)));

export const isOneClause = (token: Token | undefined): boolean =>
  token !== undefined && (token.gap === 'space' || token.gap === 'hyphen' || token.gap === 'dot');

/** Do the words before a title make it another office's? "Shadow" may stand before the country as well. */
export const isOtherOffice = (tokens: readonly Token[], first: number): boolean =>
  isOneClause(tokens[first]) &&
  (OTHER_OFFICE.test(tokens[first - 1]?.text ?? '') ||
    (/^(?:shadow|vice|deputy)$/i.test(tokens[first - 2]?.text ?? '') && isOneClause(tokens[first - 1])));

/** Every word of the run follows the one before without a mark between. */
export function isWholeRun(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first + 1; i < last; i++) if (!isOneClause(tokens[i])) return false;
  return true;
}

/** The words in lower case, joined as in the text. */
export function titleWords(tokens: readonly Token[], first: number, last: number): string {
  let words = '';
  for (let i = first; i < last; i++)
    words += (i === first ? '' : tokens[i]?.gap === 'hyphen' ? '-' : ' ') + (tokens[i]?.text.toLowerCase() ?? '');
  return words.includes('.') ? words.replaceAll('.', '') : words;
}

export function qualifierOf(word: string | undefined): TitleQualifier | undefined {
  const lower = word?.toLowerCase() ?? '';
  if (FORMER.has(lower)) return 'former';
  if (ELECT.has(lower)) return 'elect';
  if (ACTING.has(lower)) return 'acting';
  return lower === 'then' ? 'then' : undefined;
}

/** A place in history, which nobody loses. */
const RANKED = /^(?:first|second|third|only|youngest|oldest)$/;
const SPAN_OF_TIME = /^(?:time|times|day|days|week|weeks|month|months|year|years|term|quarter|lady)$/;

/** "former two-term U.S. President", "one-time president": the qualifier of a title that begins at `first`, in the same noun phrase. */
export function qualifierBefore(tokens: readonly Token[], first: number): TitleQualifier | undefined {
  for (let back = 1; back <= 5 && isOneClause(tokens[first - back + 1]); back++) {
    const word = tokens[first - back]?.text.toLowerCase();
    // "presidential candidate Sen. Sanders": a noun phrase of its own.
    if (word === 'candidate' || word === 'nominee') return undefined;
    if (word === 'time' && tokens[first - back]?.gap === 'hyphen' && tokens[first - back - 1]?.text.toLowerCase() === 'one')
      return 'former';
    // "the first black governor of Massachusetts" remains that; "the first time President" is no such thing.
    if (back > 1 && RANKED.test(word ?? '') && !SPAN_OF_TIME.test(tokens[first - back + 1]?.text ?? '')) return 'then';
    const qualifier = qualifierOf(word);
    if (qualifier && (back <= 2 || !OF_TIME.has(word ?? ''))) return qualifier;
  }
  return undefined;
}

/** A dash or a bracket between two words sets one off from the other as a comma does. */
export const isSetOff = (text: string, before: Token | undefined, token: Token | undefined): boolean =>
  token?.gap === 'comma' ||
  (before !== undefined && token?.gap === 'other' && /^\s*(?:[–—(]|-{1,2}\s)\s*$/.test(text.slice(before.end, token.start)));
