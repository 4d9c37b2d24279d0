import type { Page, Worker } from '@playwright/test';
import type { CardDriver } from '../../tools/start/card-driver';
import { type PaintedMark, paintedMarks } from '../../tools/start/extension-driver';

/** Pages of these tests have many marks: their cards open sooner than for readers, milliseconds. */
const OPEN_MS = 60;
const LEAVE_MS = 60;

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Lets cards open and close at once. Before the page is opened. */
export async function hurryCards(worker: Worker): Promise<void> {
  await worker.evaluate(
    ([hoverDelayMs, leaveGraceMs]) =>
      (globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }).chrome.storage.local.set({
        settings: { hoverDelayMs, leaveGraceMs },
      }),
    [OPEN_MS, LEAVE_MS] as const,
  );
}

/** What cannot be seen in a name is left out: soft hyphens, zero-width characters; any white space is one space. */
export const visibleText = (text: string): string => text.replace(/[\u00ad\u200b-\u200d]/g, '').replace(/\s+/g, ' ');

const frames = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))));

/** Moves the mouse to a point in steps of a frame each, as a hand does. */
export async function pointAt(page: Page, x: number, y: number): Promise<void> {
  await page.mouse.move(x - 3, y - 2);
  await frames(page);
  await page.mouse.move(x, y);
  await frames(page);
}

/** Takes the mouse away to the upper left corner, and waits until nothing is open. */
export async function leave(page: Page, card: CardDriver): Promise<void> {
  await page.mouse.move(2, 2);
  await card.waitUntilClosed();
}

/** Scrolls a mark to the middle and answers it as it lies then. */
export async function markInView(page: Page, fits: (mark: PaintedMark) => boolean): Promise<PaintedMark> {
  const index = (await paintedMarks(page)).findIndex(fits);
  if (index < 0) throw new Error(`There is no such mark. There are: ${(await paintedMarks(page)).map(({ text }) => text).join(' | ')}`);
  const first = (await paintedMarks(page))[index]?.rects[0];
  await page.evaluate((top) => window.scrollBy({ top: top - innerHeight / 2, behavior: 'instant' }), first?.y ?? 0);
  await frames(page);
  const mark = (await paintedMarks(page))[index];
  if (!mark) throw new Error('The mark is gone.');
  return mark;
}

/** The gap between two boxes, CSS pixels; 0 where they touch or overlap. */
export const gapBetween = (a: Box, b: Box): number =>
  Math.hypot(Math.max(b.x - (a.x + a.width), 0, a.x - (b.x + b.width)), Math.max(b.y - (a.y + a.height), 0, a.y - (b.y + b.height)));
