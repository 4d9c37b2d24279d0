import approximate from 'approx-string-match';
import type { Selector } from '../lib/highlights/highlight';

/**
 * How annotation tools commonly find a quote again, to compare with: at its old offset if the same text stands there; else exact matches,
 * or where there are none approximate ones with at most half of the characters (256 at most) changed, the best by quote, context and
 * distance weighed 50 : 20 : 20 : 2, whatever its score. Written from the description of the Hypothesis client's match-quote and of its
 * order of selectors; its contexts are 32 characters long.
 */
export const BASELINE_CONTEXT_UTF16 = 32;

interface Found {
  start: number;
  end: number;
}

const PARTS = { quote: 50, prefix: 20, suffix: 20, position: 2 };
const WHOLE = PARTS.quote + PARTS.prefix + PARTS.suffix + PARTS.position;
const MOST_ERRORS = 256;

function searchFor(text: string, wanted: string, mostErrors: number): (Found & { errors: number })[] {
  const exact: (Found & { errors: number })[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1))
    exact.push({ start: at, end: at + wanted.length, errors: 0 });
  return exact.length > 0 ? exact : approximate(text, wanted, mostErrors);
}

function likeness(text: string, wanted: string): number {
  if (wanted === '') return 1;
  const [match] = text === '' ? [] : searchFor(text, wanted, wanted.length);
  return match ? 1 - match.errors / wanted.length : 0;
}

/** The best place, or undefined where nothing has half of the quote's characters. */
export function findByBaseline(text: string, { quote, position }: Selector): Found | undefined {
  const { exact, prefix, suffix } = quote;
  if (exact === '') return undefined;
  if (text.slice(position.start, position.end) === exact) return position;
  let best: (Found & { score: number }) | undefined;
  for (const { start, end, errors } of searchFor(text, exact, Math.min(MOST_ERRORS, exact.length / 2))) {
    const before = likeness(text.slice(Math.max(0, start - prefix.length), start), prefix);
    const behind = likeness(text.slice(end, end + suffix.length), suffix);
    const near = 1 - Math.abs(start - position.start) / text.length;
    const sum = PARTS.quote * (1 - errors / exact.length) + PARTS.prefix * before + PARTS.suffix * behind + PARTS.position * near;
    if (!best || sum / WHOLE > best.score) best = { start, end, score: sum / WHOLE };
  }
  return best;
}
