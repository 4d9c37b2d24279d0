import { anchor } from '../anchoring/anchor';
import type { Highlight, PlacedHighlight } from './highlight';

/** Finds each highlight in the text at hand. */
export function placeHighlights(highlights: readonly Highlight[], text: string): PlacedHighlight[] {
  return highlights.map((highlight) => {
    const found = anchor(text, highlight.selector);
    return found.state === 'missing'
      ? { highlight, state: 'missing' }
      : { highlight, state: found.state, start: found.start, end: found.end };
  });
}
