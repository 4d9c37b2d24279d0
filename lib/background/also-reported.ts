import { compareForReader } from '../claims/comparison/compare-articles';
import { knownPlaces } from '../claims/comparison/known-places';
import type { BackgroundMessages, Response } from '../messages';
import { claimsOfStory } from '../store/story-shelf';
import type { Engine } from './engine';
import type { KeptStories } from './kept-stories';

/** Says which other articles tell of the same event, and in how much they contradict one another. */
export class AlsoReported {
  constructor(
    private readonly stories: KeptStories,
    private readonly engine: Pick<Engine, 'knowledge'>,
  ) {}

  async of(articleId: string): Promise<Response<BackgroundMessages, 'also-reported'>> {
    const versions = await this.stories.of(articleId);
    if (versions.length < 2) return { articles: [], conflicts: 0 };
    const { articles, copies } = claimsOfStory(versions);
    const world = { place: knownPlaces(await this.engine.knowledge()), copies };
    const { facets } = compareForReader(articles, world, { claims: [], corrections: await this.stories.corrections() });
    return {
      articles: versions
        .filter((version) => version.articleId !== articleId)
        .map(({ articleId: id, outlet, title }) => ({ id, ...(outlet ? { outlet } : {}), ...(title ? { title } : {}) })),
      conflicts: facets.filter(({ verdict }) => verdict === 'conflict').length,
    };
  }
}
