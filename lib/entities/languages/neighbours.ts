import type { Span } from '../spot';
import type { Token } from '../tokens';
import { isTitleIn, type LanguageRules } from './language-rules';
import { SMALL_WORDS } from './small-words';

/**
 * Does a name go on in words that nothing knows: "Eintracht Frankfurt", "Paris Hilton"? Without a recogniser for the language a capitalised neighbour is
 * taken for a part of the name, unless it is a title or a word such as "Hauptstadt". `isKnown` asks for neighbours that are names of their own.
 */
export function isPartOfMore(
  { first, last }: Pick<Span, 'first' | 'last'>,
  tokens: readonly Token[],
  rules: LanguageRules,
  isKnown: { endingAt: (last: number) => boolean; startingAt: (first: number) => boolean },
): boolean {
  const [before, opening, after] = [tokens[first - 1], tokens[first], tokens[last]];
  const isBeside = (word: string): boolean => rules.beside.has(word.toLowerCase()) || isTitleIn(rules, word.toLowerCase());
  if (after?.capital && (after.gap === 'space' || after.gap === 'hyphen') && !isKnown.startingAt(last) && !isBeside(after.text))
    return true;
  if (!before?.capital || (opening?.gap !== 'space' && opening?.gap !== 'hyphen')) return false;
  const opensSentence = before.gap === 'sentence' || before.gap === 'block';
  const isSmallWord = rules.locative.has(before.text.toLowerCase()) || SMALL_WORDS.has(before.text.toLowerCase());
  return !isKnown.endingAt(first) && !isBeside(before.text) && !(opensSentence && isSmallWord);
}

/** "União Brasil", "France Inter": a state's name beside another word with a capital is a part of that. Not in German, where all nouns have one. */
export function isStateInName({ first, last }: Pick<Span, 'first' | 'last'>, tokens: readonly Token[], rules: LanguageRules): boolean {
  const [before, opening, after] = [tokens[first - 1], tokens[first], tokens[last]];
  if (rules.nounsAreCapital || !opening?.capital) return false;
  if (after?.capital && after.gap === 'space') return true;
  const opensSentence = before?.gap === 'sentence' || before?.gap === 'block';
  return before?.capital === true && opening.gap === 'space' && !opensSentence && !isTitleIn(rules, before.text.toLowerCase());
}

/**
 * Is an adjective with a capital part of a longer name: "Deutsche Bank", "Real Academia Española"? A sentence's first word has its capital for another
 * reason.
 */
export function isPartOfName({ first, last }: Pick<Span, 'first' | 'last'>, tokens: readonly Token[]): boolean {
  const [before, opening, after] = [tokens[first - 1], tokens[first], tokens[last]];
  // "nord-américain", "afro-américain": a continent's or a people's, no state's.
  if (opening?.gap === 'hyphen' && /^(?:nord|sud|norte|sul|afro|latino|centre|centro)$/i.test(before?.text ?? '')) return true;
  if (!opening?.capital) return false;
  const opensSentence = opening.gap === 'sentence' || opening.gap === 'block';
  if (after?.capital && after.gap === 'space' && !opensSentence) return true;
  return before?.capital === true && opening.gap === 'space' && before.gap !== 'sentence' && before.gap !== 'block';
}

/** "en français", "auf Deutsch": the language, and nobody. */
export function isLanguageName({ first, last }: Pick<Span, 'first' | 'last'>, tokens: readonly Token[], rules: LanguageRules): boolean {
  const [before, opening, after] = [tokens[first - 1], tokens[first], tokens[last]];
  // German writes its languages with a capital and without an ending; "deutsch-polnisch" is an adjective.
  if (opening?.capital && after?.gap !== 'hyphen' && rules.languageWord?.test(opening.text)) return true;
  if (!before || tokens[first]?.gap !== 'space' || !rules.spoken.has(before.text.toLowerCase())) return false;
  // "en français courant", but "en territorio sirio": what follows an adjective closely belongs to another word.
  return tokens[first]?.capital !== true && (after === undefined || after.gap !== 'space' || !after.capital);
}
