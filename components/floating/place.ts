import { autoUpdate, computePosition, flip, offset, type Placement, shift, size } from '@floating-ui/dom';
import type { Point } from '../../lib/page/card-contract';

/** All in CSS pixels. */
const GAP = 8;
const MARGIN = 8;
/** Below selected text hang the handles that touch drags, about this high on every system. */
const HANDLES = 44;
/** Taller cards scroll inside: more than this is read better there than over the whole window. */
const MAX_HEIGHT = 560;
/** With less room than this the other side is tried again. */
const MIN_HEIGHT = 180;
/** With less room than this a head and foot that stay in view would leave too little between them: all of it scrolls. */
const TIGHT_HEIGHT = 400;

/** The preferred side of the line that is meant; `end`: below the last line, clear of the handles of touch. */
export type Side = 'top' | 'bottom' | 'end';

const distance = (rect: DOMRect, { x, y }: Point): number =>
  Math.hypot(Math.max(rect.left - x, 0, x - rect.right), Math.max(rect.top - y, 0, y - rect.bottom));

/** Which line of a mark that breaks over lines: the one nearest to the pointer, else the first, or the last for `end`. */
function lineAt(rects: DOMRect[], pointer: Point | undefined, side: Side): number {
  if (side === 'end') return Math.max(0, rects.length - 1);
  if (!pointer) return 0;
  const nearest = Math.min(...rects.map((rect) => distance(rect, pointer)));
  return Math.max(
    0,
    rects.findIndex((rect) => distance(rect, pointer) === nearest),
  );
}

const isInView = (rect: DOMRect): boolean => rect.bottom > 0 && rect.right > 0 && rect.top < innerHeight && rect.left < innerWidth;

/** Calls back whenever text or element may lie or measure otherwise. Answers how to stop. */
function onEveryChange(reference: { getBoundingClientRect: () => DOMRect }, element: HTMLElement, update: () => void): () => void {
  // By animation frame: marks move with scrolling boxes, late images and font loading, none of which a text range reports.
  const stop = autoUpdate(reference, element, update, { animationFrame: true });
  // Contents that come late make it grow, over the text and the pointer: it is placed anew before anything else can happen.
  const contents = new MutationObserver(update);
  contents.observe(element, { childList: true, subtree: true, characterData: true });
  return () => {
    contents.disconnect();
    stop();
  };
}

/**
 * Keeps a floating element beside a stretch of text for as long as both are there.
 * @param side the preferred side; once there is room on a side the element stays there, whatever it comes to hold
 * @param onGone the text has left the view or the page
 * @returns stops
 */
export function placeBeside(
  element: HTMLElement,
  anchor: { rects: () => DOMRect[]; pointer?: Point | undefined },
  side: Side,
  onGone: () => void,
): () => void {
  // Positions are in pixels of the window: a page that zooms its root element must not move or magnify the card.
  element.style.zoom = String(1 / (element.parentElement?.currentCSSZoom ?? 1));
  const line = lineAt(anchor.rects(), anchor.pointer, side);
  let placed: Placement | undefined;
  let stopped = false;
  const anchorRect = (): DOMRect | undefined => {
    const rects = anchor.rects().filter((rect) => rect.width > 0 || rect.height > 0);
    return rects[line] ?? rects[0];
  };
  const reference = { getBoundingClientRect: () => anchorRect() ?? new DOMRect() };

  const update = async () => {
    const rect = anchorRect();
    if (stopped) return;
    // Later: the first update runs while React is still committing.
    if (!rect || !isInView(rect)) return queueMicrotask(() => !stopped && onGone());
    let room = MAX_HEIGHT;
    const { x, y, placement } = await computePosition(reference, element, {
      strategy: 'fixed',
      placement: placed ?? (side === 'top' ? 'top-start' : 'bottom-start'),
      middleware: [
        offset(side === 'end' ? HANDLES : GAP),
        placed === undefined && flip({ padding: MARGIN, fallbackAxisSideDirection: 'none' }),
        shift({ padding: MARGIN }),
        size({
          padding: MARGIN,
          apply: ({ availableHeight }) => {
            room = availableHeight;
            element.toggleAttribute('data-tight', room < TIGHT_HEIGHT);
            element.style.maxHeight = `${Math.max(MIN_HEIGHT, Math.min(MAX_HEIGHT, availableHeight))}px`;
          },
        }),
      ],
    });
    if (stopped) return;
    element.style.left = `${x}px`;
    element.style.top = `${y}px`;
    element.dataset.placed = 'true';
    // Something still loading is small and fits anywhere, so its side is not yet the side to stay at.
    const settled = element.querySelector('[aria-busy="true"]') === null;
    placed = settled && room >= MIN_HEIGHT ? placement : undefined;
  };
  const stop = onEveryChange(reference, element, () => void update());
  return () => {
    stopped = true;
    stop();
  };
}
