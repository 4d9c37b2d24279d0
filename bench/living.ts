import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page, Worker } from '@playwright/test';
import type { PageState } from '../lib/messages';
import { serveLoopback } from '../tools/newsstand/loopback-server';
import { askReader, paintedMarks, tabIdOf, waitForReader } from '../tools/start/extension-driver';
import { launchExtension } from '../tools/start/launch-extension';
import { linePlot } from './plot';

/**
 * What following a page costs: a thousand changes of one article, and a live blog with ten new entries a second for a minute, in the
 * built extension. `npm run bench` writes docs/living.md and the plots in it. Takes about eight minutes.
 */
const UPDATES = 1_000;
const LOOK_EVERY = 25;
const LIVE_SECONDS = 60;
const PAGES = new URL('../tests/fixtures/pages/', import.meta.url);
const BUILT = resolve('.output/trial/chrome-mv3');

type Work = NonNullable<PageState['work']>;
interface Reader {
  page: Page;
  state: () => Promise<PageState>;
}

async function open(worker: Worker, page: Page, address: string): Promise<Reader> {
  await page.goto(address);
  if (!(await waitForReader(worker, page))) throw new Error(`Crossread did not read ${address}.`);
  const tabId = await tabIdOf(worker, page);
  return {
    page,
    state: async () => {
      const answer = await askReader(worker, tabId, 'page-state', {});
      if (!answer.ok) throw new Error(answer.failure.message);
      return answer.value;
    },
  };
}

const workOf = async ({ state }: Reader): Promise<Work> => {
  const { work } = await state();
  if (!work) throw new Error('The reader does not say what it has done.');
  return work;
};

/** Waits until the reader has looked at what was changed. */
async function untilUpdated(reader: Reader, updates: number): Promise<Work> {
  for (;;) {
    const work = await workOf(reader);
    if (work.updates >= updates) return work;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

/** Bytes of the page's own heap after a collection: page, reader and follower together. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

interface Sample {
  updates: number;
  msEach: number;
  heapMb: number;
}

async function thousandUpdates(reader: Reader): Promise<Sample[]> {
  const { page } = reader;
  await page.evaluate('edit(0, paragraphText(100))');
  let before = await untilUpdated(reader, 1);
  const samples: Sample[] = [{ updates: 0, msEach: 0, heapMb: (await heapOf(page)) / 1e6 }];
  for (let done = 0; done < UPDATES; ) {
    for (let index = 0; index < LOOK_EVERY; index += 1, done += 1) {
      const known = (await workOf(reader)).updates;
      await page.evaluate(`edit(${done % 8}, paragraphText(${done} + 7))`);
      await untilUpdated(reader, known + 1);
    }
    const now = await workOf(reader);
    samples.push({
      updates: done,
      msEach: (now.updateMs - before.updateMs) / Math.max(1, now.updates - before.updates),
      heapMb: (await heapOf(page)) / 1e6,
    });
    before = now;
    process.stderr.write(`\r${done} of ${UPDATES} updates`);
  }
  process.stderr.write('\n');
  return samples;
}

const rounded = (value: number, digits = 1): string => value.toFixed(digits);
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Mean of the last tenth over the mean of the first tenth: 1 where nothing grows. */
function growth(values: readonly number[]): number {
  const tenth = Math.max(1, Math.floor(values.length / 10));
  return mean(values.slice(-tenth)) / mean(values.slice(0, tenth));
}

function writeReport(
  samples: readonly Sample[],
  live: { work: Work; entries: number; marks: number; busy: boolean; heapMb: number },
): void {
  const later = samples.slice(1);
  const words = { x: 'updates', title: 'One article, a thousand changes' };
  const each = { name: 'work for each update', points: later.map(({ updates, msEach }) => [updates, msEach] as const) };
  const heap = { name: 'heap of the page', points: samples.map(({ updates, heapMb }) => [updates, heapMb] as const) };
  writeFileSync('docs/pictures/living-work.svg', linePlot([each], { ...words, y: 'ms' }));
  writeFileSync('docs/pictures/living-memory.svg', linePlot([heap], { ...words, y: 'MB' }));
  writeFileSync(
    'docs/living.md',
    `# Pages that change

Written by \`npm run bench\`; do not edit by hand. Chromium with the built extension, on pages written for it.

**A thousand changes of one article** (a paragraph says something else, the reader reads it again and asks the engine): on average
${rounded(mean(later.map(({ msEach }) => msEach)), 2)} ms of the page's main thread each. The last hundred cost ${rounded(growth(later.map(({ msEach }) => msEach)), 2)} times the first hundred; the
page's heap after a collection is ${rounded(samples[0]?.heapMb ?? 0)} MB at the beginning and ${rounded(samples.at(-1)?.heapMb ?? 0)} MB at the end.

![Work for each update](pictures/living-work.svg)

![The heap of the page](pictures/living-memory.svg)

**A live blog, ten new entries a second for a minute**: ${live.entries} entries, ${live.work.updates} looks, ${rounded(live.work.updateMs, 0)} ms of the page's main thread
in all, ${rounded(live.work.updateMs / Math.max(1, live.work.updates), 2)} ms a look; ${live.marks} marks at the end, each entry read once; following was ${live.busy ? '' : 'not '}paused. The longest
task of the reader on this page, its first reading included, took ${rounded(live.work.longestMs, 0)} ms.
`,
  );
}

const server = await serveLoopback((path) => new URL(path.split('/').at(-1) ?? '', PAGES));
const browser = await launchExtension({ extensionDir: BUILT, headless: true });
try {
  const page = await browser.context.newPage();
  const samples = await thousandUpdates(await open(browser.worker, page, `${server.origin}/world/2026/01/20/living-story.html`));
  process.stderr.write(`A live blog for ${LIVE_SECONDS} seconds …\n`);
  const blog = await open(browser.worker, page, `${server.origin}/world/2026/01/20/living-blog.html`);
  const entries = Number(await page.evaluate(`goLive(${LIVE_SECONDS})`));
  const before = await workOf(blog);
  await untilUpdated(blog, before.updates);
  const { busy = false } = await blog.state();
  writeReport(samples, {
    work: await workOf(blog),
    entries,
    marks: (await paintedMarks(page)).length,
    busy,
    heapMb: (await heapOf(page)) / 1e6,
  });
  console.log('Written: docs/living.md');
} finally {
  await browser.context.close();
  await server.close();
}
