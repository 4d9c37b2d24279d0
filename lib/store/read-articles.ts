import type { Library } from './database';
import type { KeptArticle } from './kept-article';
import type { SeenArticle } from './kept-articles';

const DAY_MS = 86_400_000;
/** So many are compared with what is being read; the oldest are erased first. */
const MOST_READ = 500;

/** Rows of articles that were read and not kept: no id of a kept version looks like these. */
const rowId = (articleId: string): string => `read ${articleId}`;
export const isReadRow = (id: string): boolean => id.startsWith('read ');

/**
 * Articles that were only read, for those readers who want to have them compared too. Apart from what is kept: in no backup and no export, and erased after the days that
 * the reader chose.
 */
export class ReadArticles {
  constructor(
    private readonly library: Library,
    private readonly now: () => number,
  ) {}

  /** Notes an article that is being read. */
  async note(articleId: string, seen: SeenArticle, days: number): Promise<void> {
    const { readArticles: read, kept } = this.library;
    if (days > 0) {
      const keptAt = this.now();
      await this.library.transaction('rw', read, kept, async () => {
        const isKept = (await kept.where('articleId').equals(articleId).count()) > 0;
        if (!isKept) await read.put({ ...seen, id: rowId(articleId), articleId, version: 0, keptAt, seenAt: keptAt });
      });
    }
    await this.eraseOld(days);
  }

  /** Erases what was read longer ago than so many days; all of it for none. */
  async eraseOld(days: number): Promise<void> {
    const { readArticles: read } = this.library;
    await read
      .where('keptAt')
      .below(days > 0 ? this.now() - days * DAY_MS : Number.POSITIVE_INFINITY)
      .delete();
    const count = await read.count();
    if (count > MOST_READ)
      await read
        .orderBy('keptAt')
        .limit(count - MOST_READ)
        .delete();
  }

  /** Erases these, of which nothing is left then. Answers them. */
  erase(articleIds: readonly string[]): Promise<KeptArticle[]> {
    const { readArticles: read, storyTerms, storyLinks } = this.library;
    return this.library.transaction('rw', read, storyTerms, storyLinks, async () => {
      const ids = articleIds.map(rowId);
      const rows = (await read.bulkGet(ids)).filter((row) => row !== undefined);
      await read.bulkDelete(ids);
      await storyTerms.bulkDelete(ids);
      await storyLinks.clear();
      return rows;
    });
  }

  /** The opposite of erase. */
  async restore(rows: readonly KeptArticle[]): Promise<void> {
    await this.library.readArticles.bulkPut([...rows]);
  }
}
