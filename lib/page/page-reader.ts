import type { ArticleBlock } from '../article/article-block';
import { type ArticleOnPage, presence } from '../article/article-on-page';
import { extractArticle } from '../article/extract';
import { READING_RULES } from '../article/reading-rules';
import type { ArticleChange } from '../article/update-article';
import type { PageState } from '../messages';
import type { Point } from './card-contract';
import { type Follower, registeredFollower } from './follower-contract';
import { offsetAtPoint } from './hit-test';
import { askBackground } from './port';
import { Reading } from './reading';
import { SeenReports } from './seen-reports';
import { WorkMeter } from './work-meter';

/** An article that has lost more of its text than this at once is another one now. */
const MOST_LOST = 0.5;
/** Part of the text that changed beyond which all of it is given to the engine again. */
const MOST_IN_PARTS = 0.5;

export interface PageReaderWorld {
  document: Document;
  signal: AbortSignal;
  repaint: () => void;
  /** What an open card says may be wrong now. */
  closeCard: () => void;
  /** What is in an article has been found, and others are kept that could contradict it. */
  comparable: (reading: Reading) => void;
  /** A frame holds some of the text. */
  frameFound: (frame: Document) => void;
  /** An answer did not come: true where the extension is gone. */
  isOrphaned: () => boolean;
}

/** Reads the articles of a page, and follows them while the page changes. */
export class PageReader {
  readings: Reading[] = [];
  current: Reading | undefined;
  isBusy = false;
  readonly meter = new WorkMeter();
  /** Why there is no reading. */
  private status: PageState['status'] = 'reading';
  private follower: Follower | undefined;
  private readonly trees = new Set<Node>();
  private readonly seen = new SeenReports(() => this.world.repaint());
  private readAddress = '';
  /** The first change is being waited for, or has come. */
  private isWaiting = false;

  constructor(private readonly world: PageReaderWorld) {}

  get state(): Pick<PageState, 'status' | 'problem'> {
    const { current } = this;
    return current ? { status: current.status, ...(current.problem ? { problem: current.problem } : {}) } : { status: this.status };
  }

  /** The article at a point of the viewport is the one that is spoken of from now on. */
  attendTo({ x, y }: Point): Reading | undefined {
    const { document } = this.world;
    if (this.readings.length > 1)
      this.current = this.readings.find(({ map }) => offsetAtPoint(document, map, x, y) !== undefined) ?? this.current;
    return this.current;
  }

  /** Likewise the article in the middle of the view. */
  attendToView(): Reading | undefined {
    const middle = (this.world.document.defaultView?.innerHeight ?? 0) / 2;
    const inView = ({ root }: Reading) => {
      const rect = root?.getBoundingClientRect();
      return rect !== undefined && rect.top <= middle && rect.bottom > middle;
    };
    if (this.readings.length > 1) this.current = this.readings.find(inView) ?? this.readings[0];
    return this.current;
  }

  /** Reads the page as a whole: at the beginning, and whenever the probe says that what it has become is an article. */
  async read(): Promise<void> {
    const { document } = this.world;
    const { href } = document.location;
    this.readAddress = href;
    if (this.isScrolledTo(withoutFragment(href))) return;
    const extracted = this.extract(href);
    if (!extracted) return;
    const alive = this.readings.filter(({ onPage }) => presence(onPage) > MOST_LOST);
    const known = alive.find((reading) => sharesMost(extracted.blocks, reading)) ?? alive.find(({ root }) => !root);
    // The page says that it is still the same one: only its address has changed, and the article keeps the one it was found by.
    if (known && (known.root || extracted.article.title === known.article.title)) return;
    await this.begin(new Reading(extracted), known);
  }

  /** Reads the page again where new text fits nothing that is known; with several articles each only grows by itself. */
  private async reread(): Promise<void> {
    if (!this.isSameAddress || this.status === 'no-article' || this.readings.some(({ root }) => root)) return;
    const extracted = this.extract(this.readAddress);
    const [known] = this.readings;
    if (extracted && extracted.blocks.length > (known?.onPage.blocks.length ?? 0)) await this.begin(new Reading(extracted), known);
  }

  private extract(href: string): (ArticleOnPage & { trees: Node[] }) | undefined {
    const extracted = this.meter.extracting(() => extractArticle(this.world.document, href, { outlets: new Map() }));
    if (extracted.ok) this.watchTrees(extracted.trees);
    else if (this.readings.length === 0) this.status = 'no-text';
    this.followSoon();
    return extracted.ok ? extracted : undefined;
  }

  /** An endless page takes the address of the article that comes into view. */
  private isScrolledTo(url: string): boolean {
    const inView = this.attendToView();
    if (inView?.root && !inView.article.url) inView.article.url = url;
    const known = this.readings.find(({ article, onPage }) => article.url === url && presence(onPage) > MOST_LOST);
    return this.readings.length > 1 && known !== undefined;
  }

  /** Takes a reading up, in the place of another. */
  private async begin(reading: Reading, former?: Reading): Promise<void> {
    const others = this.readings.filter((other) => other !== former && other.root && presence(other.onPage) > MOST_LOST);
    this.readings = reading.root ? [...this.readings, reading] : [reading, ...others];
    if (!reading.root) this.current = reading;
    this.world.repaint();
    // One after the other: the background says of what day the article is, by which the library knows it again.
    await this.annotate(reading);
    await this.loadHighlights(reading);
  }

  /** Asks the engine about an article, or about some blocks of it that are new. */
  async annotate(reading: Reading, fresh?: readonly ArticleBlock[]): Promise<void> {
    const part = reading.textOf(fresh);
    const answer = await askBackground('annotate', reading.input(part, fresh !== undefined));
    if (this.world.signal.aborted || !this.readings.includes(reading)) return;
    if (!answer.ok) {
      if (this.world.isOrphaned() || fresh) return;
      reading.status = 'failed';
      reading.problem = answer.failure.message;
      return;
    }
    const { asOf, mentions, outlet: registered, published, modified } = answer.value;
    reading.setDates({ ...(published && { published }), ...(modified && { modified }) });
    if (reading.asOf && reading.asOf.day !== asOf.day) this.world.closeCard();
    reading.articleId = answer.value.articleId;
    reading.fingerprint = answer.value.fingerprint ?? reading.fingerprint;
    reading.asOf = asOf;
    reading.setMentions(part, mentions);
    // The list of outlets is the background's: it would be a twelfth of this script.
    if (registered) reading.article.outlet = { name: registered, host: this.world.document.location.hostname.replace(/^www\./, '') };
    reading.status = reading.mentions.length > 0 ? 'annotated' : 'nothing-found';
    this.world.repaint();
    if (answer.value.comparable) this.world.comparable(reading);
  }

  async loadHighlights(reading: Reading): Promise<void> {
    const answer = await askBackground('highlights-of-article', { identity: reading.identity });
    if (!answer.ok || this.world.signal.aborted || !this.readings.includes(reading)) return;
    reading.placeHighlights(answer.value.highlights);
    this.seen.report(reading);
    this.world.repaint();
  }

  /** The reader wants a page followed that was too busy. */
  resume(): void {
    this.follower?.resume();
  }

  /** With the first change that could be one of text the follower is loaded; on a page that stays as it is nothing is. */
  private followSoon(): void {
    if (this.isWaiting || this.follower) return;
    this.isWaiting = true;
    const { document, signal } = this.world;
    const observer = new MutationObserver((records) => {
      if (!records.some(isOfText)) return;
      observer.disconnect();
      void this.follow();
    });
    for (const tree of [document, ...this.trees]) observer.observe(tree, { subtree: true, childList: true, characterData: true });
    signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  }

  private async follow(): Promise<void> {
    if (!registeredFollower()) await askBackground('load-follower', {});
    const { document, signal, repaint } = this.world;
    if (signal.aborted) return;
    this.follower = registeredFollower()?.({
      document,
      signal,
      meter: this.meter,
      rules: READING_RULES,
      trees: this.trees,
      watchTrees: (trees) => this.watchTrees(trees),
      readings: () => this.readings,
      changed: (reading, change, lengthBefore) => this.changed(reading, change, lengthBefore),
      add: (onPage, root) => void this.begin(new Reading(onPage, root)),
      reread: () => void this.reread(),
      repaint,
      busy: (isBusy) => {
        this.isBusy = isBusy;
        void askBackground('page-busy', { busy: isBusy });
      },
    });
    if (!this.follower) this.world.isOrphaned();
  }

  private get isSameAddress(): boolean {
    return this.readAddress === this.world.document.location.href;
  }

  private changed(reading: Reading, change: ArticleChange, lengthBefore: number): void {
    reading.apply(change);
    this.seen.report(reading);
    let lost = 0;
    for (const [block, again] of change.gone) if (!again) lost += block.mapped.text.length;
    const isGone = lost > MOST_LOST * lengthBefore && reading.article.text.length < (1 - MOST_LOST) * lengthBefore;
    if (isGone) {
      this.readings = this.readings.filter((other) => other !== reading);
      if (this.current === reading) this.current = this.readings[0];
      if (this.readings.length > 0) return;
      // With another address it is another page: whether that is an article the probe has to say.
      this.status = this.isSameAddress ? 'no-text' : 'no-article';
      return;
    }
    if (change.fresh.length === 0) return;
    const freshUtf16 = change.fresh.reduce((sum, { mapped }) => sum + mapped.text.length, 0);
    void this.annotate(reading, freshUtf16 > MOST_IN_PARTS * reading.article.text.length ? undefined : change.fresh);
  }

  private watchTrees(trees: readonly Node[]): void {
    for (const tree of trees) {
      if (this.trees.has(tree)) continue;
      this.trees.add(tree);
      this.follower?.watch(tree);
      if (tree.nodeType === 9) this.world.frameFound(tree as Document);
    }
  }
}

/** Scripts, styles and empty boxes come and go on every page. */
function isOfText({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type === 'characterData') return true;
  if (target.nodeName === 'HEAD') return false;
  return [...addedNodes, ...removedNodes].some(
    (node) => node.nodeType <= 3 && !/^(?:SCRIPT|STYLE|LINK|CROSSREAD-CARD)$/.test(node.nodeName) && node.textContent !== '',
  );
}

const withoutFragment = (address: string): string => address.replace(/#.*$/s, '');

/** Are these blocks and a reading's mostly the same stretch of the page, the one perhaps with more around it? */
function sharesMost(blocks: readonly ArticleBlock[], { map, onPage }: Reading): boolean {
  const shared = blocks.filter(({ mapped }) => mapped.segments[0] !== undefined && map.has(mapped.segments[0].node));
  return shared.length > Math.min(blocks.length, onPage.blocks.length) / 2;
}
