import type { ReadingRules } from '../article/reading-rules';
import { isElement, parentShown } from '../article/walk-page';

/** More changed places than this are not told apart any more: the page as a whole has changed. */
const MOST_ROOTS = 2_000;

/** What the page's own business is and never the article's. */
const NO_TEXT = /^(?:HEAD|TITLE|META|LINK|SCRIPT|STYLE|NOSCRIPT|TEMPLATE|SVG|CROSSREAD-CARD)$/i;

const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeOldValue: true,
  attributeFilter: ['hidden', 'aria-hidden', 'open', 'style'],
};

/** Comments, advertisements' frames and pictures say nothing. */
const hasText = (node: Node): boolean => node.nodeType <= 3 && !NO_TEXT.test(node.nodeName) && node.textContent?.trim() !== '';

export interface PageWatchWorld {
  document: Document;
  signal: AbortSignal;
  rules: ReadingRules;
  changed: () => void;
}

/** Watches the trees of a page for changed text, and keeps the elements that have to be read again. */
export class PageWatch {
  private roots = new Set<Element>();
  private readonly observer: MutationObserver;
  private watched = new WeakSet<Node>();

  constructor(private readonly world: PageWatchWorld) {
    const { document, signal } = world;
    this.observer = new MutationObserver((records) => this.collect(records));
    // A frame's document comes long after its element, and by no change of the page's own tree.
    document.addEventListener('load', (event) => this.frameLoaded(event.target), { capture: true, signal });
    signal.addEventListener('abort', () => this.observer.disconnect(), { once: true });
  }

  /** Begins to watch. What was before is unknown, so all of the page has to be read anew. */
  begin(trees: Iterable<Node>): void {
    const { document } = this.world;
    this.watched = new WeakSet();
    for (const tree of [document, ...trees]) this.watch(tree);
    this.roots.add(document.body ?? document.documentElement);
    this.world.changed();
  }

  /** Watches a tree as well: a shadow root, the document of a frame. */
  watch(tree: Node): void {
    if (this.watched.has(tree)) return;
    this.watched.add(tree);
    this.observer.observe(tree, WATCHED);
  }

  /** Looks away: nothing more is noticed, and nothing it costs. */
  end(): void {
    this.observer.disconnect();
    this.roots = new Set();
  }

  /** The elements that changed since they were last taken: block elements, or such as hold some. */
  take(): ReadonlySet<Element> {
    this.collect(this.observer.takeRecords());
    const { roots } = this;
    this.roots = new Set();
    const { document } = this.world;
    return roots.size <= MOST_ROOTS ? roots : new Set([document.body ?? document.documentElement]);
  }

  private collect(records: readonly MutationRecord[]): void {
    const before = this.roots.size;
    for (const record of records) {
      // One more than the most says that there were too many.
      if (this.roots.size > MOST_ROOTS) break;
      if (record.type === 'characterData') this.addBlockAround(record.target);
      else if (record.type === 'attributes') this.addIfShownOrHidden(record);
      else this.addChildren(record);
    }
    if (this.roots.size > before) this.world.changed();
  }

  private addChildren({ target, addedNodes, removedNodes }: MutationRecord): void {
    if (NO_TEXT.test(target.nodeName)) return;
    let changesBlock = false;
    for (const node of addedNodes) {
      if (isElement(node) && !NO_TEXT.test(node.nodeName) && this.isReadAlone(node)) this.roots.add(node);
      else changesBlock ||= hasText(node);
    }
    let losesBlock = false;
    for (const node of removedNodes) {
      if (isElement(node) && this.isReadAlone(node)) losesBlock = true;
      else changesBlock ||= hasText(node);
    }
    if (changesBlock) this.addBlockAround(target);
    if (losesBlock) this.world.changed();
  }

  /** Can it be read by itself, or is it a piece of a paragraph? Custom elements hold paragraphs more often than words. */
  private isReadAlone(element: Element): boolean {
    return this.world.rules.isBlockElement(element) || element.tagName.includes('-');
  }

  private addBlockAround(node: Node): void {
    let at = isElement(node) ? node : parentShown(node);
    while (at !== undefined && !this.world.rules.isBlockElement(at)) at = parentShown(at);
    if (at !== undefined && !NO_TEXT.test(at.nodeName)) this.roots.add(at);
  }

  private addIfShownOrHidden({ target, attributeName, oldValue }: MutationRecord): void {
    if (!isElement(target)) return;
    const { isHidingStyle, isBlockElement } = this.world.rules;
    // Most changes of a style are an animation.
    if (attributeName === 'style' && isHidingStyle(oldValue) === isHidingStyle(target.getAttribute('style'))) return;
    if (isBlockElement(target)) this.roots.add(target);
    else this.addBlockAround(target);
  }

  private frameLoaded(target: EventTarget | null): void {
    if (!(target instanceof HTMLIFrameElement)) return;
    this.roots.add(target);
    this.world.changed();
  }
}
