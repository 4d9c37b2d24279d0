import type { ArticleOnPage } from '../article/article-on-page';
import type { ReadingRules } from '../article/reading-rules';
import type { ArticleChange } from '../article/update-article';
import type { Reading } from './reading';
import type { WorkMeter } from './work-meter';

/**
 * What the reader and the follower agree upon. The follower keeps readings current on a page that changes; it is a script of its
 * own, loaded with the first change that could matter, and puts itself under a shared symbol of the isolated world.
 */
export interface FollowedPage {
  document: Document;
  signal: AbortSignal;
  meter: WorkMeter;
  rules: ReadingRules;
  /** Shadow roots and documents of frames that hold text of the page. */
  trees: Set<Node>;
  /** More of them were found: each is handed to `watch`. */
  watchTrees(trees: readonly Node[]): void;
  readings(): readonly Reading[];
  /** The text of an article has changed; `lengthBefore` in UTF-16 code units. */
  changed(reading: Reading, change: ArticleChange, lengthBefore: number): void;
  /** Another article was found on the page. */
  add(onPage: ArticleOnPage, root: Element): void;
  /** The page as a whole has to be read again, unless it has become another one. */
  reread(): void;
  /** All changes of one look have been told. */
  repaint(): void;
  /** Following has been paused (true), or goes on. */
  busy(isBusy: boolean): void;
}

export interface Follower {
  /** Watches another tree of the page. */
  watch(tree: Node): void;
  /** Goes on after a pause. */
  resume(): void;
}

const FOLLOWER_KEY = Symbol.for('crossread.follower');
type StartFollower = (page: FollowedPage) => Follower;
/** Only Crossread's own scripts reach this symbol in their isolated world. */
const holder = globalThis as { [FOLLOWER_KEY]?: StartFollower };

export const registeredFollower = (): StartFollower | undefined => holder[FOLLOWER_KEY];

export function registerFollower(start: StartFollower): void {
  holder[FOLLOWER_KEY] = start;
}
