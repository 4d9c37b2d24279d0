import { firstVersionIds, newArticleId, secondArticleId } from '../article/article-id';
import { compareEvidence, type Evidence, evidenceOf, isSameTitle } from '../article/compare-identity';
import type { ArticleIdentity } from '../article/identity';
import type { Library } from './database';
import type { StoredArticle } from './stored-article';

/** What the library knows a page's article as. */
export interface ResolvedArticle {
  /** The id under which it is kept, or would be. */
  id: string;
  /** All ids under which it was kept: two, where it was met at two addresses before they were known to be one. `id` is the first. */
  ids: string[];
  isKept: boolean;
}

/** An article is written again for the time it was last seen only after this long: each write goes to the disk. */
const SEEN_AGAIN_MS = 86_400_000;

const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])];

/** Words of a fingerprint: its first part. */
const lengthOf = (fingerprint: string): number => Number.parseInt(fingerprint, 36) || 0;

/**
 * What is known of an article after it was seen on one more page. Of two texts the longer one stands for it: shorter ones (a page of it, a live
 * blog's morning, what a paywall shows) are found in the longer, and not the other way round. Where the text is not known yet (articles of version 1),
 * a page teaches it only if its title is the article's: an address that serves several articles must not shut out the one with the highlights.
 */
function seenAgain(article: StoredArticle, page: Evidence, now: number): StoredArticle {
  const isSure = article.fingerprint !== '' || article.addresses.length === 0 || isSameTitle(article.title, page.title);
  if (!isSure) return { ...article, lastSeen: now };
  return {
    ...article,
    ...(article.title || !page.title ? {} : { title: page.title }),
    ...(article.published || !page.published ? {} : { published: page.published }),
    addresses: union(article.addresses, page.addresses),
    hints: union(article.hints, page.hints),
    fingerprint: lengthOf(page.fingerprint) >= lengthOf(article.fingerprint) ? page.fingerprint : article.fingerprint,
    lastSeen: now,
  };
}

/** The reader's dates by article id, as the settings keep them. */
type Days = Readonly<Record<string, string>>;

/** The articles of the library: which is this page's? */
export class ArticleStore {
  constructor(
    private readonly library: Library,
    private readonly now: () => number,
  ) {}

  /** Finds the article of a page, whatever address it was kept under. Writes nothing. */
  resolve(identity: ArticleIdentity, days: Days): Promise<ResolvedArticle> {
    return this.library.transaction('r', this.library.articles, async () => {
      const found = (await this.find(identity)).map(({ id }) => id);
      const [kept] = found;
      if (kept !== undefined) return { id: kept, ids: found, isKept: true };
      // Version 1 dated articles and remembered no more of them than the id.
      const id = firstVersionIds(identity).find((dated) => Object.hasOwn(days, dated)) ?? (await this.freeId(identity));
      return { id, ids: [id], isKept: false };
    });
  }

  /** Remembers a page's address and text with its article, where that is kept. */
  learn(identity: ArticleIdentity): Promise<void> {
    return this.library.transaction('rw', this.library.articles, async () => {
      const [kept] = await this.find(identity);
      if (!kept) return;
      const after = seenAgain(kept, evidenceOf(identity), this.now());
      if (isNews(kept, after)) await this.library.articles.put(after);
    });
  }

  /** Keeps the article of a page from now on. Answers its id. */
  keep(identity: ArticleIdentity, days: Days, outlet?: string): Promise<string> {
    return this.library.transaction('rw', this.library.articles, async () => {
      const { id, isKept } = await this.resolve(identity, days);
      const now = this.now();
      if (isKept) await this.learn(identity);
      else await this.library.articles.add({ id, ...evidenceOf(identity), ...(outlet ? { outlet } : {}), firstSeen: now, lastSeen: now });
      return id;
    });
  }

  /** Drops those of these articles that have neither highlights nor a date nor a kept text. */
  dropUnused(ids: readonly string[], days: Days): Promise<void> {
    const { articles, highlights, kept } = this.library;
    return this.library.transaction('rw', articles, highlights, kept, async () => {
      for (const id of ids.filter((candidate) => !Object.hasOwn(days, candidate))) {
        const uses = (await highlights.where('articleId').equals(id).count()) + (await kept.where('articleId').equals(id).count());
        if (uses === 0) await articles.delete(id);
      }
    });
  }

  /** Kept articles that are the page's, best first: those read at its own address, then those known longest. */
  private async find(identity: ArticleIdentity): Promise<StoredArticle[]> {
    const page = evidenceOf(identity);
    const asked: Evidence = { ...page, hints: union(page.hints, firstVersionIds(identity)) };
    const keys = union(asked.addresses, asked.hints);
    const byKey = await this.library.articles
      .where('addresses')
      .anyOf(keys)
      .or('hints')
      .anyOf(keys)
      .or('id')
      .equals(newArticleId(identity))
      .distinct()
      .toArray();
    const isHere = ({ addresses }: StoredArticle) => addresses.some((address) => page.addresses.includes(address));
    return byKey
      .filter((article) => compareEvidence(article, asked) === 'same')
      .sort((a, b) => Number(isHere(b)) - Number(isHere(a)) || a.firstSeen - b.firstSeen);
  }

  /** Another article may have the id that the address gives: two that share an address are told apart by their texts. */
  private async freeId(identity: ArticleIdentity): Promise<string> {
    const id = newArticleId(identity);
    return (await this.library.articles.get(id)) === undefined ? id : secondArticleId(identity);
  }
}

/** Is there more to remember than that the article was seen again today? */
function isNews(before: StoredArticle, after: StoredArticle): boolean {
  return (
    after.lastSeen - before.lastSeen > SEEN_AGAIN_MS ||
    after.fingerprint !== before.fingerprint ||
    after.addresses.length > before.addresses.length ||
    after.hints.length > before.hints.length
  );
}
