import { waitForReader } from '../../tools/start/extension-driver';
import { expect, test } from './extension';
import { NEWS } from './marked-words';
import { dragSelect, ownMarks, pressInToolbar, wordsAt } from './marking';
import { selectText } from './select-text';

/** Where text can be highlighted: each is found again after a reload. */

test('across paragraphs and over a link', async ({ extension, openArticle, fixturePages }) => {
  const article = await openArticle(`${fixturePages.origin}${NEWS}marking.html`);
  const { page } = article;
  await dragSelect(page, 'who had not slept', 'for the winter');
  await pressInToolbar(article, 'Green');
  const expected = [
    { colour: 'green', text: 'who had not slept for a week and said so.' },
    { colour: 'green', text: 'It was the first crossing since the storm. A timetable for the winter' },
  ];
  await expect.poll(() => ownMarks(page)).toEqual(expected);
  await page.reload();
  await waitForReader(extension.worker, page);
  await expect.poll(() => ownMarks(page)).toEqual(expected);
});

test('right-to-left text', async ({ extension, openArticle, fixturePages }) => {
  const article = await openArticle(`${fixturePages.origin}${NEWS}marking.html`);
  const { page, card } = article;
  const { x, y, width, height } = await wordsAt(page, 'ארבעים תושבי האיים');
  await page.mouse.move(x + width - 1, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + 1, y + height / 2, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => card.all('[role="toolbar"]')).not.toEqual([]);
  const [toolbar] = await card.all('[role="toolbar"]');
  expect(Math.abs((toolbar?.y ?? 0) + (toolbar?.height ?? 0) - y)).toBeLessThan(40);
  await pressInToolbar(article, 'Blue');
  await expect.poll(() => ownMarks(page)).toEqual([{ colour: 'blue', text: 'ארבעים תושבי האיים' }]);
  await page.reload();
  await waitForReader(extension.worker, page);
  await expect.poll(() => ownMarks(page)).toEqual([{ colour: 'blue', text: 'ארבעים תושבי האיים' }]);
});

test('an open shadow root', async ({ extension, openArticle, fixturePages }) => {
  const article = await openArticle(`${fixturePages.origin}${NEWS}living-shadow.html`);
  const { page, card } = article;
  const words = 'Nobody expected the news';
  const { x, y, width, height } = await wordsAt(page, words);
  await page.mouse.move(x + 1, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width - 1, y + height / 2, { steps: 5 });
  await page.mouse.up();
  await pressInToolbar(article, 'Pink');
  await expect.poll(() => ownMarks(page)).toEqual([{ colour: 'pink', text: words }]);
  await page.reload();
  await waitForReader(extension.worker, page);
  await expect.poll(() => ownMarks(page)).toEqual([{ colour: 'pink', text: words }]);
  // A press on it edits it.
  const again = await wordsAt(page, words);
  await page.mouse.click(again.x + 20, again.y + again.height / 2);
  await expect.poll(() => card.all('[role="dialog"] textarea')).not.toEqual([]);
});

test('a frame of the same origin: the toolbar stands beside the words', async ({ openArticle, fixturePages }) => {
  const article = await openArticle(`${fixturePages.origin}${NEWS}living-frame.html`);
  const { page, card } = article;
  const frame = page.frame({ url: /living-frame-inside/ });
  const box = await page.locator('#frame').boundingBox();
  if (!frame || !box) throw new Error('The frame is not there.');
  const words = 'Nobody expected the news';
  const inside = await wordsAt(frame, words);
  const outer = await page.locator('#frame').boundingBox();
  const [left, top] = [(outer?.x ?? 0) + 3 + inside.x, (outer?.y ?? 0) + 3 + inside.y];
  await page.mouse.move(left + 1, top + inside.height / 2);
  await page.mouse.down();
  await page.mouse.move(left + inside.width - 1, top + inside.height / 2, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => card.all('[role="toolbar"] button')).not.toEqual([]);
  const [toolbar] = await card.all('[role="toolbar"]');
  expect(Math.abs((toolbar?.x ?? 0) - left)).toBeLessThan(40);
  expect(Math.abs((toolbar?.y ?? 0) - top)).toBeLessThan(90);
  await pressInToolbar(article, 'Yellow');
  const painted = () =>
    frame.evaluate(() =>
      [...(CSS.highlights.get('crossread-own-yellow') ?? [])].map(({ startContainer, startOffset, endOffset }) =>
        startContainer.nodeValue?.slice(startOffset, endOffset),
      ),
    );
  await expect.poll(painted).toEqual([words]);
});

test('a headline, and words beside it that are no part of the article, give what lies in the article', async ({
  openArticle,
  fixturePages,
}) => {
  const article = await openArticle(`${fixturePages.origin}${NEWS}marking.html`);
  await dragSelect(article.page, 'Weather for sailors', 'Ferry to the islands');
  await pressInToolbar(article, 'Yellow');
  await expect.poll(() => ownMarks(article.page)).toEqual([{ colour: 'yellow', text: 'Ferry to the islands' }]);
  await selectText(article.page, 'two goats');
  await pressInToolbar(article, 'Blue');
  await expect.poll(() => ownMarks(article.page)).toHaveLength(2);
});
