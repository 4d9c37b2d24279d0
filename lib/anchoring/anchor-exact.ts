import type { Selector } from '../highlights/highlight';
import type { Anchored } from './anchored';

/**
 * A quote with its surroundings that is at least this long, UTF-16 code units, and stands in the text once, is taken to be what was meant.
 * docs/anchoring.md counts how often that is wrong.
 */
const SPEAKS_FOR_ITSELF_UTF16 = 80;

/**
 * The first look, small enough for a script in the page: is the quote where it was, or does it stand, surroundings included, in one other
 * place? Whatever asks for judgement is `missing` here and left to `anchor`, which takes this answer where there is one. O(text).
 */
export function anchorExact(text: string, { quote, position }: Selector): Anchored {
  const { exact, prefix, suffix } = quote;
  const passage = prefix + exact + suffix;
  const found = (state: 'exact' | 'moved', start: number): Anchored => ({ state, start, end: start + exact.length, score: 1 });
  if (exact === '') return { state: 'missing', score: 0 };
  if (position.start >= prefix.length && text.startsWith(passage, position.start - prefix.length)) return found('exact', position.start);
  const first = passage.length < SPEAKS_FOR_ITSELF_UTF16 ? -1 : text.indexOf(passage);
  return first >= 0 && text.indexOf(passage, first + 1) < 0 ? found('moved', first + prefix.length) : { state: 'missing', score: 0 };
}
