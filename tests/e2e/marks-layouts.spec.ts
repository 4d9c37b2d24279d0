import type { Page } from '@playwright/test';
import { paintedMarks } from '../../tools/start/extension-driver';
import { expect, type OpenArticle, test } from './extension';
import { gapBetween, hurryCards, leave, markInView, pointAt, visibleText } from './mark-walk';

/** Points at each line of a mark; a card for it must open beside that line. */
async function expectCardOn({ page, card }: OpenArticle, name: string): Promise<void> {
  const { rects } = await markInView(page, ({ text }) => visibleText(text) === name);
  for (const box of rects) {
    await pointAt(page, box.x + box.width / 2, box.y + box.height / 2);
    expect(await card.waitForCard()).toContain(name);
    const [panel] = await card.all('[role="dialog"]');
    if (panel) expect(gapBetween(panel, box), name).toBeLessThanOrEqual(10);
    await leave(page, card);
  }
}

/** Points at a mark that cannot be seen: nothing may open. A visible one opens in less than a fifth of that. */
async function expectNoCardOn({ page, card }: OpenArticle, name: string): Promise<void> {
  const box = (await paintedMarks(page)).find(({ text }) => text === name)?.rects[0];
  if (!box) throw new Error(`"${name}" is not laid out.`);
  await pointAt(page, box.x + box.width / 2, box.y + box.height / 2);
  await expect(card.waitForCard(600), name).rejects.toThrow('No card has opened.');
}

const scrollMarkTo = (page: Page, top: number, y: number) =>
  page.evaluate((by) => window.scrollBy({ top: by, behavior: 'instant' }), y - top);

test('marks are hit where they are seen: zoomed and turned pages, columns, vertical lines, scrolling boxes', async ({
  extension,
  openArticle,
  fixturePages,
}) => {
  await hurryCards(extension.worker);
  const article = await openArticle(`${fixturePages.origin}/world/2026/01/20/layouts.html`);
  const { page } = article;
  for (const name of ['Emmanuel Macron', 'Recep Tayyip Erdogan', 'Volodymyr Zelensky', 'Ahmed al-Sharaa'])
    await expectCardOn(article, name);

  // Below the edge of its box a mark lies over text that follows, and is not seen.
  await markInView(page, ({ text }) => text === 'Giorgia Meloni');
  await expectNoCardOn(article, 'Giorgia Meloni');
  await page.evaluate(() => document.querySelector('.scroller')?.scrollTo({ top: 10_000, behavior: 'instant' }));
  await expectCardOn(article, 'Giorgia Meloni');

  // Under a banner without any text, which stays when the page is scrolled.
  const shown = await markInView(page, ({ text }) => text === 'Emmanuel Macron');
  await scrollMarkTo(page, 30, shown.rects[0]?.y ?? 0);
  await expectNoCardOn(article, 'Emmanuel Macron');
});

test('marks are hit when the reader has zoomed with the fingers or with the browser', async ({ extension, openArticle, fixturePages }) => {
  await hurryCards(extension.worker);
  const article = await openArticle(`${fixturePages.origin}/world/2026/01/20/layouts.html`);
  const session = await article.page.context().newCDPSession(article.page);
  // The browser's own zoom: fewer and larger pixels.
  await session.send('Emulation.setDeviceMetricsOverride', { width: 800, height: 560, deviceScaleFactor: 1.6, mobile: false });
  await expectCardOn(article, 'Recep Tayyip Erdogan');
  await expectCardOn(article, 'Volodymyr Zelensky');
  await session.send('Emulation.clearDeviceMetricsOverride');
  await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 1.5 });
  await expectCardOn(article, 'Emmanuel Macron');
});

test('Latin names in a page that is written from right to left', async ({ extension, openArticle, fixturePages }) => {
  await hurryCards(extension.worker);
  const article = await openArticle(`${fixturePages.origin}/world/2026/01/20/right-to-left.html`);
  const names = ['Emmanuel Macron', 'Recep Tayyip Erdogan', 'Syrian Democratic Forces', 'Ahmed al-Sharaa'];
  expect((await paintedMarks(article.page)).map(({ text }) => text)).toEqual(names);
  for (const name of names) await expectCardOn(article, name);
});
