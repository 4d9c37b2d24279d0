import type { Mention } from '../entities/mention';
import type { Highlight, HighlightChange } from '../highlights/highlight';
import type { HighlightColour } from '../highlights/limits';
import type { Card } from '../knowledge/card';
import type { Answer, PageState } from '../messages';

/**
 * What the reader and the card agree upon. They are separate scripts of one isolated world: the card, with React in it, is
 * loaded on first use and puts itself under a shared symbol, which the page cannot reach.
 */
export type AsOf = NonNullable<PageState['asOf']>;

export interface Point {
  /** CSS pixels of the viewport. */
  x: number;
  y: number;
}

/** What every floating piece needs to find its place. */
export interface Anchor {
  /** Live client rectangles, one for each line that the text breaks over; empty once it is gone from the page. */
  rects: () => DOMRect[];
  /** Where the pointer was: picks the line that the piece is placed at. */
  pointer?: Point;
  /** The piece is gone, however it was ended. Called once. */
  onClosed: () => void;
  /** The pointer has entered (true) or left (false) the piece. */
  onPointer?: (inside: boolean) => void;
}

export interface CardOpen extends Anchor {
  mention: Mention;
  /** `keyboard` moves the focus into the card; the others leave it where it is. */
  reason: 'hover' | 'keyboard' | 'touch' | 'click';
  asOf: AsOf;
  /** Ids of the entities named in this article. */
  here: string[];
  /** Mentions of this entity in the article, this one included. */
  occurrences: number;
  fetchCard: (id: string) => Promise<Answer<{ card: Card | null }>>;
  /** Go to the next mention of the same entity; the reader scrolls and opens the card there. */
  onNext: () => void;
}

export interface ToolbarOpen extends Anchor {
  onHighlight: (colour: HighlightColour) => void;
  /** Highlight in the first colour and open the editor on it. */
  onNote: () => void;
}

export interface EditorOpen extends Anchor {
  highlight: Highlight;
  reason: 'keyboard' | 'touch' | 'click';
  /** Start in the note field: the reader has asked to write one. */
  focusNote?: boolean;
  onChange: (change: HighlightChange) => Promise<Answer<unknown>>;
  onDelete: () => Promise<Answer<unknown>>;
  /** Undo of a deletion. */
  onRestore: () => Promise<Answer<unknown>>;
}

/** One piece is open at a time: opening one closes the other. */
export interface CardApi {
  open(request: CardOpen): void;
  showToolbar(request: ToolbarOpen): void;
  editHighlight(request: EditorOpen): void;
  /** Words at the lower edge of the window for some seconds, such as why a highlight could not be kept. */
  say(text: string): void;
  close(): void;
  /** Something stands open that hovering did not open, and that hovering must not replace. */
  pinned(): boolean;
  /** Did this event happen inside of what the card shows? */
  contains(event: Event): boolean;
  /** Removes every trace from the page. Nothing may be called afterwards. */
  destroy(): void;
}

const CARD_KEY = Symbol.for('crossread.card');
type Holder = { [CARD_KEY]?: CardApi };

/** Only Crossread's own scripts reach this symbol in their isolated world, so what stands there is a CardApi. */
const holder = globalThis as Holder;

/** The card of this page, once its script has run. */
export const registeredCard = (): CardApi | undefined => holder[CARD_KEY];

/** Puts the card where the reader finds it; an older one, left by a reload of the extension, is removed first. */
export function registerCard(api: CardApi): void {
  holder[CARD_KEY]?.destroy();
  holder[CARD_KEY] = api;
}

/** The opposite of registerCard: leaves the place empty. */
export function unregisterCard(): void {
  holder[CARD_KEY]?.destroy();
  delete holder[CARD_KEY];
}
