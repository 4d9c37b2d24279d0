import { expect, test } from './extension';
import { hurryCards, markInView, pointAt } from './mark-walk';
import { marksOf, NEWS } from './marked-words';

test('an Arabic article, from right to left, has its names marked and a card for each', async ({
  extension,
  openArticle,
  fixturePages,
}) => {
  await hurryCards(extension.worker);
  const { page, card } = await openArticle(`${fixturePages.origin}${NEWS}arabic.html`);
  expect(await marksOf(page)).toEqual(['الأمم المتحدة', 'دمشق', 'إيمانويل ماكرون', 'لبنان']);
  const { rects } = await markInView(page, ({ text }) => text === 'إيمانويل ماكرون');
  const [first] = rects;
  if (!first) throw new Error('The mark has no place on the page.');
  await pointAt(page, first.x + first.width / 2, first.y + first.height / 2);
  expect(await card.waitForCard()).toContain('Emmanuel Macron');
});
