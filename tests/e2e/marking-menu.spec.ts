import type { Worker } from '@playwright/test';
import { tabIdOf, waitForReader } from '../../tools/start/extension-driver';
import { expect, test } from './extension';
import { NEWS } from './marked-words';
import { ownMarks } from './marking';
import { selectText } from './select-text';

/** What the browser does when an entry of its context menu is chosen; its menu cannot be pressed from a test. */
async function choose(worker: Worker, menuItemId: string, tabId: number): Promise<void> {
  await worker.evaluate(
    async ([id, tab]) => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          tabs: { get(id: number): Promise<unknown> };
          contextMenus: { onClicked: { dispatch(info: unknown, tab: unknown): void } };
        };
      };
      chrome.contextMenus.onClicked.dispatch({ menuItemId: id, editable: false, pageUrl: '' }, await chrome.tabs.get(Number(tab)));
    },
    [menuItemId, tabId] as const,
  );
}

test('the context menu highlights, also as a claim', async ({ extension, openArticle, fixturePages }) => {
  const { page, tabId } = await openArticle(`${fixturePages.origin}${NEWS}marking.html`);
  await selectText(page, 'two goats');
  await choose(extension.worker, 'highlight-selection', tabId);
  await expect.poll(() => ownMarks(page)).toEqual([{ colour: 'yellow', text: 'two goats' }]);
  await selectText(page, 'the crew of a tug');
  await choose(extension.worker, 'highlight-claim', tabId);
  await expect.poll(() => ownMarks(page)).toHaveLength(2);
  const state = await waitForReader(extension.worker, page);
  expect(state?.highlights.map(({ highlight }) => highlight.claim)).toEqual([false, true]);
});

test('on a page that was not read the choice is the leave to read it', async ({ extension, fixturePages }) => {
  const page = await extension.context.newPage();
  // No address of a news article, so nothing is read by itself.
  await page.goto(`${fixturePages.origin}/marking-plain.html`);
  const tabId = await tabIdOf(extension.worker, page);
  await selectText(page, 'painted the fence green');
  expect(await ownMarks(page)).toEqual([]);
  await choose(extension.worker, 'highlight-selection', tabId);
  await expect.poll(() => ownMarks(page)).toEqual([{ colour: 'yellow', text: 'painted the fence green' }]);
});
