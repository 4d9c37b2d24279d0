import type { Mention } from '../entities/mention';
import { registeredCard } from './card-contract';
import type { CardOpener } from './card-opener';
import type { Highlighter } from './highlighter';
import { isInside, offsetAtPoint, rectsOf } from './hit-test';
import type { HoverIntent } from './hover-intent';
import { indexAt } from './marks';
import type { Reading } from './reading';

export interface PointerWorld {
  document: Document;
  reading: () => Reading | undefined;
  hover: HoverIntent<Mention>;
  cards: CardOpener;
  highlighter: Highlighter;
  /** False once the extension is gone. */
  stillOurs: () => boolean;
  signal: AbortSignal;
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
  const { document, hover, highlighter, signal, stillOurs } = world;
  /** The last move of this frame: one look a frame is all that a pointer can use. */
  let last: { x: number; y: number; pressed: boolean; inside: boolean } | undefined;
  const look = () => {
    const move = last;
    last = undefined;
    if (!move || signal.aborted || move.inside || !stillOurs()) return;
    if (move.pressed || highlighter.hasSelection() || registeredCard()?.pinned()) hover.interrupt();
    else hover.over(markAt(world, move.x, move.y), move);
  };
  document.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch' || !event.isTrusted) return;
      if (last === undefined) requestAnimationFrame(look);
      last = { x: event.clientX, y: event.clientY, pressed: event.buttons !== 0, inside: isOurs(event) };
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
  // Never while scrolling, pressing or typing.
  for (const type of ['scroll', 'wheel', 'keydown', 'pointerdown'] as const)
    document.addEventListener(type, () => hover.interrupt(), options);
}

function listenToPresses(world: PointerWorld, options: Options): void {
  const { document, cards, highlighter, signal, stillOurs } = world;
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (event.isTrusted && !isOurs(event)) closeCard(cards);
    },
    options,
  );
  document.addEventListener(
    'pointerup',
    (event) => {
      if (!event.isTrusted || isOurs(event) || event.button !== 0) return;
      const { clientX: x, clientY: y, pointerType } = event;
      // The selection of this very gesture is set after the event.
      setTimeout(() => {
        if (signal.aborted || !stillOurs()) return;
        if (highlighter.hasSelection()) void highlighter.offerToolbar({ x, y });
        else if (!isControl(event.target)) press(world, x, y, pointerType === 'touch' ? 'touch' : 'click');
      }, 0);
    },
    options,
  );
}

function listenToKeys({ document, cards, highlighter, stillOurs }: PointerWorld, options: Options): void {
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
      if ((event.key === 'Shift' || (event.shiftKey && event.key.startsWith('Arrow'))) && highlighter.isNewSelection())
        void highlighter.offerToolbar();
    },
    options,
  );
}

function closeCard(cards: CardOpener): void {
  cards.cancel();
  registeredCard()?.close();
}

/** A press on a highlight edits it; a press or touch on a mark opens its card at once. */
function press({ document, reading, cards, highlighter }: PointerWorld, x: number, y: number, reason: 'click' | 'touch'): void {
  const current = reading();
  const offset = current && offsetAtPoint(document, current.map, x, y);
  if (!current || offset === undefined) return;
  const placed = current.highlightAt(offset);
  if (placed?.start !== undefined && placed.end !== undefined && isInside(rectsOf(document, current.map, placed.start, placed.end), x, y)) {
    void highlighter.edit(placed, reason, false, { x, y });
    return;
  }
  const mark = current.marks[indexAt(current.marks, offset)];
  if (mark && isInside(rectsOf(document, current.map, mark.start, mark.end), x, y)) void cards.open(mark, reason, { x, y });
}

function markAt({ document, reading }: PointerWorld, x: number, y: number): Mention | undefined {
  const current = reading();
  const offset = current && offsetAtPoint(document, current.map, x, y);
  if (!current || offset === undefined) return undefined;
  const mark = current.marks[indexAt(current.marks, offset)];
  return mark && isInside(rectsOf(document, current.map, mark.start, mark.end), x, y) ? mark : undefined;
}

/** Links, buttons and fields belong to the page: a press on them is the page's. */
function isControl(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('a[href],button,input,textarea,select,summary,label,[role=button],[contenteditable]') !== null
  );
}
