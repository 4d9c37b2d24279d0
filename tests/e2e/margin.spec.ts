import type { Page } from '@playwright/test';
import { NEWSSTAND_ARTICLES } from '../../tools/newsstand/newsstand';
import { askReader } from '../../tools/start/extension-driver';
import { expect, test } from './extension';

const DIALOG = '[role="dialog"]';
const MARK = '.margin-mark.conflict';

/** What a page can notice: its nodes but for ours, its size, and where its paragraphs lie. */
const noticed = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    const all = document.documentElement.outerHTML.replace(/<crossread-card[^>]*><\/crossread-card>/, '');
    return { all, scrollWidth, scrollHeight, tops: [...document.querySelectorAll('p')].map((p) => p.getBoundingClientRect().top) };
  });

test('what kept articles contradict is marked in the margin, and the page notices nothing but one element', async ({
  extension,
  openArticle,
  newsstand,
}) => {
  const [courier, ...others] = NEWSSTAND_ARTICLES.map(({ path }) => newsstand.origin + path);
  const first = await openArticle(courier ?? '');
  const before = await noticed(first.page);
  await first.page.close();
  for (const address of others) {
    const { tabId, page } = await openArticle(address);
    expect(await askReader(extension.worker, tabId, 'keep-article', {})).toMatchObject({ ok: true });
    await page.close();
  }
  const { page, card, tabId } = await openArticle(courier ?? '');
  await expect.poll(async () => (await card.all(MARK)).length).toBeGreaterThan(0);
  expect(await noticed(page)).toEqual(before);

  const [mark] = await card.all(MARK);
  if (!mark) throw new Error('There is no mark.');
  // In the margin: nothing of the text lies under it.
  const under = await page.evaluate(
    ([x, y]) => document.caretPositionFromPoint(x ?? 0, y ?? 0)?.offsetNode.nodeName,
    [mark.x + 9, mark.y + 9],
  );
  expect(under).not.toBe('#text');

  await page.mouse.move(mark.x + mark.width / 2, mark.y + mark.height / 2);
  const text = await card.waitForText(/both cannot be true/i);
  expect(text).toMatch(/(?:Harbor Wire|Northern Star) says .*; this article says /);
  await page.mouse.move(3, 3);
  await card.waitUntilClosed();

  expect(await askReader(extension.worker, tabId, 'command', { name: 'next-contradiction' })).toMatchObject({ ok: true });
  await page.keyboard.press('Enter');
  await card.waitForText(/both cannot be true/i);
  const opened = extension.context.waitForEvent('page');
  await card.click(`${DIALOG} footer button`, /^Keep these articles, and compare/);
  await expect((await opened).getByRole('table')).toBeVisible();

  await page.bringToFront();
  await page.setViewportSize({ width: 420, height: 800 });
  await expect.poll(async () => (await card.all(MARK)).every(({ x, width }) => x >= 0 && x + width <= 420)).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(420);
});
