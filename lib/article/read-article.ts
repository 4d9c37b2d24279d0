import { readArticleDates } from './article-dates';
import { type Extraction, type ExtractOptions, extractArticle } from './extract';

export interface ReadOptions extends ExtractOptions {
  /** The clock: dates from beyond it are refused. */
  now: Date;
}

/** Extracts an article and reads its dates: all of it at once, where page and background are one program. */
export function readArticle(document: Document, url: string, { now, ...options }: ReadOptions): Extraction {
  const extraction = extractArticle(document, url, options);
  if (!extraction.ok) return extraction;
  const { article } = extraction;
  Object.assign(article, readArticleDates(article.dates, url, article.text, now));
  return extraction;
}
