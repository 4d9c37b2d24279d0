import type { Mention } from '../entities/mention';
import { type Point, registeredCard, type SelectionWay } from './card-contract';
import type { CardOpener } from './card-opener';
import { isInside, offsetAtPoint, rectsOf, viewportOf } from './hit-test';
import type { HoverIntent } from './hover-intent';
import { hasSelection } from './late-tools';
import type { LateTools } from './late-tools-contract';
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
  /** Toolbar, editor and what else is loaded late. */
  tools: () => Promise<LateTools | undefined>;
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
  const { document, hover, signal, stillOurs } = world;
  /** The last move of this frame: one look a frame is all that a pointer can use. */
  let last: { x: number; y: number; pressed: boolean; inside: boolean } | undefined;
  const look = () => {
    const move = last;
    last = undefined;
    if (!move || signal.aborted || move.inside || !stillOurs()) return;
    if (move.pressed || hasSelection(document) || registeredCard()?.pinned()) hover.interrupt();
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
  const { document, cards, hover, signal, stillOurs } = world;
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
      const isTouch = event.pointerType === 'touch';
      const point = pointOf(world, event);
      // The selection of this very gesture is set after the event.
      setTimeout(() => {
        if (signal.aborted || !stillOurs()) return;
        if (!hasSelection(document)) {
          if (!isControl(event.target)) press(world, point, isTouch ? 'touch' : 'click');
        } else if (!isTouch) void offer(world, 'pointer', point);
      }, 0);
    },
    options,
  );
}

async function offer({ document, tools, signal }: PointerWorld, way: SelectionWay, pointer?: Point): Promise<void> {
  const late = await tools();
  if (!signal.aborted && hasSelection(document)) late?.highlighter.offer(way, pointer);
}

/** A finger drags the ends of a selection, of which no pointer is heard; once this long, milliseconds, it rests there. */
const TOUCH_RESTS_MS = 350;

function listenToKeys(world: PointerWorld, options: Options): void {
  const { document, cards, stillOurs } = world;
  let isTouched = false;
  let resting: ReturnType<typeof setTimeout> | undefined;
  document.addEventListener('pointerdown', ({ pointerType }) => (isTouched = pointerType === 'touch'), options);
  document.addEventListener(
    'selectionchange',
    () => {
      clearTimeout(resting);
      if (isTouched && hasSelection(document)) resting = setTimeout(() => stillOurs() && void offer(world, 'touch'), TOUCH_RESTS_MS);
    },
    options,
  );
  document.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || isOurs(event)) return;
      isTouched = false;
      if (event.key === 'Escape' && stillOurs()) closeCard(cards);
    },
    options,
  );
  document.addEventListener(
    'keyup',
    (event) => {
      // Whatever the key: with Shift and the arrows, with Control and A, with a caret that the browser shows.
      if (event.isTrusted && !isOurs(event) && hasSelection(document) && stillOurs()) void offer(world, 'keyboard');
    },
    options,
  );
}

function closeCard(cards: CardOpener): void {
  cards.cancel();
  registeredCard()?.close();
}

/** A press on a highlight edits it; a press or touch on a mark opens its card at once. */
function press({ page, reading, cards, tools }: PointerWorld, point: Point, reason: 'click' | 'touch'): void {
  const { x, y } = point;
  const current = reading(point);
  const offset = current && offsetAtPoint(page, current.map, x, y);
  if (!current || offset === undefined) return;
  const isUnder = ({ start = 0, end = 0 }) => isInside(rectsOf(page, current.map, start, end), x, y);
  const placed = current.highlightsIn(offset, offset + 1);
  if (placed[0] && isUnder(placed[0])) {
    void tools().then((late) => late?.highlighter.edit(placed, reason, point));
    return;
  }
  const mark = current.marks[indexAt(current.marks, offset)];
  if (mark && isUnder(mark)) void cards.open(mark, reason, point);
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
