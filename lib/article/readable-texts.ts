import { Readability } from '@mozilla/readability';
import { isElement, isNoPageText, isText } from './page-text';

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
  /** The live element behind each stamp. */
  originals: Element[];
  /** The live Text nodes that were copied, without blank ones, in the page's order. */
  texts: Text[];
}

class Copier {
  readonly document: Document;
  readonly originals: Element[] = [];
  readonly texts: Text[] = [];
  /** Copies of the elements around the current node, outermost first. */
  private readonly path: Element[] = [];
  private elements = 0;
  private copiedUtf16 = 0;

  constructor(private readonly source: Document) {
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

  enter(element: Element): void {
    const copy = this.document.importNode(element, false);
    const parent = this.path[Math.min(this.path.length, MAX_DEPTH) - 1];
    if (parent === undefined) this.document.body.replaceWith(copy);
    else parent.append(copy);
    copy.removeAttribute(STAMP);
    this.path.push(copy);
    this.elements += 1;
  }

  leave(): void {
    this.path.pop();
  }

  text(node: Text): void {
    const parent = this.path.at(-1);
    if (parent === undefined) return;
    parent.append(this.document.createTextNode(node.data));
    this.copiedUtf16 += node.data.length;
    if (node.parentElement === null || node.data.trim() === '') return;
    this.texts.push(node);
    if (!parent.hasAttribute(STAMP)) {
      parent.setAttribute(STAMP, String(this.originals.length));
      this.originals.push(node.parentElement);
    }
  }
}

function copyPage(document: Document): PageCopy {
  const copier = new Copier(document);
  copier.copyHead();
  const root = document.body;
  let node: Node | null = root;
  while (node !== null && !copier.full) {
    let next: Node | null = null;
    if (isText(node)) copier.text(node);
    else if (isElement(node) && (node === root || !(NOT_COPIED.has(node.tagName.toUpperCase()) || isNoPageText(node)))) {
      copier.enter(node);
      next = node.firstChild;
      if (next === null) copier.leave();
    }
    while (next === null && node !== null && node !== root) {
      next = node.nextSibling;
      if (next !== null) break;
      node = node.parentNode;
      copier.leave();
    }
    node = next;
  }
  return { document: copier.document, originals: copier.originals, texts: copier.texts };
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
  private readonly own = new Map<Element, Candidates>();

  constructor(private readonly copy: PageCopy) {
    this.all = { texts: copy.texts, next: 0 };
    for (const [ordinal, text] of copy.texts.entries()) {
      this.ordinals.set(text, ordinal);
      if (text.parentElement === null) continue;
      const siblings = this.own.get(text.parentElement);
      if (siblings === undefined) this.own.set(text.parentElement, { texts: [text], next: 0 });
      else siblings.texts.push(text);
    }
  }

  /** The live element behind the nearest stamp. */
  private stamped(node: Text): Element | undefined {
    let element = node.parentElement;
    while (element !== null && !element.hasAttribute(STAMP)) element = element.parentElement;
    return this.copy.originals[Number(element?.getAttribute(STAMP) ?? Number.NaN)];
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
    const original = this.stamped(node);
    const own = original === undefined ? undefined : this.own.get(original);
    // Not there: readability has put a fresh <p> in the place of the stamped <div>, or unwrapped a link. Then order decides.
    if (own === undefined || !this.take(own, wanted)) this.take(this.all, wanted);
  }
}

/**
 * The live Text nodes (without blank ones) that readability keeps; undefined where it finds no article or fails.
 * Title headings are mostly left out: readability drops them on purpose.
 */
export function readableTexts(document: Document): ReadonlySet<Text> | undefined {
  if (document.body === null) return undefined;
  const copy = copyPage(document);
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
