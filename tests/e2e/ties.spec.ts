import { NEWSSTAND_ARTICLES } from '../../tools/newsstand/newsstand';
import { askReader } from '../../tools/start/extension-driver';
import { expect, test } from './extension';

test('who is tied to whom: in the popup, on a page of its own, and from the kept article, as of its date', async ({
  extension,
  openArticle,
  openPopup,
  newsstand,
}) => {
  const { page, tabId } = await openArticle(newsstand.origin + (NEWSSTAND_ARTICLES[0]?.path ?? ''));
  const popup = await openPopup(tabId);
  await popup.getByRole('tab', { name: 'Ties' }).click();
  const items = popup.getByRole('tabpanel').getByRole('listitem');
  await expect(items.filter({ hasText: 'Turkey opposes Syrian Democratic Forces' })).toContainText('checked until 20 Jan 2026');
  await popup.getByRole('button', { name: /^Ended/ }).click();
  await expect(items.filter({ hasText: 'Bashar al-Assad was president of Syria' })).toContainText('17 Jul 2000 to 8 Dec 2024');

  const library = await extension.context.newPage();
  await library.goto((await popup.getByRole('link', { name: 'Larger, on a page of its own' }).getAttribute('href')) ?? '');
  const drawing = library.getByRole('group', { name: 'Drawing of the ties' });
  const fought = drawing.getByRole('button', { name: /fought.*until 2025/ });
  await fought.click();
  const list = library.getByRole('main').getByRole('listitem').filter({ hasText: 'checked until' });
  await expect(list).toHaveCount(1);
  await expect(list).toContainText('15 Aug 1984 to 1 Mar 2025');
  await library.keyboard.press('Escape');
  await drawing.getByRole('button', { name: /^Syria, State/ }).focus();
  await library.keyboard.press('Home');
  await library.keyboard.press('Enter');
  await expect(drawing.getByRole('button', { pressed: true })).toBeFocused();

  // Nothing of the article is needed any more once it is kept.
  const kept = await askReader(extension.worker, tabId, 'keep-article', {});
  await page.close();
  await library.goto(`${extension.origin}/library.html#/kept/${kept.ok ? kept.value.id : ''}`);
  await library.getByRole('link', { name: 'How they relate' }).click();
  await expect(drawing.getByRole('button', { name: /^Kurdistan Workers' Party/ })).toBeVisible();
  await library.setViewportSize({ width: 320, height: 700 });
  await expect.poll(() => library.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
});
