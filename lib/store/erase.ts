import { articlesOfCorrection, type Correction } from '../claims/comparison/corrections';
import { decisionsAbout, type StoryDecision } from '../claims/stories/decisions';
import type { Highlight, Tombstone } from '../highlights/highlight';
import type { OwnStatement } from '../knowledge/own/own-statement';
import type { Library } from './database';
import type { KeptArticle } from './kept-article';
import type { StoredArticle } from './stored-article';

/** All that the library knew of some articles; good for putting it back. */
export interface ErasedArticles {
  articles: StoredArticle[];
  highlights: Highlight[];
  kept: KeptArticle[];
  decisions: StoryDecision[];
  corrections: Correction[];
}

/** Everything in the library but the knowledge packs, which are nothing of the reader's, and what is worked out from the rest. */
export type LibraryContents = ErasedArticles & { tombstones: Tombstone[]; own: OwnStatement[] };

/** The tables with what is about articles. */
const aboutArticles = ({ articles, highlights, kept, decisions, corrections }: Library) => [
  articles,
  highlights,
  kept,
  decisions,
  corrections,
];

/**
 * Erases everything about these articles: highlights, kept versions, what was decided of them and corrected in them, and that they were ever there; no tombstone
 * stays. Answers what was erased. Days given to articles and backups are kept elsewhere: the caller's.
 */
export function eraseArticles(library: Library, articleIds: readonly string[]): Promise<ErasedArticles> {
  const { articles, highlights, kept, decisions, corrections, storyTerms, storyLinks, readArticles } = library;
  const gone = new Set(articleIds);
  return library.transaction('rw', [...aboutArticles(library), storyTerms, storyLinks, readArticles], async () => {
    const erased = {
      articles: (await articles.bulkGet([...articleIds])).filter((article) => article !== undefined),
      highlights: await highlights.where('articleId').anyOf(articleIds).toArray(),
      kept: await kept.where('articleId').anyOf(articleIds).toArray(),
      decisions: decisionsAbout(await decisions.toArray(), gone),
      corrections: (await corrections.toArray()).filter((correction) => articlesOfCorrection(correction).some((id) => gone.has(id))),
    };
    await articles.bulkDelete([...articleIds]);
    await highlights.bulkDelete(erased.highlights.map(({ id }) => id));
    await kept.bulkDelete(erased.kept.map(({ id }) => id));
    await decisions.bulkDelete(erased.decisions.map(({ id }) => id));
    await corrections.bulkDelete(erased.corrections.map(({ id }) => id));
    // A story goes on under its name without them.
    await decisions.bulkPut(
      erased.decisions.flatMap((decision) => {
        if (decision.kind !== 'name') return [];
        const left = decision.articles.filter((article) => !gone.has(article));
        return left.length > 0 ? [{ ...decision, articles: left }] : [];
      }),
    );
    await storyTerms.where('articleId').anyOf(articleIds).delete();
    await storyLinks.clear();
    await readArticles.where('articleId').anyOf(articleIds).delete();
    return erased;
  });
}

/** The opposite of eraseArticles. */
export function restoreArticles(library: Library, erased: ErasedArticles): Promise<void> {
  const { articles, highlights, kept, decisions, corrections } = library;
  return library.transaction('rw', aboutArticles(library), async () => {
    await articles.bulkPut(erased.articles);
    await highlights.bulkPut(erased.highlights);
    await kept.bulkPut(erased.kept);
    await decisions.bulkPut(erased.decisions);
    await corrections.bulkPut(erased.corrections);
  });
}

/** Everything in the library, read in one transaction. */
export function readLibrary(library: Library): Promise<LibraryContents> {
  const { articles, highlights, kept, decisions, corrections, tombstones, own } = library;
  return library.transaction('r', [...aboutArticles(library), tombstones, own], async () => ({
    articles: await articles.toArray(),
    highlights: await highlights.toArray(),
    kept: await kept.toArray(),
    decisions: await decisions.toArray(),
    corrections: await corrections.toArray(),
    tombstones: await tombstones.toArray(),
    own: await own.toArray(),
  }));
}

/** Erases everything but the knowledge packs. */
export function eraseLibrary(library: Library): Promise<void> {
  const { tombstones, own, storyTerms, storyLinks, readArticles } = library;
  const all = [...aboutArticles(library), tombstones, own, storyTerms, storyLinks, readArticles];
  return library.transaction('rw', all, async () => {
    await Promise.all(all.map((table) => table.clear()));
  });
}
