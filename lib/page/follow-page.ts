import { addressOfPart, readPartMetadata } from '../article/part-metadata';
import { ArticleUpdater, type ForeignText } from '../article/update-article';
import type { FollowedPage, Follower } from './follower-contract';
import { PageWatch } from './page-watch';
import type { Reading } from './reading';
import { UpdateLoop } from './update-loop';
import { WorkBudget } from './work-budget';

/** Paragraphs as long as this together may be an article, or the rest of one; UTF-16 code units. */
const MIN_ARTICLE_UTF16 = 700;
const MOST_READINGS = 30;

/** Follows the changes of a page from now on; what has changed since it was read is found at the first look. */
export const followPage = (page: FollowedPage): Follower => new PageFollower(page);

class PageFollower implements Follower {
  private readonly watcher: PageWatch;
  private readonly loop: UpdateLoop;
  private readonly updaters = new WeakMap<Reading, ArticleUpdater>();
  private readonly budget = new WorkBudget(() => performance.now());
  private isPaused = false;
  /** What all updates until now have cost, milliseconds. */
  private spentMs = 0;
  /** Text that was no article's at the last look is not looked at again until there is this much more of it. */
  private foreignNeededUtf16 = MIN_ARTICLE_UTF16;

  constructor(private readonly page: FollowedPage) {
    const { document, signal, rules, trees } = page;
    this.loop = new UpdateLoop({ document, signal, update: () => this.update() });
    this.watcher = new PageWatch({ document, signal, rules, changed: () => this.loop.request() });
    this.watcher.begin(trees);
  }

  watch(tree: Node): void {
    if (!this.isPaused) this.watcher.watch(tree);
  }

  resume(): void {
    if (!this.isPaused) return;
    this.isPaused = false;
    this.budget.refill();
    this.watcher.begin(this.page.trees);
    this.page.busy(false);
  }

  /** Takes in what has changed since the last time; answers what that and all painting since have cost, milliseconds. */
  private update(): number {
    const { meter } = this.page;
    if (this.isPaused) return 0;
    meter.updating(() => this.takeIn(this.watcher.take()));
    const ms = meter.work.updateMs - this.spentMs;
    this.spentMs += ms;
    this.budget.spend(ms);
    if (this.budget.isExhausted) {
      this.isPaused = true;
      this.watcher.end();
      this.page.busy(true);
    }
    return ms;
  }

  private takeIn(roots: ReadonlySet<Element>): void {
    const { page } = this;
    const readings = [...page.readings()];
    if (readings.length === 0) page.reread();
    let isStale = false;
    for (const [reading, own] of this.shareOut(readings, roots)) {
      const before = reading.article.text.length;
      const change = this.updaterOf(reading).update(own);
      if (change.gone.size > 0 || change.fresh.length > 0) {
        // What is painted stands where it stood if nothing is gone; what is new is painted when the engine has answered.
        isStale ||= change.gone.size > 0;
        page.changed(reading, change, before);
      }
      page.watchTrees(change.trees);
      if (change.foreign.length > 0) this.lookAtForeign(change.foreign, readings);
    }
    for (const tree of page.trees) if (!tree.isConnected) page.trees.delete(tree);
    if (isStale) page.repaint();
  }

  /** What lies in an article is its own; of the rest the first one has to say whether it is new to it. */
  private shareOut(readings: readonly Reading[], roots: ReadonlySet<Element>): Map<Reading, Set<Element>> {
    const shares = new Map(readings.map((reading) => [reading, new Set<Element>()]));
    for (const root of roots) {
      const owner = readings.find((reading) => this.updaterOf(reading).holds(root)) ?? readings[0];
      if (owner) shares.get(owner)?.add(root);
    }
    return shares;
  }

  private updaterOf(reading: Reading): ArticleUpdater {
    const known = this.updaters.get(reading);
    if (known) return known;
    const updater = new ArticleUpdater(reading.onPage, this.page.rules);
    this.updaters.set(reading, updater);
    return updater;
  }

  /** Text outside of what is known: the next article of an endless page, or the rest of this one in another shape. */
  private lookAtForeign(foreign: readonly ForeignText[], [first, ...others]: readonly Reading[]): void {
    const unknown = foreign.filter(({ root }) => !others.some((reading) => reading.root?.contains(root)));
    const isArticle = ({ isAlike, lengthUtf16 }: ForeignText) => isAlike && lengthUtf16 >= MIN_ARTICLE_UTF16;
    for (const { root } of unknown.filter(isArticle)) if (first && others.length < MOST_READINGS) this.readPart(root, first);
    const length = unknown.reduce((sum, text) => sum + (isArticle(text) ? 0 : text.lengthUtf16), 0);
    if (length < this.foreignNeededUtf16) return;
    this.foreignNeededUtf16 = 2 * length;
    this.page.reread();
  }

  private readPart(root: Element, { article: first }: Reading): void {
    const { document, rules } = this.page;
    const address = addressOfPart(root, document.location.href);
    const metadata = readPartMetadata(root, first);
    const extracted = rules.extract(document, address ?? '', { outlets: new Map(), root, metadata });
    if (!extracted.ok || extracted.article.text.length < MIN_ARTICLE_UTF16) return;
    // Without one it gets the page's when it is scrolled to.
    extracted.article.url = address ?? '';
    this.page.watchTrees(extracted.trees);
    this.page.add(extracted, root);
  }
}
