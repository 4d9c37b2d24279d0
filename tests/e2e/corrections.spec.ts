import { NEWSSTAND_ARTICLES } from '../../tools/newsstand/newsstand';
import { hoverMark } from '../../tools/start/extension-driver';
import type { ExtensionBrowser } from '../../tools/start/launch-extension';
import { expect, type OpenArticle, test } from './extension';
import { marksOf } from './marked-words';

const [courier = '', harbor = ''] = NEWSSTAND_ARTICLES.map(({ path }) => path);
/** Two outlets write so: nobody can tell which Springfield, and the commander is in no pack. */
const CONVOY = 'Zainab Sleiman, commander of a volunteer brigade, said that a convoy from Springfield had been stopped.';

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

/** Reads the card of a mark. */
async function reads({ page, card }: Pick<OpenArticle, 'page' | 'card'>, mark: string): Promise<string> {
  await page.mouse.move(3, 3);
  await card.waitUntilClosed();
  await hoverMark(page, ({ text }) => text === mark);
  return card.waitForCard();
}

/** Writes one more sentence into the newsstand's articles. */
const addSentence = ({ context }: ExtensionBrowser, sentence: string): Promise<unknown> =>
  context.route(/\/(?:valley-courier|harbor-wire)\//, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.text()).replace('</article>', `<p>${sentence}</p></article>`) });
  });

/** Says on a card which of several is meant, and takes it back: first by the message, then in the library. The article of another outlet stays as it is. */
async function chooseOneOfSeveral({ context, origin }: ExtensionBrowser, article: OpenArticle, elsewhere: OpenArticle): Promise<void> {
  const { page, card } = article;
  const isOpen = /Several are possible[\s\S]*It could be[\s\S]*Illinois, United States/;
  const isChosen = /From you\s+Chosen for “Springfield” in The Valley Courier added by you on[\s\S]*Illinois, United States/;
  const reading = async (of: OpenArticle) => {
    await of.page.bringToFront();
    return reads(of, 'Springfield');
  };
  const choose = async () => {
    expect(await reading(article)).toMatch(isOpen);
    await card.click('[role="dialog"] button[aria-label*="Illinois"]');
    await card.waitUntilClosed();
    await card.waitForText(/Saved as yours/);
    await expect.poll(() => reading(article)).toMatch(/From you/);
  };
  await choose();
  await page.mouse.move(3, 3);
  await card.click('button', /^Undo$/);
  await expect.poll(() => reading(article)).toMatch(isOpen);
  await choose();
  expect(await reading(article)).toMatch(isChosen);
  expect(await reading(elsewhere)).toMatch(isOpen);

  const library = await context.newPage();
  await library.goto(`${origin}/library.html#/knowledge`);
  const line = library.getByRole('listitem').filter({ hasText: /^Chosen for “Springfield” in The Valley Courier/ });
  await line.getByRole('button', { name: 'Take back', exact: true }).click();
  await expect(line).toHaveCount(0);
  await library.close();
  await expect.poll(() => reading(article)).toMatch(isOpen);
}

/** The card of a name that is in no pack: what this article says, and the kept one of another outlet, one press away. */
async function followUnknownName({ context }: ExtensionBrowser, { page, card }: OpenArticle): Promise<void> {
  await page.bringToFront();
  const told = await reads({ page, card }, 'Zainab Sleiman');
  expect(told).toMatch(/it is not in its knowledge[\s\S]*commander of a volunteer brigade/);
  await card.waitForText(/Where else you met it\s+Syria says 120 ISIS detainees/);
  const opened = context.waitForEvent('page');
  await card.click('[role="dialog"] .met button', /^Syria says 120 ISIS detainees/);
  const kept = await opened;
  await expect(kept).toHaveURL(/library\.html#\/kept\//);
  await expect(kept.getByText(CONVOY)).toBeVisible();
  await kept.close();
  await page.bringToFront();
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
  openPopup,
  newsstand,
}) => {
  await addSentence(extension, CONVOY);
  const elsewhere = await openArticle(newsstand.origin + harbor);
  const popup = await openPopup(elsewhere.tabId);
  await popup.getByRole('button', { name: 'Keep this article' }).click();
  await expect(popup.getByRole('link', { name: /^Kept on/ })).toBeVisible();
  await popup.close();
  const article = await openArticle(newsstand.origin + courier);
  const { page, card } = article;
  const marks = () => marksOf(page);
  await followUnknownName(extension, article);
  await chooseOneOfSeveral(extension, article, elsewhere);
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

  await correct(article, 'Ayn Issa', /“Ayn Issa” means/);
  await card.click('[role="dialog"] label', /None of these/);
  await save(article);
  await expect.poll(() => reads(article, 'Ayn Issa')).toMatch(/it is not in its knowledge/);
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
    .poll(() => reads(article, 'Bashar al-Assad'))
    .toMatch(/Ahmed al-Sharaa[\s\S]*From you[\s\S]*Also called Bashar al-Assad[\s\S]*added by you on/);

  await takeOutAndIn(extension, marks);
});
