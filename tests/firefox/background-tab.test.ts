import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { LoopbackServer } from '../../tools/newsstand/loopback-server';
import { NEWSSTAND_ARTICLES, serveNewsstand } from '../../tools/newsstand/newsstand';
import { describeInFirefox } from './firefox';

/** Driven Chromium makes every page believe that it is in view; driven Firefox does not, so tabs in the background are tried here. */

const marks = (page: Page) =>
  page.evaluate(() =>
    [...CSS.highlights].filter(([name]) => name.startsWith('crossread-')).reduce((sum, [, highlight]) => sum + highlight.size, 0),
  );

describeInFirefox('a tab in the background', (firefox) => {
  let newsstand: LoopbackServer;

  beforeAll(async () => {
    newsstand = await serveNewsstand(0);
  });

  afterAll(() => newsstand?.close());

  it('is read when the reader comes to it', async () => {
    const [behind, another] = NEWSSTAND_ARTICLES.map(({ path }) => newsstand.origin + path);
    const tab = await firefox.browser.newPage();
    const front = await firefox.browser.newPage();
    await front.bringToFront();
    await tab.goto(behind ?? '');
    expect(await tab.evaluate(() => document.visibilityState)).toBe('hidden');
    // By the time that an article in view has been read, the other one would have been as well.
    await front.goto(another ?? '');
    await front.waitForFunction(() => [...CSS.highlights.keys()].some((name) => name.startsWith('crossread-')), {
      timeout: 30_000,
      polling: 200,
    });
    expect(await marks(tab)).toBe(0);
    await tab.bringToFront();
    await tab.waitForFunction(() => [...CSS.highlights.keys()].some((name) => name.startsWith('crossread-')), {
      timeout: 30_000,
      polling: 200,
    });
    expect(await marks(tab)).toBeGreaterThan(5);
  });
});
