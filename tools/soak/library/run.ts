import { mkdtempSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Worker } from '@playwright/test';
import { serveLoopback } from '../../newsstand/loopback-server';
import { mulberry32 } from '../../random';
import { buildTrial } from '../../start/build-trial';
import { type ExtensionBrowser, launchExtension } from '../../start/launch-extension';
import { today, writeSoak } from '../soak-page';
import { writeFromTab } from './tab-writer';

/**
 * `npm run soak -- --library [--highlights N --rounds N --seed S]`: highlights written from three tabs at once while the worker is stopped again and
 * again and the browser is killed in mid-write. Whatever was acknowledged must be there after each start, and nothing twice.
 */
const ROUNDS = 20;
const { values: flags } = parseArgs({
  options: {
    library: { type: 'boolean' },
    highlights: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: String(ROUNDS) },
    seed: { type: 'string', default: '1' },
  },
});
const rounds = Number(flags.rounds);
const perRound = Math.ceil(Number(flags.highlights) / rounds);
const random = mulberry32(Number(flags.seed));
const TABS = 3;

/** Chromium's own lock names the process: HOST-PID. */
const pidOf = (profileDir: string): number => Number(readlinkSync(join(profileDir, 'SingletonLock')).split('-').at(-1));

/** Ids of all highlights, read past the extension's own code; a library that is not there yet is not made by looking. */
function storedIds(worker: Worker): Promise<string[]> {
  return worker.evaluate(async () => {
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === 'crossread')) return [];
    return new Promise<string[]>((resolve, reject) => {
      const opening = indexedDB.open('crossread');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const database = opening.result;
        const reading = database.transaction('highlights').objectStore('highlights').getAllKeys();
        reading.onerror = () => reject(reading.error);
        reading.onsuccess = () => {
          database.close();
          resolve(reading.result.map(String));
        };
      };
    });
  });
}

/** Stops the worker at moments of chance until the signal aborts. Answers how often. */
async function keepStopping({ context }: ExtensionBrowser, signal: AbortSignal): Promise<number> {
  const page = context.pages()[0] ?? (await context.newPage());
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  let stops = 0;
  while (!signal.aborted) {
    await new Promise((resolve) => setTimeout(resolve, 100 + random.next() * 900));
    if (signal.aborted) break;
    await session.send('ServiceWorker.stopAllWorkers').catch(() => undefined);
    stops++;
  }
  return stops;
}

const server = await serveLoopback((path) =>
  /\.html$/.test(path) ? new URL('../../../tests/fixtures/pages/living-story.html', import.meta.url) : undefined,
);
const profileDir = mkdtempSync(join(tmpdir(), 'crossread-soak-'));
const acknowledged = new Set<string>();
let next = 0;
let failed = 0;
let stops = 0;

/** One life of the browser: from its start to its sudden end. */
async function round(number: number, extensionDir: string): Promise<void> {
  const browser = await launchExtension({ extensionDir, headless: true, profileDir });
  check(number, await storedIds(browser.worker));
  const tabs = await Promise.all(
    Array.from({ length: TABS }, async (_, tab) => {
      const page = await browser.context.newPage();
      await page.goto(`${server.origin}/world/2026/01/20/story-${tab}.html`);
      return page;
    }),
  );
  const before = acknowledged.size;
  const goal = Math.round(perRound * (0.9 + random.next() * 0.2));
  const ending = new AbortController();
  const stopping = keepStopping(browser, ending.signal);
  const gone = new Promise<void>((resolve) => {
    const writing = tabs.map((page) => {
      const first = next;
      next += 2 * perRound;
      return writeFromTab(page, first, 2 * perRound, (id) => {
        acknowledged.add(id);
        if (acknowledged.size - before < goal || ending.signal.aborted) return;
        ending.abort();
        process.kill(pidOf(profileDir), 'SIGKILL');
        resolve();
      });
    });
    void Promise.allSettled(writing).then(() => resolve());
  });
  await gone;
  ending.abort();
  stops += await stopping;
  await browser.context.close().catch(() => undefined);
}

function check(number: number, stored: readonly string[]): void {
  const there = new Set(stored);
  const lost = [...acknowledged].filter((id) => !there.has(id));
  const twice = stored.length - there.size;
  if (lost.length > 0 || twice > 0) failed++;
  console.log(
    `${number} lives: ${acknowledged.size} acknowledged, ${stored.length} stored, ${lost.length} lost${lost.length > 0 ? ` (${lost.slice(0, 3).join(', ')})` : ''}, ${twice} twice`,
  );
}

try {
  const extensionDir = await buildTrial(AbortSignal.timeout(120_000));
  for (let number = 0; number < rounds; number++) await round(number, extensionDir);
  const last = await launchExtension({ extensionDir, headless: true, profileDir });
  check(rounds, await storedIds(last.worker));
  await last.context.close();
} finally {
  await server.close();
  rmSync(profileDir, { recursive: true, force: true });
}
console.log(
  `${acknowledged.size} highlights acknowledged in ${rounds} lives of the browser, each ended by SIGKILL; the worker was stopped ${stops} times.`,
);
if (rounds >= ROUNDS)
  writeSoak(
    'library',
    `## The library

Measured ${today()}, seed ${flags.seed}: highlights written from ${TABS} tabs at once, the background's worker stopped ${stops} times at moments of chance, the browser
ended by SIGKILL in mid-write ${rounds} times and started again. ${acknowledged.size} highlights were acknowledged. After ${rounds + 1 - failed} of ${rounds + 1} starts
every acknowledged one was there, and none twice. Killing the process cannot show what a power cut does; for that the database is opened with strict durability.`,
  );
console.log(`${rounds + 1 - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
