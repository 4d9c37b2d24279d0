import { NEWSSTAND_ARTICLES } from '../../tools/newsstand/newsstand';
import { hoverMark, reloadExtension, waitForReader } from '../../tools/start/extension-driver';
import { expect, test } from './extension';

const [courier] = NEWSSTAND_ARTICLES.map(({ path }) => path);

test('after a reload of the extension nothing half-dead stays, and the new one takes over', async ({
  extension,
  openArticle,
  newsstand,
}) => {
  const { page, card } = await openArticle(`${newsstand.origin}${courier}`);
  await hoverMark(page, (mark) => mark.text === 'Ayn Issa');
  await card.waitForCard();
  // Chromium takes an unpacked extension back after a reload only in developer mode.
  const settings = await extension.context.newPage();
  await settings.goto('chrome://extensions');
  await settings.locator('#devMode').click();
  await settings.close();
  const reborn = extension.context.waitForEvent('serviceworker');
  await reloadExtension(extension.worker);
  const worker = await reborn;
  await expect.poll(() => page.evaluate(() => document.querySelectorAll('crossread-card').length)).toBe(0);
  await waitForReader(worker, page);
  await hoverMark(page, (mark) => mark.text === 'Syrian Democratic Forces');
  await card.waitForText(/Syrian Democratic Forces/);
  expect(await page.evaluate(() => document.querySelectorAll('crossread-card').length)).toBe(1);
});
