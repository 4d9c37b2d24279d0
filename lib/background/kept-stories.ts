import type { Correction } from '../claims/comparison/corrections';
import type { Library } from '../store/database';
import type { KeptArticle } from '../store/kept-article';
import { type ReadableArticle, StoryShelf } from '../store/story-shelf';

/** Lets messages in between. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** A story of more articles than this is compared with those kept last: a page that is read waits for it. */
const MOST_IN_STORY = 40;

/** The stories of what is kept, and of what was read lately where the reader wants that, for the background. Grouped when first asked; the worker is stopped often. */
export class KeptStories {
  private readonly shelf: StoryShelf;

  constructor(private readonly library: Library) {
    this.shelf = new StoryShelf(library, pause);
  }

  /** The latest versions of the articles of one's story, oldest first; none where there is no other. */
  of(articleId: string): Promise<KeptArticle[]> {
    return this.versions(() => this.shelf.storyOf(articleId));
  }

  /** Can an article be shown in a comparison, as far as was seen when something was asked last? */
  has(articleId: string): boolean {
    return this.shelf.versionOf(articleId) !== undefined;
  }

  /** Likewise of the story that an article would be in; not the article itself. */
  async around(article: ReadableArticle): Promise<KeptArticle[]> {
    const versions = await this.versions(() => this.shelf.storyWith(article));
    return versions.filter(({ articleId }) => articleId !== article.articleId).slice(-MOST_IN_STORY);
  }

  /** What the reader corrected in comparisons. */
  corrections(): Promise<Correction[]> {
    return this.library.corrections.toArray();
  }

  private async versions(storyOf: () => readonly string[]): Promise<KeptArticle[]> {
    const heads = await this.shelf.followLibrary(new AbortController().signal);
    const story = new Set(storyOf());
    if (story.size < 2) return [];
    const wanted = heads.filter(({ articleId }) => story.has(articleId)).map(({ id }) => id);
    const { kept, readArticles } = this.library;
    const rows = [...(await kept.bulkGet(wanted)), ...(await readArticles.bulkGet(wanted))];
    const versions = rows.filter((version) => version !== undefined);
    return versions.sort((a, b) => a.keptAt - b.keptAt);
  }
}
