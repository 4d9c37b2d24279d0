import { fold } from '../knowledge/fold';
import type { Knowledge } from '../knowledge/knowledge';
import type { Span } from './spot';
import type { Token } from './tokens';

/** What names of second-order divisions may have in common at the end of a list, and the word that each has by itself. */
const SHARED = new Map(
  ['counties county', 'parishes parish', 'districts district', 'provinces province'].flatMap((pair) => {
    const [shared = '', own = ''] = pair.split(' ');
    return [shared, shared.charAt(0).toUpperCase() + shared.slice(1)].map((word) => [word, own] as const);
  }),
);
const LETTER_S = 115;
/** Words of one name in such a list: "East Baton Rouge". */
const LONGEST = 4;

/** Reads "Barrow, Clarke and Oconee counties" as the counties: each takes the place of the towns and people of its name. */
export function readListedCounties(tokens: readonly Token[], spans: Span[], knowledge: Knowledge): Span[] {
  const counties: Span[] = [];
  for (let i = 2; i < tokens.length; i++) {
    const text = tokens[i]?.text ?? '';
    // Most words are none of these by their length and last letter.
    if (text.length < 8 || text.length > 9 || text.charCodeAt(text.length - 1) !== LETTER_S) continue;
    const word = SHARED.get(text);
    if (!word || tokens[i]?.gap !== 'space') continue;
    for (let last = i; last > 0; ) {
      const county = endingAt(tokens, last, word, knowledge);
      // "San Bernardino Counties" is all of one name.
      if (county) counties.push(last === i && tokens[i]?.capital ? { ...county, last: i + 1 } : county);
      // "Orange, Imperial Valley and San Bernardino counties": what is none may stand among them, not at their end.
      else if (last === i) break;
      last = before(tokens, county?.first ?? startOfName(tokens, last));
    }
  }
  if (counties.length === 0) return spans;
  const others = spans.filter((span) => !counties.some((county) => county.first < span.last && span.first < county.last));
  return [...others, ...counties].sort((a, b) => a.first - b.first);
}

/** The longest name of a county that ends before a token. */
function endingAt(tokens: readonly Token[], last: number, word: string, knowledge: Knowledge): Span | undefined {
  let best: Span | undefined;
  for (let first = last - 1; first >= 0 && last - first <= LONGEST && tokens[first]?.capital; first--) {
    const words = tokens.slice(first, last).map(({ text }) => text);
    const gap = tokens[first]?.gap;
    const goesOn = (gap === 'space' || gap === 'dot') && tokens[first - 1]?.capital;
    const matches = goesOn ? [] : knowledge.lookUp(fold(`${words.join(' ')} ${word}`)).filter(({ role }) => role === 'name');
    if (matches.length > 0) best = { first, last, matches };
    if (!goesOn) break;
  }
  return best;
}

function startOfName(tokens: readonly Token[], last: number): number {
  let first = last - 1;
  while (first > 0 && tokens[first]?.capital && tokens[first]?.gap === 'space' && tokens[first - 1]?.capital) first--;
  return first;
}

/** The end of the list's item before the one that begins at a token; 0 where it is the first. */
function before(tokens: readonly Token[], first: number): number {
  if (!tokens[first]?.capital) return 0;
  if (tokens[first]?.gap === 'comma') return first;
  return tokens[first - 1]?.text === 'and' ? first - 1 : 0;
}
