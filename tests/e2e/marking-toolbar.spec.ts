import type { Page } from '@playwright/test';
import { askReader } from '../../tools/start/extension-driver';
import { expect, test } from './extension';
import { NEWS } from './marked-words';
import { ownMarks, pressInToolbar } from './marking';
import { selectText } from './select-text';

/** What is offered for a selection. */
const PAGE = `${NEWS}marking.html`;
const WORDS = 'forty islanders, two goats';

const selected = (page: Page) => page.evaluate(() => String(getSelection()));
const focused = (page: Page) => page.evaluate(() => document.activeElement?.tagName);

test('four colours, each highlights; the toast takes it back', async ({ openArticle, fixturePages }) => {
  const article = await openArticle(fixturePages.origin + PAGE);
  const { page, card } = article;
  for (const colour of ['Yellow', 'Green', 'Blue', 'Pink'] as const) {
    await selectText(page, WORDS);
    await pressInToolbar(article, colour);
    await expect.poll(() => ownMarks(page)).toEqual([{ colour: colour.toLowerCase(), text: WORDS }]);
    expect(await selected(page)).toBe('');
    await card.click('.toast button', /Undo/);
    await expect.poll(() => ownMarks(page)).toEqual([]);
  }
});

test('a tag and a claim: each highlights, and the library has them', async ({ extension, openArticle, fixturePages }) => {
  const article = await openArticle(fixturePages.origin + PAGE);
  const { page, card, tabId } = article;
  const kept = async () => {
    const answer = await askReader(extension.worker, tabId, 'page-state', {});
    return answer.ok ? answer.value.highlights.map(({ highlight }) => highlight) : [];
  };
  await selectText(page, WORDS);
  await pressInToolbar(article, /^Tag$/);
  await expect.poll(() => card.all('.tag-input')).not.toEqual([]);
  await page.keyboard.type('Island life');
  await page.keyboard.press('Enter');
  await expect.poll(kept).toEqual([expect.objectContaining({ tags: ['Island life'], claim: false, author: 'Ada Quill' })]);
  await page.keyboard.press('Escape');

  await selectText(page, 'the crew of a tug');
  await pressInToolbar(article, /^Claim$/);
  await expect.poll(kept).toHaveLength(2);
  expect((await kept())[1]).toMatchObject({ claim: true, tags: [] });

  // The tag is offered again.
  await selectText(page, 'In the evening the boat');
  await pressInToolbar(article, /^Tag$/);
  await card.waitForText(/Used before\s+Island life/);
  await card.click('.tags-known button', /Island life/);
  await expect.poll(async () => (await kept())[2]?.tags).toEqual(['Island life']);
});

test('the names in a highlight are linked to it', async ({ extension, openArticle, fixturePages }) => {
  const article = await openArticle(fixturePages.origin + PAGE);
  await selectText(article.page, 'thanked Recep Tayyip Erdogan, who');
  await pressInToolbar(article, 'Green');
  await expect.poll(() => ownMarks(article.page)).toHaveLength(1);
  const answer = await askReader(extension.worker, article.tabId, 'page-state', {});
  expect(answer.ok && answer.value.highlights[0]?.highlight.about).toEqual(['person/recep-tayyip-erdogan']);
});

test.describe('copying a quote with its source', () => {
  const expectedText = (origin: string) =>
    `“${WORDS}” — Ferry to the islands sails again, The Evening Ledger, 20 January 2026, ${origin}${PAGE}`;

  test('gives words and markup', async ({ extension, openArticle, fixturePages }) => {
    await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const article = await openArticle(fixturePages.origin + PAGE);
    const { page, card } = article;
    await selectText(page, WORDS);
    await pressInToolbar(article, /Copy with source/);
    await card.waitForText(/Copied, with its source/);
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const of = async (type: string) => (await item?.getType(type))?.text();
      return { text: await of('text/plain'), html: await of('text/html') };
    });
    expect(copied.text).toBe(expectedText(fixturePages.origin));
    expect(copied.html).toContain(`<a href="${fixturePages.origin}${PAGE}">Ferry to the islands sails again</a>`);
    // Copying takes neither the words nor the focus, and highlights nothing.
    expect([await selected(page), await ownMarks(page)]).toEqual([WORDS, []]);
  });

  test('also on a page that may not use the clipboard, and adds words to what is copied', async ({
    extension,
    openArticle,
    fixturePages,
  }) => {
    await extension.context.grantPermissions(['clipboard-read']);
    const article = await openArticle(fixturePages.origin + PAGE);
    const { page, card } = article;
    await page.evaluate(() => {
      document.addEventListener('copy', (event) => {
        event.clipboardData?.setData('text/plain', 'Read more at our place');
        event.preventDefault();
      });
    });
    // The isolated world of the extension has its own view of the page's objects; the browser's own refusal is what counts there.
    await extension.context.clearPermissions();
    await selectText(page, WORDS);
    await pressInToolbar(article, /Copy with source/);
    await card.waitForText(/Copied, with its source/);
    await page.locator('#letter').fill('');
    await page.locator('#letter').focus();
    await page.keyboard.press('Control+v');
    await expect(page.locator('#letter')).toHaveValue(expectedText(fixturePages.origin));
  });
});

test.describe('looking up', () => {
  test('opens the card of the name under the selection', async ({ openArticle, fixturePages }) => {
    const article = await openArticle(fixturePages.origin + PAGE);
    await selectText(article.page, 'Tayyip Erdogan');
    await pressInToolbar(article, /Look up/);
    expect(await article.card.waitForCard()).toContain('Recep Tayyip Erdogan');
  });

  test('asks the knowledge for words that are no name in the article, and says where it knows none', async ({
    openArticle,
    fixturePages,
  }) => {
    const article = await openArticle(fixturePages.origin + PAGE);
    const { page, card } = article;
    await page.locator('#foot').evaluate((foot) => foot.replaceChildren('Seen by the Syrian Democratic Forces, of all people'));
    await selectText(page, 'Syrian Democratic Forces');
    await pressInToolbar(article, /Look up/);
    expect(await card.waitForCard()).toContain('Syrian Democratic Forces');
    await page.keyboard.press('Escape');
    await selectText(page, WORDS);
    await pressInToolbar(article, /Look up/);
    await card.waitForText(/knows nobody and no place called “forty islanders, two goats”/);
  });
});

test('beside the article the toolbar says what can be highlighted', async ({ extension, openArticle, fixturePages }) => {
  const { page, card, tabId } = await openArticle(fixturePages.origin + PAGE);
  await selectText(page, 'in the old customs house');
  await card.waitForText(/Only the article's own text can be highlighted/);
  expect(await card.all('[role="toolbar"] .swatch')).toEqual([]);
  await askReader(extension.worker, tabId, 'command', { name: 'highlight-selection' });
  await card.waitForText(/its headline, its paragraphs and its captions/);
  await page.mouse.click(3, 300);
  await askReader(extension.worker, tabId, 'command', { name: 'highlight-selection' });
  await card.waitForText(/Select some words of the article first/);
  expect(await ownMarks(page)).toEqual([]);
});

test('text that is being written gets no toolbar', async ({ openArticle, fixturePages }) => {
  const { page, card } = await openArticle(fixturePages.origin + PAGE);
  await page.locator('#letter').focus();
  await page.keyboard.press('Control+a');
  await page.locator('#letter').dblclick();
  await page.keyboard.press('Shift+ArrowRight');
  expect(await card.all('[role="toolbar"]')).toEqual([]);
});

test('by keyboard: the shortcut highlights; a selection is offered the toolbar, which Tab reaches', async ({
  extension,
  openArticle,
  fixturePages,
}) => {
  const { page, card, tabId } = await openArticle(fixturePages.origin + PAGE);
  const select = () =>
    page.evaluate(() => {
      const text = document.querySelector('#first')?.firstChild;
      if (text) getSelection()?.setBaseAndExtent(text, 4, text, 8);
    });
  await select();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await card.waitForText(/Tab leads to these buttons/);
  expect([await selected(page), await focused(page)]).toEqual(['ferry ', 'BODY']);
  await page.keyboard.press('Tab');
  expect([await selected(page), await focused(page)]).toEqual(['ferry ', 'CROSSREAD-CARD']);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect.poll(() => ownMarks(page)).toEqual([{ colour: 'green', text: 'ferry' }]);
  await card.waitUntilClosed();
  // The same words again are another selection.
  await select();
  await askReader(extension.worker, tabId, 'command', { name: 'highlight-selection' });
  await expect.poll(() => ownMarks(page)).toHaveLength(3);
});

test('by touch: below the words, clear of the handles, once the fingers rest', async ({ openArticle, fixturePages }) => {
  const article = await openArticle(fixturePages.origin + PAGE);
  const { page, card } = article;
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  const touchPoints = [{ x: 200, y: 200 }];
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
  await session.send('Input.dispatchTouchEvent', { type: 'touchCancel', touchPoints: [] });
  // The system's own handles cannot be dragged from here; what they do to the selection can be done.
  const bottom = await page.evaluate(() => {
    const text = document.querySelector('#first')?.firstChild;
    if (!text) return 0;
    getSelection()?.setBaseAndExtent(text, 4, text, 9);
    return getSelection()?.getRangeAt(0).getBoundingClientRect().bottom ?? 0;
  });
  await expect.poll(() => card.all('[role="toolbar"] button')).not.toEqual([]);
  const [toolbar] = await card.all('[role="toolbar"]');
  expect(toolbar?.y).toBeGreaterThanOrEqual(bottom + 40);
  await pressInToolbar(article, 'Pink');
  await expect.poll(() => ownMarks(page)).toEqual([{ colour: 'pink', text: 'ferry' }]);
});
