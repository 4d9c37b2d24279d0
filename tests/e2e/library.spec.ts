import type { Page } from '@playwright/test';
import { NEWSSTAND_ARTICLES } from '../../tools/newsstand/newsstand';
import { paintedMarks } from '../../tools/start/extension-driver';
import { expect, type OpenArticle, test } from './extension';
import { selectText } from './select-text';

const courier = NEWSSTAND_ARTICLES[0]?.path ?? '';
const WORDS = ['No count has been confirmed', 'Bashar al-Assad'];

/** Highlights words of an article as a reader does: select, ask for a note, write none. */
async function highlight({ page, card }: OpenArticle, words: string): Promise<void> {
  await selectText(page, words);
  await expect.poll(() => card.all('[role="toolbar"] button')).not.toEqual([]);
  await card.click('[role="toolbar"] button', /Note/);
  await expect.poll(() => card.all('textarea')).not.toEqual([]);
  await page.keyboard.press('Escape');
  await expect.poll(() => painted(page)).toContain(words);
}

/** Words that are painted as the reader's own. */
const painted = async (page: Page): Promise<string[]> =>
  (await paintedMarks(page)).filter(({ highlight: name }) => name.includes('own')).map(({ text }) => text);

const quotes = (library: Page) => library.getByRole('row').locator('.quote');

test('from the page to the library and back: searched, filtered, tagged, deleted and put back, in the open page too', async ({
  extension,
  openArticle,
  newsstand,
}) => {
  const article = await openArticle(newsstand.origin + courier);
  for (const words of WORDS) await highlight(article, words);
  const library = await extension.context.newPage();
  await library.goto(`${extension.origin}/library.html`);
  await expect(quotes(library)).toHaveText([...WORDS].reverse());

  await library.getByRole('searchbox').fill('count conf');
  await expect(quotes(library)).toHaveText(['No count has been confirmed']);
  await expect(library).toHaveURL(/#\/\?q=count\+conf$/);
  await library.goBack();
  await expect(quotes(library)).toHaveCount(2);

  // One of them names somebody whom the knowledge has.
  await library
    .getByRole('checkbox', { name: /Bashar al-Assad/ })
    .first()
    .check();
  await expect(quotes(library)).toHaveText(['Bashar al-Assad']);
  await library.goBack();
  await expect(quotes(library)).toHaveCount(2);

  await library.keyboard.press('j');
  await library.keyboard.press('Control+a');
  await library.getByRole('combobox', { name: 'Tag', exact: true }).fill('to check');
  await library.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(library.getByRole('row').getByRole('link', { name: '#to check' })).toHaveCount(2);
  await library.getByRole('button', { name: 'Undo' }).click();
  await expect(library.getByRole('row').getByRole('link', { name: '#to check' })).toHaveCount(0);

  await library.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(quotes(library)).toHaveCount(0);
  await expect.poll(() => painted(article.page)).toEqual([]);
  await library.getByRole('button', { name: 'Undo' }).click();
  await expect(quotes(library)).toHaveCount(2);
  await expect.poll(() => painted(article.page)).toHaveLength(2);
});

test('by keyboard alone: search, walk, edit, all of the article, back', async ({ extension, openArticle, newsstand }) => {
  const article = await openArticle(newsstand.origin + courier);
  for (const words of WORDS) await highlight(article, words);
  const library = await extension.context.newPage();
  await library.goto(`${extension.origin}/library.html`);
  await expect(quotes(library)).toHaveCount(2);

  await library.keyboard.press('/');
  await library.keyboard.type('confirmed');
  await expect(quotes(library)).toHaveCount(1);
  await library.keyboard.press('Escape');
  await expect(quotes(library)).toHaveCount(2);
  await library.locator('body').press('Tab');
  for (const key of ['Tab', 'Tab', 'Tab']) await library.keyboard.press(key);
  await expect(library.getByRole('row').first()).toBeFocused();
  await library.keyboard.press('ArrowDown');
  await library.keyboard.press('e');
  await library.keyboard.type('Ask the army');
  await library.keyboard.press('Escape');
  await expect(library.getByRole('row').nth(1)).toBeFocused();
  await expect(library.getByRole('row').nth(1)).toContainText('Ask the army');

  await library.keyboard.press('Enter');
  await expect(library).toHaveURL(/#\/article\//);
  await expect(library.getByRole('heading', { level: 2 })).toBeVisible();
  await expect(quotes(library)).toHaveText(WORDS);
  await library.reload();
  await expect(quotes(library)).toHaveText(WORDS);
  await library.goBack();
  await expect(library).toHaveURL(/library\.html(#\/)?$/);
  await library.keyboard.press('?');
  await expect(library.getByRole('dialog')).toBeVisible();
});

test('follows what is made on a page meanwhile', async ({ extension, openArticle, newsstand }) => {
  const library = await extension.context.newPage();
  await library.goto(`${extension.origin}/library.html`);
  await expect(library.getByText(/Nothing here yet/)).toBeVisible();
  const article = await openArticle(newsstand.origin + courier);
  await highlight(article, WORDS[0] ?? '');
  await expect(quotes(library)).toHaveCount(1);
});

test('taken out, erased, and brought in again; brought in twice, nothing changes', async ({ extension, openArticle, newsstand }) => {
  const article = await openArticle(newsstand.origin + courier);
  for (const words of WORDS) await highlight(article, words);
  const library = await extension.context.newPage();
  await library.goto(`${extension.origin}/library.html#/data`);
  const saving = library.waitForEvent('download');
  await library.getByRole('button', { name: 'Export', exact: true }).click();
  const file = await (await saving).path();

  await library.getByRole('button', { name: 'Erase everything …' }).click();
  await library.getByRole('button', { name: 'Erase it', exact: true }).click();
  await expect.poll(() => painted(article.page)).toEqual([]);
  for (const outcome of ['new', 'here already']) {
    await library.locator('input[type="file"]').setInputFiles(file);
    await expect(library.getByRole('table').getByRole('row').nth(1)).toContainText(outcome);
    await library.getByRole('button', { name: /^Import \d+ lines?$/ }).click();
    await expect(library.getByText('The file was imported.')).toBeVisible();
    await expect.poll(() => painted(article.page)).toHaveLength(2);
  }
  await library.goto(`${extension.origin}/library.html`);
  await expect(quotes(library)).toHaveCount(2);
});
