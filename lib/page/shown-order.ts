import { isShadowRoot, parentShown } from '../article/walk-page';

/** One end of a range. */
export interface Boundary {
  node: Node;
  offset: number;
}

/** What a node is shown in, outermost first, itself last: through shadow roots, slots and frames. */
function pathTo(node: Node): Node[] {
  const path: Node[] = [];
  let at: Node | null | undefined = isShadowRoot(node) ? node.host : node.nodeType === 9 ? (node as Document).documentElement : node;
  for (; at; at = parentShown(at)) path.unshift(at);
  return path;
}

/**
 * Tells which text of a page stands before an end of a range, in the order in which the page is read; ranges know no such order, since
 * they end at the borders of their tree. O(depth of the page) a question.
 */
export function beforeBoundary({ node, offset }: Boundary): (text: Text) => boolean {
  const around = pathTo(node);
  return (text) => {
    if (text === node) return offset > 0;
    const path = pathTo(text);
    let depth = 0;
    while (depth < around.length && around[depth] === path[depth]) depth += 1;
    const [own, other] = [path[depth], around[depth]];
    if (own === undefined) return false;
    if (other !== undefined) return (own.compareDocumentPosition(other) & 4) /* DOCUMENT_POSITION_FOLLOWING */ !== 0;
    // The end lies in something that is around the text: between two of its children.
    if (own.parentNode !== node) return offset > 0;
    const next = node.childNodes[offset];
    return next === undefined || (own !== next && (own.compareDocumentPosition(next) & 4) !== 0);
  };
}
