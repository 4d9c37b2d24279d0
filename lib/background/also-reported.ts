import { compareArticles } from '../claims/comparison/compare-articles';
import { knownPlaces } from '../claims/comparison/known-places';
import type { BackgroundMessages, Response } from '../messages';
import type { Library } from '../store/database';
import type { KeptArticle } from '../store/kept-article';
import { claimsOfStory, latestVersions, StoryShelf } from '../store/story-shelf';
import type { Engine } from './engine';

/** Lets messages in between. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Says which kept articles tell of the same event, and in how much they contradict one another. Groups what is kept when first asked; the worker is stopped often. */
export class AlsoReported {
  private readonly shelf: StoryShelf;

  constructor(
    private readonly library: Library,
    private readonly engine: Pick<Engine, 'knowledge'>,
  ) {
    this.shelf = new StoryShelf(library, pause);
  }

  async of(articleId: string): Promise<Response<BackgroundMessages, 'also-reported'>> {
    const heads: Pick<KeptArticle, 'id' | 'articleId' | 'keptAt' | 'version'>[] = [];
    await this.library.kept.each(({ id, articleId: of, keptAt, version }) => heads.push({ id, articleId: of, keptAt, version }));
    await this.shelf.follow(heads, new AbortController().signal);
    const story = new Set(this.shelf.storyOf(articleId));
    if (story.size < 2) return { articles: [], conflicts: 0 };
    const wanted = latestVersions(heads).filter((head) => story.has(head.articleId));
    const versions = (await this.library.kept.bulkGet(wanted.map(({ id }) => id)))
      .filter((version) => version !== undefined)
      .sort((a, b) => a.keptAt - b.keptAt);
    const { articles, copies } = claimsOfStory(versions);
    const facets = compareArticles(articles, { place: knownPlaces(await this.engine.knowledge()), copies });
    return {
      articles: versions
        .filter((version) => version.articleId !== articleId)
        .map(({ articleId: id, outlet, title }) => ({ id, ...(outlet ? { outlet } : {}), ...(title ? { title } : {}) })),
      conflicts: facets.filter(({ verdict }) => verdict === 'conflict').length,
    };
  }
}
