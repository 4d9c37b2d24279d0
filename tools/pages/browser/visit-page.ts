import type { DeskCalls, ReaderState } from './desk';
import type { PageServer, ServedPage } from './page-server';
import type { Shifts } from './shifts';
import { MeasuredPage, type Tab, until } from './tab';
import type { Visit } from './visit-result';

/** A browser with Crossread, one tab of it, and the server that it reads from. */
export interface VisitWorld {
  tab: Tab;
  desk: DeskCalls;
  server: PageServer;
  /** Errors of the extension since the last call. */
  takeErrors: () => Promise<string[]>;
}

const READING_LIMIT_MS = 15_000;
const CARD_LIMIT_MS = 4_000;
const SETTLED = new Set(['annotated', 'nothing-found', 'no-article', 'no-text', 'site-off', 'paused', 'failed']);

interface Read {
  state: ReaderState | undefined;
  takenForNews: boolean;
  detectMs: number | undefined;
}

/** Waits until the page is read; where it is not taken for news, it is read all the same. */
async function read(desk: DeskCalls): Promise<Read> {
  const probed = await until(
    () => desk.tabStatus(),
    (status) => status?.status === 'reading' || status?.status === 'no-article',
    READING_LIMIT_MS,
  );
  const takenForNews = probed?.status === 'reading';
  if (probed && !takenForNews) await desk.readAnyway();
  const state = await until(
    () => desk.readerState(),
    (reader) => reader !== undefined && SETTLED.has(reader.status),
    READING_LIMIT_MS,
  );
  return { state, takenForNews, detectMs: probed?.detectMs };
}

/** Points at a mark as a hand does, in steps of a frame each. Undefined where nothing can be pointed at, else whether a card has opened. */
async function pointAtMark(tab: Tab, page: MeasuredPage): Promise<boolean | undefined> {
  const target = await page.aim();
  if (!target) return undefined;
  for (const left of [0.6, 0.3, 0.1, 0]) {
    await tab.moveMouse(target.x - 30 * left, target.y + 40 * left);
    await page.twoFrames();
  }
  return (await until(page.cardShown, Boolean, CARD_LIMIT_MS)) === true;
}

/** Opens a card by the mouse and closes it again. `see` is called at each step. */
async function openCard(tab: Tab, page: MeasuredPage, see: (step: string) => Promise<void>): Promise<Visit['card']> {
  const first = await pointAtMark(tab, page);
  if (first === undefined) return 'no-mark';
  // Once more: the page may have moved away under the pointer.
  if (!first && !(await pointAtMark(tab, page))) return 'did-not-open';
  await see('card open');
  await tab.press('Escape');
  const closed = await until(page.cardShown, (shown) => !shown, CARD_LIMIT_MS);
  await see('card closed');
  return closed === undefined ? 'did-not-close' : 'opened';
}

/** The page's shifts in one more visit until it is read and painted, and how long that took after its loading, milliseconds. */
export async function lookAgain({ tab, desk, server }: VisitWorld, served: ServedPage): Promise<{ shifts: Shifts[]; lookMs: number }> {
  const page = new MeasuredPage(tab);
  await tab.open('about:blank');
  await desk.setPaused(false);
  server.show(served);
  await tab.open(served.address);
  const loadedAt = Date.now();
  await read(desk);
  await page.twoFrames();
  return { shifts: await page.shifts(), lookMs: Date.now() - loadedAt };
}

/** Reads one page with everything on, opens and closes a card, switches Crossread off; compares the page at each step. */
export async function visitPage({ tab, desk, server, takeErrors }: VisitWorld, served: ServedPage): Promise<Visit> {
  const page = new MeasuredPage(tab);
  const differences: string[] = [];
  const see = async (step: string, withCard: boolean) => {
    const difference = await page.difference(withCard);
    if (difference !== undefined) differences.push(`${step}: ${difference}`);
  };
  await tab.open('about:blank');
  await desk.setPaused(false);
  server.show(served);
  server.takeRequests();
  await takeErrors();
  await tab.open(served.address);
  const { state, takenForNews, detectMs } = await read(desk);
  await page.twoFrames();
  await see('painted', false);
  const [shifts, marks] = [await page.shifts(), await page.marks()];
  const card = marks === 0 ? 'no-mark' : await openCard(tab, page, (step) => see(step, true));
  const withMarks = { boxes: await page.boxes(), sheets: await page.sheets() };
  const after = await desk.readerState();
  await desk.setPaused(true);
  const isOff = await until(
    async () => (await page.marks()) + (await page.cards()),
    (left) => left === 0,
    CARD_LIMIT_MS,
  );
  if (isOff === undefined) differences.push('switched off: marks or a card are still there');
  await see('switched off', false);
  const without = { boxes: await page.boxes(), sheets: await page.sheets() };
  const work = after?.work ?? state?.work;
  return {
    status: state?.status ?? 'no reader came',
    takenForNews,
    marks,
    found: state?.found.length ?? 0,
    ...(detectMs === undefined ? {} : { detectMs }),
    ...(work === undefined ? {} : { work }),
    card,
    differences,
    sheets: [withMarks.sheets, without.sheets],
    moved: withMarks.boxes.filter((box, index) => box !== without.boxes[index]).length,
    shifts,
    requests: server.takeRequests(),
    errors: [...new Set([...(await takeErrors()), ...(state?.problem ? [state.problem] : [])])],
  };
}
