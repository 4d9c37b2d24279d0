import type { Highlight, Tombstone } from '../highlights/highlight';
import type { Library } from './database';
import type { KeptArticle } from './kept-article';
import type { StoredArticle } from './stored-article';

/** All that the library knew of some articles; good for putting it back. */
export interface ErasedArticles {
  articles: StoredArticle[];
  highlights: Highlight[];
  kept: KeptArticle[];
}

/** Everything in the library but the knowledge pack, which is nothing of the reader's. */
export type LibraryContents = ErasedArticles & { tombstones: Tombstone[] };

/**
 * Erases everything about these articles: highlights, kept versions, and that they were ever there; no tombstone stays. Answers what was erased.
 * Days given to articles and backups are kept elsewhere: the caller's.
 */
export function eraseArticles(library: Library, articleIds: readonly string[]): Promise<ErasedArticles> {
  const { articles, highlights, kept, storyTerms } = library;
  return library.transaction('rw', articles, highlights, kept, storyTerms, async () => {
    const erased = {
      articles: (await articles.bulkGet([...articleIds])).filter((article) => article !== undefined),
      highlights: await highlights.where('articleId').anyOf(articleIds).toArray(),
      kept: await kept.where('articleId').anyOf(articleIds).toArray(),
    };
    await articles.bulkDelete([...articleIds]);
    await highlights.bulkDelete(erased.highlights.map(({ id }) => id));
    await kept.bulkDelete(erased.kept.map(({ id }) => id));
    await storyTerms.where('articleId').anyOf(articleIds).delete();
    return erased;
  });
}

/** The opposite of eraseArticles. */
export function restoreArticles(library: Library, erased: ErasedArticles): Promise<void> {
  const { articles, highlights, kept } = library;
  return library.transaction('rw', articles, highlights, kept, async () => {
    await articles.bulkPut(erased.articles);
    await highlights.bulkPut(erased.highlights);
    await kept.bulkPut(erased.kept);
  });
}

/** Everything in the library, read in one transaction. */
export function readLibrary(library: Library): Promise<LibraryContents> {
  const { articles, highlights, kept, tombstones } = library;
  return library.transaction('r', articles, highlights, kept, tombstones, async () => ({
    articles: await articles.toArray(),
    highlights: await highlights.toArray(),
    kept: await kept.toArray(),
    tombstones: await tombstones.toArray(),
  }));
}

/** Erases everything but the knowledge pack. */
export function eraseLibrary(library: Library): Promise<void> {
  const { articles, highlights, kept, tombstones, storyTerms } = library;
  return library.transaction('rw', articles, highlights, kept, tombstones, storyTerms, async () => {
    await Promise.all([articles.clear(), highlights.clear(), kept.clear(), tombstones.clear(), storyTerms.clear()]);
  });
}
