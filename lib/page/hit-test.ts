import type { TextMap } from '../article/text-map';
import type { Point } from './card-contract';

/**
 * All points and rectangles are CSS pixels of the page's own viewport, also where the text is in a frame.
 */

/** A caret is found beside text too; a mark is hit only within its own boxes and this much around, CSS pixels. */
const SLACK_PX = 2;

/** Offset of the article's text under a point, UTF-16; undefined beside the text. */
export function offsetAtPoint(document: Document, map: TextMap, x: number, y: number): number | undefined {
  const caret = caretAt(document, map.trees, x, y);
  if (caret?.offsetNode.nodeType !== 3) return undefined;
  const node = caret.offsetNode as Text;
  const offset = map.offsetAt(node, caret.offset);
  if (offset === undefined) return undefined;
  // A caret stands between two letters: the point lies on the one before it or the one behind.
  const before = offset > 0 && isInside(rectsOf(document, map, offset - 1, offset), x, y);
  return before ? offset - 1 : offset;
}

/** The place in a text under a point: also in the shadow roots and frames among `trees`. */
function caretAt(document: Document, trees: ReadonlySet<Node>, x: number, y: number): CaretPosition | null {
  // Nearly every page is one tree.
  if (trees.size === 1 && trees.has(document)) return document.caretPositionFromPoint(x, y);
  const frame = document.elementFromPoint(x, y);
  const inner = frame instanceof HTMLIFrameElement ? frame.contentDocument : null;
  if (inner && trees.has(inner)) {
    const { x: left, y: top } = cornerOf(frame);
    return caretAt(inner, trees, x - left, y - top);
  }
  const shadowRoots = [...trees].filter((tree) => tree instanceof ShadowRoot && tree.ownerDocument === document) as ShadowRoot[];
  return document.caretPositionFromPoint(x, y, { shadowRoots });
}

/** Where a frame's own viewport begins in that of the document around it. */
function cornerOf(frame: Element | null): Point {
  if (!frame) return { x: 0, y: 0 };
  const { left, top } = frame.getBoundingClientRect();
  return { x: left + frame.clientLeft, y: top + frame.clientTop };
}

/** Where a document's viewport begins in the page's: nowhere else, but for frames. */
export function viewportOf({ defaultView }: Document): Point {
  const frame = defaultView?.frameElement;
  if (!frame) return { x: 0, y: 0 };
  const [own, around] = [cornerOf(frame), viewportOf(frame.ownerDocument)];
  return { x: own.x + around.x, y: own.y + around.y };
}

/** Rectangles of a stretch, one a line; empty where it is not on the page any more. */
export function rectsOf(document: Document, map: TextMap, start: number, end: number): DOMRect[] {
  return map.rangesFor(start, end).flatMap(({ startNode, startOffset, endNode, endOffset }) => {
    if (!startNode.isConnected || !endNode.isConnected || startOffset > startNode.length || endOffset > endNode.length) return [];
    const own = startNode.ownerDocument;
    const range = own.createRange();
    range.setStart(startNode, startOffset);
    range.setEnd(endNode, endOffset);
    const rects = [...range.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0);
    if (own === document) return rects;
    const { x, y } = viewportOf(own);
    return rects.map((rect) => new DOMRect(rect.x + x, rect.y + y, rect.width, rect.height));
  });
}

export function isInside(rects: readonly DOMRect[], x: number, y: number): boolean {
  return rects.some(
    (rect) => x >= rect.left - SLACK_PX && x <= rect.right + SLACK_PX && y >= rect.top - SLACK_PX && y <= rect.bottom + SLACK_PX,
  );
}
