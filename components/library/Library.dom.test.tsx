import '../../tests/dom/catalogue-i18n';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Library as Database } from '../../lib/store/database';
import { WorldInMemory } from '../../tests/dom/library-world';
import { render } from '../../tests/dom/render';
import { sampleHighlight } from '../../tests/sample-highlight';
import { Library } from './Library';

let database: Database;
let world: WorldInMemory;

const ROWS = [
  sampleHighlight('a', 'Our forces are stretched thin', {
    createdAt: 3,
    outlet: 'The Valley Courier',
    title: 'A fragile truce',
    published: '2026-01-20',
    tags: ['northeast'],
    about: ['state/turkey'],
    note: 'Check against the wire',
    claim: true,
  }),
  sampleHighlight('b', 'Between 300 and 500 prisoners', {
    createdAt: 2,
    outlet: 'Harbor Wire',
    articleId: 'a2',
    title: 'Prisoners flee',
    colour: 'blue',
    about: ['state/turkey', 'person/assad'],
    seen: { state: 'changed', at: 1 },
  }),
  sampleHighlight('c', 'قواتنا موزعة على جبهات عديدة', { createdAt: 1, outlet: 'Al-Minbar', articleId: 'a3', colour: 'pink' }),
];

beforeEach(async () => {
  history.replaceState(null, '', '#/');
  database = new Database(`library-${crypto.randomUUID()}`);
  world = new WorldInMemory();
  await database.highlights.bulkAdd(ROWS);
});
afterEach(() => database.close());

const quotes = () => [...document.querySelectorAll('.line .quote')].map((quote) => quote.textContent?.split(' ')[0]);
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const search = () => page.getByRole('searchbox');

async function show(hash = '#/') {
  history.replaceState(null, '', hash);
  render(<Library database={database} world={world} />);
  await expect.poll(() => document.querySelector('[role="status"]')?.textContent).toMatch(/highlight|selected/);
}

describe('the list', () => {
  it('shows all, newest first, with names and sources', async () => {
    await show();
    expect(quotes()).toEqual(['Our', 'Between', 'قواتنا']);
    await expect.element(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '3');
    await expect.element(page.getByRole('link', { name: 'Bashar al-Assad' })).toBeVisible();
    await expect.element(page.getByRole('row', { name: 'Between 300' })).toHaveTextContent('changed');
  });

  it('searches as one types, in the address too, and the back button takes the search back', async () => {
    await show();
    await search().fill('stretch');
    await expect.poll(quotes).toEqual(['Our']);
    expect(location.hash).toBe('#/?q=stretch');
    history.back();
    await expect.poll(quotes).toHaveLength(3);
    await expect.element(search()).toHaveValue('');
    await search().fill('جبهات');
    await expect.poll(quotes).toEqual(['قواتنا']);
    await search().fill('nothing of this');
    await expect.element(page.getByText(/Nothing has all of this/)).toBeVisible();
  });

  it('filters by what is offered, with counts', async () => {
    await show();
    await page.getByText('Filters', { exact: true }).click();
    await page.getByRole('checkbox', { name: /Harbor Wire/ }).click();
    await expect.poll(quotes).toEqual(['Between']);
    await page.getByRole('checkbox', { name: /Al-Minbar/ }).click();
    await expect.poll(quotes).toEqual(['Between', 'قواتنا']);
    expect(location.hash).toBe('#/?outlet=Harbor+Wire&outlet=Al-Minbar');
    await button('Clear search and filters').click();
    await page.getByRole('checkbox', { name: /Only claims/ }).click();
    await expect.poll(quotes).toEqual(['Our']);
  });

  it('groups and sorts', async () => {
    await show();
    await page.getByRole('combobox', { name: 'Group' }).selectOptions('by who and where');
    await expect
      .poll(() => [...document.querySelectorAll('.group-head')].map((head) => head.textContent))
      .toEqual(['Turkey2', 'Bashar al-Assad1', 'About nobody known1']);
    await page.getByRole('combobox', { name: 'Group' }).selectOptions('not grouped');
    await page.getByRole('combobox', { name: 'Sort' }).selectOptions('oldest first');
    await expect.poll(quotes).toEqual(['قواتنا', 'Between', 'Our']);
  });

  it('follows what changes elsewhere', async () => {
    await show();
    const other = new Database(database.name);
    await other.highlights.add(sampleHighlight('d', 'Later words', { createdAt: 9 }));
    await expect.poll(quotes).toEqual(['Later', 'Our', 'Between', 'قواتنا']);
    other.close();
  });

  it('says how to begin where nothing is kept', async () => {
    await database.highlights.clear();
    await show();
    await expect.element(page.getByText(/Nothing here yet/)).toBeVisible();
  });
});

describe('by keyboard alone', () => {
  it('walks, chooses, deletes and takes back', async () => {
    await show();
    await userEvent.keyboard('j');
    await expect.poll(() => document.activeElement?.getAttribute('data-key')).toBe('a');
    await userEvent.keyboard('j{Shift>}{ArrowDown}{/Shift}');
    await expect.element(page.getByText('2 selected')).toBeVisible();
    await userEvent.keyboard('{Delete}');
    await expect.poll(quotes).toEqual(['Our']);
    expect(await database.tombstones.count()).toBe(2);
    // The list follows the library; what can be taken back is known when the deletion has answered.
    await expect.element(button('Undo')).toBeVisible();
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(quotes).toEqual(['Our', 'Between', 'قواتنا']);
    expect([await database.tombstones.count(), world.told]).toEqual([0, 2]);
  });

  it('edits in place and comes back to the line', async () => {
    await show();
    await userEvent.keyboard('je');
    await expect.element(page.getByRole('textbox', { name: 'Note' })).toHaveFocus();
    await userEvent.keyboard('{Control>}a{/Control}e j k');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.activeElement?.getAttribute('data-key')).toBe('a');
    await expect.poll(async () => (await database.highlights.get('a'))?.note).toBe('e j k');
  });

  it('selects all with Ctrl+A, none with Escape, searches with /, explains with ?', async () => {
    await show();
    await userEvent.keyboard('j{Control>}a{/Control}');
    await expect.element(page.getByText('3 selected')).toBeVisible();
    await userEvent.keyboard('{Escape}/');
    await expect.element(search()).toHaveFocus();
    await userEvent.keyboard('{Tab}');
    await userEvent.keyboard('?');
    await expect.element(page.getByRole('dialog')).toHaveTextContent('take back what was done last');
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  });

  it('copies with the source', async () => {
    await show();
    await userEvent.keyboard('jc');
    await expect.poll(() => world.copied[0]).toMatch(/stretched thin.*A fragile truce.*Valley Courier.*20 January 2026/s);
  });
});

describe('many at once', () => {
  const choose = async (...names: string[]) => {
    for (const name of names) await page.getByRole('row', { name }).getByRole('checkbox').click();
  };

  it('tags and untags, with a way back', async () => {
    await show();
    await choose('Our forces', 'Between');
    await page.getByRole('combobox', { name: 'Tag', exact: true }).fill('to check');
    await button('Add').click();
    await expect.element(page.getByText('2 highlights tagged #to check.')).toBeVisible();
    expect((await database.highlights.get('a'))?.tags).toEqual(['northeast', 'to check']);
    await button('Undo').click();
    await expect.poll(async () => (await database.highlights.get('a'))?.tags).toEqual(['northeast']);
    await page.getByRole('combobox', { name: 'Tag', exact: true }).fill('northeast');
    await button('Remove').click();
    await expect.poll(async () => (await database.highlights.get('a'))?.tags).toEqual([]);
  });

  it('recolours with a way back', async () => {
    await show();
    await choose('Our forces', 'Between');
    await button('Colour all in Green').click();
    await expect.poll(async () => (await database.highlights.toArray()).map(({ colour }) => colour)).toEqual(['green', 'green', 'pink']);
    await button('Undo').click();
    await expect.poll(async () => (await database.highlights.toArray()).map(({ colour }) => colour)).toEqual(['yellow', 'blue', 'pink']);
  });

  it('exports what is chosen', async () => {
    await show();
    await choose('Our forces');
    await button('Export').click();
    await expect.poll(() => world.saved.map(({ name, parts }) => [name, ...parts])).toEqual([['out.json', '1']]);
  });

  it('chooses by clicks like a list of files', async () => {
    await show();
    const line = (name: string) => page.getByRole('row', { name }).getByText(name);
    await line('Our forces').click();
    await line('قواتنا').click({ modifiers: ['Shift'] });
    await expect.element(page.getByText('3 selected')).toBeVisible();
    await line('Between').click({ modifiers: ['Control'] });
    await expect.element(page.getByText('2 selected')).toBeVisible();
  });
});
