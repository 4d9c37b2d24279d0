import { fingerprint } from '../article/fingerprint';
import type { ComparedArticle } from '../claims/comparison/comparison';
import { extractClaims } from '../claims/extract-claims';
import { StoryIndex } from '../claims/stories/story-index';
import { storyTerms } from '../claims/stories/story-terms';
import { wireCopies } from '../claims/stories/wire-copies';
import type { Library } from './database';
import type { KeptArticle } from './kept-article';

/** Articles taken in before others may work: some tens of milliseconds. */
const AT_ONCE = 10;

/** What is known of a kept version without its text. */
type Head = Pick<KeptArticle, 'id' | 'articleId' | 'keptAt' | 'version'>;

/** The latest version of each article. */
export function latestVersions<Version extends Head>(versions: readonly Version[]): Version[] {
  const latest = new Map<string, Version>();
  for (const version of versions) {
    const known = latest.get(version.articleId);
    if (!known || known.keptAt < version.keptAt || (known.keptAt === version.keptAt && known.version < version.version))
      latest.set(version.articleId, version);
  }
  return [...latest.values()];
}

/** What a story's articles assert, and which of them are copies of one another, as ids of articles. */
export interface StoryClaims {
  articles: ComparedArticle[];
  copies: [string, string][];
}

/** Groups kept articles into stories and follows the library. Reads each text once, to count its words. */
export class StoryShelf {
  readonly #index = new StoryIndex();
  /** Article id to the version that is in the index. */
  readonly #taken = new Map<string, string>();

  constructor(
    private readonly library: Library,
    /** Lets others work before going on. */
    private readonly pause: () => Promise<void>,
  ) {}

  /** Brings the stories up to date with what is kept. May be called again while it is at work: the later call sees what the earlier one did. */
  async follow(versions: readonly Head[], signal: AbortSignal): Promise<void> {
    const latest = latestVersions(versions);
    const there = new Set(latest.map(({ articleId }) => articleId));
    for (const articleId of [...this.#taken.keys()].filter((id) => !there.has(id))) {
      this.#taken.delete(articleId);
      this.#index.remove(articleId);
    }
    const fresh = latest.filter(({ articleId, id }) => this.#taken.get(articleId) !== id);
    for (let from = 0; from < fresh.length && !signal.aborted; from += AT_ONCE) {
      const rows = await this.library.kept.bulkGet(fresh.slice(from, from + AT_ONCE).map(({ id }) => id));
      for (const row of rows) if (row) this.take(row);
      await this.pause();
    }
  }

  private take({ id, articleId, text, title, published }: KeptArticle): void {
    this.#index.add({ id: articleId, terms: storyTerms(text, title), day: published });
    this.#taken.set(articleId, id);
  }

  /** Stories of two articles and more, as ids of articles. */
  stories(): string[][] {
    return this.#index.stories().filter((articles) => articles.length > 1);
  }

  /** The story that an article is in, as ids of articles; itself alone where it is in none. */
  storyOf(articleId: string): string[] {
    return this.#index.storyOf(articleId);
  }
}

/** What the latest versions of a story's articles assert. Some 10 ms for each. */
export function claimsOfStory(versions: readonly KeptArticle[]): StoryClaims {
  const articles = versions.map(({ articleId, text, outlet, published, language, mentions }): ComparedArticle => {
    const named = mentions.map((mention) => ({ ...mention, surface: text.slice(mention.start, mention.end), confidence: 1 }));
    return {
      id: articleId,
      text,
      outlet,
      day: published,
      claims: extractClaims({ text, mentions: named, day: published, language }),
      mentions,
    };
  });
  const copies = wireCopies(versions.map(({ articleId, text }) => ({ id: articleId, text, fingerprint: fingerprint(text) })));
  return { articles, copies };
}
