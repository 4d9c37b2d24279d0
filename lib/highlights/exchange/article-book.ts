import { hashText, newArticleId } from '../../article/article-id';
import { compareEvidence, evidenceOf } from '../../article/compare-identity';
import { parseAddress } from '../../article/identity';
import { normaliseAddress } from '../../article/normalise-address';
import type { ExchangedArticle, ReadHighlight } from './contract';
import { mergeArticles } from './merge-articles';
import { isSameRow } from './same-row';

/** Which article of the library is the one that a file speaks of? Those that are not here yet are added; `changed` is what is to be written. */
export class ArticleBook {
  readonly changed = new Map<string, ExchangedArticle>();
  private readonly here: Map<string, ExchangedArticle>;
  /** Ids of the articles that were here before the import, by what points to them. */
  private readonly byKey = new Map<string, string[]>();
  private readonly idOfFile = new Map<string, string>();
  private readonly idOfAddress = new Map<string, string>();
  private readonly keyOfUrl = new Map<string, string>();

  constructor(existing: readonly ExchangedArticle[]) {
    this.here = new Map(existing.map((article) => [article.id, article]));
    for (const { id, addresses, hints } of existing) {
      for (const key of new Set([...addresses, ...hints])) {
        const ids = this.byKey.get(key);
        if (ids) ids.push(id);
        else this.byKey.set(key, [id]);
      }
    }
  }

  /** The id here of an article that another library knows under an id of its own. */
  idFor(fileId: string): string | undefined {
    return this.idOfFile.get(fileId);
  }

  /** Takes in an article of another library. */
  add(there: ExchangedArticle): void {
    const id = this.find(there) ?? this.freeId(there);
    this.idOfFile.set(there.id, id);
    const before = this.here.get(id);
    const after = before ? mergeArticles(before, there) : { ...there, id };
    if (before && isSameRow(before, after)) return;
    this.here.set(id, after);
    this.changed.set(id, after);
  }

  /** The article of a highlight that another tool made: found by its address, or new. */
  idForTold(highlight: ReadHighlight, now: number): string {
    // An address is normalised once for all of its highlights.
    const key = this.keyOfUrl.get(highlight.url) ?? addressKey(highlight);
    if (highlight.url !== '') this.keyOfUrl.set(highlight.url, key);
    const known = this.idOfAddress.get(key);
    if (known !== undefined) return known;
    const article = articleOf(highlight, toldId(highlight), now);
    const found = this.find(article);
    if (found === undefined) {
      this.here.set(article.id, article);
      this.changed.set(article.id, article);
    }
    const id = found ?? article.id;
    this.idOfAddress.set(key, id);
    return id;
  }

  /** Under its own id first; else among those that were here before, those read at its address first, then those known longest. */
  private find(there: ExchangedArticle): string | undefined {
    const twin = this.here.get(there.id);
    if (twin && isTwin(twin, there)) return twin.id;
    const isRead = ({ addresses }: ExchangedArticle) => addresses.some((address) => there.addresses.includes(address));
    const ids = new Set([...there.addresses, ...there.hints].flatMap((key) => this.byKey.get(key) ?? []));
    const same = [...ids].flatMap((id) => this.here.get(id) ?? []).filter((article) => compareEvidence(article, there) === 'same');
    const [best] = same.sort((a, b) => Number(isRead(b)) - Number(isRead(a)) || a.firstSeen - b.firstSeen || (a.id < b.id ? -1 : 1));
    return best?.id;
  }

  /** Another article may have the id: two that share an address are told apart by their texts. */
  private freeId({ id, fingerprint }: ExchangedArticle): string {
    return this.here.has(id) ? `${id}-${hashText(fingerprint)}`.slice(-200) : id;
  }
}

/** Two of one id are one article, unless their texts speak against it. Where there is no address the id is made from the text. */
const isTwin = (a: ExchangedArticle, b: ExchangedArticle): boolean =>
  a.fingerprint === b.fingerprint || a.addresses.length + b.addresses.length === 0 || compareEvidence(a, b) === 'same';

const isWeb = ({ url }: ReadHighlight): boolean => parseAddress(url) !== undefined;

const bookKey = ({ title = '', author = '' }: ReadHighlight): string => `${title}|${author}`.normalize('NFKC').toLowerCase();

const addressKey = (highlight: ReadHighlight): string =>
  isWeb(highlight) ? normaliseAddress(highlight.url) : highlight.url === '' ? `title ${bookKey(highlight)}` : highlight.url;

/** By its address; books have none and go by title and author. */
function toldId(highlight: ReadHighlight): string {
  if (isWeb(highlight)) return newArticleId({ address: highlight.url, fingerprint: '' });
  return highlight.url === '' ? `title-${hashText(bookKey(highlight))}` : `address-${hashText(highlight.url)}`;
}

/** What a highlight tells of its article, and a kept version too. */
export type ArticleFacts = Pick<ReadHighlight, 'url' | 'title' | 'outlet' | 'published' | 'createdAt' | 'updatedAt'>;

/** The article of a highlight, as far as that tells. Its text is learnt when it is visited. */
export function articleOf(facts: ArticleFacts, id: string, now: number): ExchangedArticle {
  const { url, title, outlet, published, createdAt = now, updatedAt = createdAt } = facts;
  const { addresses, hints } = evidenceOf({ address: url, fingerprint: '' });
  return {
    id,
    addresses,
    hints: [...new Set([id, ...hints])],
    fingerprint: '',
    firstSeen: createdAt,
    lastSeen: updatedAt,
    ...(title ? { title } : {}),
    ...(outlet ? { outlet } : {}),
    ...(published ? { published } : {}),
  };
}
