import type { Browser, Page } from '@playwright/test';
import { z } from 'zod';
import type { TabResult, TabSetting } from './tab';

/** A case that runs longer is ended with its tab, milliseconds. */
export const HANG_MS = 20_000;

export interface LaneResult extends TabResult {
  /** Not done within the limit. */
  hung: boolean;
}

const resultSchema = z.object({
  number: z.number(),
  problems: z.array(z.string()),
  isArticle: z.boolean(),
  isArticleHere: z.boolean(),
  textUtf16: z.number(),
  mentions: z.number(),
  spentMs: z.number(),
  sourceUtf16: z.number(),
});

const failure = (number: number, problem: string, hung: boolean): LaneResult => ({
  number,
  hung,
  problems: [problem],
  isArticle: false,
  isArticleHere: false,
  textUtf16: 0,
  mentions: 0,
  spentMs: 0,
  sourceUtf16: 0,
});

/** Called with a string, so that no compiler changes what the tab runs. */
const call = (name: string, argument: unknown): string =>
  `import('/tools/soak/tab.ts').then((tab) => tab.${name}(${JSON.stringify(argument)}))`;

/** One tab in a process of its own that runs cases one after another; a new one takes its place where it hangs or crashes. */
export class Lane {
  private page: Page | undefined;

  constructor(
    private readonly browser: Browser,
    private readonly origin: string,
    private readonly setting: TabSetting,
  ) {}

  private async opened(): Promise<Page> {
    if (this.page !== undefined) return this.page;
    // Tabs of two contexts never share a process.
    const context = await this.browser.newContext();
    const page = await context.newPage();
    await page.goto(this.origin);
    await page.evaluate(call('prepare', this.setting));
    this.page = page;
    return page;
  }

  /** Ends a tab that may not listen any more. */
  private async discard(page: Page): Promise<void> {
    this.page = undefined;
    const session = await page.context().newCDPSession(page);
    // Never answered: what is asked for ends who would answer.
    void session.send('Page.crash').catch(() => undefined);
    await Promise.race([page.waitForEvent('crash').catch(() => undefined), new Promise((resolve) => setTimeout(resolve, 2_000))]);
    await page.context().close();
  }

  /** Runs one case. Never throws: what goes wrong with the tab is the case's result. */
  async run(number: number, limitMs = HANG_MS): Promise<LaneResult> {
    const page = await this.opened();
    let timer: NodeJS.Timeout | undefined;
    const hung = new Promise<'hung'>((resolve) => {
      timer = setTimeout(() => resolve('hung'), limitMs);
    });
    try {
      const value = await Promise.race([page.evaluate(call('runCase', number)), hung]);
      if (value !== 'hung') return { ...resultSchema.parse(value), hung: false };
      await this.discard(page);
      return failure(number, `hangs: not done after ${limitMs / 1000} s`, true);
    } catch (error) {
      if (this.page === page) await this.discard(page).catch(() => undefined);
      return failure(number, `the tab crashed: ${error instanceof Error ? error.message : String(error)}`, false);
    } finally {
      clearTimeout(timer);
    }
  }
}
