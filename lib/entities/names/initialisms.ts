import type { NameDocument } from './features';

const LONGEST = 6;
/** Small words that initials pass over, and so many words at most. */
export const SMALL = /^(?:of|the|and|for|on|in|to|de|la|des|du)$/;
const MOST_WORDS = 10;

/**
 * Initialisms that a text explains: "Korean People's Army (KPA)". By the hash of the initialism, the words that it stands for. O(words).
 */
export function initialismsOf({ text, tokens, words }: NameDocument): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const [index, token] of tokens.entries()) {
    if (!token.allCaps || index === 0) continue;
    const opening = text.charAt(token.start - 1);
    if ((opening !== '(' && opening !== '[') || token.text.length > LONGEST) continue;
    const first = startOf(token.text, index, tokens);
    if (first !== undefined) found.set(words.hash(index), text.slice(tokens[first]?.start, tokens[index - 1]?.end));
  }
  return found;
}

/** The token at which the words before an initialism begin to spell it, read from its last letter back. */
function startOf(initials: string, index: number, tokens: NameDocument['tokens']): number | undefined {
  let left = initials.length;
  for (let i = index - 1; i >= 0 && index - i <= MOST_WORDS; i--) {
    const token = tokens[i];
    if (!token) return undefined;
    if (token.text.charAt(0).toUpperCase() === initials.charAt(left - 1) && (token.capital || token.gap === 'hyphen')) left--;
    else if (!SMALL.test(token.text)) return undefined;
    if (left === 0) return token.capital ? i : undefined;
    if (token.gap === 'sentence' || token.gap === 'block') return undefined;
  }
  return undefined;
}
