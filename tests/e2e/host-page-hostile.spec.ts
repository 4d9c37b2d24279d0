import type { Page } from '@playwright/test';
import { expect, test } from './extension';
import { hurryCards, markInView, pointAt } from './mark-walk';

const hover = async (page: Page, name: string) => {
  const [rect] = (await markInView(page, ({ text }) => text === name)).rects;
  if (!rect) throw new Error(`"${name}" is not laid out.`);
  await pointAt(page, rect.x + rect.width / 2, rect.y + rect.height / 2);
};
const removals = (page: Page): Promise<number> => page.evaluate(() => Reflect.get(window, 'removed'));

test('a page that hides, moves and removes the card: it is shown all the same, or gone without a fight', async ({
  extension,
  openArticle,
  fixturePages,
}) => {
  await hurryCards(extension.worker);
  const errors: string[] = [];
  extension.context.on('weberror', (error) => errors.push(error.error().message));
  const { page, card } = await openArticle(`${fixturePages.origin}/world/2026/01/20/hostile.html`);

  await test.step('hidden by every rule that a page can write', async () => {
    await hover(page, 'Emmanuel Macron');
    expect(await card.waitForCard()).toContain('Emmanuel Macron');
    const [panel] = await card.all('[role="dialog"]');
    expect(panel?.width).toBeGreaterThan(300);
    // On top, where the reader can press its buttons.
    const top = await page.evaluate(([x, y]) => document.elementFromPoint(x, y)?.tagName, [
      (panel?.x ?? 0) + 40,
      (panel?.y ?? 0) + 40,
    ] as const);
    expect(top).toBe('CROSSREAD-CARD');
    await card.click('[role="dialog"] .icon-button[aria-label="Close"]');
    await card.waitUntilClosed();
    await page.mouse.move(2, 2);
  });

  await test.step('moved into the page', async () => {
    await page.evaluate(() => {
      Reflect.set(window, 'attack', 'move');
      document.querySelector('crossread-card')?.remove();
    });
    await hover(page, 'Recep Tayyip Erdogan');
    await expect.poll(() => removals(page)).toBe(1);
    await page.mouse.move(2, 2);
    await card.waitUntilClosed();
  });

  await test.step('removed as soon as it comes', async () => {
    await page.evaluate(() => {
      Reflect.set(window, 'attack', 'remove');
      document.querySelector('crossread-card')?.remove();
    });
    const before = await removals(page);
    await hover(page, 'Emmanuel Macron');
    await expect.poll(() => removals(page)).toBe(before + 1);
    // One attempt for one gesture: no loop of putting back and removing.
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(resolve)))),
    );
    expect(await removals(page)).toBe(before + 1);
  });

  await test.step('and left alone again', async () => {
    await page.evaluate(() => Reflect.set(window, 'attack', undefined));
    await page.mouse.move(2, 2);
    await hover(page, 'Recep Tayyip Erdogan');
    expect(await card.waitForCard()).toContain('Recep Tayyip Erdogan');
  });
  expect(errors).toEqual([]);
});
