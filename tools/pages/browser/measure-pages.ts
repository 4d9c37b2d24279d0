import { addressOf, readPageHtml, type SavedPage } from '../saved-pages';
import type { PageServer } from './page-server';
import { isShiftedMore, SHIFT_VISITS } from './shifts';
import type { Tab } from './tab';
import { unexplainedRequests } from './unexplained-requests';
import { lookBare, visitBare } from './visit-bare';
import { lookAgain, type VisitWorld, visitPage } from './visit-page';
import type { Baseline, PageResult, Visit } from './visit-result';

/** A page that has taken so long hangs. */
const PAGE_LIMIT_MS = 60_000;

export interface OpenTab<World> {
  world: World;
  close: () => Promise<void>;
}

export interface MeasuredBrowsers {
  /** Browsers without and with Crossread. */
  bare: { openTab: () => Promise<OpenTab<Tab>> };
  reading: { openTab: () => Promise<OpenTab<VisitWorld>> };
  server: PageServer;
}

function limited<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`It was not done within ${PAGE_LIMIT_MS / 1000} s.`)), PAGE_LIMIT_MS);
  });
  return Promise.race([work, limit]).finally(() => clearTimeout(timer));
}

/** A tab that is replaced when a page has made it useless. */
class RenewedTab<World> {
  private open: OpenTab<World> | undefined;
  constructor(private readonly openTab: () => Promise<OpenTab<World>>) {}

  async use<T>(work: (world: World) => Promise<T>): Promise<T> {
    this.open ??= await this.openTab();
    try {
      return await limited(work(this.open.world));
    } catch (error) {
      await this.close();
      throw error;
    }
  }

  async close(): Promise<void> {
    const { open } = this;
    this.open = undefined;
    // A tab that has crashed cannot be closed again.
    await open?.close().catch(() => undefined);
  }
}

/** Is it still open whether a page shifts more with Crossread, and worth another visit? */
const mayShiftMore = ({ shifts }: Visit, { shifts: without }: Baseline): boolean =>
  shifts.length < SHIFT_VISITS && (isShiftedMore(shifts, without, 'loading') || isShiftedMore(shifts, without, 'loaded'));

/**
 * Visits every page without and with Crossread, one after another: times are measured with one tab at work. A page that hangs or
 * crashes is recorded, and the rest goes on. Ends early, with what there is, when `signal` aborts.
 */
export async function measurePages(
  pages: readonly SavedPage[],
  { bare, reading, server }: MeasuredBrowsers,
  progress: (done: number, result: PageResult) => void,
  signal: AbortSignal,
): Promise<PageResult[]> {
  const results: PageResult[] = [];
  const [bareTab, readingTab] = [new RenewedTab(bare.openTab), new RenewedTab(reading.openTab)];
  for (const page of pages) {
    if (signal.aborted) break;
    const served = { address: addressOf(page), html: readPageHtml(page) };
    const result: PageResult = { id: page.id };
    try {
      const baseline = await bareTab.use((tab) => visitBare(tab, server, served));
      result.baseline = baseline;
      const visit = await readingTab.use((world) => visitPage(world, served));
      result.visit = { ...visit, requests: unexplainedRequests(visit.requests, baseline.requests, served.html) };
      while (mayShiftMore(result.visit, baseline)) {
        const { shifts, lookMs } = await readingTab.use((world) => lookAgain(world, served));
        result.visit.shifts.push(...shifts);
        baseline.shifts.push(...(await bareTab.use((tab) => lookBare(tab, server, served, lookMs))));
      }
    } catch (error) {
      result.problem = error instanceof Error ? error.message : String(error);
    }
    results.push(result);
    progress(results.length, result);
  }
  await Promise.all([bareTab.close(), readingTab.close()]);
  return results;
}
