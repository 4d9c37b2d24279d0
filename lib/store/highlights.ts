import type { ArticleIdentity } from '../article/identity';
import { changeHighlight } from '../highlights/change-highlight';
import type { Highlight, HighlightChange, HighlightDraft, PlacementState } from '../highlights/highlight';
import type { Settings } from '../settings';
import type { ArticleStore } from './articles';
import type { Library } from './database';
import { articleOfHighlight } from './migrate-to-2';

/** What the store cannot make itself. */
export interface StoreWorld {
  now: () => number;
  newId: () => string;
  /** Called after each commit that changed the number of rows. */
  counted?: () => void;
}

/** Where highlights of one article lie is written again only after this long if it is the same as before: each write goes to the disk. */
const SEEN_AGAIN_MS = 86_400_000;

/** What is listed to choose from: more is not read. */
const MOST_TAGS = 200;
const MOST_FOUND = 50;

/** Reads and writes highlights, and keeps the articles that they are in. A promise resolves once the transaction is committed, not before. */
export class HighlightStore {
  constructor(
    private readonly library: Library,
    private readonly articles: ArticleStore,
    private readonly world: StoreWorld,
  ) {}

  /** The highlights of an article, under all ids that it has, in the order of its text. */
  async ofArticle(ids: readonly string[]): Promise<Highlight[]> {
    const found = await this.library.highlights.where('articleId').anyOf(ids).toArray();
    return found.sort((a, b) => a.selector.position.start - b.selector.position.start || a.createdAt - b.createdAt);
  }

  /** Those of these that are there. */
  async byIds(ids: readonly string[]): Promise<Highlight[]> {
    return (await this.library.highlights.bulkGet([...ids])).filter((highlight) => highlight !== undefined);
  }

  /** How many highlights name an entity. */
  countAbout(entityId: string): Promise<number> {
    return this.library.highlights.where('about').equals(entityId).count();
  }

  /** How many highlights of other articles have a name in their words or their note, whatever the case. */
  countNaming(name: string, but: string): Promise<number> {
    const isNamed = wholeWords(name);
    return this.library.highlights
      .filter(({ articleId, selector, note }) => articleId !== but && (isNamed.test(selector.quote.exact) || isNamed.test(note)))
      .count();
  }

  /** Tags in use, most used first; at most MOST_TAGS. */
  async tags(): Promise<string[]> {
    const uses = new Map<string, number>();
    await this.library.highlights.orderBy('tags').eachKey((tag) => uses.set(String(tag), (uses.get(String(tag)) ?? 0) + 1));
    return [...uses.keys()].sort((a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0)).slice(0, MOST_TAGS);
  }

  /** Highlights that have the words in quote, note, tags or title, whatever the case, last changed first; at most MOST_FOUND. */
  async search(words: string): Promise<{ highlights: Highlight[]; total: number }> {
    const { highlights } = this.library;
    const total = await highlights.count();
    const sought = words.trim().toLowerCase();
    if (sought === '') return { highlights: [], total };
    const isFound = ({ selector, note, tags, title }: Highlight) =>
      [selector.quote.exact, note, title ?? '', ...tags].some((text) => text.toLowerCase().includes(sought));
    return { highlights: await highlights.orderBy('updatedAt').reverse().filter(isFound).limit(MOST_FOUND).toArray(), total };
  }

  /** Keeps the highlight, and the article with it. One that is there already under this id is answered as it is. */
  async save(
    draft: HighlightDraft,
    identity: ArticleIdentity,
    days: Settings['articleDays'],
    id: string = this.world.newId(),
  ): Promise<Highlight> {
    const { highlights, articles } = this.library;
    const saved = await this.library.transaction('rw', highlights, articles, async () => {
      const there = await highlights.get(id);
      if (there) return there;
      const now = this.world.now();
      const articleId = await this.articles.keep(identity, days, draft.outlet);
      const highlight: Highlight = { ...draft, articleId, id, createdAt: now, updatedAt: now, times: {} };
      await highlights.add(highlight);
      return highlight;
    });
    this.world.counted?.();
    return saved;
  }

  /** Changes one; undefined where it is gone. */
  async change(id: string, change: HighlightChange): Promise<Highlight | undefined> {
    const [after] = await this.changeMany([{ id, change }]);
    return after;
  }

  /** Changes several at once, all or none; those that are gone are passed over. Answers them as they are now. */
  changeMany(changes: readonly { id: string; change: HighlightChange }[]): Promise<Highlight[]> {
    const { highlights } = this.library;
    return this.library.transaction('rw', highlights, async () => {
      const before = await highlights.bulkGet(changes.map(({ id }) => id));
      const now = this.world.now();
      const after = changes.flatMap(({ change }, index) => {
        const highlight = before[index];
        return highlight ? [changeHighlight(highlight, change, now)] : [];
      });
      const known = new Set(before);
      await highlights.bulkPut(after.filter((highlight) => !known.has(highlight)));
      return after;
    });
  }

  /** Answers what was deleted, so that it can be put back. */
  async delete(ids: readonly string[]): Promise<Highlight[]> {
    const { highlights, tombstones } = this.library;
    const gone = await this.library.transaction('rw', highlights, tombstones, async () => {
      const found = (await highlights.bulkGet([...ids])).filter((highlight) => highlight !== undefined);
      await highlights.bulkDelete(found.map(({ id }) => id));
      const deletedAt = this.world.now();
      await tombstones.bulkPut(found.map(({ id }) => ({ id, deletedAt })));
      return found;
    });
    this.world.counted?.();
    return gone;
  }

  /** Puts deleted highlights back as they were. */
  async restore(rows: readonly Highlight[]): Promise<void> {
    const { highlights, articles, tombstones } = this.library;
    await this.library.transaction('rw', highlights, articles, tombstones, async () => {
      await highlights.bulkPut([...rows]);
      await tombstones.bulkDelete(rows.map(({ id }) => id));
      const firstOf = new Map(rows.map((row) => [row.articleId, row]));
      const known = await articles.bulkGet([...firstOf.keys()]);
      // Their articles may have gone with them.
      await articles.bulkAdd([...firstOf.values()].filter((_, index) => known[index] === undefined).map(articleOfHighlight));
    });
    this.world.counted?.();
  }

  /** Remembers where the highlights of an article were found on the page; that is no change of theirs. */
  noteSeen(states: readonly { id: string; state: PlacementState }[]): Promise<void> {
    const { highlights } = this.library;
    return this.library.transaction('rw', highlights, async () => {
      const at = this.world.now();
      const rows = await highlights.bulkGet(states.map(({ id }) => id));
      const news = states.flatMap(({ state }, index): Highlight[] => {
        const row = rows[index];
        const isNews = row && (row.seen?.state !== state || at - row.seen.at > SEEN_AGAIN_MS);
        return isNews ? [{ ...row, seen: { state, at } }] : [];
      });
      if (news.length > 0) await highlights.bulkPut(news);
    });
  }
}

/** "Ada" is not in "Adams". */
const wholeWords = (name: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])${name
      .trim()
      .replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')
      .replace(/\s+/g, '\\s+')}(?![\\p{L}\\p{N}])`,
    'iu',
  );
