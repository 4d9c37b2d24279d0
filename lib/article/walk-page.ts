/**
 * Walks what a page shows in the order in which it is read: through open shadow roots (slotted content at its slot) and through
 * frames of the same origin that hold text. Iterates instead of recursing, since pages nest as deep as they please; reads only.
 */

/** Node constants are not global in Node.js, hence the numbers of the DOM standard. */
export const isElement = (node: Node): node is Element => node.nodeType === 1;
export const isText = (node: Node): node is Text => node.nodeType === 3;
export const isShadowRoot = (node: Node): node is ShadowRoot => node.nodeType === 11 && 'host' in node;

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

/** An element that the walk is in, with what is to come in it: siblings, or nodes from elsewhere one after another. */
interface Level {
  element: Element;
  tag: string;
  next: Node | null;
  list: readonly Node[] | undefined;
  at: number;
  /** The tree that its children are in. */
  tree: Node;
}

function levelOf(element: Element, tag: string, inTree: Node): Level {
  const level: Level = { element, tag, next: null, list: undefined, at: 0, tree: inTree };
  if (tag === 'IFRAME' || tag === 'FRAME') {
    const body = readableFrame(element);
    if (body === undefined) return level;
    level.list = [body];
    level.tree = body.ownerDocument;
    return level;
  }
  const { shadowRoot } = element;
  if (shadowRoot) {
    level.next = shadowRoot.firstChild;
    level.tree = shadowRoot;
    return level;
  }
  const assigned = tag === 'SLOT' && 'assignedNodes' in element ? (element as HTMLSlotElement).assignedNodes() : [];
  if (assigned.length > 0) level.list = assigned;
  else level.next = element.firstChild;
  return level;
}

/** In upper case; of HTML elements it is already. */
function tagOf({ tagName }: Element): string {
  return tagName.charCodeAt(0) > 90 ? tagName.toUpperCase() : tagName;
}

/** Walks `root` and all in it. */
export function walkPage(root: Element, visitor: PageVisitor): void {
  const levels: Level[] = [];
  const open = (element: Element, inTree: Node): void => {
    const tag = tagOf(element);
    if (!visitor.enter(element, tag)) return;
    const level = levelOf(element, tag, inTree);
    if (level.tree !== inTree) visitor.tree?.(level.tree);
    levels.push(level);
  };
  open(root, root.getRootNode());
  for (let level = levels.at(-1); level !== undefined; level = levels[levels.length - 1]) {
    const { list } = level;
    const node: Node | null = list === undefined ? level.next : (list[level.at++] ?? null);
    if (node === null) {
      levels.pop();
      visitor.leave(level.element, level.tag);
      continue;
    }
    if (list === undefined) level.next = node.nextSibling;
    // What is slotted stands in the tree around the slot's own: the walk cannot know in which, the node can.
    const tree = list === undefined ? level.tree : node.getRootNode();
    if (isText(node)) visitor.text(node, tree);
    else if (isElement(node)) open(node, tree);
  }
}
