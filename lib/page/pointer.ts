import type { Mention } from '../entities/mention';
import { type Point, registeredCard } from './card-contract';
import type { CardOpener } from './card-opener';
import type { Highlighting } from './highlighting';
import { isInside, offsetAtPoint, rectsOf, viewportOf } from './hit-test';
import type { HoverIntent } from './hover-intent';
import { indexAt } from './marks';
import type { Reading } from './reading';

export interface PointerWorld {
  /** The page, whose viewport all points are in. */
  page: Document;
  /** Where to listen: the page, or a frame in it. */
  document: Document;
  /** The article at a point. */
  reading: (at: Point) => Reading | undefined;
  hover: HoverIntent<Mention>;
  cards: CardOpener;
  highlighting: Highlighting;
  /** False once the extension is gone. */
  stillOurs: () => boolean;
  signal: AbortSignal;
}

/** Where a pointer is in the page's viewport, whichever document it was heard in. */
function pointOf({ page, document }: PointerWorld, { clientX: x, clientY: y }: PointerEvent): Point {
  if (document === page) return { x, y };
  const corner = viewportOf(document);
  return { x: x + corner.x, y: y + corner.y };
}

/**
 * Turns the reader's pointer and keys into cards, toolbar and editor. Listens passively and in the capture phase, so that a
 * page that stops events keeps its own behaviour and we keep ours; never prevents anything.
 */
export function listenToPointer(world: PointerWorld): void {
  const options = { capture: true, passive: true, signal: world.signal } as const;
  listenToHovering(world, options);
  listenToPresses(world, options);
  listenToKeys(world, options);
}

type Options = AddEventListenerOptions & { signal: AbortSignal };

const isOurs = (event: Event): boolean => registeredCard()?.contains(event) === true;

function listenToHovering(world: PointerWorld, options: Options): void {
  const { document, hover, highlighting, signal, stillOurs } = world;
  /** The last move of this frame: one look a frame is all that a pointer can use. */
  let last: { x: number; y: number; pressed: boolean; inside: boolean } | undefined;
  const look = () => {
    const move = last;
    last = undefined;
    if (!move || signal.aborted || move.inside || !stillOurs()) return;
    if (move.pressed || highlighting.hasSelection() || registeredCard()?.pinned()) hover.interrupt();
    else hover.over(markAt(world, move), move);
  };
  document.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch' || !event.isTrusted) return;
      if (last === undefined) requestAnimationFrame(look);
      last = { ...pointOf(world, event), pressed: event.buttons !== 0, inside: isOurs(event) };
    },
    options,
  );
  document.addEventListener(
    'pointerleave',
    (event) => {
      // Captured for every element that the pointer leaves; only leaving the page itself counts.
      if (event.target === document || event.target === document.documentElement) hover.over(undefined, { x: 0, y: 0 });
    },
    options,
  );
  document.addEventListener(
    'pointerover',
    (event) => {
      // Out of the card, which has been moved or has shrunk: a page that moves under the pointer opens nothing.
      if (event.isTrusted && registeredCard() && !isOurs(event)) hover.uncovered(markAt(world, pointOf(world, event)));
    },
    options,
  );
  // Never while scrolling or typing.
  for (const type of ['scroll', 'wheel', 'keydown'] as const) document.addEventListener(type, () => hover.interrupt(), options);
}

function listenToPresses(world: PointerWorld, options: Options): void {
  const { document, cards, highlighting, hover, signal, stillOurs } = world;
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (!event.isTrusted || isOurs(event)) return;
      hover.pressed(markAt(world, pointOf(world, event)));
      closeCard(cards);
    },
    options,
  );
  document.addEventListener(
    'pointerup',
    (event) => {
      if (!event.isTrusted || isOurs(event) || event.button !== 0) return;
      const { pointerType } = event;
      const { x, y } = pointOf(world, event);
      // The selection of this very gesture is set after the event.
      setTimeout(() => {
        if (signal.aborted || !stillOurs()) return;
        if (highlighting.hasSelection()) void highlighting.offerToolbar({ x, y });
        else if (!isControl(event.target)) press(world, x, y, pointerType === 'touch' ? 'touch' : 'click');
      }, 0);
    },
    options,
  );
}

function listenToKeys({ document, cards, highlighting, stillOurs }: PointerWorld, options: Options): void {
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.isTrusted && event.key === 'Escape' && !isOurs(event) && stillOurs()) closeCard(cards);
    },
    options,
  );
  document.addEventListener(
    'keyup',
    (event) => {
      if (!event.isTrusted || isOurs(event)) return;
      // Selecting by keyboard: Shift with the arrows, or with Control or Command and A.
      if ((event.key === 'Shift' || (event.shiftKey && event.key.startsWith('Arrow'))) && highlighting.hasSelection())
        void highlighting.offerToolbar();
    },
    options,
  );
}

function closeCard(cards: CardOpener): void {
  cards.cancel();
  registeredCard()?.close();
}

/** A press on a highlight edits it; a press or touch on a mark opens its card at once. */
function press({ page, reading, cards, highlighting }: PointerWorld, x: number, y: number, reason: 'click' | 'touch'): void {
  const current = reading({ x, y });
  const offset = current && offsetAtPoint(page, current.map, x, y);
  if (!current || offset === undefined) return;
  const placed = current.highlightAt(offset);
  if (placed?.start !== undefined && placed.end !== undefined && isInside(rectsOf(page, current.map, placed.start, placed.end), x, y)) {
    void highlighting.edit(placed, reason, { x, y });
    return;
  }
  const mark = current.marks[indexAt(current.marks, offset)];
  if (mark && isInside(rectsOf(page, current.map, mark.start, mark.end), x, y)) void cards.open(mark, reason, { x, y });
}

function markAt({ page, reading }: PointerWorld, { x, y }: Point): Mention | undefined {
  const current = reading({ x, y });
  const offset = current && offsetAtPoint(page, current.map, x, y);
  if (!current || offset === undefined) return undefined;
  const mark = current.marks[indexAt(current.marks, offset)];
  return mark && isInside(rectsOf(page, current.map, mark.start, mark.end), x, y) ? mark : undefined;
}

/** Links, buttons and fields belong to the page: a press on them is the page's. */
function isControl(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('a[href],button,input,textarea,select,summary,label,[role=button],[contenteditable]') !== null
  );
}
