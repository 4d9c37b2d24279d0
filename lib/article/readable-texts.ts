import { Readability } from '@mozilla/readability';
import { isNoPageText } from './page-text';
import { isText, readableFrame, walkPage } from './walk-page';

/**
 * Which Text nodes of the live page readability takes for the article. Readability takes a document apart, so it gets a copy;
 * when it retries it even sets the copy's innerHTML, and every node of the copy is another one than before. What survives
 * is attributes: each element with text of its own is stamped with a number on the copy, and the result's text is led back
 * through the nearest stamp. The live page is only read.
 */
const STAMP = 'data-crossread-stamp';

/** Elements nested deeper are hung up here: parsers stop at 512 levels, scripts do not, and readability recurses. */
const MAX_DEPTH = 400;
/** The longest live blogs have about 20,000 elements. What comes after the limit is not looked at. */
const MAX_ELEMENTS = 60_000;
/** UTF-16 code units; twice what an article may have, leaving room for menus and comments. */
const MAX_COPIED_UTF16 = 1_000_000;

/** Readability throws these away, or never looks at them. */
const NOT_COPIED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'LINK', 'SVG', 'MATH']);

interface PageCopy {
  document: Document;
  /** The live Text nodes that were copied, without blank ones, in the page's order. */
  texts: Text[];
  /** Those of each stamped element, by its stamp. */
  byStamp: Text[][];
}

class Copier {
  readonly document: Document;
  readonly texts: Text[] = [];
  readonly byStamp: Text[][] = [];
  /** Copies of the elements around the current node, outermost first. */
  private readonly path: Element[] = [];
  private elements = 0;
  private copiedUtf16 = 0;

  constructor(
    private readonly source: Document,
    private readonly root: Element,
  ) {
    // An inert document: no scripts, no loading, no custom elements.
    this.document = source.implementation.createHTMLDocument('');
  }

  copyHead(): void {
    this.document.title = this.source.title.slice(0, 1_000);
    for (const meta of this.source.querySelectorAll('meta[content]')) {
      // Readability reads title, author and the like from them; whoever says more than this says too much.
      if ((meta.getAttribute('content')?.length ?? 0) < 2_000) this.document.head.append(this.document.importNode(meta, false));
    }
  }

  get full(): boolean {
    return this.elements > MAX_ELEMENTS || this.copiedUtf16 > MAX_COPIED_UTF16;
  }

  enter(element: Element, tag: string): boolean {
    if (element !== this.root && (NOT_COPIED.has(tag) || isNoPageText(element))) return false;
    const parent = this.path[Math.min(this.path.length, MAX_DEPTH) - 1];
    const copy = this.copyOf(element, tag, parent === undefined);
    if (parent !== undefined) parent.append(copy);
    else if (tag === 'BODY') this.document.body.replaceWith(copy);
    else this.document.body.append(copy);
    copy.removeAttribute(STAMP);
    this.path.push(copy);
    this.elements += 1;
    return true;
  }

  /** A frame with text and the body in it become boxes: readability looks into these. */
  private copyOf(element: Element, tag: string, isOutermost: boolean): Element {
    const isFrame = (tag === 'IFRAME' || tag === 'FRAME') && readableFrame(element) !== undefined;
    return isFrame || (tag === 'BODY' && !isOutermost) ? this.document.createElement('div') : this.document.importNode(element, false);
  }

  leave(): void {
    this.path.pop();
  }

  text(node: Text): void {
    const parent = this.path.at(-1);
    if (parent === undefined) return;
    parent.append(this.document.createTextNode(node.data));
    this.copiedUtf16 += node.data.length;
    if (node.data.trim() === '') return;
    this.texts.push(node);
    if (!parent.hasAttribute(STAMP)) {
      parent.setAttribute(STAMP, String(this.byStamp.length));
      this.byStamp.push([]);
    }
    this.byStamp[Number(parent.getAttribute(STAMP))]?.push(node);
  }
}

function copyPage(document: Document, root: Element): PageCopy {
  const copier = new Copier(document, root);
  copier.copyHead();
  walkPage(root, copier, () => copier.full);
  return { document: copier.document, texts: copier.texts, byStamp: copier.byStamp };
}

/** All Text nodes below, in order, without recursion. */
function* textsBelow(root: Node): Generator<Text> {
  let node: Node | null = root;
  while (node !== null) {
    if (isText(node)) yield node;
    let next: Node | null = node.firstChild;
    while (next === null && node !== null && node !== root) {
      next = node.nextSibling;
      if (next === null) node = node.parentNode;
    }
    node = next;
  }
}

const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** How many nodes beyond the last one found are tried before a text counts as lost; only hostile pages come near. */
const SEARCH_WINDOW = 1_000;

/** Texts in the page's order, and how far they have been used up. */
interface Candidates {
  texts: Text[];
  next: number;
}

/** Leads the result's text back to the live nodes. The result keeps the page's order, so everything is used front to back. */
class WayBack {
  readonly found = new Set<Text>();
  private readonly all: Candidates;
  private readonly ordinals = new Map<Text, number>();
  private readonly own: readonly Candidates[];

  constructor(copy: PageCopy) {
    this.all = { texts: copy.texts, next: 0 };
    for (const [ordinal, text] of copy.texts.entries()) {
      this.ordinals.set(text, ordinal);
    }
    this.own = copy.byStamp.map((texts) => ({ texts, next: 0 }));
  }

  /** The texts of the live element behind the nearest stamp. */
  private stamped(node: Text): Candidates | undefined {
    let element = node.parentElement;
    while (element !== null && !element.hasAttribute(STAMP)) element = element.parentElement;
    return this.own[Number(element?.getAttribute(STAMP) ?? Number.NaN)];
  }

  /** Takes the first unused nodes that together say what is wanted; several where a re-parse has joined them. */
  private take(candidates: Candidates, wanted: string): boolean {
    const { texts } = candidates;
    const end = Math.min(texts.length, candidates.next + SEARCH_WINDOW);
    for (let first = candidates.next; first < end; first += 1) {
      let rest = wanted;
      let index = first;
      for (; rest !== '' && index < texts.length; index += 1) {
        const node = texts[index];
        const text = node === undefined || this.found.has(node) ? undefined : collapse(node.data);
        if (text === undefined || !rest.startsWith(text)) break;
        rest = rest.slice(text.length).trimStart();
      }
      if (rest !== '') continue;
      for (const text of texts.slice(first, index)) {
        this.found.add(text);
        this.all.next = (this.ordinals.get(text) ?? this.all.next) + 1;
      }
      candidates.next = index;
      return true;
    }
    return false;
  }

  lead(node: Text): void {
    const wanted = collapse(node.data);
    if (wanted === '') return;
    const own = this.stamped(node);
    // Not there: readability has put a fresh <p> in the place of the stamped <div>, or unwrapped a link. Then order decides.
    if (own === undefined || !this.take(own, wanted)) this.take(this.all, wanted);
  }
}

/**
 * The live Text nodes (without blank ones) below `root` that readability keeps; undefined where it finds no article or fails.
 * Title headings are mostly left out: readability drops them on purpose.
 */
export function readableTexts(document: Document, root: Element): ReadonlySet<Text> | undefined {
  const copy = copyPage(document, root);
  let content: Node | null | undefined;
  try {
    content = new Readability<Node>(copy.document, { serializer: (element) => element, disableJSONLD: true }).parse()?.content;
  } catch {
    // Readability does not promise to survive every page; without it the caller has its own, simpler way.
    return undefined;
  }
  if (content === null || content === undefined) return undefined;
  const wayBack = new WayBack(copy);
  for (const text of textsBelow(content)) wayBack.lead(text);
  return wayBack.found;
}
