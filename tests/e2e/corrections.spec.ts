import { NEWSSTAND_ARTICLES } from '../../tools/newsstand/newsstand';
import { hoverMark } from '../../tools/start/extension-driver';
import type { ExtensionBrowser } from '../../tools/start/launch-extension';
import { expect, type OpenArticle, test } from './extension';
import { marksOf } from './marked-words';

const courier = NEWSSTAND_ARTICLES[0]?.path ?? '';

/** Opens the card of a mark, as a reader does, and one entry of what can be corrected there. */
async function correct({ page, card }: OpenArticle, mark: string, entry: RegExp): Promise<void> {
  await hoverMark(page, ({ text }) => text === mark);
  await card.waitForCard();
  await card.click('[role="dialog"] button', /^Correct …$/);
  await card.click('[role="dialog"] button', entry);
}

/** What is kept is told, and the card is gone. */
async function save({ page, card }: OpenArticle): Promise<void> {
  await card.click('[role="dialog"] button', /^Save$/);
  await card.waitUntilClosed();
  await card.waitForText(/Saved as yours/);
  await page.mouse.move(3, 3);
}

/** Saves what was said as a pack, erases everything, and takes the pack in again: the page follows each. */
async function takeOutAndIn(
  { context, origin }: Pick<ExtensionBrowser, 'context' | 'origin'>,
  marks: () => Promise<string[]>,
): Promise<void> {
  const library = await context.newPage();
  await library.goto(`${origin}/library.html#/knowledge`);
  await expect(library.getByText('4 statements')).toBeVisible();
  const saving = library.waitForEvent('download');
  await library.getByRole('button', { name: 'Save as a pack' }).click();
  const file = await (await saving).path();
  await library.getByRole('link', { name: 'Your data' }).click();
  await library.getByRole('button', { name: 'Erase everything …' }).click();
  await library.getByRole('button', { name: 'Erase it', exact: true }).click();
  await expect.poll(marks).not.toContain('Hundreds');

  await library.getByRole('link', { name: 'Knowledge' }).click();
  await library.getByLabel('Add a pack from a file …').setInputFiles(file);
  await library.getByRole('button', { name: 'These are my own words' }).click();
  await expect(library.getByText('4 statements')).toBeVisible();
  await expect.poll(marks).toContain('Hundreds');
}

test('a correction counts at once and everywhere, is taken out, erased and brought in again', async ({
  extension,
  openArticle,
  newsstand,
}) => {
  const article = await openArticle(newsstand.origin + courier);
  const { page, card } = article;
  const marks = () => marksOf(page);
  expect(await marks()).not.toContain('Hundreds');

  const nameHundreds = async () => {
    await correct(article, 'Syrian Democratic Forces', /has another name/);
    await page.keyboard.type('Hundreds');
    await save(article);
    await expect.poll(marks).toContain('Hundreds');
  };
  await nameHundreds();
  await card.click('button', /^Undo$/);
  await expect.poll(marks).not.toContain('Hundreds');
  await nameHundreds();

  const reads = async (mark: string) => {
    await page.mouse.move(3, 3);
    await card.waitUntilClosed();
    await hoverMark(page, ({ text }) => text === mark);
    return card.waitForCard();
  };
  await correct(article, 'Ayn Issa', /“Ayn Issa” means/);
  await card.click('[role="dialog"] label', /None of these/);
  await save(article);
  await expect.poll(() => reads('Ayn Issa')).toMatch(/it is not in its knowledge/);
  await page.mouse.move(3, 3);
  await card.waitUntilClosed();

  await correct(article, 'Bashar al-Assad', /“Bashar al-Assad” means/);
  await card.click('[role="dialog"] .look-up input');
  // The pointer may go where it likes while somebody writes.
  await page.mouse.move(3, 3);
  await page.keyboard.type('Ahmed al-Sharaa');
  await page.keyboard.press('Enter');
  await card.waitForText(/Ahmed al-Sharaa\s+Person/);
  await save(article);
  await expect
    .poll(() => reads('Bashar al-Assad'))
    .toMatch(/Ahmed al-Sharaa[\s\S]*From you[\s\S]*Also called Bashar al-Assad[\s\S]*added by you on/);

  await takeOutAndIn(extension, marks);
});
