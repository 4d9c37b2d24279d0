import { decisionIdHere } from '../../claims/stories/decisions';
import type { Highlight } from '../highlight';
import { ArticleBook, type ArticleFacts, articleOf } from './article-book';
import type { ExchangedArticle, ExistingLibrary, ImportPlan, Outcome, ParsedImport, PlannedRow, PlanOptions, ReadRow } from './contract';
import { gravesOf } from './deleted-rows';
import { HighlightBook, type Taken } from './highlight-book';
import { mergeKept } from './merge-kept';
import { planSaid } from './plan-said';
import { excerptOf } from './told-row';

/**
 * What an import would do, row by row; nothing is written. The same file a second time finds duplicates only, and of two libraries that take in one another
 * both come to have the same: highlights are merged part by part (merge-highlights.ts), articles by their evidence (adr/0008), deletions by their time.
 */
export function planImport(parsed: ParsedImport, existing: ExistingLibrary, options: PlanOptions): ImportPlan {
  const articles = new ArticleBook(existing.articles);
  for (const article of [...parsed.articles, ...missingArticles(parsed)]) articles.add(article);
  const highlights = new HighlightBook(existing.highlights, existing.tombstones, options.restoreDeleted ?? false);
  const rows = [
    ...parsed.rows.map((row) => planRow(row, articles, highlights, options.now)),
    ...parsed.refused.map((row): PlannedRow => ({ ...row, outcome: 'refused', cuts: [] })),
  ].sort((a, b) => a.place - b.place);
  const kept = mergeKept(existing.kept, parsed.kept, articles);
  const keptRows = parsed.kept.map(
    ({ title, url, text }, index): PlannedRow => ({
      place: index + 1,
      part: 'kept',
      outcome: kept.outcomes[index] ?? 'duplicate',
      cuts: [],
      excerpt: excerptOf(text),
      url,
      ...(title === undefined ? {} : { title }),
    }),
  );
  const idHere = (id: string) => articles.idFor(id) ?? id;
  const buried = parsed.tombstones.map(({ id, deletedAt }) => ({ id: decisionIdHere(id, idHere), deletedAt }));
  const said = planSaid(parsed, existing, gravesOf(existing.tombstones, buried, options.restoreDeleted ?? false), idHere);
  const deletions = buried.map(
    (tombstone, index): PlannedRow => ({
      place: index + 1,
      part: 'deletion',
      ...(said.deletionOf(tombstone.id) ?? highlights.bury(tombstone)),
      cuts: [],
      excerpt: '',
    }),
  );
  return {
    parsed,
    options,
    rows: [...rows, ...keptRows, ...deletions, ...said.rows],
    totals: countOutcomes([...rows, ...deletions]),
    writes: {
      highlights: [...highlights.changed.values()],
      deletedHighlights: [...highlights.deleted],
      articles: [...articles.changed.values()],
      kept: kept.changed,
      tombstones: [...highlights.tombstones.values(), ...buried.filter(({ id }) => said.deleted.has(id))],
      droppedTombstones: [...highlights.droppedTombstones, ...said.revived],
      ...said.writes,
      articleDays: Object.fromEntries(Object.entries(parsed.articleDays).map(([id, day]) => [idHere(id), day])),
    },
  };
}

function planRow(
  { place, isOwn, highlight: read, cuts }: ReadRow,
  articles: ArticleBook,
  highlights: HighlightBook,
  now: number,
): PlannedRow {
  const { createdAt = now, updatedAt = createdAt } = read;
  const fileId = isOwn ? read.articleId : undefined;
  const articleId = (fileId === undefined ? undefined : articles.idFor(fileId)) ?? articles.idForTold(read, now);
  const highlight: Highlight = { ...read, articleId, createdAt, updatedAt };
  const taken = isOwn
    ? highlights.addOwn(highlight)
    : highlights.addTold({ ...highlight, seen: { state: 'missing', at: now } }, read.updatedAt);
  return describeRow(place, highlight, taken, cuts);
}

const describeRow = (place: number, { selector, title, url }: Highlight, taken: Taken, cuts: PlannedRow['cuts']): PlannedRow => ({
  place,
  part: 'highlight',
  ...taken,
  cuts,
  excerpt: excerptOf(selector.quote.exact),
  url,
  ...(title === undefined ? {} : { title }),
});

/** Articles that highlights and versions of the file are in and that it does not list: Web Annotations list none. */
function missingArticles({ articles, rows, kept }: ParsedImport): ExchangedArticle[] {
  const listed = new Set(articles.map(({ id }) => id));
  const told = new Map<string, { id: string; facts: ArticleFacts }>();
  const note = (id: string | undefined, facts: ArticleFacts) => {
    if (id === undefined || listed.has(id)) return;
    const key = `${id}\n${facts.url}`;
    const before = told.get(key)?.facts;
    told.set(key, { id, facts: before ? { ...facts, ...before, ...seenTimes(before, facts) } : facts });
  };
  for (const { isOwn, highlight } of rows) if (isOwn) note(highlight.articleId, highlight);
  for (const { articleId, keptAt, seenAt, ...version } of kept) note(articleId, { ...version, createdAt: keptAt, updatedAt: seenAt });
  return [...told.values()].map(({ id, facts }) => articleOf(facts, id, 0));
}

/** From the first to the last that is known of an article. */
const seenTimes = (a: ArticleFacts, b: ArticleFacts) => ({
  createdAt: Math.min(a.createdAt ?? 0, b.createdAt ?? 0),
  updatedAt: Math.max(a.updatedAt ?? 0, b.updatedAt ?? 0),
});

function countOutcomes(rows: readonly PlannedRow[]): Record<Outcome, number> {
  const totals: Record<Outcome, number> = { new: 0, 're-anchor': 0, merge: 0, duplicate: 0, delete: 0, refused: 0 };
  for (const { outcome } of rows) totals[outcome] += 1;
  return totals;
}
