import { anchorExact } from '../anchoring/anchor-exact';
import type { Anchored } from '../anchoring/anchored';
import type { Highlight, PlacedHighlight } from './highlight';

/** Finds the highlights that stand in the text as they were described; the others are `missing` until `placeHighlights` has looked. */
export function placeExactly(highlights: readonly Highlight[], text: string): PlacedHighlight[] {
  return highlights.map((highlight) => placed(highlight, anchorExact(text, highlight.selector)));
}

/** A highlight with its place. */
export function placed(highlight: Highlight, found: Anchored): PlacedHighlight {
  return found.state === 'missing'
    ? { highlight, state: 'missing' }
    : { highlight, state: found.state, start: found.start, end: found.end };
}
