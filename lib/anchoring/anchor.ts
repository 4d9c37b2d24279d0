import type { Selector } from '../highlights/highlight';

/** Where a selector lies in a text now: `exact` at its old offsets, `moved` elsewhere, or not to be found without a guess. */
export type Anchored = { state: 'exact' | 'moved'; start: number; end: number } | { state: 'missing' };

/** Occurrences looked at; a quote that common says nothing by its words. */
const MOST_OCCURRENCES = 1000;
/** The winner's context must fit this much better than the next one's, in characters, unless it is far nearer. */
const CLEAR_LEAD = 4;

/**
 * Finds a described stretch again: at its old place, else by the quote itself; several places are told apart by their
 * surroundings. Two equally good places are not guessed between. Text and offsets only; O(text).
 */
export function anchor(text: string, { quote, position }: Selector): Anchored {
  const length = quote.exact.length;
  // Where it stood is always looked at, however common the words.
  const here = text.startsWith(quote.exact, position.start) ? [position.start] : [];
  const starts = [...new Set([...here, ...occurrences(text, quote.exact)])];
  const scored = starts
    .map((start) => ({ start, score: contextScore(text, start, start + length, quote) }))
    .sort((a, b) => b.score - a.score || Math.abs(a.start - position.start) - Math.abs(b.start - position.start));
  const [best, next] = scored;
  if (!best) return { state: 'missing' };
  if (best.start !== position.start && best.score < neededScore(quote)) return { state: 'missing' };
  if (next && best.score - next.score < CLEAR_LEAD) {
    // As good by their surroundings: only the one that never moved is beyond doubt.
    const unmoved = scored.find((place) => place.start === position.start && best.score - place.score < CLEAR_LEAD);
    return unmoved ? { state: 'exact', start: unmoved.start, end: unmoved.start + length } : { state: 'missing' };
  }
  return { state: best.start === position.start ? 'exact' : 'moved', start: best.start, end: best.start + length };
}

/**
 * Characters of context that must fit before a quote is taken to have moved: a long quote speaks for itself, a short one ("said")
 * stands in any text. Set by hand; to be fitted on pages captured twice.
 */
function neededScore({ exact, prefix, suffix }: Selector['quote']): number {
  const wanted = Math.max(0, 40 - exact.length) / 2;
  return Math.min(prefix.length + suffix.length, wanted);
}

function occurrences(text: string, exact: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(exact); at >= 0 && starts.length < MOST_OCCURRENCES; at = text.indexOf(exact, at + 1)) starts.push(at);
  return starts;
}

/** Characters of the stored context that stand right before and right behind the place. */
function contextScore(text: string, start: number, end: number, { prefix, suffix }: Selector['quote']): number {
  let before = 0;
  while (before < prefix.length && before < start && prefix[prefix.length - 1 - before] === text[start - 1 - before]) before++;
  let behind = 0;
  while (behind < suffix.length && suffix[behind] === text[end + behind]) behind++;
  return before + behind;
}
