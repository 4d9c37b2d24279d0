import type { ArticleBook } from './article-book';
import type { Outcome } from './contract';
import type { KeptVersion } from './library-file';
import { isGreaterRow, isSameRow } from './same-row';

export interface MergedKept {
  /** One for each version of the file. */
  outcomes: Outcome[];
  /** Versions as they will stand. */
  changed: KeptVersion[];
}

/** The two are one version: it was kept when it was kept first, and seen when it was seen last. Number and article are those that it has here. */
function mergeVersions(here: KeptVersion, there: KeptVersion): KeptVersion {
  const isLater = there.seenAt > here.seenAt || (there.seenAt === here.seenAt && isGreaterRow(wordsOf(there), wordsOf(here)));
  const { id, articleId, version } = here;
  const words = isLater ? there : here;
  return {
    ...words,
    id,
    articleId,
    version,
    keptAt: Math.min(here.keptAt, there.keptAt),
    seenAt: Math.max(here.seenAt, there.seenAt),
  };
}

const wordsOf = ({ id, articleId, version, keptAt, seenAt, ...words }: KeptVersion) => words;

/** Takes kept versions in: one that is here under its id, or with the very same text of the same article, is that one. */
export function mergeKept(existing: readonly KeptVersion[], file: readonly KeptVersion[], book: ArticleBook): MergedKept {
  const versions = new Map(existing.map((version) => [version.id, version]));
  const byText = new Map(existing.map((version) => [`${version.articleId}\n${version.text}`, version.id]));
  const changed = new Set<string>();
  const outcomes = file.map((told): Outcome => {
    const there = { ...told, articleId: book.idFor(told.articleId) ?? told.articleId };
    const here = versions.get(there.id) ?? versions.get(byText.get(`${there.articleId}\n${there.text}`) ?? '');
    const after = here ? mergeVersions(here, there) : there;
    if (here && isSameRow(here, after)) return 'duplicate';
    versions.set(after.id, after);
    changed.add(after.id);
    return here ? 'merge' : 'new';
  });
  const touched = new Set([...changed].flatMap((id) => versions.get(id)?.articleId ?? []));
  for (const version of renumbered([...versions.values()].filter(({ articleId }) => touched.has(articleId)))) {
    versions.set(version.id, version);
    changed.add(version.id);
  }
  return { outcomes, changed: [...changed].flatMap((id) => versions.get(id) ?? []) };
}

/** Where two versions of an article have one number, all are counted again in the order in which they were kept. */
function renumbered(versions: readonly KeptVersion[]): KeptVersion[] {
  const byArticle = new Map<string, KeptVersion[]>();
  for (const version of versions) byArticle.set(version.articleId, [...(byArticle.get(version.articleId) ?? []), version]);
  return [...byArticle.values()].flatMap((ofOne) => {
    if (new Set(ofOne.map(({ version }) => version)).size === ofOne.length) return [];
    const inOrder = ofOne.sort((a, b) => a.keptAt - b.keptAt || a.version - b.version || (a.id < b.id ? -1 : 1));
    return inOrder.flatMap((one, index) => (one.version === index + 1 ? [] : [{ ...one, version: index + 1 }]));
  });
}
