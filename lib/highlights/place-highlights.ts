import { anchor } from '../anchoring/anchor';
import { indexText } from '../anchoring/text-index';
import type { Highlight, PlacedHighlight } from './highlight';
import { placed } from './place-exactly';

/**
 * Finds each highlight in the text at hand, or says that it is missing: pure, for the background and Node. A page calls `placeExactly`
 * and asks for those that are missing there; the answers agree.
 */
export function placeHighlights(highlights: readonly Highlight[], text: string): PlacedHighlight[] {
  const index = indexText(text);
  return highlights.map((highlight) => placed(highlight, anchor(index, highlight.selector)));
}
