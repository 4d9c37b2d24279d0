import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { z } from 'zod';
import { detectArticle } from '../../lib/article/detect';
import { extractArticle } from '../../lib/article/extract';
import { OUTLETS } from '../../lib/article/outlets';
import { readSignals } from '../../lib/article/signals';

/**
 * Measures detection, extraction and dates on saved pages beside the checkout, with readability alone in the same run:
 *   npx tsx tools/pages/score.ts
 * Prints one line of JSON for each. Without the pages it says so and ends well.
 */
const shared = join(import.meta.dirname, '../../../shared');
const pagesDir = join(shared, 'corpora');
const scorer = join(shared, 'eval/score-articles.mjs');

const pageSchema = z.object({
  id: z.string(),
  url: z.nullish(z.string()),
  date: z.nullish(z.string()),
  is_news: z.boolean(),
  html: z.string(),
});
type SavedPage = z.infer<typeof pageSchema>;
interface Prediction {
  id: string;
  isArticle: boolean;
  text: string;
}

interface Result {
  crossread: Prediction;
  readability: Prediction;
  /** Published day as extracted. */
  day: string | undefined;
}

function openPage(page: SavedPage): { document: Document; url: string } {
  const url = page.url?.startsWith('http') ? page.url : 'about:blank';
  const html = readFileSync(join(pagesDir, page.html), 'utf8');
  return { document: new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document, url };
}

function measure(page: SavedPage, now: Date): Result {
  const { document, url } = openPage(page);
  const { isArticle } = detectArticle(readSignals(document, url, OUTLETS));
  const extraction = extractArticle(document, url, { outlets: OUTLETS, now });
  const text = extraction.ok ? extraction.article.text : '';
  // Last: it takes the document apart.
  const alone = new Readability(document).parse()?.textContent ?? '';
  document.defaultView?.close();
  return {
    crossread: { id: page.id, isArticle, text },
    readability: { id: page.id, isArticle: alone !== '', text: alone },
    day: extraction.ok ? extraction.article.published?.day : undefined,
  };
}

function score(name: string, predictions: readonly Prediction[]): void {
  const directory = mkdtempSync(join(tmpdir(), 'crossread-score-'));
  const file = join(directory, 'predictions.jsonl');
  writeFileSync(file, predictions.map((prediction) => JSON.stringify(prediction)).join('\n'));
  const { stdout, stderr, status } = spawnSync(process.execPath, [scorer, pagesDir, file], { encoding: 'utf8' });
  rmSync(directory, { recursive: true });
  if (status !== 0) throw new Error(`The scorer failed: ${stderr}`);
  console.log(name, JSON.stringify(JSON.parse(stdout)));
}

/** The days that the collection knows, as far as they are known; a month agrees with any of its days. */
function scoreDates(pages: readonly SavedPage[], results: readonly Result[]): void {
  const counts = { dated: 0, found: 0, right: 0, within1Day: 0 };
  for (const [index, page] of pages.entries()) {
    if (!page.is_news || !page.date) continue;
    const day = results[index]?.day;
    counts.dated += 1;
    if (day === undefined) continue;
    counts.found += 1;
    const length = Math.min(day.length, page.date.length);
    if (day.slice(0, length) === page.date.slice(0, length)) counts.right += 1;
    if (Math.abs(Date.parse(day.slice(0, length)) - Date.parse(page.date.slice(0, length))) <= 86_400_000) counts.within1Day += 1;
    else if (process.argv.includes('--dates')) console.log(page.id, page.url, 'page', page.date, 'read', day);
  }
  console.log('published', JSON.stringify(counts));
}

if (existsSync(join(pagesDir, 'pages.jsonl')) && existsSync(scorer)) {
  const pages = readFileSync(join(pagesDir, 'pages.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => pageSchema.parse(JSON.parse(line)));
  const now = new Date();
  const results = pages.map((page) => measure(page, now));
  score(
    'crossread',
    results.map(({ crossread }) => crossread),
  );
  score(
    'readability alone',
    results.map(({ readability }) => readability),
  );
  scoreDates(pages, results);
} else {
  console.log('Skipped: there are no saved pages beside this checkout.');
}
