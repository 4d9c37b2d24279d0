import '../../tests/dom/catalogue-i18n';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Library as Database } from '../../lib/store/database';
import type { KeptArticle } from '../../lib/store/kept-article';
import { WorldInMemory } from '../../tests/dom/library-world';
import { render } from '../../tests/dom/render';
import { sampleHighlight } from '../../tests/sample-highlight';
import { Library } from './Library';

let database: Database;

const kept = (id: string, outlet: string, text: string, more: Partial<KeptArticle> = {}): KeptArticle => ({
  id: `${id}-1`,
  articleId: id,
  version: 1,
  keptAt: 1,
  seenAt: 1,
  url: `https://${id}.example/story`,
  title: `${outlet} on it`,
  outlet,
  language: 'en',
  published: '2026-01-20',
  text,
  parts: [],
  mentions: [],
  pack: 'test',
  ...more,
});
const FERRY = 'The ferry Aurora sank off Port Lessing in Norland on Tuesday and Captain Ilse Brandt called for help through the night.';
const VOTE = 'Parliament in Velara voted on new taxes while Minister Tomas Reyes defended the taxes in a long debate.';
const WIRE = Array.from(
  { length: 40 },
  (_, index) => `Sentence number ${index} of the Aurora tells of the ${index * 7}th house by the river.`,
).join(' ');
const ARTICLES = [
  kept('a', 'Harbor Wire', `${FERRY} The accident killed 12 people. Divers searched the wreck.`),
  kept('b', 'Northern Star', `${FERRY} The accident killed 15 people. Divers searched the wreck.`),
  kept('v', 'Courier', `${VOTE} The vote was close.`),
  kept('w', 'Gazette', `${VOTE} The vote was won.`),
];

beforeEach(async () => {
  database = new Database(`stories-${crypto.randomUUID()}`);
  await database.kept.bulkAdd(ARTICLES);
});
afterEach(() => database.close());

async function show(hash: string) {
  history.replaceState(null, '', hash);
  render(<Library database={database} world={new WorldInMemory()} />);
}
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const rows = () => [...document.querySelectorAll('.story-row a')].map((link) => link.textContent);
const heads = () => [...document.querySelectorAll('.compare thead th bdi')].map((head) => head.textContent);
const killed = () => [...document.querySelectorAll('.compare tbody tr')].find((row) => row.textContent?.includes('people killed'));
const undo = () => button('Undo').click();

describe('the list of stories', () => {
  it('makes one story of two, by keyboard, and takes that back', async () => {
    await show('#/stories');
    await expect.poll(rows).toEqual(['Harbor Wire on it', 'Courier on it']);
    for (const name of ['Choose: Harbor Wire on it', 'Choose: Courier on it']) {
      (page.getByRole('checkbox', { name }).element() as HTMLElement).focus();
      await userEvent.keyboard(' ');
    }
    (button('Make one story').element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(rows).toEqual(['Harbor Wire on it']);
    await undo();
    await expect.poll(rows).toHaveLength(2);
  });

  it('takes the name that the reader gives, and shows it whatever is grouped anew', async () => {
    await show('#/stories');
    await button('Rename: Harbor Wire on it').click();
    await page.getByRole('textbox', { name: 'Name of the story' }).fill('The Aurora');
    await userEvent.keyboard('{Enter}');
    await expect.poll(rows).toEqual(['The Aurora', 'Courier on it']);
    await database.kept.add(kept('c', 'Late Post', `${FERRY} Captain Brandt was rescued.`));
    await expect.element(page.getByText('3 articles', { exact: false })).toBeVisible();
    expect(rows()).toContain('The Aurora');
    await button('Rename: The Aurora').click();
    await userEvent.keyboard('{Escape}');
    expect(rows()).toContain('The Aurora');
  });
});

describe('a comparison', () => {
  it('lets an article be taken out and put back', async () => {
    await show('#/story/a');
    await database.kept.add(kept('c', 'Late Post', `${FERRY} Captain Brandt was rescued.`));
    await expect.poll(heads).toEqual(['Harbor Wire', 'Northern Star', 'Late Post']);
    await button('Take out of this story: Harbor Wire').click();
    await expect.poll(heads).toEqual(['Northern Star', 'Late Post']);
    await undo();
    await expect.poll(heads).toHaveLength(3);
  });

  it('is joined with an article that is in no story', async () => {
    await database.kept.add(kept('c', 'Comet Post', 'A comet passed over Ostia last night, and astronomers cheered.'));
    await show('#/story/a');
    await page.getByRole('combobox', { name: 'Together with' }).selectOptions('Comet Post on it');
    await button('Make one story').click();
    await expect.poll(heads).toEqual(['Harbor Wire', 'Northern Star', 'Comet Post']);
    await undo();
    await expect.poll(heads).toHaveLength(2);
  });

  it('takes another value, judges anew, and lists the correction with the way back', async () => {
    await show('#/story/a');
    await expect.poll(() => killed()?.textContent).toMatch(/conflict/);
    killed()?.querySelector('details')?.setAttribute('open', '');
    await page.getByRole('textbox', { name: 'Right value' }).fill('15');
    await button('Save').click();
    await expect.poll(() => killed()?.textContent).toMatch(/agree.*changed by you.*15 \(read as 12\)/);
    await expect.element(page.getByText('Value corrected to 15')).toBeVisible();
    // The text is another one, and the sentence is gone.
    await database.kept.add({ ...(ARTICLES[0] as KeptArticle), id: 'a-2', version: 2, keptAt: 2, text: `${FERRY} Nobody was hurt.` });
    await expect.element(page.getByText('no longer found')).toBeVisible();
    await button('Take back').click();
    await expect.poll(() => document.querySelector('.corrections')).toBeNull();
  });

  it('lets a cell be moved to another row', async () => {
    await show('#/story/a');
    await expect.poll(() => killed()?.textContent).toMatch(/conflict/);
    killed()?.querySelector('details')?.setAttribute('open', '');
    await button('Speaks of something else').click();
    await expect.poll(() => killed()?.textContent).toMatch(/only/);
    await undo();
    await expect.poll(() => killed()?.textContent).toMatch(/conflict/);
  });

  it('has the sentences that the reader marked as claims', async () => {
    const quote = 'Divers searched the wreck by night.';
    await database.kept.update('a-1', { text: `${FERRY} ${quote}` });
    const passage = sampleHighlight('h1', quote, { articleId: 'a', claim: true });
    await database.highlights.add({ ...passage, selector: { ...passage.selector, quote: { exact: quote, prefix: '', suffix: '' } } });
    await show('#/story/a');
    await expect.element(page.getByRole('rowheader', { name: new RegExp(quote) })).toBeVisible();
  });

  it('shows what an outlet changed in the text of another', async () => {
    await database.kept.bulkAdd([
      kept('p', 'KOB 4', WIRE, { published: '2026-01-21' }),
      kept('q', 'Daily', WIRE.replace('number 7 of', 'number seven of'), { published: '2026-01-22' }),
    ]);
    await show('#/story/p');
    await page.getByText('What Daily changed in the text of KOB 4').click();
    await expect
      .poll(() => [...document.querySelectorAll('.wire del, .wire ins')].map(({ textContent }) => textContent?.trim()))
      .toEqual(['7', 'seven']);
  });
});

describe('what was read lately', () => {
  it('is in stories and comparisons, and opens at its sentence', async () => {
    await database.kept.clear();
    const [one, two] = ARTICLES.map((article, index) => ({ ...article, id: `read ${article.articleId}`, version: 0, keptAt: index }));
    await database.readArticles.bulkAdd([one, two].filter((article) => article !== undefined));
    await show('#/stories');
    await expect.poll(rows).toEqual(['Harbor Wire on it']);
    await page.getByRole('link', { name: 'Harbor Wire on it' }).click();
    await expect.poll(() => killed()?.textContent).toMatch(/conflict/);
    expect(document.querySelector('.compare thead')?.textContent).toContain('read, not kept');
    expect([...(killed()?.querySelectorAll('a') ?? [])].map(({ href }) => href)).toEqual(
      ['a', 'b'].map((id, index) => `https://${id}.example/story#:~:text=The%20accident%20killed%20${12 + 3 * index}%20people.`),
    );
    await database.kept.add(ARTICLES[0] as KeptArticle);
    const onlyRead = () =>
      [...document.querySelectorAll('.compare thead th')].filter((head) => head.textContent?.includes('read, not kept'));
    await expect.poll(() => onlyRead().map((head) => head.querySelector('bdi')?.textContent)).toEqual(['Northern Star']);
    await database.readArticles.clear();
    await expect.element(page.getByText('No other kept article tells of this event.')).toBeVisible();
  });

  it('is compared if the reader chooses so, listed, and erased one by one or with the choice', async () => {
    const now = 1_800_000_000_000;
    const noted = (id: string) => ({ ...kept(id, `Outlet ${id}`, FERRY), id: `read ${id}`, version: 0, keptAt: now - 1_000, seenAt: now });
    await database.readArticles.bulkAdd([noted('r'), noted('s')]);
    await show('#/data');
    const choice = page.getByRole('combobox', { name: 'Compare with' });
    await expect.element(choice).toHaveDisplayValue('only what I keep');
    await choice.selectOptions('what I read in the last 7 days');
    await button('Erase: Outlet r on it').click();
    await expect.poll(() => database.readArticles.count()).toBe(1);
    await undo();
    await expect.poll(() => database.readArticles.count()).toBe(2);
    await choice.selectOptions('only what I keep');
    await expect.poll(() => database.readArticles.count()).toBe(0);
    await expect.poll(() => document.querySelector('.read-lately')).toBeNull();
  });
});
