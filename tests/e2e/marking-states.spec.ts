import { askReader, waitForReader } from '../../tools/start/extension-driver';
import { expect, test } from './extension';
import { NEWS } from './marked-words';
import { ownMarks, pressInToolbar } from './marking';
import { selectText } from './select-text';

/** What becomes of a highlight when the page is not what it was. */
const PAGE = `${NEWS}marking.html`;
const WORDS = 'Tickets cost eleven crowns';

test('words that are gone are listed as missing, found again when they come late, and attached elsewhere by hand', async ({
  extension,
  openArticle,
  openPopup,
  fixturePages,
}) => {
  const article = await openArticle(fixturePages.origin + PAGE);
  const { page, tabId } = article;
  const states = async () => {
    const answer = await askReader(extension.worker, tabId, 'page-state', {});
    return answer.ok ? answer.value.highlights.map(({ state }) => state) : [];
  };
  await selectText(page, WORDS);
  await pressInToolbar(article, 'Green');
  await expect.poll(() => ownMarks(page)).toHaveLength(1);

  await page.locator('#late').evaluate((paragraph) => paragraph.remove());
  await expect.poll(states).toEqual(['missing']);
  expect(await ownMarks(page)).toEqual([]);
  await page.locator('#last').evaluate((last) => {
    const late = document.createElement('p');
    late.textContent = 'Tickets cost eleven crowns, as they did before. The company promised that the price would hold until the spring.';
    last.before(late);
  });
  await expect.poll(states).not.toEqual(['missing']);
  await expect.poll(() => ownMarks(page)).toEqual([{ colour: 'green', text: WORDS }]);

  await page.locator('#last').evaluate((last) => {
    const late = last.previousElementSibling;
    if (late) late.textContent = 'The fare is what it always was, and will be until the spring, or so the company has promised everybody.';
  });
  await expect.poll(states).toEqual(['missing']);
  const popup = await openPopup(tabId);
  await popup.getByRole('tab', { name: 'Highlights' }).click();
  const row = popup.getByRole('listitem').filter({ hasText: WORDS });
  await expect(row).toContainText('No longer on the page. Your copy is kept.');
  await row.getByRole('button', { name: 'Attach to the selected text' }).click();
  await expect(popup.getByText('Select the words on the page first')).toBeVisible();

  await page.bringToFront();
  await selectText(page, 'The fare is what it always was');
  await popup.bringToFront();
  await row.getByRole('button', { name: 'Attach to the selected text' }).click();
  await expect.poll(() => ownMarks(page)).toEqual([{ colour: 'green', text: 'The fare is what it always was' }]);
  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(states).toEqual(['missing']);
});

test('the library is told once where the highlights are, and again when that changes', async ({ extension, openArticle, fixturePages }) => {
  const article = await openArticle(fixturePages.origin + PAGE);
  const { page, tabId } = article;
  const seen = async () => {
    const answer = await askReader(extension.worker, tabId, 'highlights-changed', {});
    const state = answer.ok ? await askReader(extension.worker, tabId, 'page-state', {}) : answer;
    return state.ok && 'highlights' in state.value ? state.value.highlights.map(({ highlight }) => highlight.seen) : [];
  };
  await selectText(page, WORDS);
  await pressInToolbar(article, 'Green');
  await expect.poll(() => ownMarks(page)).toHaveLength(1);
  await page.reload();
  await waitForReader(extension.worker, page);
  await expect.poll(seen).toEqual([{ state: 'exact', at: expect.any(Number) }]);
  const [first] = await seen();
  await page.locator('#last').evaluate((last) => last.append(' They were fed at once.'));
  expect(await seen()).toEqual([first]);
  await page.locator('#late').evaluate((paragraph) => paragraph.remove());
  await expect.poll(async () => (await seen())[0]?.state).toBe('missing');
});
