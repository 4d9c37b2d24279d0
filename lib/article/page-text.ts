import type { TextPiece } from './text-map';
import { parentShown, walkPage } from './walk-page';

/**
 * All text of a page that a reader could see, as blocks in the order of reading. Only tags and attributes are looked at, never
 * layout; the page is not changed.
 */
export interface PageBlock {
  /** The nearest block element around it. */
  element: Element;
  /** Ordinal in the page. */
  index: number;
  pieces: PagePiece[];
  /** H1 to H6, where it stands in a heading. */
  heading?: string;
  /** Stands in a figure; `figcaption` is surer than `figure`. */
  figure?: 'figcaption' | 'figure';
}

export interface PagePiece extends TextPiece {
  /** Inside a link. */
  linked: boolean;
}

/** Elements that begin and end a paragraph; HTML standard, "Rendering", flow content and tables, by their default display. */
const BLOCK_TAGS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 ' +
    'HEADER HGROUP HR HTML LEGEND LI MAIN MENU NAV OL P PRE SEARCH SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL LISTING XMP'
  ).split(' '),
);

/** Elements whose text is no text of the page. */
const SKIPPED_TAGS = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE NOFRAMES OBJECT EMBED APPLET CANVAS AUDIO VIDEO MAP SVG MATH SELECT DATALIST ' +
    'TEXTAREA BUTTON INPUT PROGRESS METER RP RT'
  ).split(' '),
);

const HEADING = /^H[1-6]$/;
const PREFORMATTED_TAGS = new Set(['PRE', 'LISTING', 'XMP']);

const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Does a style attribute of this value hide its element? */
export const isHidingStyle = (style: string | null): boolean => style !== null && HIDING_STYLE.test(style);

/** Does this element begin and end a paragraph? */
export const isBlockElement = (element: Element): boolean => BLOCK_TAGS.has(element.tagName.toUpperCase());

/** Hidden by what the markup itself says. Style sheets are not asked: that would need layout. */
function isHiddenByMarkup(element: Element): boolean {
  // React streams late parts of a page in hidden boxes with such ids and moves them in; a saved page still has them there.
  if (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found' && !element.id.startsWith('S:')) return true;
  if (element.getAttribute('aria-hidden') === 'true') return true;
  return isHidingStyle(element.getAttribute('style'));
}

/** Consent dialogues are often in the page itself, and longer than the article. Names of the products that make them, and generic ones. */
const OVERLAY_NAMES =
  /\b(?:onetrust|ot-sdk|didomi|qc-cmp|usercentrics|sp_message|truste|evidon|cookiebot|iubenda|cky-|fc-consent|gdpr|ccpa|(?:cookie|consent|privacy)[-_ ]?(?:banner|bar|consent|modal|notice|popup|overlay|layer|law|manager|wall|policy))/i;

/** Pages repeat the same names over and over. */
const overlays = new Map<string, boolean>();
const MAX_REMEMBERED = 5_000;

function isOverlay(names: string): boolean {
  const known = overlays.get(names);
  if (known !== undefined) return known;
  if (overlays.size > MAX_REMEMBERED) overlays.clear();
  const found = OVERLAY_NAMES.test(names);
  overlays.set(names, found);
  return found;
}

/** Readers and measures alike pass over what lies above the page, and what the markup itself hides. */
function isNoPageText(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  if (isHiddenByMarkup(element)) return true;
  const names = `${element.id} ${element.getAttribute('class') ?? ''}`;
  return names.length > 1 && names.length < 500 && element.tagName !== 'BODY' && isOverlay(names);
}

/** Elements without text of the page, however visible. */
function isSkipped(element: Element, tag: string): boolean {
  if (SKIPPED_TAGS.has(tag)) return true;
  if (tag === 'DIALOG') return !element.hasAttribute('open');
  return element.getAttribute('role') === 'button';
}

/** Collects the text of what is walked, as blocks; it does not ask what is hidden. */
class TextCollector {
  readonly blocks: PageBlock[] = [];
  readonly trees: Node[] = [];
  private open: PageBlock | undefined;
  private lineBreaks = 0;
  private preformatted = 0;
  private links = 0;
  private readonly headings: string[] = [];
  private readonly figures: ('figcaption' | 'figure')[] = [];
  private readonly blockElements: Element[] = [];

  constructor(private readonly root: Element) {}

  enter(element: Element, tag: string): boolean {
    if (element !== this.root && isSkipped(element, tag)) return false;
    this.begin(element, tag);
    return true;
  }

  /** Takes in what an element means for the text inside of it. */
  begin(element: Element, tag: string): void {
    if (tag === 'BR') {
      this.lineBreaks += 1;
      // Two in a row are how old pages set paragraphs apart.
      if (this.lineBreaks === 2) this.close();
      return;
    }
    if (tag === 'A') this.links += 1;
    if (!BLOCK_TAGS.has(tag)) return;
    this.close();
    this.blockElements.push(element);
    if (HEADING.test(tag)) this.headings.push(tag);
    if (tag === 'FIGURE' || tag === 'FIGCAPTION') this.figures.push(tag === 'FIGURE' ? 'figure' : 'figcaption');
    if (PREFORMATTED_TAGS.has(tag)) this.preformatted += 1;
  }

  leave(_: Element, tag: string): void {
    if (tag === 'A') this.links -= 1;
    if (!BLOCK_TAGS.has(tag)) return;
    this.close();
    this.blockElements.pop();
    if (HEADING.test(tag)) this.headings.pop();
    if (tag === 'FIGURE' || tag === 'FIGCAPTION') this.figures.pop();
    if (PREFORMATTED_TAGS.has(tag)) this.preformatted -= 1;
  }

  text(node: Text, tree: Node): void {
    const blank = node.data.trim() === '';
    if (blank && this.open === undefined) return;
    this.open ??= this.newBlock();
    this.open.pieces.push({
      node,
      tree,
      lineBreakBefore: this.lineBreaks > 0,
      preformatted: this.preformatted > 0,
      linked: this.links > 0,
    });
    if (!blank) this.lineBreaks = 0;
  }

  tree(tree: Node): void {
    this.trees.push(tree);
  }

  private newBlock(): PageBlock {
    const heading = this.headings.at(-1);
    const figure = this.figures.at(-1);
    const block: PageBlock = {
      element: this.blockElements.at(-1) ?? this.root,
      index: this.blocks.length,
      pieces: [],
      ...(heading === undefined ? {} : { heading }),
      ...(figure === undefined ? {} : { figure }),
    };
    this.blocks.push(block);
    this.lineBreaks = 0;
    return block;
  }

  private close(): void {
    this.open = undefined;
    this.lineBreaks = 0;
  }
}

export interface PageText {
  blocks: PageBlock[];
  /** Shadow roots and documents of frames that were entered, other than the one that `root` is in. */
  trees: Node[];
}

/** Collects the text below `root`. */
export function readPageText(root: Element): PageText {
  const collector = new TextCollector(root);
  walkShown(root, collector);
  return { blocks: collector.blocks, trees: collector.trees };
}

/** Walks what the markup does not hide. */
function walkShown(root: Element, collector: TextCollector): void {
  walkPage(root, {
    enter: (element, tag) => (element === root || !isNoPageText(element)) && collector.enter(element, tag),
    leave: (element, tag) => collector.leave(element, tag),
    text: (node, tree) => collector.text(node, tree),
    tree: (tree) => collector.tree(tree),
  });
}

/** Collects the text of a part of the page, with what the elements around it mean for it; none where one of them hides it. */
export function readPartText(root: Element): PageText {
  const collector = new TextCollector(root);
  const around: Element[] = [];
  for (let at = parentShown(root); at !== undefined; at = parentShown(at)) around.push(at);
  for (const element of [root, ...around]) {
    const tag = element.tagName.toUpperCase();
    if (tag !== 'IFRAME' && tag !== 'FRAME' && (isSkipped(element, tag) || isNoPageText(element))) return { blocks: [], trees: [] };
  }
  for (const element of around.reverse()) collector.begin(element, element.tagName.toUpperCase());
  walkShown(root, collector);
  return { blocks: collector.blocks, trees: collector.trees };
}
