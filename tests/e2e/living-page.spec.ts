import { askReader, tabIdOf, waitForReader } from '../../tools/start/extension-driver';
import { expect, test } from './extension';
import { countOf, marksOf, NEWS } from './marked-words';

/** Pages that become another one without being loaded, or hold several articles: tests/fixtures/pages/living-*.html. */

test('a single-page site: front page, article, another article, and back', async ({ extension, fixturePages }) => {
  const page = await extension.context.newPage();
  await page.goto(`${fixturePages.origin}/living-spa.html`);
  expect(await waitForReader(extension.worker, page, 1_500)).toBeUndefined();
  const articleOf = async () => {
    const answer = await askReader(extension.worker, await tabIdOf(extension.worker, page), 'page-state', {});
    return answer.ok ? { title: answer.value.article?.title, day: answer.value.asOf?.day } : undefined;
  };
  await page.getByRole('link', { name: 'Crossing stays open' }).click();
  await expect.poll(articleOf).toEqual({ title: 'Crossing stays open for the winter', day: '2026-01-20' });
  await expect.poll(() => countOf(page, 'Ankara')).toBe(1);
  // The same elements with other words in them.
  await page.evaluate(`patchStory('harbour-of-latakia-to-be-widened-20260121')`);
  await expect.poll(articleOf).toEqual({ title: 'Harbour of Latakia to be widened', day: '2026-01-21' });
  await expect.poll(async () => (await marksOf(page)).length).toBeGreaterThan(5);
  await page.getByRole('link', { name: 'Front page' }).click();
  await expect.poll(() => marksOf(page)).toEqual([]);
  await page.getByRole('link', { name: 'Crossing stays open' }).click();
  await expect.poll(articleOf).toEqual({ title: 'Crossing stays open for the winter', day: '2026-01-20' });
  await expect.poll(() => countOf(page, 'Ankara')).toBe(1);
});

test('a page that is filled by script late, and further still later', async ({ extension, fixturePages }) => {
  const page = await extension.context.newPage();
  await page.goto(`${fixturePages.origin}${NEWS}living-late.html`);
  await expect.poll(() => countOf(page, 'Ankara'), { timeout: 10_000 }).toBe(1);
  await expect.poll(() => countOf(page, 'Hasakah'), { timeout: 10_000 }).toBe(1);
});

test('an endless page: each article has its own address, title and day', async ({ openArticle, fixturePages, extension }) => {
  const { page, tabId } = await openArticle(`${fixturePages.origin}${NEWS}living-endless.html`);
  const article = async () => {
    const answer = await askReader(extension.worker, tabId, 'page-state', {});
    return answer.ok ? [answer.value.article?.title, answer.value.asOf?.day] : [];
  };
  expect(await article()).toEqual(['Crossing stays open', '2026-01-20']);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect.poll(() => countOf(page, 'Damascus')).toBeGreaterThan(1);
  await page.getByRole('heading', { name: 'Harbour of Latakia' }).scrollIntoViewIfNeeded();
  await page.evaluate(() => document.querySelectorAll('article')[1]?.scrollIntoView());
  await expect.poll(article).toEqual(['Harbour of Latakia to be widened', '2026-01-21']);
  await page.evaluate(() => document.querySelectorAll('article')[0]?.scrollIntoView());
  await expect.poll(article).toEqual(['Crossing stays open', '2026-01-20']);
});
