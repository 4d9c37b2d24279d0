// Not the package's index: that brings its guess of what is readable along, which decides nothing here.
import Readability from '@mozilla/readability/Readability.js';
import { isText, readableFrame } from './walk-page';

/**
 * Which Text nodes of the live page readability takes for the article. Readability takes a document apart, so it gets a copy;
 * when it retries it even sets the copy's innerHTML, and every node of the copy is another one than before. What survives
 * is attributes: each element with text of its own is stamped with a number on the copy, and the result's text is led back
 * through the nearest stamp. The live page is only read.
 */
const STAMP = 'data-crossread-stamp';

/**
 * Elements nested deeper are hung up here: readability reads the text of each level anew. Saved news pages have text down to level 50;
 * parsers stop at 512, scripts do not.
 */
const MAX_DEPTH = 64;
/** The longest live blogs have about 20,000 elements. What comes after the limit is not looked at. */
const MAX_ELEMENTS = 30_000;
/** UTF-16 code units; twice what an article may have, leaving room for menus and comments. */
const MAX_COPIED_UTF16 = 1_000_000;

/** Readability throws these away, or never looks at them. */
const NOT_COPIED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'LINK', 'SVG', 'MATH']);

export interface PageCopy {
  document: Document;
  /** The live Text nodes that were copied, without blank ones, in the page's order. */
  texts: Text[];
  /** Those of each stamped element, by its stamp. */
  byStamp: Text[][];
}

/** What readability weighs. Nothing else is copied: handlers and styles would make the page's own policy report the copy. */
const COPIED_ATTRIBUTES = ['class', 'id', 'role', 'itemprop'];
const LINK_ATTRIBUTES = [...COPIED_ATTRIBUTES, 'href', 'rel'];
const MAX_ATTRIBUTE_UTF16 = 2_000;
/** Parsers make elements of any name, scripts may not. */
const ELEMENT_NAME = /^[a-z][a-z0-9-]*$/;

/** Copies what is walked into an inert document, for readability to take apart. */
export class PageCopier implements PageCopy {
  // Inert: no scripts, no loading, no custom elements.
  readonly document: Document;
  readonly texts: Text[] = [];
  readonly byStamp: Text[][] = [];
  /** Copies of the elements around the current node, outermost first, and the stamp of each, -1 for none. */
  private readonly path: Element[] = [];
  private readonly stamps: number[] = [];
  private elements = 0;
  private copiedUtf16 = 0;

  constructor(source: Document) {
    this.document = source.implementation.createHTMLDocument(source.title.slice(0, 1_000));
    // By the titles that a page states, readability tells a headline that repeats them.
    for (const meta of source.querySelectorAll('meta[content][property*="title" i],meta[content][name*="title" i]')) {
      if ((meta.getAttribute('content')?.length ?? 0) < MAX_ATTRIBUTE_UTF16)
        this.document.head.append(this.document.importNode(meta, false));
    }
  }

  enter(element: Element, tag: string): boolean {
    if (NOT_COPIED.has(tag) || this.elements > MAX_ELEMENTS || this.copiedUtf16 > MAX_COPIED_UTF16) return false;
    const parent = this.path[Math.min(this.path.length, MAX_DEPTH) - 1] ?? this.document.body;
    // The page's body is the copy's; a frame with text and the body in it become boxes, which readability looks into.
    const isPageBody = tag === 'BODY' && this.path.length === 0;
    const copy = isPageBody ? this.document.body : this.document.createElement(nameOfCopy(element, tag));
    if (element.hasAttributes()) copyAttributes(element, copy, tag);
    if (!isPageBody) parent.append(copy);
    this.path.push(copy);
    this.stamps.push(-1);
    this.elements += 1;
    return true;
  }

  leave(): void {
    this.path.pop();
    this.stamps.pop();
  }

  text(node: Text): void {
    const depth = this.path.length - 1;
    const parent = this.path[depth];
    if (parent === undefined) return;
    this.copiedUtf16 += node.length;
    // The one that goes over the limit may be megabytes long by itself.
    if (this.copiedUtf16 > MAX_COPIED_UTF16) return;
    const { data } = node;
    parent.append(data);
    if (data.trim() === '') return;
    this.texts.push(node);
    let stamp = this.stamps[depth] ?? -1;
    if (stamp < 0) {
      stamp = this.byStamp.length;
      this.stamps[depth] = stamp;
      this.byStamp.push([]);
      parent.setAttribute(STAMP, String(stamp));
    }
    this.byStamp[stamp]?.push(node);
  }
}

function copyAttributes(element: Element, copy: Element, tag: string): void {
  for (const name of tag === 'A' ? LINK_ATTRIBUTES : COPIED_ATTRIBUTES) {
    const value = element.getAttribute(name);
    if (value !== null && value.length <= MAX_ATTRIBUTE_UTF16) copy.setAttribute(name, value);
  }
}

function nameOfCopy(element: Element, tag: string): string {
  if (tag === 'BODY' || ((tag === 'IFRAME' || tag === 'FRAME') && readableFrame(element) !== undefined)) return 'div';
  const name = element.localName;
  return ELEMENT_NAME.test(name) ? name : 'span';
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
 * The live Text nodes (without blank ones) of a copied page that readability keeps; undefined where it finds no article or fails.
 * Title headings are mostly left out: readability drops them on purpose. The copy is used up.
 */
export function readableTexts(copy: PageCopy): ReadonlySet<Text> | undefined {
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
