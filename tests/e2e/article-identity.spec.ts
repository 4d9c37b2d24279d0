import { readFileSync } from 'node:fs';
import type { Page, Worker } from '@playwright/test';
import { NEWSSTAND_ARTICLES } from '../../tools/newsstand/newsstand';
import { askReader, paintedMarks, tabIdOf, waitForReader } from '../../tools/start/extension-driver';
import { expect, test } from './extension';
import { selectText } from './select-text';

/** Texts of the newsstand, served here at addresses that say other things than there. Each names words that lie on one line. */
const ARTICLES = {
  courier: { file: 'valley-courier.html', words: 'No count has been confirmed' },
  star: { file: 'northern-star.html', words: 'Washington called on the two sides' },
};
const ONE = '/world/2026/01/20/one';
const TWO = '/world/2026/01/20/two';
type Name = keyof typeof ARTICLES;

function htmlOf(name: Name, canonical: string): string {
  const html = readFileSync(new URL(`../../tools/newsstand/pages/${ARTICLES[name].file}`, import.meta.url), 'utf8');
  return html.replace(/<link rel="canonical"[^>]*>/, '').replace('</head>', `<link rel="canonical" href="${canonical}"></head>`);
}

/** What of the page is painted as the reader's own. */
const highlighted = async (page: Page) =>
  (await paintedMarks(page)).filter(({ highlight }) => /own/.test(highlight)).map(({ text }) => text);

async function highlight(worker: Worker, page: Page, words: string): Promise<void> {
  await selectText(page, words);
  // The browser's shortcuts cannot be pressed from a page; what they send can.
  expect(await askReader(worker, await tabIdOf(worker, page), 'command', { name: 'highlight-selection' })).toMatchObject({ ok: true });
  await expect.poll(() => highlighted(page)).toContain(words);
}

test('an article that is served at many addresses shows its highlight at each', async ({ extension, openArticle, newsstand }) => {
  const plain = `${newsstand.origin}${NEWSSTAND_ARTICLES[0]?.path}`;
  // The canonical address is no help: address and text must do.
  const body = htmlOf('courier', 'https://elsewhere.example/story');
  await extension.context.route(/valley-courier/, (route) => route.fulfill({ contentType: 'text/html', body }));
  const { page } = await openArticle(plain);
  const { words } = ARTICLES.courier;
  await highlight(extension.worker, page, words);
  for (const address of [`${plain}?utm_source=letter&utm_medium=mail`, `${plain}/amp/`, `${plain}?print=1#top`]) {
    const other = await openArticle(address);
    await expect.poll(() => highlighted(other.page)).toEqual([words]);
  }
});

test('two articles that claim one canonical address, or even have one address, keep their highlights apart', async ({
  extension,
  openArticle,
  newsstand,
}) => {
  const served = new Map<string, Name>([
    [ONE, 'courier'],
    [TWO, 'star'],
  ]);
  await extension.context.route(/\/2026\/01\/20\/(?:one|two)$/, (route) => {
    const name = served.get(new URL(route.request().url()).pathname) ?? 'courier';
    return route.fulfill({ contentType: 'text/html', body: htmlOf(name, `${newsstand.origin}/section`) });
  });
  const { courier, star } = ARTICLES;
  const one = (await openArticle(`${newsstand.origin}${ONE}`)).page;
  const two = (await openArticle(`${newsstand.origin}${TWO}`)).page;
  await highlight(extension.worker, one, courier.words);
  await highlight(extension.worker, two, star.words);

  const shows = async (page: Page, words: string) => {
    await page.reload();
    const state = await waitForReader(extension.worker, page);
    expect(state?.article?.id).toBeDefined();
    await expect.poll(() => highlighted(page)).toEqual([words]);
    const answer = await askReader(extension.worker, await tabIdOf(extension.worker, page), 'page-state', {});
    expect(answer).toMatchObject({ ok: true, value: { highlights: [{ state: 'exact' }] } });
  };
  await shows(one, courier.words);
  await shows(two, star.words);

  // A site that shows another article at the address of the one before: it is known by its text and claims, and so is the first when it is back.
  served.set(ONE, 'star');
  await shows(one, star.words);
  served.set(ONE, 'courier');
  await shows(one, courier.words);
});
