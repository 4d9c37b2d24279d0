import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type LoopbackServer, serveLoopback } from '../../tools/newsstand/loopback-server';
import { describeInFirefox } from './firefox';

/** What Firefox lays out, hits or lets a page notice in ways of its own. The rest is tested in Chromium. */
const FIXTURE_PAGES = new URL('../fixtures/pages/', import.meta.url);

/** The words under our marks, without what cannot be seen in them, in reading order; the page is left alone. */
const markedNames = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const ranges = [...CSS.highlights].filter(([name]) => name.startsWith('crossread-')).flatMap(([, highlight]) => [...highlight]);
    const live = ranges.map((range) => {
      const copy = new Range();
      copy.setStart(range.startContainer, range.startOffset);
      copy.setEnd(range.endContainer, range.endOffset);
      return copy;
    });
    live.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    return live.map((range) =>
      range
        .toString()
        .replace(/[\u00ad\u200b]/g, '')
        .replace(/\s+/g, ' '),
    );
  });

/** Moves the mouse onto the first line of a name and leaves it there. */
async function hover(page: Page, selector: string, name: string): Promise<void> {
  const { x, y } = await page.evaluate(
    async (within, sought) => {
      const walker = document.createTreeWalker(document.querySelector(within) ?? document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = node.nodeValue?.indexOf(sought) ?? -1;
        if (start < 0) continue;
        node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        // No card opens while the page scrolls.
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        const range = new Range();
        range.setStart(node, start);
        range.setEnd(node, start + sought.length);
        const [rect] = range.getClientRects();
        if (rect) return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
      }
      throw new Error(`"${sought}" is not laid out.`);
    },
    selector,
    name,
  );
  await page.mouse.move(x - 6, y - 2);
  await page.mouse.move(x, y, { steps: 3 });
}

/** Opens an address in a new tab and waits until it is marked. */
async function openRead(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.bringToFront();
  await page.goto(address);
  await page.waitForFunction(() => CSS.highlights.has('crossread-person'), { timeout: 30_000, polling: 200 });
  return page;
}

const waitForCard = (page: Page) => page.waitForSelector('crossread-card', { timeout: 10_000 });

/** What tests/fixtures/pages/watched.html has written down, and what else a page could notice. */
const seenBy = (page: Page) =>
  page.evaluate(() => {
    const { mutations, messages, heard } = Reflect.get(window, 'seen');
    const adopted = document.adoptedStyleSheets.length;
    const timeline = performance.getEntries().filter(({ name }) => /extension:|crossread/i.test(name)).length;
    return { mutations, messages, heard, sheets: document.styleSheets.length, adopted, timeline };
  });

describeInFirefox('pages in Firefox', (firefox) => {
  let pages: LoopbackServer;

  beforeAll(async () => {
    pages = await serveLoopback((path) => new URL(path.slice(1), FIXTURE_PAGES));
  });

  afterAll(() => pages?.close());

  const open = (name: string): Promise<Page> => openRead(firefox.browser, `${pages.origin}/${name}.html`);

  it('names are marked however they are written', async () => {
    const page = await open('broken-names');
    expect(await markedNames(page)).toEqual(
      expect.arrayContaining([
        'Giorgia Meloni',
        'Joe Biden',
        'Benjamin Netanyahu',
        'Hezbollah',
        'Angela Merkel',
        'Bashar al-Assad',
        'Ahmed al-Sharaa',
        'Raqqa',
      ]),
    );
    await page.close();
  });

  it('a card opens over text that cannot be selected, and over vertical lines of a zoomed page', async () => {
    for (const [name, selector, words] of [
      ['links', '#locked', 'Giorgia Meloni'],
      ['layouts', '.vertical', 'Volodymyr Zelensky'],
    ] as const) {
      const page = await open(name);
      await hover(page, selector, words);
      await waitForCard(page);
      expect(await page.evaluate(() => String(getSelection()))).toBe('');
      await page.close();
    }
  });

  it('a page that watches everything sees the one element of an open card, and nothing else', async () => {
    const page = await open('watched');
    const untouched = { mutations: [], messages: 0, heard: [], sheets: 1, adopted: 0, timeline: 0 };
    expect(await seenBy(page)).toEqual(untouched);
    await hover(page, 'article', 'Emmanuel Macron');
    await waitForCard(page);
    expect(await seenBy(page)).toEqual({ ...untouched, mutations: ['childList html  crossread-card'] });
    await page.close();
  });
});
