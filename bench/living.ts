import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { resolve } from 'node:path';
import type { Page, Worker } from '@playwright/test';
import type { PageState } from '../lib/messages';
import { BURST_MS, MS_PER_SECOND } from '../lib/page/work-budget';
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

/** The page's own function; not as a text of its own for each call, which the page would keep as a script each. */
const edit = (page: Page, paragraph: number, report: number) =>
  page.evaluate(([nth, number]) => Reflect.get(window, 'edit')(nth, Reflect.get(window, 'paragraphText')(number)), [
    paragraph,
    report,
  ] as const);

interface Updates {
  /** Of each update, milliseconds. */
  costs: number[];
  heaps: { updates: number; mb: number }[];
}

async function thousandUpdates(reader: Reader): Promise<Updates> {
  const { page } = reader;
  const heaps: Updates['heaps'] = [];
  const keepHeap = async (updates: number) => heaps.push({ updates, mb: (await heapOf(page)) / 1e6 });
  const costs: number[] = [];
  await edit(page, 0, 100);
  let before = await untilUpdated(reader, 1);
  await keepHeap(0);
  while (costs.length < UPDATES) {
    await edit(page, costs.length % 8, costs.length + 7);
    const now = await untilUpdated(reader, before.updates + 1);
    costs.push(now.updateMs - before.updateMs);
    before = now;
    if (costs.length % LOOK_EVERY > 0) continue;
    await keepHeap(costs.length);
    process.stderr.write(`\r${costs.length} of ${UPDATES} updates`);
  }
  process.stderr.write('\n');
  return { costs, heaps };
}

interface LiveBlog {
  entries: number;
  /** What there was after each tenth part of the time, from the beginning on. */
  work: Work[];
  marks: number;
  busy: boolean;
}

async function liveBlog(reader: Reader): Promise<LiveBlog> {
  const work = [await workOf(reader)];
  let entries = 0;
  for (let part = 0; part < 10; part += 1) {
    entries = Number(await reader.page.evaluate(`goLive(${LIVE_SECONDS / 10})`));
    work.push(await workOf(reader));
  }
  const { busy = false } = await reader.state();
  return { entries, work, marks: (await paintedMarks(reader.page)).length, busy };
}

/** Milliseconds a look between two times. */
function eachLook(from: Work | undefined, to: Work | undefined): number {
  return from && to ? (to.updateMs - from.updateMs) / Math.max(1, to.updates - from.updates) : Number.NaN;
}

const rounded = (value: number, digits = 1): string => value.toFixed(digits);

/** Of an even number of values the upper one of the middle two. */
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Median of the last tenth over the median of the first tenth: 1 where nothing grows. Other programs make single updates long, not half of them. */
function growth(values: readonly number[]): number {
  const tenth = Math.max(1, Math.floor(values.length / 10));
  return median(values.slice(-tenth)) / median(values.slice(0, tenth));
}

function writeReport({ costs, heaps }: Updates, { entries, work, marks, busy }: LiveBlog, load: number): void {
  const words = { x: 'updates', title: 'One article, a thousand changes' };
  const medians = heaps.slice(1).map(({ updates }) => [updates, median(costs.slice(updates - LOOK_EVERY, updates))] as const);
  const each = { name: `work for each update, median of ${LOOK_EVERY}`, points: medians };
  const heap = { name: 'heap of the page', points: heaps.map(({ updates, mb }) => [updates, mb] as const) };
  const last = work.at(-1);
  writeFileSync('docs/pictures/living-work.svg', linePlot([each], { ...words, y: 'ms' }));
  writeFileSync('docs/pictures/living-memory.svg', linePlot([heap], { ...words, y: 'MB' }));
  writeFileSync(
    'docs/living.md',
    `# Pages that change

Written by \`npm run bench\`; do not edit by hand. Chromium with the built extension, on pages written for it.

An update is what Crossread does in the page when it has changed: reading what changed, and painting then and when the engine has answered.
On average ${rounded(load)} programs wanted to run while this was measured, on ${cpus().length} processors.

**A thousand changes of one article** (a paragraph says something else, the reader reads it again and asks the engine): ${rounded(median(costs), 2)} ms
of the page's main thread each (median). The last hundred cost ${rounded(growth(costs), 2)} times the first hundred; the page's heap after a
collection is ${rounded(heaps[0]?.mb ?? 0, 2)} MB at the beginning and ${rounded(heaps.at(-1)?.mb ?? 0, 2)} MB at the end.

![Work for each update](pictures/living-work.svg)

![The heap of the page](pictures/living-memory.svg)

**A live blog, ten new entries a second for a minute**: ${entries} entries, ${last?.updates ?? 0} looks, ${rounded(last?.updateMs ?? 0, 0)} ms of the page's main thread
in all of the ${rounded(BURST_MS + LIVE_SECONDS * MS_PER_SECOND, 0)} ms that it may take; ${rounded(eachLook(work[0], work[1]), 2)} ms a look in the first tenth of the time, ${rounded(eachLook(work.at(-2), last), 2)} ms in the last.
${marks} marks at the end, each entry read once; following was ${busy ? '' : 'not '}paused. The longest task of the reader on this page, its first reading
included, took ${rounded(last?.longestMs ?? 0, 0)} ms.
`,
  );
}

const before = loadavg()[0] ?? 0;
const server = await serveLoopback((path) => new URL(path.split('/').at(-1) ?? '', PAGES));
const browser = await launchExtension({ extensionDir: BUILT, headless: true });
try {
  const page = await browser.context.newPage();
  const updates = await thousandUpdates(await open(browser.worker, page, `${server.origin}/world/2026/01/20/living-story.html`));
  process.stderr.write(`A live blog for ${LIVE_SECONDS} seconds …\n`);
  const blog = await liveBlog(await open(browser.worker, page, `${server.origin}/world/2026/01/20/living-blog.html`));
  writeReport(updates, blog, (before + (loadavg()[0] ?? 0)) / 2);
  console.log('Written: docs/living.md');
} finally {
  await browser.context.close();
  await server.close();
}
