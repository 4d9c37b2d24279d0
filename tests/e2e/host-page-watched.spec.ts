import type { Page } from '@playwright/test';
import { askReader } from '../../tools/start/extension-driver';
import { expect, test } from './extension';
import { hurryCards, leave, markInView, pointAt } from './mark-walk';
import { selectText } from './select-text';

/** What tests/fixtures/pages/watched.html has written down. */
interface Seen {
  mutations: string[];
  shifts: number;
  heard: string[];
  messages: number;
}

const seenBy = (page: Page): Promise<Seen> => page.evaluate(() => structuredClone(Reflect.get(window, 'seen')));

/** What a page could compare with what it has sent. */
const traces = (page: Page) =>
  page.evaluate(() => {
    const before: string[] = Reflect.get(window, 'namesBefore');
    return {
      names: Object.getOwnPropertyNames(window).filter((name) => !before.includes(name)),
      sheets: document.styleSheets.length,
      adopted: document.adoptedStyleSheets.length,
      timeline: performance
        .getEntries()
        .map(({ name }) => name)
        .filter((name) => /extension:|crossread/i.test(name)),
      focused: document.activeElement?.tagName,
      scrolled: scrollY,
      selection: String(getSelection()),
    };
  });
const UNTOUCHED = { names: [], sheets: 1, adopted: 0, timeline: [], focused: 'BODY', scrolled: 0, selection: '' };

test('a page that watches everything sees the one element of an open card, and nothing else', async ({
  extension,
  openArticle,
  fixturePages,
}) => {
  await hurryCards(extension.worker);
  const said: string[] = [];
  extension.context.on('console', (message) => said.push(message.text()));
  extension.context.on('weberror', (error) => said.push(error.error().message));
  const { page, card, tabId } = await openArticle(`${fixturePages.origin}/world/2026/01/20/watched.html`);

  await test.step('reading and painting', async () => {
    await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
    expect(await seenBy(page)).toEqual({ mutations: [], shifts: 0, heard: [], messages: 0 });
    expect(await traces(page)).toEqual(UNTOUCHED);
  });

  await test.step('walking by keyboard', async () => {
    await askReader(extension.worker, tabId, 'command', { name: 'next-mention' });
    await askReader(extension.worker, tabId, 'command', { name: 'previous-mention' });
    expect((await seenBy(page)).mutations).toEqual([]);
  });

  await test.step('hovering', async () => {
    for (const name of ['Emmanuel Macron', 'Volodymyr Zelensky']) {
      const [rect] = (await markInView(page, ({ text }) => text === name)).rects;
      await pointAt(page, (rect?.x ?? 0) + 20, (rect?.y ?? 0) + 10);
      expect(await card.waitForCard()).toContain(name);
      await leave(page, card);
    }
    expect((await seenBy(page)).mutations).toEqual(['childList html  crossread-card']);
  });

  await test.step('highlighting', async () => {
    await selectText(page, 'Which Easter');
    await expect.poll(() => card.all('[role="toolbar"] button')).not.toEqual([]);
    await card.click('[role="toolbar"] button');
    await expect.poll(() => page.evaluate(() => [...CSS.highlights.keys()].some((name) => name.startsWith('crossread-own')))).toBe(true);
    expect(await page.evaluate(() => document.querySelectorAll('crossread-card').length)).toBe(1);
  });

  const { mutations, shifts, messages, heard } = await seenBy(page);
  expect({ mutations, shifts, messages }).toEqual({ mutations: ['childList html  crossread-card'], shifts: 0, messages: 0 });
  expect(heard.filter((line) => /key|copy|focusin/.test(line))).toEqual([]);
  expect(await traces(page)).toEqual({ ...UNTOUCHED, scrolled: expect.any(Number) });
  expect(said).toEqual([]);
});

test('the page’s own shortcuts and fields get every key while a card is open that has not the focus', async ({
  extension,
  openArticle,
  fixturePages,
}) => {
  await hurryCards(extension.worker);
  const { page, card } = await openArticle(`${fixturePages.origin}/world/2026/01/20/watched.html`);
  const hover = async () => {
    const [rect] = (await markInView(page, ({ text }) => text === 'Recep Tayyip Erdogan')).rects;
    await pointAt(page, (rect?.x ?? 0) + 20, (rect?.y ?? 0) + 10);
    await card.waitForCard();
  };
  const heardKeys = async () => (await seenBy(page)).heard.filter((line) => line.startsWith('keydown'));
  await hover();
  const keys = ['j', 'k', '?', 'Control+k', 'Escape'];
  for (const key of keys) await page.keyboard.press(key);
  // Heard by the document and by the window, and prevented by nobody.
  const expected = ['j', 'k', '?', 'Control', 'k', 'Escape'].flatMap((key) => [`keydown ${key} false`, `keydown ${key} false`]);
  expect(await heardKeys()).toEqual(expected);
  await card.waitUntilClosed();

  await page.mouse.move(2, 2);
  await page.locator('#area').focus();
  await hover();
  await page.keyboard.type('late?');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('area');
  expect(await page.locator('#area').inputValue()).toBe('late?');
});
