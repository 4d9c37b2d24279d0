import type { TextMap, TextSpan } from '../article/text-map';
import { isShadowRoot } from '../article/walk-page';
import { viewportOf } from './hit-test';
import { beforeBoundary } from './shown-order';

/** The documents of a page whose text may be selected: first the one that the reader is in, then the page, then its frames. */
export function selectableDocuments(page: Document, trees: Iterable<Node>): Document[] {
  const frames = [...trees].filter((tree): tree is Document => tree.nodeType === 9 && tree !== page);
  return [...frames.filter((frame) => frame.hasFocus() && page.activeElement === frame.defaultView?.frameElement), page, ...frames];
}

/**
 * What is selected in one document, also where that lies in open shadow roots among `trees`: a selection by itself answers in terms of the
 * outermost tree. Undefined where nothing is, and in text that is being edited: selecting there is part of the writing.
 */
export function selectedRange(document: Document, trees: Iterable<Node>): AbstractRange | undefined {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const shadowRoots = [...trees].filter((tree): tree is ShadowRoot => isShadowRoot(tree) && tree.ownerDocument === document);
  const range = 'getComposedRanges' in selection ? selection.getComposedRanges({ shadowRoots })[0] : oldRange(selection, shadowRoots);
  return range && !range.collapsed && !isEditable(range.startContainer) ? range : undefined;
}

/** Before `getComposedRanges` Chromium gave each shadow root a selection of its own, and Firefox let selections reach into them. */
function oldRange(selection: Selection, shadowRoots: readonly ShadowRoot[]): Range {
  for (const root of shadowRoots) {
    const own: Selection | null = 'getSelection' in root && typeof root.getSelection === 'function' ? root.getSelection() : null;
    if (own && !own.isCollapsed && own.rangeCount > 0) return own.getRangeAt(0);
  }
  return selection.getRangeAt(0);
}

function isEditable(node: Node): boolean {
  const element = node.nodeType === 1 ? node : node.parentElement;
  return element !== null && 'isContentEditable' in element && element.isContentEditable === true;
}

/** The part of a range that lies in the article, without white space at its ends; undefined where nothing does. */
export function spanOfRange(range: AbstractRange, nodes: Iterable<Text>, map: TextMap, text: string): TextSpan | undefined {
  const isBeforeStart = beforeBoundary({ node: range.startContainer, offset: range.startOffset });
  const isBeforeEnd = beforeBoundary({ node: range.endContainer, offset: range.endOffset });
  let [start, end] = [text.length, 0];
  for (const node of nodes) {
    if (!isBeforeEnd(node) || (node !== range.startContainer && isBeforeStart(node))) continue;
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : node.length;
    if (from >= to) continue;
    start = Math.min(start, map.offsetAt(node, from) ?? start);
    end = Math.max(end, map.offsetAt(node, to) ?? end);
  }
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return start < end ? { startUtf16: start, endUtf16: end } : undefined;
}

/** Rectangles of a range in the page's viewport, CSS pixels; of one that reaches over trees those of its first. */
export function rectsOfRange(range: AbstractRange): DOMRect[] {
  const { startContainer, endContainer } = range;
  const own = startContainer.ownerDocument;
  if (!own || !startContainer.isConnected || !endContainer.isConnected) return [];
  const live = own.createRange();
  live.selectNodeContents(startContainer);
  live.setStart(startContainer, range.startOffset);
  if (startContainer.getRootNode() === endContainer.getRootNode()) live.setEnd(endContainer, range.endOffset);
  const { x, y } = viewportOf(own);
  return [...live.getClientRects()]
    .filter(({ width, height }) => width > 0 && height > 0)
    .map((rect) => new DOMRect(rect.x + x, rect.y + y, rect.width, rect.height));
}
