import type { Page } from '@playwright/test';
import { askReader } from '../../tools/start/extension-driver';
import { expect, type OpenArticle, test } from './extension';
import { NEWS } from './marked-words';
import { ownMarks, pressInToolbar, wordsAt } from './marking';
import { selectText } from './select-text';

/** Editing highlights on the page. */
const WORDS = 'forty islanders, two goats';

async function press(page: Page, words: string): Promise<void> {
  const { x, y, width, height } = await wordsAt(page, words);
  await page.mouse.click(x + width / 2, y + height / 2);
}

const highlightWords = async (article: OpenArticle, words: string, colour: 'Yellow' | 'Blue') => {
  await selectText(article.page, words);
  await pressInToolbar(article, colour);
  await expect.poll(async () => (await ownMarks(article.page)).map(({ text }) => text)).toContain(words);
};

const editor = ({ card }: OpenArticle) => expect.poll(() => card.all('.editor textarea')).not.toEqual([]);

test('colour, claim, note and tags are changed, and taken back by the toast and by the undo key', async ({
  extension,
  openArticle,
  fixturePages,
}) => {
  const article = await openArticle(`${fixturePages.origin}${NEWS}marking.html`);
  const { page, card, tabId } = article;
  const kept = async () => {
    const answer = await askReader(extension.worker, tabId, 'page-state', {});
    const { colour, claim, note, tags } = (answer.ok ? answer.value.highlights[0]?.highlight : undefined) ?? {};
    return { colour, claim, note, tags };
  };
  await highlightWords(article, WORDS, 'Yellow');
  const before = { colour: 'yellow', claim: false, note: '', tags: [] };
  await press(page, WORDS);
  await editor(article);
  await card.click('.editor [aria-label="Pink"]');
  await expect.poll(kept).toEqual({ ...before, colour: 'pink' });
  await expect.poll(() => ownMarks(page)).toEqual([{ colour: 'pink', text: WORDS }]);
  await card.click('.editor .chip', /Claim/);
  await expect.poll(kept).toEqual({ ...before, colour: 'pink', claim: true });
  await card.click('.editor textarea');
  await page.keyboard.type('Ask the harbour master');
  await card.click('.tag-input');
  await page.keyboard.type('goats');
  await page.keyboard.press('Enter');
  await expect.poll(kept).toEqual({ colour: 'pink', claim: true, note: 'Ask the harbour master', tags: ['goats'] });

  // The toast takes back what was last, the key what was before it, with the editor still open.
  await card.click('.toast button', /Undo/);
  await expect.poll(kept).toEqual({ colour: 'pink', claim: true, note: 'Ask the harbour master', tags: [] });
  await card.click('.editor [aria-label="Pink"]');
  for (const expected of [
    { colour: 'pink', claim: true, note: '', tags: [] },
    { colour: 'pink', claim: false, note: '', tags: [] },
    before,
  ]) {
    await page.keyboard.press('Control+z');
    await expect.poll(kept).toEqual(expected);
  }
  expect(await card.all('.editor [aria-label="Yellow"][aria-pressed="true"]')).toHaveLength(1);

  await card.click('.editor [aria-label="Delete this highlight"]');
  await expect.poll(() => ownMarks(page)).toEqual([]);
  await card.click('.toast button', /Undo/);
  await expect.poll(() => ownMarks(page)).toEqual([{ colour: 'yellow', text: WORDS }]);
  expect(await kept()).toEqual(before);
});

test('highlights that overlap stay apart, are both seen, and a press offers the choice', async ({ openArticle, fixturePages }) => {
  const article = await openArticle(`${fixturePages.origin}${NEWS}marking.html`);
  const { page, card } = article;
  await highlightWords(article, WORDS, 'Yellow');
  await highlightWords(article, 'Aboard were forty islanders', 'Yellow');
  const marks = await ownMarks(page);
  expect(marks.filter(({ colour }) => colour === 'yellow').map(({ text }) => text)).toEqual(['Aboard were forty islanders', WORDS]);
  // Of one colour they would look like one.
  expect(marks.filter(({ colour }) => colour === 'overlap').map(({ text }) => text)).toEqual(['forty islanders']);

  await press(page, 'forty islanders');
  await editor(article);
  const list = async () => (await card.all('.highlights-here button')).map(({ text }) => text.trim());
  expect(await list()).toEqual(['Aboard were forty islanders', WORDS]);
  // What was made last lies on top, and is what the press is for.
  expect((await card.all('.highlights-here [aria-pressed="true"]')).map(({ text }) => text.trim())).toEqual([
    'Aboard were forty islanders',
  ]);
  await card.click('.highlights-here button', new RegExp(`^${WORDS}`));
  await expect.poll(async () => (await card.all('.highlights-here [aria-pressed="true"]')).map(({ text }) => text.trim())).toEqual([WORDS]);
  expect(await list()).toEqual(['Aboard were forty islanders', WORDS]);
  await card.click('.editor [aria-label="Blue"]');
  await expect.poll(async () => (await ownMarks(page)).filter(({ colour }) => colour === 'blue').map(({ text }) => text)).toEqual([WORDS]);

  // Where only one lies there is nothing to choose.
  await page.keyboard.press('Escape');
  await press(page, 'two goats');
  await editor(article);
  expect(await list()).toEqual([]);
});

test('a highlight in a link is edited from the toolbar of a selection over it', async ({ openArticle, fixturePages }) => {
  const article = await openArticle(`${fixturePages.origin}${NEWS}marking.html`);
  const { page, card } = article;
  await page.locator('#linked a').evaluate((link) => {
    const text = link.firstChild;
    if (text) getSelection()?.setBaseAndExtent(text, 0, text, 8);
  });
  await page.keyboard.press('Shift+ArrowRight');
  await pressInToolbar(article, 'Blue');
  await expect.poll(() => ownMarks(page)).toEqual([{ colour: 'blue', text: 'timetable' }]);
  await press(page, 'timetable');
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#timetable');
  expect(await card.all('.editor')).toEqual([]);
  await page.locator('#linked a').evaluate((link) => {
    const text = link.firstChild;
    if (text) getSelection()?.setBaseAndExtent(text, 0, text, 4);
  });
  await page.keyboard.press('Shift+ArrowRight');
  await pressInToolbar(article, /^Edit$/);
  await editor(article);
});
