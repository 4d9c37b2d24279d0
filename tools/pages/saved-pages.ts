import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** Saved pages of the web beside the checkout, with what is known of each. Nothing of them is ever copied into the project. */
const SHARED = join(import.meta.dirname, '../../../shared');
export const PAGES_FOLDER = join(SHARED, 'corpora');
const LIST = join(PAGES_FOLDER, 'pages.jsonl');
/** Scores detection and text for the whole collection; its figures are the ones that count. */
export const SCORER = join(SHARED, 'eval/score-articles.mjs');

const text = z.nullish(z.string());
const savedPageSchema = z.object({
  id: z.string(),
  url: text,
  outlet: text,
  site_name: text,
  title: text,
  /** YYYY-MM-DD or less precise. */
  date: text,
  lang: text,
  is_news: z.boolean(),
  /** File of the page, relative to PAGES_FOLDER. */
  html: z.string(),
  /** File of the article's text, relative to PAGES_FOLDER. */
  expected_text: text,
  /** Written down by the people who made the collection; where they are missing, `title` and `date` are taken. */
  expected_title: text,
  expected_date: text,
});
export type SavedPage = z.infer<typeof savedPageSchema>;

/** All saved pages in the order of the collection, or undefined where there is none. */
export function readSavedPages(): SavedPage[] | undefined {
  if (!existsSync(LIST) || !existsSync(SCORER)) return undefined;
  const lines = readFileSync(LIST, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => savedPageSchema.parse(JSON.parse(line)));
}

export const readPageHtml = (page: SavedPage): string => readFileSync(join(PAGES_FOLDER, page.html), 'utf8');
export const readExpectedText = (page: SavedPage): string | undefined =>
  page.expected_text ? readFileSync(join(PAGES_FOLDER, page.expected_text), 'utf8') : undefined;

export const isWebAddress = (url: string | null | undefined): url is string => /^https?:\/\//.test(url ?? '') && URL.canParse(url ?? '');

/** The address that a page is served at: its own, or one on an invented host where the collection has lost it. */
export function addressOf(page: SavedPage): string {
  if (isWebAddress(page.url)) return page.url;
  return `https://page.invalid/${page.id.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
}
