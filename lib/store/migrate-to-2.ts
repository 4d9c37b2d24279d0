import { evidenceOf } from '../article/compare-identity';
import type { Highlight } from '../highlights/highlight';
import type { StoredArticle } from './stored-article';

/** The article of a highlight, as far as that tells. */
export function articleOfHighlight({ articleId, url, title, outlet, published, createdAt, updatedAt }: Highlight): StoredArticle {
  return {
    id: articleId,
    addresses: evidenceOf({ address: url, fingerprint: '' }).addresses,
    // Version 1 made the id from an address of the article: see firstVersionIds.
    hints: [articleId],
    fingerprint: '',
    firstSeen: createdAt,
    lastSeen: updatedAt,
    ...(title ? { title } : {}),
    ...(outlet ? { outlet } : {}),
    ...(published ? { published } : {}),
  };
}

/**
 * The articles that highlights belong to: under the ids that they have, with the addresses where they were made. Their texts are not known;
 * they are learnt when the articles are seen again.
 */
export function articlesOfHighlights(highlights: readonly Highlight[]): StoredArticle[] {
  const byId = new Map<string, StoredArticle>();
  for (const highlight of [...highlights].sort((a, b) => a.createdAt - b.createdAt)) {
    const article = articleOfHighlight(highlight);
    const before = byId.get(article.id);
    byId.set(article.id, {
      ...before,
      ...article,
      addresses: [...new Set([...(before?.addresses ?? []), ...article.addresses])],
      firstSeen: before?.firstSeen ?? article.firstSeen,
      lastSeen: Math.max(before?.lastSeen ?? 0, article.lastSeen),
    });
  }
  return [...byId.values()];
}
