import type { Page } from '@playwright/test';
import { askReader } from '../../tools/start/extension-driver';
import { expect, test } from './extension';
import { hurryCards, leave, markInView, pointAt } from './mark-walk';
import { selectText } from './select-text';

const middle = async (page: Page, name: string) => {
  const [rect] = (await markInView(page, ({ text }) => text === name)).rects;
  if (!rect) throw new Error(`"${name}" is not laid out.`);
  return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
};

const selected = (page: Page) => page.evaluate(() => String(getSelection()));

test('a mark in a link: hovering opens the card, a click belongs to the link', async ({ extension, openArticle, fixturePages }) => {
  await hurryCards(extension.worker);
  const { page, card } = await openArticle(`${fixturePages.origin}/world/2026/01/20/links.html`);
  const { x, y } = await middle(page, 'Emmanuel Macron');
  await pointAt(page, x, y);
  expect(await card.waitForCard()).toContain('Emmanuel Macron');
  await page.mouse.click(x, y);
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#profile');
  await card.waitUntilClosed();
  await expect(card.waitForCard(500)).rejects.toThrow('No card has opened.');
});

test('selecting, copying and typing are the page’s', async ({ extension, openArticle, fixturePages }) => {
  await hurryCards(extension.worker);
  const { page, card, tabId } = await openArticle(`${fixturePages.origin}/world/2026/01/20/links.html`);
  await page.evaluate(() => {
    Object.assign(window, { copies: [] });
    document.addEventListener('copy', (event) => {
      Reflect.get(window, 'copies').push([String(getSelection()), event.defaultPrevented]);
    });
  });

  // Over two marks; the toolbar comes, and takes neither the selection nor the focus.
  const words = 'came from Recep Tayyip Erdogan';
  await selectText(page, words);
  await expect.poll(() => card.all('[role="toolbar"] button')).not.toEqual([]);
  expect(await selected(page)).toBe(words);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  await page.keyboard.press('Control+c');
  expect(await page.evaluate(() => Reflect.get(window, 'copies'))).toEqual([[words, false]]);
  expect(await selected(page)).toBe(words);
  // Esc ends the toolbar and leaves what is selected.
  await page.keyboard.press('Escape');
  await card.waitUntilClosed();
  expect(await selected(page)).toBe(words);
  await page.mouse.click(3, 3);

  // Where the page lets nothing be selected, cards open and nothing is selected.
  const locked = await middle(page, 'Giorgia Meloni');
  await pointAt(page, locked.x, locked.y);
  expect(await card.waitForCard()).toContain('Giorgia Meloni');
  await leave(page, card);
  await page.mouse.move(locked.x - 40, locked.y);
  await page.mouse.down();
  await page.mouse.move(locked.x + 40, locked.y, { steps: 4 });
  await page.mouse.up();
  expect(await selected(page)).toBe('');
  await askReader(extension.worker, tabId, 'command', { name: 'highlight-selection' });
  expect(await page.evaluate(() => [...CSS.highlights.keys()].filter((name) => name.startsWith('crossread-own')))).toEqual([]);
});

test('typing into the page opens nothing, whatever the pointer lies on', async ({ extension, openArticle, fixturePages }) => {
  await hurryCards(extension.worker);
  const { page, card } = await openArticle(`${fixturePages.origin}/world/2026/01/20/links.html`);
  await page.locator('#field').click();
  await page.keyboard.type('A letter? jk');
  expect(await page.locator('#field').inputValue()).toBe('A letter? jk');
  await page.locator('#editable').evaluate((element) => {
    element.focus();
    getSelection()?.selectAllChildren(element);
    getSelection()?.collapseToEnd();
  });
  // The text that is being written holds a mark; the pointer is left on it, and keys are pressed before a card would open.
  const { x, y } = await middle(page, 'Ahmed al-Sharaa');
  await page.mouse.move(x, y);
  await page.keyboard.type(', and no more.', { delay: 20 });
  expect(await page.locator('#editable').textContent()).toBe('Notes of the editor about Ahmed al-Sharaa, and no more.');
  await expect(card.waitForCard(500)).rejects.toThrow('No card has opened.');
  // Selecting there is editing: no toolbar comes.
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(card.waitForText(/\S/, 400)).rejects.toThrow('The card does not say');
});
