import type { Mention } from '../entities/mention';
import type { Citation } from '../highlights/cite';
import type { Highlight, HighlightChange, PlacementState } from '../highlights/highlight';
import type { HighlightColour } from '../highlights/limits';
import type { Card } from '../knowledge/card';
import type { NameFound } from '../knowledge/look-up';
import type { OwnDraft } from '../knowledge/own/own-statement';
import type { Answer, BackgroundMessages, Failure, PageState, Response } from '../messages';
import type { MarginApi } from './margin-contract';

/**
 * What the reader and the card agree upon. They are separate scripts of one isolated world: the card, with React in it, is
 * loaded on first use and puts itself under a shared symbol, which the page cannot reach.
 */
export type MetElsewhere = Response<BackgroundMessages, 'met-elsewhere'>;
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
  /** Who published the article, where that is known: a name may mean one thing there and another elsewhere. */
  outlet?: string | undefined;
  /** What the article says of a name that the knowledge does not have: a sentence of it. */
  said?: string;
  /** Mentions of this entity in the article, this one included. */
  occurrences: number;
  /** `kept`: highlights of the reader that name it. */
  fetchCard: (id: string) => Promise<Answer<{ card: Card | null; kept: number }>>;
  /** The reader wants to describe a name that nobody has marked: the card begins with that. */
  describes?: boolean;
  /** Keeps what the reader says of entities; the card is closed then, and the way back offered. */
  onCorrect: (drafts: OwnDraft[]) => Promise<Answer<unknown>>;
  /** Whom or what the knowledge has under exactly these words. */
  lookUp: (words: string) => Promise<Answer<{ found: NameFound[] }>>;
  /** Shows what the reader keeps: about an entity (by its id), a kept article (by its version's), or all with some words. */
  onKept: (what: 'about' | 'kept' | 'words', of: string) => void;
  /** Of a name that the knowledge does not have: where else the reader met it. */
  fetchMet?: () => Promise<Answer<MetElsewhere>>;
  /** Go to the next mention of the same entity; the reader scrolls and opens the card there. */
  onNext: () => void;
}

/** How a selection came about: a toolbar must not lie under the handles of touch, and is reached by Tab from the keyboard. */
export type SelectionWay = 'pointer' | 'keyboard' | 'touch';

export interface ToolbarOpen extends Anchor {
  way: SelectionWay;
  /** The document that is selected in: of the page, or of a frame. */
  from: Document;
  /** Only the article's own text can be highlighted: absent for a selection anywhere else. */
  highlighting?: {
    onHighlight: (colour: HighlightColour) => void;
    /** Highlight in the first colour, and open the editor at the note or the tags. */
    onNote: () => void;
    onTag: () => void;
    /** Highlight as a claim. */
    onClaim: () => void;
    /** Edit the highlights that the selection reaches into, where it does. */
    onEdit?: () => void;
  };
  /** The words with where they are from; `date` is the article's day, ISO 8601. */
  citation: Citation;
  /** Look the words up in the knowledge. */
  onLookUp: () => void;
}

export interface EditorOpen extends Anchor {
  highlight: Highlight;
  state: PlacementState;
  /** What stands there now, where the words have changed. */
  now?: string;
  reason: 'keyboard' | 'touch' | 'click';
  /** Start in this field: the reader has asked for it. */
  focusOn?: 'note' | 'tags';
  /** All highlights that lie at this place, this one included, the one painted on top first. */
  here: readonly Highlight[];
  /** Edit another of them. */
  onChoose: (id: string) => void;
  onChange: (change: HighlightChange) => Promise<Answer<unknown>>;
  onDelete: () => void;
  /** Takes back what was changed last. */
  onUndo: () => void;
  /** Tags used before, most used first. */
  fetchTags: () => Promise<string[]>;
}

/** What can be told at the lower edge of the window; the card has the words. */
export type Notice =
  | { kind: 'failure'; failure: Failure }
  | { kind: 'outside-text' | 'nothing-selected' | 'no-text' | 'copied' | 'not-copied' }
  /** `onDescribe`: the words may be a name, and the reader may say whose. */
  | { kind: 'unknown-words'; words: string; onDescribe?: () => void }
  /** Something was done that can be undone. */
  | { kind: Done; undo: () => void };
export type Done = 'corrected' | 'made' | 'made-cut' | 'recoloured' | 'noted' | 'tagged' | 'claim-changed' | 'deleted';

/** One piece is open at a time: opening one closes the other. */
export interface CardApi {
  open(request: CardOpen): void;
  showToolbar(request: ToolbarOpen): void;
  editHighlight(request: EditorOpen): void;
  /** A highlight is another now: an editor that is open on it shows that. */
  highlightChanged(highlight: Highlight): void;
  /** The marks beside the text. */
  readonly margin: MarginApi;
  /** Words at the lower edge of the window for some seconds. */
  say(notice: Notice): void;
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
