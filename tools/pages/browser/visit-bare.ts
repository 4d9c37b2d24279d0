import type { PageServer, ServedPage } from './page-server';
import type { Shifts } from './shifts';
import { MeasuredPage, type Tab, until } from './tab';
import { type Baseline, baselineSchema } from './visit-result';

/** Asked again until the clock has come: it runs when the page is idle, which may be after its load. */
const READ_CLOCK = `new Promise((resolve) => {
  document.addEventListener('readability-times', ({ detail }) => resolve(JSON.parse(detail)), { once: true });
  const ask = () => document.dispatchEvent(new Event('readability-please'));
  const asking = setInterval(ask, 50);
  document.addEventListener('readability-times', () => clearInterval(asking), { once: true });
})`;

/** Requests have come in when none has followed for so long. */
const QUIET_MS = 150;
/** About as long as a page is open until it is read where Crossread is; what shifts late by itself has shifted by then. */
const LOOK_MS = 1_000;

async function takeAllRequests(server: PageServer, page: MeasuredPage): Promise<string[]> {
  const requests = server.takeRequests();
  // What the page loads only when it comes into view is its own as well.
  await page.loadLazily();
  await until(
    async () => {
      await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
      const more = server.takeRequests();
      requests.push(...more);
      return more.length;
    },
    (more) => more === 0,
    3_000,
  );
  return requests;
}

/** The page's shifts in one more visit that lasts as long as one with Crossread did, milliseconds. */
export async function lookBare(tab: Tab, server: PageServer, served: ServedPage, lookMs: number): Promise<Shifts[]> {
  const page = new MeasuredPage(tab);
  await tab.open('about:blank');
  server.show(served);
  await tab.open(served.address);
  await new Promise((resolve) => setTimeout(resolve, lookMs));
  await page.twoFrames();
  return page.shifts();
}

/** The page in a browser without Crossread, and readability's time for it there (readability-clock.ts). */
export async function visitBare(tab: Tab, server: PageServer, served: ServedPage): Promise<Baseline> {
  const page = new MeasuredPage(tab);
  await tab.open('about:blank');
  server.show(served);
  server.takeRequests();
  await tab.open(served.address);
  await page.twoFrames();
  await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  const seen = { difference: await page.difference(false), shifts: await page.shifts() };
  const readability = await tab.evaluate(READ_CLOCK);
  const sheets = await page.sheets();
  const requests = await takeAllRequests(server, page);
  return baselineSchema.parse({ ...seen, requests, readability, sheets, ...(await page.size()) });
}
