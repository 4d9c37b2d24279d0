import type { ArticleIdentity } from '../article/identity';
import type { Highlight, HighlightChange, HighlightDraft } from '../highlights/highlight';
import type { Settings } from '../settings';
import type { ArticleStore } from './articles';
import type { Library } from './database';
import { articleOfHighlight } from './migrate-to-2';

/** What the store cannot make itself. */
export interface StoreWorld {
  now: () => number;
  newId: () => string;
}

/** Reads and writes highlights, and keeps the articles that they are in. A promise resolves once the transaction is committed, not before. */
export class HighlightStore {
  constructor(
    private readonly library: Library,
    private readonly articles: ArticleStore,
    private readonly world: StoreWorld,
  ) {}

  /** The highlights of an article, under all ids that it has, in the order of its text. */
  async ofArticle(ids: readonly string[]): Promise<Highlight[]> {
    const found = await this.library.highlights.where('articleId').anyOf(ids).toArray();
    return found.sort((a, b) => a.selector.position.start - b.selector.position.start || a.createdAt - b.createdAt);
  }

  /** Keeps the highlight, and the article with it. */
  save(draft: HighlightDraft, identity: ArticleIdentity, days: Settings['articleDays']): Promise<Highlight> {
    return this.library.transaction('rw', this.library.highlights, this.library.articles, async () => {
      const now = this.world.now();
      const articleId = await this.articles.keep(identity, days, draft.outlet);
      const highlight: Highlight = { ...draft, articleId, id: this.world.newId(), createdAt: now, updatedAt: now };
      await this.library.highlights.add(highlight);
      return highlight;
    });
  }

  /** Undefined where the highlight is gone. */
  change(id: string, change: HighlightChange): Promise<Highlight | undefined> {
    return this.library.transaction('rw', this.library.highlights, async () => {
      const before = await this.library.highlights.get(id);
      if (!before) return undefined;
      const after: Highlight = { ...before, updatedAt: this.world.now() };
      if (change.colour !== undefined) after.colour = change.colour;
      if (change.note !== undefined) after.note = change.note;
      await this.library.highlights.put(after);
      return after;
    });
  }

  /** Answers what was deleted, so that it can be put back. */
  delete(id: string): Promise<Highlight | undefined> {
    return this.library.transaction('rw', this.library.highlights, async () => {
      const before = await this.library.highlights.get(id);
      if (before) await this.library.highlights.delete(id);
      return before;
    });
  }

  restore(highlight: Highlight): Promise<void> {
    return this.library.transaction('rw', this.library.highlights, this.library.articles, async () => {
      await this.library.highlights.put(highlight);
      // Its article may have gone with it.
      if ((await this.library.articles.get(highlight.articleId)) === undefined)
        await this.library.articles.add(articleOfHighlight(highlight));
    });
  }
}
