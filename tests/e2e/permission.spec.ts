import type { BrowserContext } from '@playwright/test';
import { NEWSSTAND_ARTICLES } from '../../tools/newsstand/newsstand';
import { paintedMarks } from '../../tools/start/extension-driver';
import { expect, test } from './extension';

/** The build for the stores: no site at install, everything by the reader's own grant. */
test.use({ flavour: 'store', reader: 'new' });

const courier = NEWSSTAND_ARTICLES[0]?.path ?? '';

/** What runs inside of Chromium's own page for extensions. */
interface ExtensionsPage {
  chrome: { developerPrivate: { addHostPermission(extensionId: string, pattern: string): Promise<void> } };
}

/**
 * Chromium asks before it grants a site, in a window of its own that no page can press. What its page for extensions has allowed before
 * it grants without asking again.
 */
async function agreeBeforehand(context: BrowserContext, extensionId: string, patterns: readonly string[]): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(
    async ([id, sites]) => {
      const { chrome } = globalThis as unknown as ExtensionsPage;
      for (const site of sites) await chrome.developerPrivate.addHostPermission(id, site);
    },
    [extensionId, patterns] as const,
  );
  await page.close();
}

test('nothing is read until the reader grants it in the welcome page; what is granted can be withdrawn', async ({
  extension,
  newsstand,
}) => {
  const { context, origin } = extension;
  const article = await context.newPage();
  await article.goto(newsstand.origin + courier);
  const welcome = await context.newPage();
  await welcome.goto(`${origin}/welcome.html`);
  const granted = () =>
    welcome.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: { permissions: { getAll(): Promise<{ origins: string[] }> } } };
      return (await chrome.permissions.getAll()).origins;
    });
  expect(await granted()).toEqual([]);
  expect(await paintedMarks(article)).toEqual([]);

  await agreeBeforehand(context, new URL(origin.replace('chrome-extension', 'https')).host, ['https://*/*', 'http://*/*']);
  await welcome.bringToFront();
  await welcome.getByRole('button', { name: 'Allow: All sites' }).click();
  await expect.poll(granted).not.toEqual([]);
  // The tab that was open already is read too.
  await expect.poll(async () => (await paintedMarks(article)).length, { timeout: 15_000 }).toBeGreaterThan(5);

  await welcome.getByRole('button', { name: 'Withdraw: All sites' }).click();
  await expect.poll(granted).toEqual([]);
  const after = await context.newPage();
  await after.goto(newsstand.origin + courier);
  expect(await paintedMarks(after)).toEqual([]);
});
