import { afterAll, beforeAll, expect, it } from 'vitest';
import type { LoopbackServer } from '../../tools/newsstand/loopback-server';
import { NEWSSTAND_ARTICLES, serveNewsstand } from '../../tools/newsstand/newsstand';
import { describeInFirefox } from './firefox';

/** Does the build for Firefox run in a real Firefox? Details are tested in Chromium; here, that an article is annotated at all. */

describeInFirefox('Firefox', (firefox) => {
  let newsstand: LoopbackServer;

  beforeAll(async () => {
    newsstand = await serveNewsstand(0);
  });

  afterAll(() => newsstand?.close());

  it.each(NEWSSTAND_ARTICLES)('$outlet is annotated', async ({ path }) => {
    const page = await firefox.browser.newPage();
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

  it('the card opens on hover, and Esc ends it', async () => {
    const page = await firefox.browser.newPage();
    await page.bringToFront();
    await page.goto(newsstand.origin + (NEWSSTAND_ARTICLES[0]?.path ?? ''));
    await page.waitForFunction(() => CSS.highlights.has('crossread-outdated'), { timeout: 30_000, polling: 200 });
    const { x, y } = await page.evaluate(async () => {
      const [mark] = CSS.highlights.get('crossread-outdated') ?? [];
      if (!mark) throw new Error('No outdated title is painted.');
      const range = document.createRange();
      range.setStart(mark.startContainer, mark.startOffset);
      range.setEnd(mark.endContainer, mark.endOffset);
      mark.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      // No card opens while the page scrolls.
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      // The first line of it: a mark may break over two.
      const [rect] = range.getClientRects();
      if (!rect) throw new Error('The mark is not visible.');
      return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
    });
    await page.mouse.move(x - 30, y + 60);
    await page.mouse.move(x, y, { steps: 4 });
    // Its shadow root is closed: from outside only the host, and the keyboard's way out of it, can be seen.
    await page.waitForSelector('crossread-card', { timeout: 10_000 });
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
    await page.close();
  });
});
