import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type LoopbackServer, serveLoopback } from '../../tools/newsstand/loopback-server';
import { describeInFirefox, type Firefox } from './firefox';

/** The whole life of a highlight, once, in Firefox; details are tested in Chromium. */
const FIXTURE_PAGES = new URL('../fixtures/pages/', import.meta.url);
const PATH = '/world/2026/01/20/marking.html';
const WORDS = 'Tickets cost eleven crowns';
const FIRST = 'The ferry left the quay at seven';
const WAIT = { timeout: 15_000, polling: 100 };

/** The words under the reader's own marks. */
const own = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('crossread-own-'))
      .flatMap(([, highlight]) => [...highlight])
      .map(({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = new Range();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        return range.toString();
      }),
  );

/** Selects words by dragging over them. */
async function select(page: Page, words: string): Promise<void> {
  await page.bringToFront();
  const { x, y, width, height } = await page.evaluate((sought) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.nodeValue?.indexOf(sought) ?? -1;
      if (start < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, start + sought.length);
      const rect = range.getBoundingClientRect();
      return { x: rect.x, y: rect.y, width: rect.width, height: rect.height };
    }
    throw new Error(`"${sought}" is not on the page.`);
  }, words);
  await page.mouse.move(x + 1, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width - 1, y + height / 2, { steps: 5 });
  await page.mouse.up();
  await page.waitForFunction((sought) => getSelection()?.toString().includes(sought), WAIT, words);
}

/** Presses a button of one of our own pages, once it is there and can be pressed: by its words or its label; a tab has its count behind them. */
async function press(page: Page, name: string): Promise<void> {
  await page.waitForFunction(
    (sought) => {
      const isNamed = ({ textContent, ariaLabel, role }: Element) =>
        (ariaLabel ?? textContent)?.replace(role === 'tab' ? /[\d,]+$/ : '', '').trim() === sought;
      const button = [...document.querySelectorAll('button')].find((one) => isNamed(one) && !one.disabled);
      button?.click();
      return button !== undefined;
    },
    WAIT,
    name,
  );
}

const says = (page: Page, text: string) =>
  page.waitForFunction((sought) => document.body.textContent.replace(/\s+/g, ' ').includes(sought), WAIT, text);
const saysNot = (page: Page, text: string) =>
  page.waitForFunction((sought) => !document.body.textContent.replace(/\s+/g, ' ').includes(sought), WAIT, text);

/** What a page of the extension can ask of the tabs. */
interface OwnScope {
  browser: {
    tabs: {
      query(which: object): Promise<{ id?: number; url?: string }[]>;
      sendMessage(id: number, message: unknown): Promise<unknown>;
    };
  };
}

/** Sends the command of a shortcut to the article's tab, as the background does; answers the tab's number. */
const command = (from: Page, url: string, name: string): Promise<number> =>
  from.evaluate(
    async (address, wanted) => {
      const { browser } = globalThis as unknown as OwnScope;
      const tab = (await browser.tabs.query({})).find(({ url: of }) => of === address);
      if (tab?.id === undefined) throw new Error('The article is in no tab.');
      await browser.tabs.sendMessage(tab.id, { crossread: 'command', request: { name: wanted } });
      return tab.id;
    },
    url,
    name,
  );

/** Catches the file that the page would save. */
const catchFile = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) void blob.text().then((text) => document.documentElement.setAttribute('data-saved', text));
      return make(blob);
    };
  });

async function savedFile(page: Page): Promise<string> {
  const saved = await page.waitForFunction(() => document.documentElement.getAttribute('data-saved'), WAIT);
  return (await saved.jsonValue()) ?? '';
}

const importFile = (page: Page, text: string): Promise<void> =>
  page.evaluate((contents) => {
    const input = document.querySelector('input[type="file"]');
    if (!(input instanceof HTMLInputElement)) throw new Error('There is no place for a file.');
    const transfer = new DataTransfer();
    transfer.items.add(new File([contents], 'library.json', { type: 'application/json' }));
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);

async function openArticle({ browser }: Firefox, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForFunction(() => [...CSS.highlights.keys()].some((name) => name.startsWith('crossread-')), WAIT);
  return page;
}

describeInFirefox('highlights in Firefox', (firefox) => {
  let pages: LoopbackServer;
  beforeAll(async () => {
    pages = await serveLoopback((path) => {
      const file = /\/([\w-]+\.html)$/.exec(path)?.[1];
      return file === undefined ? undefined : new URL(file, FIXTURE_PAGES);
    });
  });
  afterAll(() => pages?.close());

  it('are made, found again, missed, attached elsewhere, managed, exported, erased and brought back', async () => {
    const address = pages.origin + PATH;
    const article = await openArticle(firefox, address);
    const library = await firefox.openOwn('/library.html');
    let tabId = 0;
    for (const words of [WORDS, FIRST]) {
      await select(article, words);
      tabId = await command(library, address, 'highlight-selection');
      await expect.poll(() => own(article), { timeout: 8_000 }).toContain(words);
    }
    await article.reload();
    await expect.poll(() => own(article), { timeout: 15_000 }).toHaveLength(2);

    await article.evaluate(() => {
      const late = document.querySelector('#late');
      if (late) late.textContent = late.textContent?.replace('eleven', 'thirteen') ?? '';
    });
    await expect.poll(() => own(article), { timeout: 15_000 }).toContain('Tickets cost thirteen crowns');
    const popup = await firefox.openOwn(`/popup.html?tab=${tabId}`);
    await press(popup, 'Highlights');
    await says(popup, 'Tickets cost eleventhirteen crowns');

    // A page that nobody sees is not followed.
    await article.bringToFront();
    await article.evaluate(() => document.querySelector('#late')?.remove());
    await expect.poll(() => own(article), { timeout: 15_000 }).toEqual([FIRST]);
    await select(article, 'In the evening the boat came back');
    await popup.bringToFront();
    await popup.reload({ timeout: 1_000 }).catch(() => undefined);
    await press(popup, 'Highlights');
    await press(popup, 'Attach to the selected text');
    await expect.poll(() => own(article), { timeout: 8_000 }).toContain('In the evening the boat came back');
    await press(popup, 'Undo');
    await expect.poll(() => own(article), { timeout: 8_000 }).toEqual([FIRST]);

    await library.bringToFront();
    await says(library, WORDS);
    await library.keyboard.press('j');
    await library.keyboard.down('Control');
    await library.keyboard.press('a');
    await library.keyboard.up('Control');
    await says(library, '2 selected');
    await press(library, 'Delete');
    await expect.poll(() => own(article), { timeout: 8_000 }).toEqual([]);
    await press(library, 'Undo');
    await expect.poll(() => own(article), { timeout: 8_000 }).toEqual([FIRST]);

    await library.evaluate(() => location.assign('#/data'));
    await says(library, 'Your data');
    await catchFile(library);
    await press(library, 'Export');
    const file = await savedFile(library);
    expect(file).toContain(WORDS);
    await press(library, 'Erase everything …');
    await press(library, 'Erase it');
    await expect.poll(() => own(article), { timeout: 8_000 }).toEqual([]);
    await importFile(library, file);
    await press(library, 'Import 2 lines');
    await expect.poll(() => own(article), { timeout: 8_000 }).toEqual([FIRST]);
    await library.evaluate(() => location.assign('#/'));
    await says(library, WORDS);
    await saysNot(library, 'Nothing here yet');
  });
});
