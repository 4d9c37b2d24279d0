import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LoopbackServer } from '../../tools/newsstand/loopback-server';
import { NEWSSTAND_ARTICLES, serveNewsstand } from '../../tools/newsstand/newsstand';

/** Does the build for Firefox run in a real Firefox? Details are tested in Chromium; here, that an article is annotated at all. */
const BUILT = resolve('.output/trial/firefox-mv3');
const FIREFOX = process.env.CROSSREAD_FIREFOX;
const reason = FIREFOX ? (existsSync(BUILT) ? undefined : `${BUILT} is not built`) : 'no Firefox (CROSSREAD_FIREFOX can name one)';
if (reason) console.warn(`The smoke test in Firefox is skipped: ${reason}.`);

describe.skipIf(reason !== undefined)('Firefox', () => {
  let browser: Browser;
  let newsstand: LoopbackServer;

  beforeAll(async () => {
    newsstand = await serveNewsstand(0);
    browser = await puppeteer.launch({ browser: 'firefox', headless: true, ...(FIREFOX ? { executablePath: FIREFOX } : {}) });
    await browser.installExtension(BUILT);
  });

  afterAll(async () => {
    await browser?.close();
    await newsstand?.close();
  });

  it.each(NEWSSTAND_ARTICLES)('$outlet is annotated', async ({ path }) => {
    const page = await browser.newPage();
    await page.goto(newsstand.origin + path);
    const painted = await page.waitForFunction(
      () => {
        const ours = [...CSS.highlights].filter(([name]) => name.startsWith('crossread-'));
        return ours.reduce((sum, [, highlight]) => sum + highlight.size, 0);
      },
      { timeout: 30_000, polling: 200 },
    );
    expect(await painted.jsonValue()).toBeGreaterThan(5);
    await page.close();
  });
});
