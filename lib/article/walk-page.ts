/**
 * Walks what a page shows in the order in which it is read: through open shadow roots (slotted content at its slot) and through
 * frames of the same origin that hold text. Iterates instead of recursing, since pages nest as deep as they please; reads only.
 */

/** Node constants are not global in Node.js, hence the numbers of the DOM standard. */
export const isElement = (node: Node): node is Element => node.nodeType === 1;
export const isText = (node: Node): node is Text => node.nodeType === 3;
const isShadowRoot = (node: Node): node is ShadowRoot => node.nodeType === 11 && 'host' in node;

export interface PageVisitor {
  /** False: not this one, nor what is in it. The tag is in upper case. */
  enter(element: Element, tag: string): boolean;
  leave(element: Element, tag: string): void;
  /** `tree` is the document or shadow root that the node is in. */
  text(node: Text, tree: Node): void;
  /** A shadow root or the document of a frame is entered. */
  tree?(tree: Node): void;
}

/** The element around a node as it is shown: out of a shadow root to its host, out of a frame to the frame. */
export function parentShown(node: Node): Element | undefined {
  const parent = 'assignedSlot' in node && node.assignedSlot !== null ? (node as Element | Text).assignedSlot : node.parentNode;
  if (parent === null) return undefined;
  if (isElement(parent)) return parent;
  if (isShadowRoot(parent)) return parent.host;
  return (parent as Document).defaultView?.frameElement ?? undefined;
}

/** A frame with less than this in its paragraphs is an advertisement, a player, a button; UTF-16 code units. */
const MIN_FRAME_UTF16 = 500;
const MAX_FRAME_PARAGRAPHS = 200;

/** The body of a frame that may be read and is worth reading. */
export function readableFrame(element: Element): Element | undefined {
  let body: Element | null | undefined;
  try {
    // Null for another origin; Firefox may throw.
    body = (element as HTMLIFrameElement).contentDocument?.body;
  } catch {
    return undefined;
  }
  if (body === null || body === undefined) return undefined;
  let length = 0;
  for (const paragraph of [...body.querySelectorAll('p')].slice(0, MAX_FRAME_PARAGRAPHS)) length += paragraph.textContent?.length ?? 0;
  return length >= MIN_FRAME_UTF16 ? body : undefined;
}

/** What is read inside of an element: the first child of a run of siblings, or nodes from elsewhere one after another. */
function childrenOf(element: Element, tag: string): Pick<Level, 'next' | 'list' | 'tree'> {
  if (tag === 'IFRAME' || tag === 'FRAME') {
    const body = readableFrame(element);
    return body === undefined ? { next: null } : { next: null, list: [body], tree: body.ownerDocument };
  }
  const { shadowRoot } = element;
  if (shadowRoot) return { next: shadowRoot.firstChild, tree: shadowRoot };
  const assigned = tag === 'SLOT' && 'assignedNodes' in element ? (element as HTMLSlotElement).assignedNodes() : [];
  return assigned.length > 0 ? { next: null, list: assigned } : { next: element.firstChild };
}

interface Level {
  element: Element;
  tag: string;
  /** The sibling to come, where the nodes are siblings. */
  next: Node | null;
  /** Nodes to come that are no siblings. */
  list?: readonly Node[];
  tree?: Node;
}

/** Walks `root` and all in it. `full` is asked before each node and ends the walk. */
export function walkPage(root: Element, visitor: PageVisitor, full: () => boolean = () => false): void {
  const levels: (Level & { at: number; inTree: Node })[] = [];
  const open = (element: Element, inTree: Node): void => {
    const tag = element.tagName.toUpperCase();
    if (!visitor.enter(element, tag)) return;
    const children = childrenOf(element, tag);
    if (children.tree !== undefined) visitor.tree?.(children.tree);
    // What is slotted stands in the tree around the slot's own: the walk cannot know in which, the node can.
    levels.push({ element, tag, ...children, at: 0, inTree: children.tree ?? inTree });
  };
  open(root, root.getRootNode());
  while (levels.length > 0 && !full()) {
    const level = levels.at(-1);
    if (level === undefined) return;
    const node = level.list === undefined ? level.next : (level.list[level.at++] ?? null);
    if (node === null) {
      levels.pop();
      visitor.leave(level.element, level.tag);
      continue;
    }
    if (level.list === undefined) level.next = node.nextSibling;
    const tree = level.list === undefined ? level.inTree : node.getRootNode();
    if (isText(node)) visitor.text(node, tree);
    else if (isElement(node)) open(node, tree);
  }
}
