import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type BrowserRun, browserRunSchema, type RunOptions, runBrowser } from './browser/run-browser';
import { browserSection } from './report/browser-section';
import { writePicture, writeSection } from './report/page-file';
import { drawRatios, drawTexts } from './report/pictures';
import { textSection } from './report/text-section';
import { isVisited, timedPages } from './report/timed';
import { readSavedPages, type SavedPage } from './saved-pages';
import { spreadSample } from './spread-sample';
import { judgeRun } from './text/judge-run';
import { runText } from './text/run-text';

/**
 * `npm run pages [-- --browsers]`: measures saved pages and writes docs/pages.md. `--chromium`, `--firefox` and `--text` measure one
 * part; `--builds FOLDER` takes trial builds from elsewhere; `--rewrite` writes what the last run in browsers saw once more, in today's
 * words; `--again ID` visits single pages again and puts what is seen in the place of what was.
 */
const { values: flags } = parseArgs({
  options: {
    browsers: { type: 'boolean' },
    chromium: { type: 'boolean' },
    firefox: { type: 'boolean' },
    text: { type: 'boolean' },
    rewrite: { type: 'boolean' },
    again: { type: 'string', multiple: true, default: [] },
    builds: { type: 'string', default: '.output/trial' },
  },
});

const RAW_RESULTS = '.output/pages';
const FIREFOX_PAGES = 60;
const PROCESSES = 2;

const ending = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => ending.abort());

const today = (): string => new Date().toLocaleDateString('sv-SE');

async function measureTexts(pages: readonly SavedPage[]): Promise<void> {
  const say = (done: number) => done % 20 === 0 && console.log(`${done} of ${pages.length} read`);
  const results = await runText(PROCESSES, new Date(), say, ending.signal);
  const report = { day: today(), ...judgeRun(pages, results) };
  writePicture('pages-text.svg', drawTexts(report.pages), '');
  writeSection('text', textSection(report));
}

/** What was seen in the browser, kept as data: whoever wants to know more of a page finds it there. */
function keep(name: string, run: BrowserRun): void {
  mkdirSync(RAW_RESULTS, { recursive: true });
  writeFileSync(join(RAW_RESULTS, `${name}.json`), JSON.stringify(browserRunSchema.parse(run), null, 1));
}

function writeRun(name: RunOptions['name'], run: BrowserRun): void {
  const words = `Time of each page against readability's, in ${run.browser}`;
  const plot = writePicture(`pages-${name}.svg`, drawRatios(run.browser, timedPages(run.results.filter(isVisited))), words);
  writeSection(name, browserSection(run, plot));
}

function keptRun(name: RunOptions['name']): BrowserRun | undefined {
  const file = join(RAW_RESULTS, `${name}.json`);
  return existsSync(file) ? browserRunSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}

/** A run, with later results of some of its pages. */
function withLater(before: BrowserRun, later: BrowserRun): BrowserRun {
  const again = later.results.map(({ id }) => id);
  return {
    ...before,
    again: [...new Set([...before.again, ...again])],
    results: before.results.map((old) => later.results.find(({ id }) => id === old.id) ?? old),
  };
}

function rewrite(): void {
  for (const name of ['chromium', 'firefox'] as const) {
    const run = keptRun(name);
    if (run) writeRun(name, run);
  }
}

async function measureIn(name: RunOptions['name'], all: readonly SavedPage[]): Promise<void> {
  const pages = flags.again.length > 0 ? all.filter(({ id }) => flags.again.includes(id)) : all;
  console.log(`Opening ${pages.length} pages in ${name} …`);
  const print = (text: string) => console.log(text);
  const run = await runBrowser({
    name,
    pages,
    buildsFolder: flags.builds,
    processors: cpus().length,
    day: today(),
    print,
    signal: ending.signal,
  });
  // A part of the pages would say something else than the page in docs/ claims.
  if (ending.signal.aborted) return;
  const before = flags.again.length > 0 ? keptRun(name) : undefined;
  const whole = before ? withLater(before, run) : run;
  keep(name, whole);
  writeRun(name, whole);
}

async function main(): Promise<void> {
  const pages = readSavedPages();
  if (pages === undefined) {
    console.log('Skipped: there are no saved pages beside this checkout.');
    return;
  }
  if (flags.rewrite) {
    rewrite();
    return;
  }
  const isPartOnly = flags.chromium || flags.firefox;
  if (flags.text || !isPartOnly) await measureTexts(pages);
  if (flags.browsers || flags.chromium) await measureIn('chromium', pages);
  if (flags.browsers || flags.firefox)
    await measureIn(
      'firefox',
      spreadSample(pages, FIREFOX_PAGES, ({ lang }) => lang ?? ''),
    );
  console.log(ending.signal.aborted ? 'Stopped.' : 'Written to docs/pages.md.');
}

try {
  await main();
} catch (error) {
  if (!ending.signal.aborted) throw error;
}
process.exitCode = ending.signal.aborted ? 130 : 0;
