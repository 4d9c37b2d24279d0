import type { Page, Worker } from '@playwright/test';
import { askReader, waitForReader } from '../../tools/start/extension-driver';
import { expect, test } from './extension';
import { NEWS } from './marked-words';

/** Back to a page that the browser has kept. (Tabs in the background: tests/firefox.) */

interface WorkerScope {
  chrome: { tabs: { goBack(tabId: number): Promise<void>; get(tabId: number): Promise<{ title?: string }> } };
}

const titleOf = (worker: Worker, tabId: number) =>
  worker.evaluate(async (id) => (await (globalThis as unknown as WorkerScope).chrome.tabs.get(id)).title, tabId);

async function stateOf(worker: Worker, tabId: number) {
  const answer = await askReader(worker, tabId, 'page-state', {});
  return answer.ok ? { status: answer.value.status, title: answer.value.article?.title, found: answer.value.found.length } : undefined;
}

/** Evaluates in whatever document the tab shows now: Playwright's own contexts do not survive a return from the cache. */
async function evaluateNow(page: Page, expression: string): Promise<unknown> {
  const session = await page.context().newCDPSession(page);
  const { result } = await session.send('Runtime.evaluate', { expression, returnByValue: true });
  await session.detach();
  return result.value;
}

const MARKS = `[...CSS.highlights].filter(([name]) => name.startsWith('crossread-')).reduce((sum, [, ranges]) => sum + ranges.size, 0)`;

test('out of the cache of pages an article comes back with its marks, and is followed again', async ({
  extension,
  openArticle,
  fixturePages,
}) => {
  const { page, tabId, state } = await openArticle(`${fixturePages.origin}${NEWS}living-story.html`);
  await page.evaluate(() => addEventListener('pageshow', ({ persisted }) => (document.title = `persisted: ${persisted}`)));
  await page.goto(`${fixturePages.origin}${NEWS}living-more.html`);
  await waitForReader(extension.worker, page);
  await extension.worker.evaluate((id) => (globalThis as unknown as WorkerScope).chrome.tabs.goBack(id), tabId);
  await expect.poll(() => titleOf(extension.worker, tabId)).toBe('persisted: true');
  await expect
    .poll(() => stateOf(extension.worker, tabId))
    .toEqual({ status: 'annotated', title: 'Crossing stays open', found: state.found.length });
  const before = Number(await evaluateNow(page, MARKS));
  expect(before).toBeGreaterThan(5);
  await evaluateNow(
    page,
    `edit(3, 'Volodymyr Zelenskyy said in Kyiv that he had heard of it, and that more was not to be said of it today.')`,
  );
  await expect.poll(async () => (await stateOf(extension.worker, tabId))?.found).toBe(state.found.length + 1);
});
