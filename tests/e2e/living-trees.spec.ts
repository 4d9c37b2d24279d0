import { hoverMark } from '../../tools/start/extension-driver';
import { expect, test } from './extension';
import { countOf, NEWS } from './marked-words';

/** Text in open shadow roots and in frames of the same origin. */

test('an open shadow root: marked, hovered, followed', async ({ openArticle, fixturePages }) => {
  const { page, card } = await openArticle(`${fixturePages.origin}${NEWS}living-shadow.html`);
  expect(await countOf(page, 'Ankara')).toBe(1);
  await hoverMark(page, ({ text }) => text === 'Ankara');
  expect(await card.waitForCard()).toContain('Turkey');
  await page.keyboard.press('Escape');
  await page.evaluate('addInside(9)');
  await page.evaluate(
    `document.querySelector('news-story').shadowRoot.querySelectorAll('p')[1].firstChild.data = 'Volodymyr Zelenskyy said in Kyiv that he had heard of it, and would say no more than that today.'`,
  );
  await expect.poll(() => countOf(page, 'Volodymyr Zelenskyy')).toBe(1);
});

test('a frame of the same origin: marked there, and the card stands beside it', async ({ openArticle, fixturePages }) => {
  const { page, card } = await openArticle(`${fixturePages.origin}${NEWS}living-frame.html`);
  const frame = page.frame({ url: /living-frame-inside/ });
  if (!frame) throw new Error('The frame is not there.');
  const rect = async () =>
    frame.evaluate(() => {
      for (const [name, highlight] of CSS.highlights) {
        if (!name.startsWith('crossread-')) continue;
        for (const abstract of highlight) {
          const range = document.createRange();
          range.setStart(abstract.startContainer, abstract.startOffset);
          range.setEnd(abstract.endContainer, abstract.endOffset);
          if (range.toString() === 'Ankara') return range.getBoundingClientRect().toJSON() as { x: number; y: number; height: number };
        }
      }
      return undefined;
    });
  await expect.poll(rect).toBeDefined();
  const inside = await rect();
  const box = await page.locator('#frame').boundingBox();
  if (!inside || !box) throw new Error('Nothing to hover over.');
  const target = { x: box.x + 3 + inside.x + 5, y: box.y + 3 + inside.y + inside.height / 2 };
  await page.mouse.move(target.x - 20, target.y);
  await page.mouse.move(target.x, target.y, { steps: 4 });
  expect(await card.waitForCard()).toContain('Turkey');
  const [dialog] = await card.all('[role="dialog"]');
  expect(Math.abs((dialog?.y ?? 0) - target.y)).toBeLessThan(60);
});
