import type { Highlight, HighlightChange, HighlightDraft } from '../highlights/highlight';
import type { Library } from './database';

/** What the store cannot make itself. */
export interface StoreWorld {
  now: () => number;
  newId: () => string;
}

/** Reads and writes highlights. A promise resolves once the transaction is committed, not before. */
export class HighlightStore {
  constructor(
    private readonly library: Library,
    private readonly world: StoreWorld,
  ) {}

  /** The highlights of an article, in the order of its text. */
  async ofArticle(articleId: string): Promise<Highlight[]> {
    const found = await this.library.highlights.where('articleId').equals(articleId).toArray();
    return found.sort((a, b) => a.selector.position.start - b.selector.position.start || a.createdAt - b.createdAt);
  }

  async save(draft: HighlightDraft): Promise<Highlight> {
    const now = this.world.now();
    const highlight: Highlight = { ...draft, id: this.world.newId(), createdAt: now, updatedAt: now };
    await this.library.transaction('rw', this.library.highlights, () => this.library.highlights.add(highlight));
    return highlight;
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

  async restore(highlight: Highlight): Promise<void> {
    await this.library.transaction('rw', this.library.highlights, () => this.library.highlights.put(highlight));
  }
}
