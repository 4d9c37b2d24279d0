import type { KeptHead } from '../../lib/store/library-shelf';

/** A kept article: its versions, latest first. */
export interface KeptOfArticle {
  articleId: string;
  latest: KeptHead;
  versions: KeptHead[];
}

/** Kept versions by article, last kept first. */
export function keptByArticle(kept: readonly KeptHead[]): KeptOfArticle[] {
  const byArticle = new Map<string, KeptHead[]>();
  for (const head of kept) byArticle.set(head.articleId, [...(byArticle.get(head.articleId) ?? []), head]);
  return [...byArticle]
    .flatMap(([articleId, heads]) => {
      const versions = heads.sort((a, b) => b.keptAt - a.keptAt || b.version - a.version);
      const [latest] = versions;
      return latest ? [{ articleId, latest, versions }] : [];
    })
    .sort((a, b) => b.latest.keptAt - a.latest.keptAt);
}
