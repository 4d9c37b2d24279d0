import type { Claim, Span } from '../claim';
import { extractClaims } from '../extract-claims';
import type { ComparedArticle, Facet } from './comparison';

/** A passage that the reader marked as a claim, where it stands in its article. */
export interface ReaderClaim extends Span {
  /** The highlight's. */
  id: string;
  articleId: string;
}

const LABEL_UTF16 = 80;
const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** An article with the claims that the reader added where none was read. */
export function withReaderClaims(article: ComparedArticle, added: readonly ReaderClaim[]): ComparedArticle {
  const fresh = added.filter((claim) => claim.articleId === article.id && !article.claims.some((known) => overlaps(known, claim)));
  if (fresh.length === 0) return article;
  const claims = [...article.claims, ...fresh.map((span) => claimOf(article, span))].sort((a, b) => a.start - b.start);
  return { ...article, claims };
}

/** What stands there, read as the engine would read it; where that sees nothing in it, the words alone. */
function claimOf({ text, mentions, day }: ComparedArticle, { start, end }: Span): Claim {
  const quote = text.slice(start, end);
  const named = mentions.filter((mention) => mention.start >= start && mention.end <= end);
  const [read] = extractClaims({ text: quote, mentions: [], day, language: 'en' });
  const ids = (isPlace: boolean) => [...new Set(named.flatMap(({ id, kind }) => (id && (kind === 'place') === isPlace ? [id] : [])))];
  const quantities = (read?.quantities ?? []).map((quantity) => ({
    ...quantity,
    start: quantity.start + start,
    end: quantity.end + start,
  }));
  return {
    start,
    end,
    quote,
    quantities,
    actors: ids(false),
    places: ids(true),
    ...(read?.date ? { date: read.date } : {}),
    negated: read?.negated ?? false,
    hedges: read?.hedges ?? [],
  };
}

/** A facet for each of the reader's claims that no facet has: to be seen, and to be put beside what another article says. */
export function readerClaimFacets(articles: readonly ComparedArticle[], added: readonly ReaderClaim[], facets: readonly Facet[]): Facet[] {
  return added.flatMap((claim): Facet[] => {
    const article = articles.find(({ id }) => id === claim.articleId);
    const isShown = facets.some(({ cells }) => cells.some((cell) => cell.article === claim.articleId && overlaps(cell, claim)));
    if (!article || isShown) return [];
    const quote = article.text.slice(claim.start, claim.end);
    const label = quote.length > LABEL_UTF16 ? `${quote.slice(0, quote.lastIndexOf(' ', LABEL_UTF16))} …` : quote;
    const cell = { article: article.id, start: claim.start, end: claim.end, quote, ...(article.day ? { day: article.day } : {}) };
    return [{ key: `claim/${claim.id}`, label, kind: 'statement', verdict: 'only', cells: [cell], sources: 1, byReader: true }];
  });
}
