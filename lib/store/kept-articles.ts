import type { ArticleIdentity } from '../article/identity';
import { fold } from '../knowledge/fold';
import type { Settings } from '../settings';
import type { ArticleStore } from './articles';
import type { Library } from './database';
import type { StoreWorld } from './highlights';
import type { KeptArticle } from './kept-article';

/** What a visit saw of an article that is kept. */
export type SeenArticle = Omit<KeptArticle, 'id' | 'articleId' | 'version' | 'keptAt' | 'seenAt'>;

/** A kept article that is pointed to, by its latest version. */
export type KeptPointer = Pick<KeptArticle, 'id' | 'articleId' | 'url' | 'title' | 'outlet' | 'published'>;

/** Rows in one read: their texts come along, and not those of a whole library are to be in memory at once. */
const READ_AT_ONCE = 100;

/** Versions of one article; beyond that the oldest but the first are forgotten. A live blog that is opened every day must not fill the disk. */
const MOST_VERSIONS = 50;

/** Articles that the reader keeps, each with all versions that were seen. A promise resolves once the transaction is committed. */
export class KeptStore {
  constructor(
    private readonly library: Library,
    private readonly articles: ArticleStore,
    private readonly world: StoreWorld,
  ) {}

  /** All versions of an article under all ids that it has, oldest first. */
  async versions(articleIds: readonly string[]): Promise<KeptArticle[]> {
    const found = await this.library.kept.where('articleId').anyOf(articleIds).toArray();
    return found.sort((a, b) => a.keptAt - b.keptAt || a.version - b.version);
  }

  /** Is any article kept beside this one, under all ids that it has? */
  async hasOthers(articleIds: readonly string[]): Promise<boolean> {
    return (await this.library.kept.where('articleId').noneOf(articleIds).limit(1).count()) > 0;
  }

  /**
   * The other articles that have a name among those that the knowledge does not have, last kept first, each by the latest version that has it. Reads through
   * all that is kept: once for each card of such a name.
   */
  async naming(name: string, but: string): Promise<KeptPointer[]> {
    const { kept } = this.library;
    const [sought, found] = [fold(name), new Map<string, KeptPointer>()];
    const keys = await kept.orderBy('keptAt').reverse().primaryKeys();
    for (let from = 0; from < keys.length; from += READ_AT_ONCE) {
      for (const row of await kept.bulkGet(keys.slice(from, from + READ_AT_ONCE))) {
        if (!row || row.articleId === but || found.has(row.articleId)) continue;
        if (row.unknown?.some((one) => fold(one.name) === sought)) found.set(row.articleId, pointerTo(row));
      }
    }
    return [...found.values()];
  }

  /** Keeps an article, or what has become of one that is kept. Answers its latest version. */
  async keep(identity: ArticleIdentity, days: Settings['articleDays'], seen: SeenArticle): Promise<KeptArticle> {
    const { kept, articles } = this.library;
    const latest = await this.library.transaction('rw', kept, articles, async () => {
      const articleId = await this.articles.keep(identity, days, seen.outlet);
      const { ids } = await this.articles.resolve(identity, days);
      return this.add(ids.length > 0 ? ids : [articleId], articleId, seen);
    });
    this.world.counted?.();
    return latest;
  }

  /** On a later visit: adds a version where the text is another one. Undefined where the article is not kept. */
  async revisit(articleIds: readonly string[], seen: SeenArticle): Promise<KeptArticle | undefined> {
    const latest = await this.library.transaction('rw', this.library.kept, async () => {
      const [first] = await this.versions(articleIds);
      return first && this.add(articleIds, first.articleId, seen);
    });
    if (latest) this.world.counted?.();
    return latest;
  }

  private async add(ids: readonly string[], articleId: string, seen: SeenArticle): Promise<KeptArticle> {
    const { kept } = this.library;
    const before = await this.versions(ids);
    const last = before.at(-1);
    const now = this.world.now();
    if (last?.text === seen.text) {
      const again = { ...last, seenAt: now };
      await kept.put(again);
      return again;
    }
    const version = { ...seen, id: this.world.newId(), articleId, version: (last?.version ?? 0) + 1, keptAt: now, seenAt: now };
    await kept.add(version);
    const [, ...later] = before;
    await kept.bulkDelete(later.slice(0, Math.max(0, before.length + 1 - MOST_VERSIONS)).map(({ id }) => id));
    return version;
  }

  /** Keeps an article no longer; its highlights stay. Answers what was dropped, so that it can be put back. */
  async drop(articleIds: readonly string[]): Promise<KeptArticle[]> {
    const gone = await this.library.transaction('rw', this.library.kept, async () => {
      const versions = await this.versions(articleIds);
      await this.library.kept.bulkDelete(versions.map(({ id }) => id));
      return versions;
    });
    this.world.counted?.();
    return gone;
  }

  /** Takes one version back; answers whose it was, undefined where it is gone already. */
  async dropVersion(id: string): Promise<string | undefined> {
    const { kept } = this.library;
    const articleId = await this.library.transaction('rw', kept, async () => {
      const version = await kept.get(id);
      await kept.delete(id);
      return version?.articleId;
    });
    this.world.counted?.();
    return articleId;
  }

  async restore(versions: readonly KeptArticle[]): Promise<void> {
    await this.library.kept.bulkPut([...versions]);
    this.world.counted?.();
  }
}

const pointerTo = ({ id, articleId, url, title, outlet, published }: KeptArticle): KeptPointer => ({
  ...{ id, articleId, url },
  ...(title ? { title } : {}),
  ...(outlet ? { outlet } : {}),
  ...(published ? { published } : {}),
});
