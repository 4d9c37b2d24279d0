import type { TextMap, TextSpan } from '../article/text-map';

/**
 * The part of a selection that lies in the article, without white space at its ends; undefined where nothing does, and in text
 * that is being edited: selecting there is part of the writing.
 */
export function selectedSpan(selection: Selection | null, map: TextMap, text: string): TextSpan | undefined {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (isEditable(range.commonAncestorContainer)) return undefined;
  let start: number | undefined;
  let end: number | undefined;
  for (const node of textNodesIn(range)) {
    if (!map.has(node)) continue;
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : node.length;
    if (from >= to) continue;
    const [first, last] = [map.offsetAt(node, from), map.offsetAt(node, to)];
    if (first !== undefined) start = Math.min(start ?? first, first);
    if (last !== undefined) end = Math.max(end ?? last, last);
  }
  if (start === undefined || end === undefined) return undefined;
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return start < end ? { startUtf16: start, endUtf16: end } : undefined;
}

function isEditable(node: Node): boolean {
  const element = node.nodeType === 1 ? node : node.parentElement;
  return element !== null && 'isContentEditable' in element && element.isContentEditable === true;
}

function* textNodesIn(range: Range): Generator<Text> {
  const root = range.commonAncestorContainer;
  if (root.nodeType === 3) {
    yield root as Text;
    return;
  }
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, 4 /* NodeFilter.SHOW_TEXT */);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (range.intersectsNode(node)) yield node as Text;
    else if (range.comparePoint(node, 0) > 0) return;
  }
}
