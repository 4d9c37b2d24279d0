import { NEWSSTAND_ARTICLES } from '../../tools/newsstand/newsstand';
import { paintedMarks, waitForReader } from '../../tools/start/extension-driver';
import { expect, test } from './extension';
import { selectText } from './select-text';

const courier = NEWSSTAND_ARTICLES[0]?.path ?? '';
const WORDS = 'No count has been confirmed';

test('a highlight is made, noted, found again after a reload, edited, deleted and put back', async ({
  extension,
  openArticle,
  openPopup,
  newsstand,
}) => {
  const { page, tabId, card } = await openArticle(newsstand.origin + courier);
  const highlighted = async () => (await paintedMarks(page)).filter(({ text }) => text === WORDS).map(({ highlight }) => highlight);

  await selectText(page, WORDS);
  await expect.poll(() => card.all('[role="toolbar"] button')).not.toEqual([]);
  await card.click('[role="toolbar"] button', /Note/);
  await expect.poll(() => card.all('textarea')).not.toEqual([]);
  await page.keyboard.type('Check with the army');
  await card.waitForText(/Saved/);
  await page.keyboard.press('Escape');
  expect(await highlighted()).toHaveLength(1);

  await page.reload();
  await waitForReader(extension.worker, page);
  await expect.poll(highlighted).toHaveLength(1);

  const popup = await openPopup(tabId);
  await popup.getByRole('tab', { name: 'Highlights' }).click();
  const row = popup.getByRole('listitem').filter({ hasText: WORDS });
  await expect(row).toContainText('Check with the army');
  await expect(row).toContainText('in place');
  await row.getByRole('button', { name: 'Edit' }).click();
  await row.getByRole('button', { name: 'Green' }).click();
  await expect.poll(highlighted).toEqual([expect.stringMatching(/green/)]);

  await row.getByRole('button', { name: 'Delete this highlight' }).click();
  await expect(popup.getByText('Highlight deleted.')).toBeVisible();
  await expect.poll(highlighted).toEqual([]);
  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(highlighted).toHaveLength(1);
});
