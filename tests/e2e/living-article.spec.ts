import { askReader } from '../../tools/start/extension-driver';
import { expect, test } from './extension';
import { countOf, marksOf, NEWS } from './marked-words';

/** One article that changes under the reader: tests/fixtures/pages/living-*.html. Their own functions are called as the page would. */

test('re-rendered by a framework, it keeps its marks', async ({ openArticle, fixturePages }) => {
  const { page } = await openArticle(`${fixturePages.origin}${NEWS}living-story.html`);
  const before = await marksOf(page);
  expect(before.length).toBeGreaterThan(5);
  await page.evaluate('rerender()');
  await expect.poll(() => marksOf(page)).toEqual(before);
  await page.evaluate('rerender(); rerender()');
  await expect.poll(() => marksOf(page)).toEqual(before);
});

test('what is added, edited and removed is followed, and the rest stays', async ({ openArticle, fixturePages, extension }) => {
  const { page, tabId } = await openArticle(`${fixturePages.origin}${NEWS}living-story.html`);
  const state = async () => {
    const answer = await askReader(extension.worker, tabId, 'page-state', {});
    if (!answer.ok) throw new Error(answer.failure.message);
    return answer.value;
  };
  const counted = async (id: string) => (await state()).found.find((entry) => entry.id === id)?.count ?? 0;
  await page.evaluate(
    `edit(3, 'Volodymyr Zelenskyy said in Kyiv that he had heard of it, and that more was not to be said of the matter today.')`,
  );
  await expect.poll(() => countOf(page, 'Volodymyr Zelenskyy')).toBe(1);
  expect(await countOf(page, 'United Nations')).toBe(0);
  const before = await counted('state/iraq');
  await page.evaluate('insertFirst(4); add(10)');
  await expect.poll(() => counted('state/iraq')).toBe(before + 2);
  await page.evaluate('remove(0)');
  await expect.poll(() => counted('state/iraq')).toBe(before + 1);
  // A name by its short form, resolved by the part of the article that was there before.
  await page.evaluate(
    `edit(6, 'Zelenskyy spoke for an hour, and the hall in which he spoke was full to the last seat, as people who were there said.')`,
  );
  await expect.poll(() => counted('person/volodymyr-zelensky')).toBe(2);
});

test('what goes on beside it costs next to nothing and changes nothing', async ({ openArticle, fixturePages, extension }) => {
  const { page, tabId } = await openArticle(`${fixturePages.origin}${NEWS}living-story.html`);
  const before = await marksOf(page);
  await page.evaluate('tick(1); tick(2)');
  await expect
    .poll(async () => {
      const answer = await askReader(extension.worker, tabId, 'page-state', {});
      return answer.ok ? answer.value.work?.updates : undefined;
    })
    .toBeGreaterThan(0);
  expect(await marksOf(page)).toEqual(before);
});

test('a highlight stays on its words while paragraphs come before it', async ({ openArticle, fixturePages, extension }) => {
  const { page, tabId } = await openArticle(`${fixturePages.origin}${NEWS}living-story.html`);
  const words = 'four convoys that week';
  await page.evaluate((sought) => {
    const [paragraph] = [...document.querySelectorAll('p')].filter((p) => p.textContent?.includes(sought));
    const node = paragraph?.firstChild;
    const start = node?.nodeValue?.indexOf(sought) ?? -1;
    if (node && start >= 0) getSelection()?.setBaseAndExtent(node, start, node, start + sought.length);
  }, words);
  expect((await askReader(extension.worker, tabId, 'command', { name: 'highlight-selection' })).ok).toBe(true);
  await expect.poll(() => countOf(page, words)).toBe(1);
  await page.evaluate('insertFirst(31); insertFirst(32)');
  await expect.poll(() => page.evaluate(() => document.querySelectorAll('.story-body p').length)).toBe(10);
  await expect.poll(() => countOf(page, words)).toBe(1);
  await page.evaluate('rerender()');
  await expect.poll(() => countOf(page, words)).toBe(1);
});

test('text that is revealed later is read then', async ({ openArticle, fixturePages }) => {
  const { page } = await openArticle(`${fixturePages.origin}${NEWS}living-more.html`);
  expect(await page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
  expect(await countOf(page, 'Hasakah')).toBe(0);
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect.poll(() => countOf(page, 'Hasakah')).toBe(1);
});

test('a live blog with ten new entries a second is followed, each entry read once', async ({ openArticle, fixturePages, extension }) => {
  const { page, tabId } = await openArticle(`${fixturePages.origin}${NEWS}living-blog.html`);
  const entries = Number(await page.evaluate('goLive(5)'));
  // Reports 0, 6, 12 ... name Ankara.
  await expect.poll(() => countOf(page, 'Ankara'), { timeout: 15_000 }).toBe(Math.ceil(entries / 6));
  const answer = await askReader(extension.worker, tabId, 'page-state', {});
  expect(answer.ok && answer.value.busy).toBe(false);
  expect(answer.ok && answer.value.work?.updates).toBeLessThan(30);
});

test('a page that never rests is paused, which the popup says, and followed again when asked to', async ({
  openArticle,
  openPopup,
  fixturePages,
  extension,
}) => {
  test.slow();
  const { page, tabId } = await openArticle(`${fixturePages.origin}${NEWS}living-busy.html`);
  const isBusy = async () => {
    const answer = await askReader(extension.worker, tabId, 'page-state', {});
    return answer.ok && answer.value.busy;
  };
  expect(await isBusy()).toBe(false);
  await page.evaluate('runWild()');
  await expect.poll(isBusy, { timeout: 60_000 }).toBe(true);
  const popup = await openPopup(tabId);
  await popup.getByRole('button', { name: 'Follow it again' }).click();
  await expect.poll(isBusy).toBe(false);
});
