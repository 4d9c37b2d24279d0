import { fold } from '../knowledge/fold';
import type { Knowledge } from '../knowledge/knowledge';
import type { Token } from './tokens';

const LONGEST = 5;

/**
 * Abbreviations that a text explains by words in small letters: "artificial pancreas (AP)". In this text they are no name, unless the knowledge has the
 * words as one. O(words).
 */
export function explainedOtherwise(text: string, tokens: readonly Token[], knowledge: Knowledge): ReadonlySet<string> {
  const explained = new Set<string>();
  for (const [index, { allCaps, start, end, text: letters }] of tokens.entries()) {
    if (!allCaps || letters.length > LONGEST || text.charAt(start - 1) !== '(' || text.charAt(end) !== ')') continue;
    const words = tokens.slice(Math.max(0, index - letters.length), index);
    const spells = words.length === letters.length && words.every((word, i) => isInitialOf(word, letters.charAt(i)));
    if (spells && knowledge.lookUp(fold(words.map((word) => word.text).join(' '))).length === 0) explained.add(letters);
  }
  return explained;
}

const isInitialOf = (word: Token, letter: string): boolean => !word.capital && word.text.charAt(0).toUpperCase() === letter;
