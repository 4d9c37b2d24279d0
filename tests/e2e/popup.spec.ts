import { NEWSSTAND_ARTICLES } from '../../tools/newsstand/newsstand';
import { askReader, paintedMarks, tabIdOf } from '../../tools/start/extension-driver';
import { expect, test } from './extension';

const courier = NEWSSTAND_ARTICLES[0]?.path ?? '';

test('who and where: counts, kinds, and a click goes to the place in the text', async ({ openArticle, openPopup, newsstand }) => {
  const { page, tabId, state } = await openArticle(newsstand.origin + courier);
  const popup = await openPopup(tabId);
  await expect(popup.getByText('The Valley Courier')).toBeVisible();
  const rows = popup.getByRole('listitem');
  await expect(rows).toHaveCount(state.found.length);
  await expect(rows.filter({ hasText: 'Bashar al-Assad' })).toContainText('title outdated');
  await page.setViewportSize({ width: 1000, height: 300 });
  await rows.filter({ hasText: 'Mosul' }).getByRole('button').click();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(300);
  await popup.getByRole('button', { name: 'People' }).click();
  await expect(rows).toHaveCount(state.found.filter(({ kind }) => kind === 'person').length);
});

test('the reader sets the date: verdicts follow, the choice is kept, and can be taken back', async ({
  extension,
  openArticle,
  openPopup,
  newsstand,
}) => {
  const { page, tabId } = await openArticle(newsstand.origin + courier);
  const assadIsOutdated = async () => {
    const answer = await askReader(extension.worker, tabId, 'page-state', {});
    return answer.ok ? answer.value.found.find(({ id }) => id === 'person/bashar-al-assad')?.outdatedTitle : answer.failure.message;
  };
  expect(await assadIsOutdated()).toBe(true);
  const popup = await openPopup(tabId);
  await popup.getByRole('button', { name: 'Change the date' }).click();
  await popup.getByLabel('Date of this article').fill('2023-05-02');
  await popup.getByRole('button', { name: 'Set', exact: true }).click();
  await expect(popup.getByText('2 May 2023, set by you')).toBeVisible();
  await expect.poll(assadIsOutdated).toBe(false);
  await page.reload();
  await expect.poll(assadIsOutdated).toBe(false);
  await popup.reload();
  await popup.getByRole('button', { name: "Use the page's date" }).click();
  await expect.poll(assadIsOutdated).toBe(true);
});

test('switched off for the site, the page is left as it was found; switched on, it is read again', async ({
  openArticle,
  openPopup,
  newsstand,
}) => {
  const { page, tabId } = await openArticle(newsstand.origin + courier);
  const popup = await openPopup(tabId);
  const painted = async () => (await paintedMarks(page)).length;
  const onForSite = popup.getByRole('switch', { name: 'On for localhost' });
  await onForSite.click();
  await expect.poll(painted).toBe(0);
  await expect(popup.getByText('Crossread is switched off for localhost.')).toBeVisible();
  await onForSite.click();
  await expect.poll(painted).toBeGreaterThan(5);
  await popup.getByRole('switch', { name: 'Pause everywhere' }).click();
  await expect.poll(painted).toBe(0);
});

test('on a page that is no article the popup says why nothing happened, and only the probe was loaded', async ({
  extension,
  openPopup,
  newsstand,
}) => {
  const page = await extension.context.newPage();
  await page.goto(`${newsstand.origin}/`);
  const tabId = await tabIdOf(extension.worker, page);
  const popup = await openPopup(tabId);
  await expect(popup.getByText('This does not look like a news article, so nothing was read.')).toBeVisible();
  expect(await askReader(extension.worker, tabId, 'page-state', {})).toMatchObject({ ok: false, failure: { kind: 'disconnected' } });
});
