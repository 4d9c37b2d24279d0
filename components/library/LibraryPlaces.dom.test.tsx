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
let world: WorldInMemory;

const TEXT = 'A fragile truce\n\nOur forces are stretched thin, Turkey said.\n\nThe truce holds.';
const version = (id: string, number: number, text: string): KeptArticle => ({
  id,
  articleId: 'a1',
  version: number,
  keptAt: number * 1000,
  seenAt: number * 1000,
  url: 'https://courier.example/story',
  title: 'A fragile truce',
  outlet: 'The Valley Courier',
  text,
  parts: [
    { kind: 'headline', start: 0, end: 15 },
    { kind: 'body', start: 17, end: 59 },
    { kind: 'body', start: 61, end: text.length },
  ],
  mentions: [{ start: 48, end: 54, id: 'state/turkey', name: 'Turkey', kind: 'state' }],
  pack: '1',
});
const early = sampleHighlight('early', 'forces are stretched thin', { about: ['state/turkey'], title: 'A fragile truce' });

beforeEach(async () => {
  history.replaceState(null, '', '#/');
  database = new Database(`library-${crypto.randomUUID()}`);
  world = new WorldInMemory();
  await database.highlights.bulkAdd([
    sampleHighlight('late', 'The truce holds', {
      selector: { quote: { exact: 'The truce holds', prefix: '', suffix: '' }, position: { start: 61, end: 76 } },
    }),
    { ...early, selector: { quote: { exact: 'forces are stretched thin', prefix: '', suffix: '' }, position: { start: 21, end: 46 } } },
    sampleHighlight('other', 'elsewhere', { articleId: 'a2' }),
  ]);
  await database.kept.bulkAdd([version('k1', 1, TEXT), version('k2', 2, TEXT.replace('holds', 'is over'))]);
  await database.articles.add({
    id: 'a1',
    addresses: ['https://courier.example/story'],
    hints: [],
    fingerprint: '',
    firstSeen: 0,
    lastSeen: 0,
  });
});
afterEach(() => database.close());

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const quotes = () => [...document.querySelectorAll('.line .quote')].map((quote) => quote.textContent);
function show(hash: string) {
  history.replaceState(null, '', hash);
  render(<Library database={database} world={world} />);
}

describe('all about one thing', () => {
  it('an article: its highlights in the order of the text, its versions', async () => {
    show('#/article/a1');
    await expect.poll(quotes).toEqual(['forces are stretched thin', 'The truce holds']);
    await expect.element(page.getByRole('heading', { name: 'A fragile truce' })).toBeVisible();
    await page.getByRole('link', { name: 'compare with version 1' }).click();
    await expect.poll(() => [...document.querySelectorAll('del, ins')].map(({ textContent }) => textContent)).toEqual(['holds', 'is over']);
  });

  it('somebody: highlights and kept articles that name them', async () => {
    show('#/about/state%2Fturkey');
    await expect.poll(quotes).toEqual(['forces are stretched thin']);
    await expect.element(page.getByRole('heading', { name: 'Turkey' })).toBeVisible();
    // The highlight's own line names the article too, and may come before the kept ones.
    await page.getByRole('group').getByRole('link', { name: 'A fragile truce' }).click();
    await expect.poll(() => location.hash).toBe('#/kept/k2');
  });

  it('is erased with its date and its copies, and comes back', async () => {
    world.settings = { ...world.settings, articleDays: { a1: '2026-01-20', a2: '2025' } };
    await world.backups.make();
    show('#/article/a1');
    await button('Erase all about this article').click();
    await expect.poll(quotes).toEqual(['elsewhere']);
    expect(world.settings.articleDays).toEqual({ a2: '2025' });
    expect([await database.kept.count(), await database.articles.count()]).toEqual([0, 0]);
    await button('Undo').click();
    await expect.poll(quotes).toHaveLength(3);
    expect(world.settings.articleDays).toEqual({ a1: '2026-01-20', a2: '2025' });
    expect(await database.kept.count()).toBe(2);
  });
});

describe('kept articles', () => {
  it('are searched by their text', async () => {
    show('#/kept');
    await expect.element(page.getByText('1 kept article', { exact: true })).toBeVisible();
    await page.getByRole('searchbox').fill('over');
    await expect.element(page.getByRole('link', { name: 'A fragile truce' })).toBeVisible();
    await page.getByRole('searchbox').fill('peace');
    await expect.element(page.getByText('0 kept articles')).toBeVisible();
  });

  it('are read with marks and names, and say what of the highlights is not there', async () => {
    show('#/kept/k2');
    await expect
      .poll(() => [...document.querySelectorAll('mark')].map(({ textContent }) => textContent))
      .toEqual(['forces are stretched thin']);
    await expect.element(page.getByText('1 highlight of this article is not in this version.')).toBeVisible();
    await expect.element(page.getByRole('link', { name: 'Turkey' })).toHaveAttribute('href', '#/about/state%2Fturkey');
  });

  it('are dropped with a way back', async () => {
    show('#/kept/k2');
    await button('Stop keeping it').click();
    await expect.element(page.getByText('This version is no longer kept.')).toBeVisible();
    await button('Undo').click();
    await expect.poll(() => document.querySelectorAll('mark').length).toBe(1);
  });
});

describe('a library that the browser has cleared', () => {
  beforeEach(() => {
    world.lost = { highlights: 12, kept: 0, at: 0 };
  });

  it('gets the latest copy back', async () => {
    await world.backups.make();
    world.importRows = [{ place: 0, outcome: 'new', excerpt: 'stretched thin' }];
    show('#/');
    await expect.element(page.getByRole('alert')).toHaveTextContent('The browser has cleared what you kept: 12 highlights.');
    await button(/^Put back the copy of/).click();
    await expect.poll(() => world.imported).toEqual([world.importRows]);
    await expect.poll(() => document.querySelectorAll('.loss').length).toBe(0);
    expect(world.lost).toBeUndefined();
  });

  it('says where there is no copy, and does not come again once that is known', async () => {
    show('#/data');
    await expect.element(page.getByText(/There is no copy of it/)).toBeVisible();
    await button('I know').click();
    await expect.poll(() => document.querySelectorAll('.loss').length).toBe(0);
    expect(world.lost).toBeUndefined();
  });
});

describe('the data', () => {
  it('tells the space, and asks the browser to keep it', async () => {
    show('#/data');
    await expect.element(page.getByText(/12 MB in use/)).toBeVisible();
    await button('Ask the browser to keep it').click();
    await expect.element(page.getByText(/has promised/)).toBeVisible();
  });

  it('makes copies and saves them', async () => {
    show('#/data');
    await button('Make a copy now').click();
    await button('Save as a file').click();
    await expect.poll(() => world.saved.map(({ name }) => name)).toEqual(['crossread-2027-01-15.json']);
  });

  it('shows what an import would do to each row before it does', async () => {
    world.importRows = [
      { place: 1, outcome: 'new', excerpt: 'first' },
      { place: 2, outcome: 'refused', reason: 'no quote', excerpt: 'second' },
    ];
    show('#/data');
    await page.getByLabelText('Choose a file').upload(new File(['x'], 'a.csv'));
    await expect
      .poll(() => [...document.querySelectorAll('tbody tr')].map((row) => row.textContent))
      .toEqual(['1newfirst', '2cannot be readno quotesecond']);
    await page.getByRole('button', { name: /cannot be read/ }).click();
    await expect.poll(() => document.querySelectorAll('tbody tr').length).toBe(1);
    expect(world.imported).toEqual([]);
    await button('Import 2 lines').click();
    await expect.element(page.getByText('The file was imported.')).toBeVisible();
    expect(world.imported).toHaveLength(1);
  });

  it('erases everything in two steps, and takes it back', async () => {
    show('#/data');
    await button('Erase everything …').click();
    await button('Cancel').click();
    await button('Erase everything …').click();
    await button('Erase it').click();
    await expect.element(page.getByText('The library was erased.')).toBeVisible();
    expect([await database.highlights.count(), await database.kept.count()]).toEqual([0, 0]);
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(async () => [await database.highlights.count(), await database.kept.count()]).toEqual([3, 2]);
  });
});

describe('a library that does not open', () => {
  it('says why, and saves what can be read', async () => {
    database.close();
    const raw = indexedDB.open(database.name, 990);
    await new Promise((resolve) => raw.addEventListener('success', resolve));
    raw.result.close();
    show('#/');
    await expect.element(page.getByText(/A later version of Crossread wrote this library/)).toBeVisible();
    await button('Save what can be read').click();
    await expect.poll(() => world.saved[0]?.parts.join('').includes('stretched thin')).toBe(true);
  });
});
