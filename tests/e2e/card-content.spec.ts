import { NEWSSTAND_ARTICLES } from '../../tools/newsstand/newsstand';
import { hoverMark } from '../../tools/start/extension-driver';
import { expect, test } from './extension';

/** What a card says of the newsstand's article with the outdated title. */
const [courier] = NEWSSTAND_ARTICLES.map(({ path }) => path);

test('the outdated title is explained with whoever held the office then', async ({ openArticle, newsstand }) => {
  const { page, card } = await openArticle(`${newsstand.origin}${courier}`);
  await hoverMark(page, (mark) => mark.text === 'Bashar al-Assad');
  const text = await card.waitForText(/Ahmed al-Sharaa/);
  expect(text).toContain('Not in office when this was published.');
  expect(text).toContain('17 July 2000 to 8 December 2024');
});

test('a capital that means its government leads to both', async ({ openArticle, newsstand }) => {
  const { page, card } = await openArticle(`${newsstand.origin}${courier}`);
  await hoverMark(page, (mark) => mark.text === 'Washington');
  const text = await card.waitForText(/The government is meant here: United States/);
  expect(text).toContain('The city itself');
  await card.click('button', /^Washington$/);
  await card.waitForText(/Place[\s\S]*Washington/);
});
