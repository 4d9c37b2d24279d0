import { NEWSSTAND_ARTICLES } from '../../tools/newsstand/newsstand';
import { askReader } from '../../tools/start/extension-driver';
import { expect, test } from './extension';

test('three kept articles on one event: what they differ in comes first, and each quote leads to its sentence', async ({
  extension,
  openArticle,
  openPopup,
  newsstand,
}) => {
  for (const { path } of NEWSSTAND_ARTICLES) {
    const { tabId, page } = await openArticle(newsstand.origin + path);
    expect(await askReader(extension.worker, tabId, 'keep-article', {})).toMatchObject({ ok: true });
    await page.close();
  }
  const again = await openArticle(newsstand.origin + (NEWSSTAND_ARTICLES[0]?.path ?? ''));
  const popup = await openPopup(again.tabId);
  await expect(popup.getByRole('link', { name: 'Also reported by Harbor Wire, Northern Star' })).toBeVisible();
  await expect(popup.getByText('2 conflicts')).toBeVisible();
  const library = await extension.context.newPage();
  await library.goto(`${extension.origin}/library.html`);
  await library.getByRole('link', { name: 'Compare' }).click();
  await library.getByRole('main').getByRole('listitem').getByRole('link').click();
  const rows = library.getByRole('table').getByRole('row');
  await expect(rows.first()).toContainText('The Valley Courier');
  await expect(rows.nth(1)).toContainText(/escaped.*conflict.*300 to 500.*120/s);
  await expect(rows.nth(2)).toContainText(/where.*conflict.*Ayn Issa.*al-Shaddadi/s);
  await expect(rows.filter({ hasText: 'agree' }).first()).toBeVisible();

  const address = await rows.nth(1).getByRole('link').first().getAttribute('href');
  expect(address).toContain('#:~:text=');
  await library.getByRole('button', { name: /^conflict/ }).click();
  await expect(rows.filter({ hasText: 'agree' })).toHaveCount(0);
  const saving = library.waitForEvent('download');
  await library.getByRole('button', { name: 'Export' }).click();
  expect((await saving).suggestedFilename()).toMatch(/\.md$/);

  await library.setViewportSize({ width: 390, height: 800 });
  const wider = await library.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wider).toBeLessThanOrEqual(0);
});
