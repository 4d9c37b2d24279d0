import { fold } from '../../knowledge/fold';
import type { Token } from '../tokens';
import type { LanguageNames } from './language-names';

/** "l’Iran", "d'Israël", "qu'Emmanuel": what French writes before a vowel. */
const ELISION = /^(?:[ldnmtscj]|qu|jusqu|lorsqu|puisqu)['’ʼ](?=\p{L})/iu;
/** "and", "so" and one of "in", "to", "like" before an Arabic word; the article is assimilated to "to". */
const PREFIXES = [/^[وف]?لل(?=\p{L}{2})/u, /^[وف](?=\p{L}{3})/u, /^[وف]?[بلك](?=\p{L}{3})/u];

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);

/** Words as their language counts them: what is written together with a name becomes a token of its own before it. */
export function splitClitics(tokens: Token[], names: LanguageNames): Token[] {
  if (names.language === 'fr') return tokens.flatMap(splitElision);
  if (names.language === 'es') return joinAbbreviations(tokens);
  if (names.language === 'ar') return tokens.flatMap((token) => splitPrefix(token, names));
  return tokens;
}

/** "EE. UU.", "EE.UU.": the plural of an abbreviation is one word of two. */
function joinAbbreviations(tokens: Token[]): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const before = joined.at(-1);
    const isPlural = before?.text === 'EE' && token.text === 'UU' && token.start - before.end <= 2;
    if (before && isPlural) joined[joined.length - 1] = { ...before, end: token.end, text: 'EEUU', possessive: token.possessive };
    else joined.push(token);
  }
  return joined;
}

function splitElision(token: Token): Token[] {
  const clitic = ELISION.exec(token.text)?.[0];
  return clitic ? splitAt(token, clitic.length, clitic.slice(0, -1)) : [token];
}

/** Only where a name begins behind the prefix and none begins with it: most words that begin with these letters have no prefix. */
function splitPrefix(token: Token, names: LanguageNames): Token[] {
  if (names.begins(fold(token.text))) return [token];
  for (const [index, prefix] of PREFIXES.entries()) {
    const found = prefix.exec(token.text)?.[0];
    if (!found) continue;
    const isAssimilated = index === 0;
    const rest = isAssimilated ? `ال${token.text.slice(found.length)}` : token.text.slice(found.length);
    if (!names.begins(fold(rest))) continue;
    // The second letter of the assimilated article is the name's own.
    const at = isAssimilated ? found.length - 1 : found.length;
    const [before, name] = splitAt(token, at, found);
    return before && name ? [before, { ...name, text: rest }] : [token];
  }
  return [token];
}

function splitAt(token: Token, length: number, clitic: string): Token[] {
  const text = token.text.slice(length);
  const middle = token.start + length;
  return [
    { ...token, end: middle, text: clitic, capital: isCapital(clitic), allCaps: false, possessive: '' },
    {
      ...token,
      start: middle,
      text,
      capital: isCapital(text),
      allCaps: token.allCaps || /^\p{Lu}[\p{Lu}\p{N}.]+$/u.test(text),
      gap: 'space',
    },
  ];
}
