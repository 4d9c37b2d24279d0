import { parentShown } from './walk-page';

/** Where a node is in each tree around it: itself, the host or frame that its tree is shown in, and so on outwards. */
function* outwards(node: Node): Generator<Node> {
  let at: Node | undefined = node;
  while (at !== undefined) {
    yield at;
    const root: Node = at.getRootNode();
    at = 'host' in root ? (root as ShadowRoot).host : ((root as Document).defaultView?.frameElement ?? undefined);
  }
}

/** Does `a` stand before `b` on the page? Across shadow roots and frames, by where these are shown. */
export function isBefore(a: Node, b: Node): boolean {
  const places = new Map([...outwards(b)].map((node) => [node.getRootNode(), node] as const));
  for (const mine of outwards(a)) {
    const theirs = places.get(mine.getRootNode());
    // 4: DOCUMENT_POSITION_FOLLOWING.
    if (theirs !== undefined) return (mine.compareDocumentPosition(theirs) & 4) !== 0;
  }
  return false;
}

/** Answers for many elements whether they lie in one of some roots, each way outwards looked at once. */
export class Within {
  private readonly known = new Map<Element, boolean>();

  constructor(private readonly roots: ReadonlySet<Element>) {}

  has(element: Element): boolean {
    const way: Element[] = [];
    let answer = false;
    for (let at: Element | undefined = element; at !== undefined; at = parentShown(at)) {
      const known = this.roots.has(at) || this.known.get(at);
      if (known !== undefined && (known || this.known.has(at))) {
        answer = known;
        break;
      }
      way.push(at);
    }
    for (const seen of way) this.known.set(seen, answer);
    return answer;
  }
}

/** The roots that lie in no other of them. */
export function outermost(roots: ReadonlySet<Element>): Element[] {
  const within = new Within(roots);
  return [...roots].filter((root) => {
    const parent = parentShown(root);
    return parent === undefined || !within.has(parent);
  });
}

/** The nearest element that holds all of them; undefined for none, or where they share nothing. */
export function commonAncestor(elements: readonly Element[]): Element | undefined {
  const [first, ...others] = elements;
  if (first === undefined) return undefined;
  let chain: Element[] = [];
  for (let at: Element | undefined = first; at !== undefined; at = parentShown(at)) chain.push(at);
  for (const other of others) {
    const left = new Set(chain);
    let at: Element | undefined = other;
    while (at !== undefined && !left.has(at)) at = parentShown(at);
    if (at === undefined) return undefined;
    chain = chain.slice(chain.indexOf(at));
  }
  return chain[0];
}
