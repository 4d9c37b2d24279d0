import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type LoopbackServer, serveLoopback } from '../../tools/newsstand/loopback-server';
import { catchFile, command, importFile, own, press, savedFile, says, select, WAIT } from './drive';
import { describeInFirefox, type Firefox } from './firefox';

/** The whole life of a highlight, once, in Firefox; details are tested in Chromium. */
const FIXTURE_PAGES = new URL('../fixtures/pages/', import.meta.url);
const PATH = '/world/2026/01/20/marking.html';
const WORDS = 'Tickets cost eleven crowns';
const FIRST = 'The ferry left the quay at seven';
const PATIENCE = { timeout: 15_000 };

interface Open {
  article: Page;
  library: Page;
  tabId: number;
}

async function openArticle({ browser }: Firefox, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForFunction(() => [...CSS.highlights.keys()].some((name) => name.startsWith('crossread-')), WAIT);
  return page;
}

/** Highlights two places, and finds both again after a reload. */
async function make(firefox: Firefox, address: string): Promise<Open> {
  const article = await openArticle(firefox, address);
  const library = await firefox.openOwn('/library.html');
  let tabId = 0;
  for (const words of [WORDS, FIRST]) {
    await select(article, words);
    tabId = await command(library, address, 'highlight-selection');
    await expect.poll(() => own(article), PATIENCE).toContain(words);
  }
  await article.reload();
  await expect.poll(() => own(article), PATIENCE).toHaveLength(2);
  return { article, library, tabId };
}

async function changeAndMiss(firefox: Firefox, { article, tabId }: Open): Promise<void> {
  await article.evaluate(() => {
    const late = document.querySelector('#late');
    if (late) late.textContent = late.textContent?.replace('eleven', 'thirteen') ?? '';
  });
  await expect.poll(() => own(article), PATIENCE).toContain('Tickets cost thirteen crowns');
  const popup = await firefox.openOwn(`/popup.html?tab=${tabId}`);
  await press(popup, 'Highlights');
  await says(popup, 'Tickets cost eleventhirteen crowns');
  await popup.close();

  // A page that nobody sees is not followed.
  await article.bringToFront();
  await article.evaluate(() => document.querySelector('#late')?.remove());
  await expect.poll(() => own(article), PATIENCE).toEqual([FIRST]);
}

async function attachElsewhere(firefox: Firefox, { article, tabId }: Open): Promise<void> {
  await select(article, 'In the evening the boat came back');
  const popup = await firefox.openOwn(`/popup.html?tab=${tabId}`);
  await press(popup, 'Highlights');
  await press(popup, 'Attach to the selected text');
  await expect.poll(() => own(article), PATIENCE).toContain('In the evening the boat came back');
  await press(popup, 'Undo');
  await expect.poll(() => own(article), PATIENCE).toEqual([FIRST]);
  await popup.close();
}

async function deleteAllAndUndo({ article, library }: Open): Promise<void> {
  await library.bringToFront();
  await says(library, WORDS);
  await library.keyboard.press('j');
  await library.keyboard.down('Control');
  await library.keyboard.press('a');
  await library.keyboard.up('Control');
  await says(library, '2 selected');
  await press(library, 'Delete');
  await expect.poll(() => own(article), PATIENCE).toEqual([]);
  await press(library, 'Undo');
  await expect.poll(() => own(article), PATIENCE).toEqual([FIRST]);
}

async function exportEraseImport({ article, library }: Open): Promise<void> {
  await library.evaluate(() => location.assign('#/data'));
  await catchFile(library);
  await press(library, 'Export');
  const file = await savedFile(library);
  expect(file).toContain(WORDS);
  await press(library, 'Erase everything …');
  await press(library, 'Erase it');
  await expect.poll(() => own(article), PATIENCE).toEqual([]);
  await importFile(library, file);
  await press(library, 'Import 2 lines');
  await expect.poll(() => own(article), PATIENCE).toEqual([FIRST]);
  await library.evaluate(() => location.assign('#/'));
  await says(library, WORDS);
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
    const open = await make(firefox, pages.origin + PATH);
    await changeAndMiss(firefox, open);
    await attachElsewhere(firefox, open);
    await deleteAllAndUndo(open);
    await exportEraseImport(open);
  });
});
