import { fingerprint } from '../article/fingerprint';
import type { ComparedArticle } from '../claims/comparison/comparison';
import { extractClaims } from '../claims/extract-claims';
import { readerDecisions, type StoryDecision } from '../claims/stories/decisions';
import { StoryIndex } from '../claims/stories/story-index';
import { STORY_TERMS_RULES, storyTerms } from '../claims/stories/story-terms';
import { wireCopies } from '../claims/stories/wire-copies';
import { type NameUnknown, peopleUnknown } from '../entities/names-unknown';
import type { Library } from './database';
import type { KeptArticle, KeptMention } from './kept-article';
import type { StoredTerms } from './stored-terms';

/** Articles taken in before others may work: some tens of milliseconds. */
const AT_ONCE = 10;
/** The links are kept again after so many changes, and this share of the articles: until then what has changed is compared at each start. */
const LEAST_CHANGES = 20;
const CHANGED_SHARE = 0.05;
/** Rows of terms in one read. */
const READ_AT_ONCE = 200;

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

/** Groups kept articles into stories and follows the library. Words are counted once, when an article is seen first, and kept beside it. */
export class StoryShelf {
  #index = new StoryIndex();
  /** Article id to the version that is in the index. */
  readonly #taken = new Map<string, string>();
  /** Of all versions, by their ids, for whoever follows the library itself. */
  readonly #heads = new Map<string, Head>();

  /** Articles taken in or given up since the links were kept. */
  #changes = 0;
  #work: Promise<void> = Promise.resolve();
  /** The decisions that the index goes by. */
  #decided = JSON.stringify(readerDecisions([]));

  constructor(
    private readonly library: Library,
    /** Lets others work before going on. */
    private readonly pause: () => Promise<void>,
  ) {}

  /** Goes by what the reader decided, whatever is kept. */
  decide(decisions: readonly StoryDecision[]): void {
    const pairs = readerDecisions(decisions);
    const said = JSON.stringify(pairs);
    if (said === this.#decided) return;
    this.#decided = said;
    this.#index.decide(pairs);
  }

  /** Brings the stories up to date with what is kept. May be called again while it is at work: the later call sees what the earlier one did. */
  follow(versions: readonly Head[], signal: AbortSignal): Promise<void> {
    const done = this.#work.then(() => this.#follow(versions, signal));
    this.#work = done.catch(() => undefined);
    return done;
  }

  async #follow(versions: readonly Head[], signal: AbortSignal): Promise<void> {
    const latest = latestVersions(versions);
    const there = new Set(latest.map(({ articleId }) => articleId));
    for (const articleId of [...this.#taken.keys()].filter((id) => !there.has(id))) {
      this.#taken.delete(articleId);
      this.#index.remove(articleId);
      this.#changes++;
    }
    if (this.#taken.size === 0) await this.#open(latest, signal);
    const fresh = latest.filter(({ articleId, id }) => this.#taken.get(articleId) !== id);
    for (let from = 0; from < fresh.length && !signal.aborted; from += AT_ONCE) {
      for (const row of await this.#terms(fresh.slice(from, from + AT_ONCE).map(({ id }) => id))) this.#take(row);
      await this.pause();
    }
    if (this.#changes > Math.max(LEAST_CHANGES, CHANGED_SHARE * this.#taken.size)) await this.#keepLinks();
  }

  /** Takes all in at once whose links are kept: at every start of the worker all would be compared again otherwise. */
  async #open(latest: readonly Head[], signal: AbortSignal): Promise<void> {
    const kept = await this.library.storyLinks.get('all');
    if (kept?.rules !== STORY_TERMS_RULES) return;
    const compared = new Set(kept.versions);
    const known = latest.filter(({ id }) => compared.has(id));
    const rows: StoredTerms[] = [];
    for (let from = 0; from < known.length; from += READ_AT_ONCE) {
      rows.push(...(await this.#terms(known.slice(from, from + READ_AT_ONCE).map(({ id }) => id))));
      if (signal.aborted) return;
      await this.pause();
    }
    const there = new Map(rows.map(({ articleId, id }) => [articleId, id]));
    // What was compared in another version is compared anew: under no id it links nothing.
    const ids = kept.links.ids.map((id, place) => (there.get(id) === kept.versions[place] ? id : ''));
    const articles = rows.map(({ articleId, terms, day }) => ({ id: articleId, terms, day }));
    this.#index = StoryIndex.of(articles, kept.links.decisions, { ...kept.links, ids });
    this.#decided = JSON.stringify(kept.links.decisions);
    for (const [articleId, id] of there) this.#taken.set(articleId, id);
  }

  async #keepLinks(): Promise<void> {
    const links = this.#index.links();
    const versions = links.ids.map((id) => this.#taken.get(id) ?? '');
    await this.library.storyLinks.put({ id: 'all', rules: STORY_TERMS_RULES, versions, links });
    this.#changes = 0;
  }

  /** Likewise, for whoever has no list of what is kept; what was only read is there too. Answers the latest version of each article. */
  async followLibrary(signal: AbortSignal): Promise<Head[]> {
    const { kept, readArticles: read, storyTerms: stored } = this.library;
    const ids = [...(await kept.toCollection().primaryKeys()), ...(await read.toCollection().primaryKeys())];
    const there = new Set(ids);
    for (const id of this.#heads.keys()) if (!there.has(id)) this.#heads.delete(id);
    const fresh = ids.filter((id) => !this.#heads.has(id));
    for (let from = 0; from < fresh.length; from += READ_AT_ONCE) {
      for (const { id, articleId, keptAt, version } of await this.#terms(fresh.slice(from, from + READ_AT_ONCE)))
        this.#heads.set(id, { id, articleId, keptAt, version });
    }
    const orphans = (await stored.toCollection().primaryKeys()).filter((id) => !there.has(id));
    if (orphans.length > 0) await stored.bulkDelete(orphans);
    const heads = latestVersions([...this.#heads.values()]);
    await this.follow(heads, signal);
    this.decide(await this.library.decisions.toArray());
    return heads;
  }

  /** The terms of these versions: as kept, or counted now and kept. Versions that are gone are left out. */
  async #terms(ids: readonly string[]): Promise<StoredTerms[]> {
    const { kept, readArticles: read, storyTerms: stored } = this.library;
    const known = (await stored.bulkGet([...ids])).filter((row) => row?.rules === STORY_TERMS_RULES);
    const missing = ids.filter((id) => !known.some((row) => row?.id === id));
    const rows = [...(await kept.bulkGet(missing)), ...(await read.bulkGet(missing))];
    const counted = rows.flatMap((row) => (row ? [termsOf(row)] : []));
    if (counted.length > 0) await stored.bulkPut(counted);
    return [...known.filter((row) => row !== undefined), ...counted];
  }

  #take({ id, articleId, terms, day }: StoredTerms): void {
    this.#index.add({ id: articleId, terms, day });
    this.#taken.set(articleId, id);
    this.#changes++;
  }

  /** The version of an article that stories are made of. */
  versionOf(articleId: string): string | undefined {
    return this.#taken.get(articleId);
  }

  /** Stories of two articles and more, as ids of articles. */
  stories(): string[][] {
    return this.#index.stories().filter((articles) => articles.length > 1);
  }

  /** The story that an article is in, as ids of articles; itself alone where it is in none. */
  storyOf(articleId: string): string[] {
    return this.#index.storyOf(articleId);
  }

  /** The story that an article is in, or would be in if it were kept. */
  storyWith({ articleId, text, title, published, unknown = [] }: ReadableArticle): string[] {
    if (this.#taken.has(articleId)) return this.#index.storyOf(articleId);
    this.#index.add({ id: articleId, terms: storyTerms(text, title, peopleUnknown(unknown)), day: published });
    const story = this.#index.storyOf(articleId);
    this.#index.remove(articleId);
    return story;
  }
}

const termsOf = ({ id, articleId, keptAt, version, text, title, published, unknown = [] }: KeptArticle): StoredTerms => ({
  id,
  articleId,
  keptAt,
  version,
  ...(published ? { day: published } : {}),
  terms: storyTerms(text, title, peopleUnknown(unknown)),
  rules: STORY_TERMS_RULES,
});

/** What comparing needs of an article, kept or not. */
export interface ReadableArticle {
  articleId: string;
  text: string;
  title?: string | undefined;
  outlet?: string | undefined;
  /** ISO 8601, possibly partial. */
  published?: string | undefined;
  language?: string | undefined;
  unknown?: readonly NameUnknown[] | undefined;
  mentions: readonly KeptMention[];
}

/** What the latest versions of a story's articles assert. Some 10 ms for each. */
export function claimsOfStory(versions: readonly ReadableArticle[]): StoryClaims {
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
