import type { Page } from '@playwright/test';
import { NEWSSTAND_ARTICLES } from '../../tools/newsstand/newsstand';
import { askReader, hoverMark } from '../../tools/start/extension-driver';
import { expect, type OpenArticle, test } from './extension';

const courier = NEWSSTAND_ARTICLES[0]?.path ?? '';

const focusedElement = (page: Page) => page.evaluate(() => document.activeElement?.tagName ?? '');

test.describe('hovering', () => {
  test('opens the card without taking the focus; leaving closes it', async ({ openArticle, newsstand }) => {
    const { page, card } = await openArticle(newsstand.origin + courier);
    await hoverMark(page, ({ text }) => text === 'Bashar al-Assad');
    const text = await card.waitForText(/Ahmed al-Sharaa/);
    expect(text).toContain('Not in office when this was published.');
    expect(text).toContain('20 January 2026');
    expect(await focusedElement(page)).toBe('BODY');
    await page.mouse.move(3, 3);
    await card.waitUntilClosed();
  });

  test('passing over a mark opens nothing', async ({ openArticle, newsstand }) => {
    const { page, card } = await openArticle(newsstand.origin + courier);
    await hoverMark(page, ({ text }) => text === 'Ayn Issa');
    await page.mouse.move(3, 3);
    await expect(card.waitForCard(1_200)).rejects.toThrow('No card has opened.');
  });

  test('says what a group has to do with the others in the article, and walks from card to card and back', async ({
    openArticle,
    newsstand,
  }) => {
    const { page, card } = await openArticle(newsstand.origin + courier);
    await hoverMark(page, ({ text }) => text === 'Syrian Democratic Forces');
    const first = await card.waitForCard();
    for (const other of ['Islamic State', 'Turkey', 'United States', 'Syria']) expect(first).toContain(other);
    await card.click('[role="dialog"] button', /^Turkey$/);
    await card.waitForText(/^State\b[\s\S]*Turkey/);
    await card.click('[role="dialog"] button[aria-label="Back to the card before"]');
    await card.waitForText(/Syrian Democratic Forces/);
  });
});

test.describe('by keyboard', () => {
  const command = ({ tabId }: OpenArticle, extension: { worker: Parameters<typeof askReader>[0] }) => ({
    next: () => askReader(extension.worker, tabId, 'command', { name: 'next-mention' }),
    open: () => askReader(extension.worker, tabId, 'command', { name: 'open-card' }),
  });

  test('next mention and open card: the focus goes in, Tab goes round, Esc gives it back', async ({
    extension,
    openArticle,
    newsstand,
  }) => {
    const article = await openArticle(newsstand.origin + courier);
    const { page, card } = article;
    // The browser's shortcuts cannot be pressed from a page; what they send can.
    const press = command(article, extension);
    expect(await press.next()).toMatchObject({ ok: true });
    expect(await press.open()).toMatchObject({ ok: true });
    expect(await card.waitForCard()).toContain('Syria');
    await expect.poll(() => focusedElement(page)).toBe('CROSSREAD-CARD');
    for (let presses = 0; presses < 12; presses++) await page.keyboard.press('Tab');
    expect(await focusedElement(page)).toBe('CROSSREAD-CARD');
    await page.keyboard.press('Escape');
    await card.waitUntilClosed();
    expect(await focusedElement(page)).toBe('BODY');
  });
});

test('a card stays on the page in a narrow window', async ({ openArticle, newsstand }) => {
  const { page, card } = await openArticle(newsstand.origin + courier);
  await page.setViewportSize({ width: 340, height: 640 });
  await hoverMark(page, ({ text }) => text === 'Ayn Issa');
  await card.waitForCard();
  const [dialog] = await card.all('[role="dialog"]');
  expect(dialog?.x).toBeGreaterThanOrEqual(0);
  expect((dialog?.x ?? 0) + (dialog?.width ?? 999)).toBeLessThanOrEqual(340);
});
