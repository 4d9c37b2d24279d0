import { rmSync } from 'node:fs';
import { loadavg } from 'node:os';
import { z } from 'zod';
import type { SavedPage } from '../saved-pages';
import { BareChromium, ReadingChromium } from './chromium';
import { BareFirefox, ReadingFirefox } from './firefox';
import { measurePages } from './measure-pages';
import { openBuild } from './open-build';
import { servePages } from './page-server';
import { makeReadabilityClock } from './readability-clock';
import { type PageResult, pageResultSchema } from './visit-result';

/** One run of one browser over saved pages. */
export const browserRunSchema = z.object({
  browser: z.string(),
  /** YYYY-MM-DD */
  day: z.string(),
  /** Programs that wanted to run on average, at the beginning and at the end; more than the machine has processors makes times long. */
  load: z.tuple([z.number(), z.number()]),
  processors: z.number(),
  /** Pages that were visited once more by themselves; their results are the later ones. */
  again: z.array(z.string()),
  results: z.array(pageResultSchema),
});
export type BrowserRun = z.infer<typeof browserRunSchema>;

const BROWSERS = {
  chromium: { bare: BareChromium, reading: ReadingChromium, build: 'chrome-mv3' },
  firefox: { bare: BareFirefox, reading: ReadingFirefox, build: 'firefox-mv3' },
} as const;

export interface RunOptions {
  name: keyof typeof BROWSERS;
  pages: readonly SavedPage[];
  /** Folder with the trial builds. */
  buildsFolder: string;
  processors: number;
  day: string;
  print: (text: string) => void;
  signal: AbortSignal;
}

const oneLoad = (): number => Number((loadavg()[0] ?? 0).toFixed(1));

function inWords({ id, problem, visit }: PageResult): string {
  if (visit === undefined) return `${id}: ${problem ?? 'not visited'}`;
  return `${id}: ${visit.status}, ${visit.marks} marks, card ${visit.card}, ${visit.work?.extractMs.toFixed(0) ?? '?'} ms`;
}

/** Visits pages in one browser, without and with Crossread in it. */
export async function runBrowser({ name, pages, buildsFolder, processors, day, print, signal }: RunOptions): Promise<BrowserRun> {
  const { bare: Bare, reading: Reading, build } = BROWSERS[name];
  const before = oneLoad();
  const server = await servePages();
  const extension = openBuild(`${buildsFolder}/${build}`);
  const clock = makeReadabilityClock();
  const opened: { close: () => Promise<void> }[] = [server];
  try {
    const bare = await Bare.launch(clock, server);
    opened.unshift(bare);
    const reading = await Reading.launch(extension, server);
    opened.unshift(reading);
    const progress = (done: number, result: PageResult) => print(`${done} of ${pages.length}  ${inWords(result)}`);
    const results = await measurePages(pages, { bare, reading, server }, progress, signal);
    return { browser: await bare.version(), day, load: [before, oneLoad()], processors, again: [], results };
  } finally {
    // A browser that has gone already cannot be closed.
    for (const { close } of opened) await close().catch(() => undefined);
    for (const folder of [extension, clock]) rmSync(folder, { recursive: true });
  }
}
