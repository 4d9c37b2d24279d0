import { NEWSSTAND_ARTICLES } from '../../tools/newsstand/newsstand';
import { hoverMark, paintedMarks, tabIdOf, waitForReader } from '../../tools/start/extension-driver';
import { expect, test } from './extension';

/** The chain from page to card, on the articles that `npm start` shows. */
const [courier, harbor, star] = NEWSSTAND_ARTICLES.map(({ path }) => path);

// The way that a reader begins: the first article waits for the knowledge to be installed.
test.use({ reader: 'new' });

test('the worker of the extension runs', async ({ extension }) => {
  expect(extension.origin).toMatch(/^chrome-extension:\/\/[a-p]{32}$/);
});

for (const { outlet, path } of NEWSSTAND_ARTICLES) {
  test(`${outlet}: who and where is found, dated and painted`, async ({ openArticle, newsstand }) => {
    const { page, state } = await openArticle(newsstand.origin + path);
    expect(state.article).toMatchObject({ outlet, published: '2026-01-20' });
    expect(state.asOf).toEqual({ day: '2026-01-20', basis: 'article' });
    expect(state.found.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['state/syria', 'state/turkey', 'state/united-states', 'state/iraq']),
    );
    expect(state.found.map(({ name }) => name).join()).toMatch(/Syrian Democratic Forces/);
    expect((await paintedMarks(page)).length).toBeGreaterThan(5);
  });
}

test('the outdated title is noticed, the right one is not', async ({ openArticle, newsstand }) => {
  const outdated = await openArticle(`${newsstand.origin}${courier}`);
  expect(outdated.state.found.find(({ id }) => id === 'person/bashar-al-assad')).toMatchObject({ outdatedTitle: true });
  for (const path of [harbor, star]) {
    const right = await openArticle(`${newsstand.origin}${path}`);
    expect(right.state.found.find(({ id }) => id === 'person/ahmed-al-sharaa')).toMatchObject({ outdatedTitle: false });
  }
});

test('hovering over a name opens its card, which knows the date; Esc ends it', async ({ openArticle, newsstand }) => {
  const { page, card } = await openArticle(`${newsstand.origin}${courier}`);
  await hoverMark(page, ({ text }) => text.includes('Bashar al-Assad'));
  const text = await card.waitForText(/Bashar al-Assad[\s\S]*2024/);
  expect(text).toMatch(/8 December 2024/);
  await page.keyboard.press('Escape');
  await card.waitUntilClosed();
});

test('painting changes nothing in the page', async ({ extension, newsstand }) => {
  const page = await extension.context.newPage();
  const plain = await page.request.get(`${newsstand.origin}${star}`).then((response) => response.text());
  await page.goto(`${newsstand.origin}${star}`);
  await waitForReader(extension.worker, page);
  const sameAsServed = await page.evaluate((html) => {
    const served = new DOMParser().parseFromString(html, 'text/html');
    return document.body.isEqualNode(served.body);
  }, plain);
  expect(sameAsServed).toBe(true);
});

test('a page that is no article is left alone', async ({ extension, newsstand }) => {
  const page = await extension.context.newPage();
  await page.goto(`${newsstand.origin}/`);
  expect(await tabIdOf(extension.worker, page)).toBeGreaterThan(0);
  expect(await waitForReader(extension.worker, page, 1_500)).toBeUndefined();
  expect(await paintedMarks(page)).toEqual([]);
});
