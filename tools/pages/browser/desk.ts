import { z } from 'zod';
import { workSchema } from './visit-result';

/** A page of the extension that is open beside the page that is read: the way to its messages and settings. */
export interface Desk {
  evaluate(expression: string): Promise<unknown>;
}

const stateSchema = z.looseObject({
  status: z.string(),
  article: z.optional(z.looseObject({ title: z.optional(z.string()) })),
  found: z.array(z.unknown()),
  problem: z.optional(z.string()),
  work: z.optional(workSchema),
});
export type ReaderState = z.infer<typeof stateSchema>;
const tabStatusSchema = z.looseObject({ status: z.string(), detectMs: z.optional(z.number()) });
export type TabStatus = z.infer<typeof tabStatusSchema>;

const answerSchema = z.union([z.object({ ok: z.literal(true), value: z.unknown() }), z.object({ ok: z.literal(false) }), z.null()]);

/** The one tab that shows the web. */
const TAB = `(await chrome.tabs.query({})).find(({ url }) => /^https?:/.test(url ?? ''))?.id`;

/** Calls the extension as its own popup does. */
export class DeskCalls {
  constructor(private readonly desk: Desk) {}

  /** Undefined where nobody answers or the answer is a failure. */
  private async ask(expression: string): Promise<unknown> {
    const raw = await this.desk.evaluate(`(async () => {
      const tabId = ${TAB};
      if (tabId === undefined) return null;
      try { return (await ${expression}) ?? null; } catch { return null; }
    })()`);
    const answer = answerSchema.parse(raw);
    return answer?.ok ? answer.value : undefined;
  }

  /** Undefined where no reader runs. */
  async readerState(): Promise<ReaderState | undefined> {
    const value = await this.ask(`chrome.tabs.sendMessage(tabId, { crossread: 'page-state', request: {} }, { frameId: 0 })`);
    return value === undefined ? undefined : stateSchema.parse(value);
  }

  async tabStatus(): Promise<TabStatus | undefined> {
    const value = await this.ask(`chrome.runtime.sendMessage({ crossread: 'tab-status', request: { tabId } })`);
    return value === undefined ? undefined : tabStatusSchema.parse(value);
  }

  /** Reads the page whatever it is, as the popup's button does. */
  async readAnyway(): Promise<void> {
    await this.ask(`chrome.runtime.sendMessage({ crossread: 'read-tab', request: { tabId } })`);
  }

  /** Everything on or everything off; cards come and go quickly, so that a run does not wait for them. */
  async setPaused(paused: boolean): Promise<void> {
    const settings = JSON.stringify({ paused, hoverDelayMs: 100, leaveGraceMs: 50 });
    await this.desk.evaluate(`chrome.storage.local.set({ settings: ${settings} }).then(() => true)`);
  }
}
