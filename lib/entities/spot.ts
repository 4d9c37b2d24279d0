import { fold } from '../knowledge/fold';
import type { Knowledge, NameMatch } from '../knowledge/knowledge';
import { SurfaceFlag } from '../knowledge/pack-content';
import { readShortDivision } from './abbreviated-divisions';
import type { Token } from './tokens';

/** A stretch of words that the knowledge has as a name, with all that it may mean. Token indexes, end exclusive. */
export interface Span {
  first: number;
  last: number;
  matches: readonly NameMatch[];
}

/** Words of a name that news writes small. */
const CONNECTORS = new Set(
  `of the and for in on to at de la le les des du del da do dos di van von der den bin ibn ben abu al el y e et und a an
  with against sur upon ez es ed er esh`.split(/\s+/),
);
const ARTICLES = new Set(`al el ul as ash ad adh an ar at ath az`.split(/\s+/));
/** Words of a sentence's start that no name begins with, in the form they have there; to save look-ups. */
const BEGINS_NO_NAME = new Set(
  `He She It They But If When While That This There What Who I We You His Her Their Its Our After Before Since With From And Or So Then
  These Those Many Most Some Such Each Every Both Although Because However Now Yet Not My Your`.split(/\s+/),
);
/** The longest names of organizations have ten words. */
const LONGEST = 10;

/** The same as `fold` for one word, at once where it is plain ASCII. */
function foldWord(word: string): string {
  let before = 0;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i) | 32;
    const isPlain = (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
    if (!isPlain || word.charCodeAt(i) > 127 || (code === 97 && before === 97)) return fold(word);
    before = code;
  }
  return word.toLowerCase();
}

/** The words' part in a key; the Arabic article joined by a hyphen is one word for all its spellings (see fold). */
function keyPart(tokens: Token[], index: number, keys: string[]): string {
  const known = keys[index];
  if (known !== undefined) return known;
  const folded = foldWord(tokens[index]?.text ?? '');
  const key = tokens[index + 1]?.gap === 'hyphen' && ARTICLES.has(folded) ? 'al' : folded;
  keys[index] = key;
  return key;
}

/** Sentences in which capitals say nothing: headlines in Title Case and lines in CAPITALS. */
export interface Casing {
  titleCase: boolean;
  allCaps: boolean;
}

export function casingOfSentences(tokens: Token[]): Casing[] {
  const casings: Casing[] = [];
  for (let i = 0; i < tokens.length; ) {
    const sentence = tokens[i]?.sentence ?? 0;
    let [long, capital, caps] = [0, 0, 0];
    for (; tokens[i]?.sentence === sentence; i++) {
      const token = tokens[i];
      // Short words stay small in headlines of either style and prove nothing.
      if (!token || token.text.length < 4 || /^\d/.test(token.text)) continue;
      long++;
      if (token.capital) capital++;
      if (token.allCaps) caps++;
    }
    casings[sentence] = { titleCase: long >= 3 && capital / long > 0.75, allCaps: long >= 2 && caps / long > 0.75 };
  }
  return casings;
}

/** Finds names from left to right, the longest first. O(words). */
export function spot(tokens: Token[], knowledge: Knowledge, casings: Casing[]): Span[] {
  const spans: Span[] = [];
  /** Parts of keys by token, made once. */
  const keys: string[] = [];
  for (let i = 0; i < tokens.length; ) {
    const span =
      canBegin(tokens, i) && !BEGINS_NO_NAME.has(tokens[i]?.text ?? '')
        ? (shortDivision(tokens, i, knowledge) ?? longestFrom(tokens, i, knowledge, casings, keys))
        : undefined;
    if (span) spans.push(span);
    i = span?.last ?? i + 1;
  }
  return spans;
}

/** "Ga." as the state that it stands for. */
function shortDivision(tokens: Token[], first: number, knowledge: Knowledge): Span | undefined {
  const short = readShortDivision(tokens, first);
  if (!short) return undefined;
  const matches = knowledge.lookUp(short.key).filter(({ entity, role }) => {
    const country = knowledge.country(entity);
    return (
      role === 'name' &&
      knowledge.place(entity)?.type === 'division' &&
      country !== undefined &&
      knowledge.countryCode(country) === short.country
    );
  });
  return matches.length > 0 ? { first, last: first + 1, matches } : undefined;
}

function canBegin(tokens: Token[], index: number): boolean {
  const token = tokens[index];
  if (!token) return false;
  if (token.capital) return true;
  // "al-Assad", "al-Qaeda": the article is small, the name is not.
  const next = tokens[index + 1];
  return next?.gap === 'hyphen' && next.capital && ARTICLES.has(token.text);
}

function longestFrom(tokens: Token[], first: number, knowledge: Knowledge, casings: Casing[], keys: string[]): Span | undefined {
  let key = keyPart(tokens, first, keys);
  let best: Span | undefined;
  for (let last = first + 1; ; last++) {
    // No name ends in "of" or "the".
    if (endsName(tokens[last - 1], first === last - 1)) {
      const known = knowledge.lookUp(key);
      if (known.length > 0) {
        const matches = known.filter((match) => capitalsFit(tokens, first, last, match, casings));
        if (matches.length > 0) best = { first, last, matches };
      }
    }
    const next = tokens[last];
    if (!next || last - first >= LONGEST || !joins(tokens, last)) return best;
    // Inside a name the possessive belongs to it: "People's Protection Units".
    if (tokens[last - 1]?.possessive === "'s") key += 's';
    key += next.gap === 'ampersand' ? ` and ${keyPart(tokens, last, keys)}` : ` ${keyPart(tokens, last, keys)}`;
  }
}

const endsName = (token: Token | undefined, isOnly: boolean): boolean =>
  token !== undefined && (token.capital || (!isOnly && (token.gap === 'hyphen' || !CONNECTORS.has(token.text))));

function joins(tokens: Token[], index: number): boolean {
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (!token || !before) return false;
  if (token.gap !== 'space' && token.gap !== 'hyphen' && token.gap !== 'ampersand' && token.gap !== 'dot') return false;
  return (
    token.capital ||
    CONNECTORS.has(token.text) ||
    ARTICLES.has(token.text) ||
    /^\d/.test(token.text) ||
    (token.gap === 'hyphen' && token.text.length > 1)
  );
}

/** An abbreviation is written in capitals; an everyday word needs a capital that means something. */
function capitalsFit(tokens: Token[], first: number, last: number, match: NameMatch, casings: Casing[]): boolean {
  const token = tokens[first];
  if (!token) return false;
  if (last - first > 1) return true;
  const casing = casings[token.sentence];
  if (match.flags & SurfaceFlag.abbreviation)
    return token.allCaps && !(casing?.allCaps && match.flags & SurfaceFlag.commonWord && !token.text.includes('.'));
  // "IS" may not stand for a place called Is, nor "US" for Us in France.
  if (token.allCaps && !casing?.allCaps && match.surface.toUpperCase() !== match.surface && token.text.length <= 3) return false;
  return true;
}
