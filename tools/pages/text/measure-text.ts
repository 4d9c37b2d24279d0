import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { z } from 'zod';
import { detectArticle } from '../../../lib/article/detect';
import { OUTLETS } from '../../../lib/article/outlets';
import { readArticle } from '../../../lib/article/read-article';
import { readSignals } from '../../../lib/article/signals';
import { standingOf } from '../../../lib/article/site-standing';
import { isWebAddress, readPageHtml, type SavedPage } from '../saved-pages';

/** What Crossread and readability alone make of one saved page, outside of a browser. */
export const textResultSchema = z.object({
  id: z.string(),
  /** Taken for news by the page alone, and by the page and the list of outlets. */
  newsByPage: z.boolean(),
  newsByOutlet: z.boolean(),
  text: z.string(),
  title: z.optional(z.string()),
  outlet: z.optional(z.string()),
  /** Published, ISO 8601, as precise as the page is. */
  day: z.optional(z.string()),
  readabilityText: z.string(),
});
export type TextResult = z.infer<typeof textResultSchema>;

/** @param now the clock: dates from beyond it are refused */
export function measureText(page: SavedPage, now: Date): TextResult {
  const url = isWebAddress(page.url) ? page.url : 'about:blank';
  const { window } = new JSDOM(readPageHtml(page), { url, virtualConsole: new VirtualConsole() });
  const { document } = window;
  const signals = readSignals(document);
  const newsByPage = detectArticle(signals, url).isArticle;
  const newsByOutlet = detectArticle(signals, url, standingOf(url)).isArticle;
  const extraction = readArticle(document, url, { outlets: OUTLETS, now });
  const article = extraction.ok ? extraction.article : undefined;
  // Last: it takes the document apart.
  const readabilityText = new Readability(document).parse()?.textContent ?? '';
  window.close();
  return {
    id: page.id,
    newsByPage,
    newsByOutlet,
    text: article?.text ?? '',
    ...(article?.title === undefined ? {} : { title: article.title }),
    ...(article?.outlet === undefined ? {} : { outlet: article.outlet.name }),
    ...(article?.published === undefined ? {} : { day: article.published.day }),
    readabilityText,
  };
}
