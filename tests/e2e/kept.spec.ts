import { NEWSSTAND_ARTICLES } from '../../tools/newsstand/newsstand';
import { askReader, hoverMark } from '../../tools/start/extension-driver';
import { expect, test } from './extension';
import { NEWS } from './marked-words';
import { ownMarks, pressInToolbar } from './marking';
import { selectText } from './select-text';

const PAGE = `${NEWS}marking.html`;
const WORDS = 'Tickets cost eleven crowns';
const LATER = 'Tickets cost thirteen crowns';

/** What the worker's own scope has beyond the page's. */
interface WithStorage {
  chrome: { storage: { local: { get(keys: string[]): Promise<Record<string, unknown>> } } };
}

test('an article is kept, read without a network, and has a version more when its text has changed', async ({
  extension,
  openArticle,
  openPopup,
  fixturePages,
}) => {
  const address = fixturePages.origin + PAGE;
  const article = await openArticle(address);
  await selectText(article.page, WORDS);
  await pressInToolbar(article, 'Green');
  await expect.poll(() => ownMarks(article.page)).toHaveLength(1);
  const popup = await openPopup(article.tabId);
  await popup.getByRole('button', { name: 'Keep this article' }).click();
  await expect(popup.getByRole('link', { name: /^Kept on/ })).toBeVisible();
  await popup.getByRole('button', { name: 'Undo' }).click();
  await popup.getByRole('button', { name: 'Keep this article' }).click();
  const keptAddress = await popup.getByRole('link', { name: /^Kept on/ }).getAttribute('href');
  await article.page.close();

  await extension.context.setOffline(true);
  const library = await extension.context.newPage();
  await library.goto(keptAddress ?? '');
  await expect(library.locator('mark')).toHaveText(WORDS);
  await extension.context.setOffline(false);

  await extension.context.route(address, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.text()).replace(WORDS, LATER) });
  });
  const again = await openArticle(address);
  const popupAgain = await openPopup(again.tabId);
  await expect(popupAgain.getByText('version 2')).toBeVisible();
  await popupAgain.getByRole('tab', { name: 'Highlights' }).click();
  const row = popupAgain.getByRole('listitem').filter({ hasText: WORDS });
  await expect(row.locator('del')).toHaveText('eleven');
  await expect(row.locator('ins')).toHaveText('thirteen');
  await library.reload();
  await library.getByRole('link', { name: 'compare with version 1' }).click();
  await expect(library.locator('del')).toHaveText('eleven');
  await expect(library.locator('ins')).toHaveText('thirteen');
});

test('from a card to everything that is kept about it', async ({ extension, openArticle, newsstand }) => {
  const article = await openArticle(newsstand.origin + (NEWSSTAND_ARTICLES[0]?.path ?? ''));
  const { page, card } = article;
  await selectText(page, 'Bashar al-Assad');
  await pressInToolbar(article, 'Green');
  await expect.poll(() => ownMarks(page)).toHaveLength(1);
  await page.mouse.move(3, 3);
  await hoverMark(page, ({ text }) => text === 'Syrian Democratic Forces');
  expect(await card.waitForCard()).not.toContain('of yours');
  await page.keyboard.press('Escape');
  await card.waitUntilClosed();
  const opened = extension.context.waitForEvent('page');
  const start = article.state.found.find(({ id }) => id === 'person/bashar-al-assad')?.start ?? 0;
  await askReader(extension.worker, article.tabId, 'scroll-to', { start, openCard: true });
  // The holder of the time comes last, above what is clicked.
  await card.waitForText(/Ahmed al-Sharaa[\s\S]*1 highlight of yours about this/);
  await card.click('[role="dialog"] button', /of yours about this/);
  const library = await opened;
  await expect(library).toHaveURL(/library\.html#\/about\/person%2Fbashar-al-assad$/);
  await expect(library.getByRole('row').locator('.quote')).toHaveText(['Bashar al-Assad']);
});

test('a library that the browser has cleared is noticed, and its copy put back', async ({
  extension,
  openArticle,
  openPopup,
  fixturePages,
}) => {
  const article = await openArticle(fixturePages.origin + PAGE);
  await selectText(article.page, WORDS);
  await pressInToolbar(article, 'Blue');
  await expect.poll(() => ownMarks(article.page)).toHaveLength(1);
  const backups = () =>
    extension.worker.evaluate(async () => {
      const { chrome } = globalThis as unknown as WithStorage;
      const stored = await chrome.storage.local.get(['backups', 'libraryCount']);
      return [
        (stored.backups as unknown[] | undefined)?.length ?? 0,
        (stored.libraryCount as { highlights: number } | undefined)?.highlights ?? 0,
      ];
    });
  await expect.poll(backups).toEqual([1, 1]);
  await extension.worker.evaluate(async () => {
    for (const { name } of await indexedDB.databases())
      await new Promise<void>((resolve, reject) => {
        const asked = indexedDB.deleteDatabase(name ?? '');
        asked.onsuccess = () => resolve();
        asked.onerror = () => reject(asked.error);
      });
  });
  const popup = await openPopup(article.tabId);
  await expect(popup.getByRole('alert')).toContainText('The browser has cleared what you kept: 1 highlight.');
  const library = await extension.context.newPage();
  await library.goto((await popup.getByRole('link', { name: 'See what can be had back' }).getAttribute('href')) ?? '');
  await library.getByRole('button', { name: /^Put back the copy/ }).click();
  await expect(library.getByRole('alert')).toHaveCount(0);
  await library.goto(`${extension.origin}/library.html`);
  await expect(library.getByRole('row').locator('.quote')).toHaveText([WORDS]);
});
