import type { Page, Worker } from '@playwright/test';
import type { Answer, PageMessages, PageState, Request, Response } from '../../lib/messages';

/** What the driver calls of the extension API inside the worker; typed here, since this code is sent there as a function. */
interface WorkerScope {
  chrome: {
    tabs: {
      query(filter: { url: string }): Promise<{ id?: number }[]>;
      sendMessage(tabId: number, message: unknown, options: { frameId: number }): Promise<unknown>;
    };
    runtime: { reload(): void };
  };
}

/** Drives the extension from outside, through its own worker: for trying, for pictures and for the end-to-end tests. */
export async function tabIdOf(worker: Worker, page: Page): Promise<number> {
  // Match patterns know no port, so the address is matched without one; pages of two servers are told apart by their path.
  const address = new URL(page.url());
  const pattern = `${address.protocol}//${address.hostname}${address.pathname}${address.search}`;
  const id = await worker.evaluate(async (url) => {
    const { chrome } = globalThis as unknown as WorkerScope;
    const tabs = await chrome.tabs.query({ url });
    return tabs.at(-1)?.id;
  }, pattern);
  if (id === undefined) throw new Error(`No tab shows ${pattern}.`);
  return id;
}

/** Reloads the extension, as an update does; the worker that was asked ends with it. */
export async function reloadExtension(worker: Worker): Promise<void> {
  await worker.evaluate(() => {
    const { chrome } = globalThis as unknown as WorkerScope;
    // Later, so that this call itself is answered first.
    setTimeout(() => chrome.runtime.reload(), 0);
  });
}

/** Sends a message to the reader of a tab. `disconnected` where no reader runs there. */
export async function askReader<Name extends keyof PageMessages & string>(
  worker: Worker,
  tabId: number,
  name: Name,
  request: Request<PageMessages, Name>,
): Promise<Answer<Response<PageMessages, Name>>> {
  const answer = await worker.evaluate(
    async ([id, envelope]) => {
      const { chrome } = globalThis as unknown as WorkerScope;
      try {
        return await chrome.tabs.sendMessage(id, envelope, { frameId: 0 });
      } catch (error) {
        return { ok: false, failure: { kind: 'disconnected', message: String(error) } };
      }
    },
    [tabId, { crossread: name, request }] as const,
  );
  if (typeof answer !== 'object' || answer === null) return { ok: false, failure: { kind: 'disconnected', message: 'Nothing answered.' } };
  // The reader's own code made this answer, by the schemas of lib/messages.ts.
  return answer as Answer<Response<PageMessages, Name>>;
}

const POLL_MS = 100;
const SETTLED: readonly PageState['status'][] = ['annotated', 'nothing-found', 'no-article', 'no-text', 'site-off', 'paused', 'failed'];

/** Waits until the reader of a page has done its work. Answers its state, or undefined where no reader comes within the limit. */
export async function waitForReader(worker: Worker, page: Page, limitMs = 15_000): Promise<PageState | undefined> {
  const tabId = await tabIdOf(worker, page);
  const until = Date.now() + limitMs;
  while (Date.now() < until) {
    const answer = await askReader(worker, tabId, 'page-state', {});
    if (answer.ok && SETTLED.includes(answer.value.status)) return answer.value;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  return undefined;
}

/** A painted mark as the page shows it: CSS pixels of the viewport, one rectangle for each line. */
export interface PaintedMark {
  highlight: string;
  text: string;
  rects: { x: number; y: number; width: number; height: number }[];
}

/** What is painted, in reading order, read from CSS.highlights: names that begin with "crossread-". */
export function paintedMarks(page: Page): Promise<PaintedMark[]> {
  return page.evaluate(() => {
    const marks: { mark: PaintedMark; range: Range }[] = [];
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('crossread-')) continue;
      for (const abstract of highlight) {
        const range = document.createRange();
        range.setStart(abstract.startContainer, abstract.startOffset);
        range.setEnd(abstract.endContainer, abstract.endOffset);
        const rects = [...range.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height }));
        marks.push({ mark: { highlight: name, text: range.toString(), rects }, range });
      }
    }
    marks.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
    return marks.map(({ mark }) => mark);
  });
}

/** Waits until the page has drawn twice: events of the first frame have been dealt with then. */
const nextFrames = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))));

/** Moves the mouse onto a mark, as a person would, and leaves it there. */
export async function hoverMark(page: Page, find: (mark: PaintedMark) => boolean): Promise<PaintedMark> {
  // A window that has just been resized is laid out anew in the next frame.
  await nextFrames(page);
  const first = (await paintedMarks(page)).find(find);
  if (!first) throw new Error('There is no such mark on the page.');
  const below = first.rects[0]?.y ?? 0;
  const height = page.viewportSize()?.height ?? 900;
  // Brought to the upper third, where the card has room below; no card opens while the page scrolls, so that is waited for.
  if (below < 0 || below > height / 2) {
    await page.evaluate((by) => window.scrollBy({ top: by, behavior: 'instant' }), below - height / 3);
    await nextFrames(page);
  }
  const mark = (await paintedMarks(page)).find(find) ?? first;
  const rect = mark.rects[0];
  if (!rect) throw new Error(`The mark "${mark.text}" has no rectangle: it is not visible.`);
  const target = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
  // A hand moves in steps of a frame each; a jump in one would never cross what lies between.
  for (const left of [0.6, 0.3, 0.1, 0]) {
    await page.mouse.move(target.x - 60 * left, target.y + 80 * left);
    await nextFrames(page);
  }
  return mark;
}
