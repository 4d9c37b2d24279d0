import type { Contradiction } from '../claims/contradiction';
import type { HoverDelays } from './hover-intent';

/** A mark in the margin as the reader hands it to the card, which draws it. */
export interface MarginMark {
  /** All that contradicts the sentence, at least one. */
  contradictions: readonly [Contradiction, ...Contradiction[]];
  /** Live client rectangles of the sentence, one a line; empty once it is gone from the page. */
  rects: () => DOMRect[];
  /** The text that the sentence begins in: its column and what it is stacked in are read off the page there. */
  text: () => Text | undefined;
  delays: () => HoverDelays;
  /** The article itself is kept: comparing it needs that. */
  isKept: boolean;
  /** Shows the comparison of the whole story; keeps the article first. */
  onCompare: () => void;
}

/** The marks in the margin of one page. */
export interface MarginApi {
  /** Shows these and no others. Where nothing has changed nothing is drawn. */
  show(marks: readonly MarginMark[]): void;
  /** Moves the focus to the next mark, from the one that has it or from the top of the view. */
  next(): void;
}
