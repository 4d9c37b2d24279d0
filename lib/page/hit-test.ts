import type { TextMap } from '../article/text-map';

/** A caret is found beside text too; a mark is hit only within its own boxes and this much around, CSS pixels. */
const SLACK_PX = 2;

/** Offset of the article's text under a point of the viewport, UTF-16; undefined beside the text. */
export function offsetAtPoint(document: Document, map: TextMap, x: number, y: number): number | undefined {
  const caret = document.caretPositionFromPoint(x, y);
  if (caret?.offsetNode.nodeType !== 3) return undefined;
  const node = caret.offsetNode as Text;
  const offset = map.offsetAt(node, caret.offset);
  if (offset === undefined) return undefined;
  // A caret stands between two letters: the point lies on the one before it or the one behind.
  const before = offset > 0 && isInside(rectsOf(document, map, offset - 1, offset), x, y);
  return before ? offset - 1 : offset;
}

/** Client rectangles of a stretch, one a line; empty where it is not on the page any more. */
export function rectsOf(document: Document, map: TextMap, start: number, end: number): DOMRect[] {
  return map.rangesFor(start, end).flatMap(({ startNode, startOffset, endNode, endOffset }) => {
    if (!startNode.isConnected || !endNode.isConnected || startOffset > startNode.length || endOffset > endNode.length) return [];
    const range = document.createRange();
    range.setStart(startNode, startOffset);
    range.setEnd(endNode, endOffset);
    return [...range.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0);
  });
}

export function isInside(rects: readonly DOMRect[], x: number, y: number): boolean {
  return rects.some(
    (rect) => x >= rect.left - SLACK_PX && x <= rect.right + SLACK_PX && y >= rect.top - SLACK_PX && y <= rect.bottom + SLACK_PX,
  );
}
