import type { Page } from '@playwright/test';
import { buildTrial } from '../tools/start/build-trial';
import { launchExtension } from '../tools/start/launch-extension';
import { sampleLibrary } from './sample-library';

/** Milliseconds from asking to the answer that the disk has it, of one new highlight. */
export interface WriteTiming {
  size: number;
  medianMs: number;
  slowestMs: number;
}

const WRITES = 60;
/** Rows handed to the page at once. */
const ROWS = 2_000;

/** Puts rows into the library past the extension's own code. */
async function fill(page: Page, from: number, size: number): Promise<void> {
  const rows = sampleLibrary(size).slice(from);
  for (let start = 0; start < rows.length; start += ROWS)
    await page.evaluate(
      (some) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('crossread');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const writing = opening.result.transaction('highlights', 'readwrite');
            for (const row of some) writing.objectStore('highlights').put(row);
            writing.onerror = () => reject(writing.error);
            writing.oncomplete = () => {
              opening.result.close();
              resolve();
            };
          };
        }),
      rows.slice(start, start + ROWS),
    );
}

/** What a page of the extension can ask of the background. */
interface OwnScope {
  chrome: { runtime: { sendMessage(message: unknown): Promise<{ ok: boolean }> } };
}

/** Saves highlights one after another, as a page does. */
const writeSome = (page: Page, round: number): Promise<number[]> =>
  page.evaluate(
    async ({ count, of }) => {
      const { chrome } = globalThis as unknown as OwnScope;
      const times: number[] = [];
      for (let number = 0; number < count; number++) {
        const exact = `highlight number ${number} of round ${of}`;
        const draft = {
          url: 'https://bench.example/story',
          selector: { quote: { exact, prefix: '', suffix: '' }, position: { start: 0, end: exact.length } },
          colour: 'yellow',
          note: '',
          tags: [],
          claim: false,
          about: [],
        };
        const identity = { address: 'https://bench.example/story', fingerprint: '' };
        const asked = performance.now();
        const answer = await chrome.runtime.sendMessage({
          crossread: 'highlight-save',
          request: { id: `bench-highlight-${of}-${String(number).padStart(6, '0')}`, draft, identity },
        });
        if (!answer.ok) throw new Error(`A highlight was not saved: ${JSON.stringify(answer)}`);
        times.push(performance.now() - asked);
      }
      return times;
    },
    { count: WRITES, of: round },
  );

/** Writing into libraries of these sizes, ascending, in Chromium with the built extension. */
export async function measureWrites(sizes: readonly number[]): Promise<WriteTiming[]> {
  const browser = await launchExtension({ extensionDir: await buildTrial(AbortSignal.timeout(300_000)), headless: true });
  try {
    const page = await browser.context.newPage();
    // A page without a library view: only the background is at work.
    await page.goto(`${browser.origin}/welcome.html`);
    const timings: WriteTiming[] = [];
    await writeSome(page, 0);
    for (const [round, size] of sizes.entries()) {
      await fill(page, sizes[round - 1] ?? 0, size);
      const times = (await writeSome(page, round + 1)).sort((a, b) => a - b);
      timings.push({ size, medianMs: times[Math.floor(times.length / 2)] ?? 0, slowestMs: times.at(-1) ?? 0 });
    }
    return timings;
  } finally {
    await browser.context.close();
  }
}
