import '../../tests/dom/catalogue-i18n';
import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { PageState } from '../../lib/messages';
import { render } from '../../tests/dom/render';
import { PageInMemory, readPage } from '../../tests/dom/sample-page';
import { Popup } from './Popup';

let port: PageInMemory;
beforeEach(() => {
  port = new PageInMemory();
});

const show = () => render(<Popup port={port} />);
const button = (name: string | RegExp) => page.getByRole('button', { name });
const tab = (name: string) => page.getByRole('tab', { name });
const rows = () => [...document.querySelectorAll('.rows > li')].map((row) => row.querySelector('bdi, .quote')?.textContent);

describe('who and where', () => {
  it('lists what was found, as it comes, with counts and outdated titles', async () => {
    const element = show();
    await expect.element(page.getByRole('heading', { name: 'The Valley Courier' })).toBeVisible();
    expect(rows()).toEqual(['Islamic State', 'Turkey', 'Bashar al-Assad']);
    expect([...element.querySelectorAll('.row .count')].map((count) => count.textContent)).toEqual(['9', '6', '1']);
    await expect.element(page.getByText('title outdated')).toBeVisible();
  });

  it('goes to a name in the text', async () => {
    show();
    await button(/Turkey/).click();
    expect(port.scrolledTo).toEqual([80]);
  });

  it('shows one kind, and all again', async () => {
    show();
    await button('States').click();
    await expect.poll(rows).toEqual(['Turkey']);
    await expect.element(button('States')).toHaveAttribute('aria-pressed', 'true');
    await button('All').click();
    await expect.poll(rows).toHaveLength(3);
  });

  it('changes tabs by arrow keys', async () => {
    show();
    await tab('Who and where').click();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(tab('Ties')).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(tab('Highlights')).toHaveFocus();
    await expect.element(page.getByRole('tabpanel')).toHaveTextContent('stretched thin');
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(tab('Who and where')).toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard('{End}');
    await expect.element(tab('Highlights')).toHaveAttribute('aria-selected', 'true');
  });
});

describe("the article's date", () => {
  it('is shown with how it came to be known', async () => {
    show();
    await expect.element(page.getByText('20 January 2026, from the dateline')).toBeVisible();
  });

  it('can be set, and left to the page again', async () => {
    show();
    await button('Change the date').click();
    await page.getByLabelText('Date of this article').fill('2024-11-01');
    await button('Set').click();
    await expect.element(page.getByText('1 November 2024, set by you')).toBeVisible();
    await button("Use the page's date").click();
    await expect.element(page.getByText('20 January 2026, from the dateline')).toBeVisible();
  });

  it('is said to be missing where it is', async () => {
    port.page = { ...readPage(), asOf: { day: '2026-11-22', basis: 'today' } };
    show();
    await expect.element(page.getByText('No date found: judged as of today, 22 November 2026')).toBeVisible();
  });
});

describe('keeping the article', () => {
  it('is one click, with a way back; then the popup leads to it', async () => {
    show();
    await button('Keep this article').click();
    const link = page.getByRole('link', { name: /^Kept on/ });
    await expect.element(link).toHaveAttribute('href', '/library.html#/kept/k1');
    await button('Undo').click();
    await expect.element(button('Keep this article')).toBeVisible();
  });

  it('is said with its version where the text has changed since', async () => {
    port.kept = { id: 'k3', articleId: 'a1', version: 3, keptAt: 1_800_000_000_000 };
    show();
    await expect.element(page.getByText('version 3')).toBeVisible();
  });

  it('says why it failed, and can be tried again', async () => {
    port.keepArticle = async () => ({ ok: false, failure: { kind: 'storage-full', message: 'full' } });
    show();
    await button('Keep this article').click();
    await expect.element(page.getByText(/no space left/)).toBeVisible();
    await expect.element(button('Keep this article')).toBeEnabled();
  });
});

describe('also reported by', () => {
  it('names the others with the number of conflicts, and leads to the comparison', async () => {
    port.kept = { id: 'k1', articleId: 'a1', version: 1, keptAt: 1_800_000_000_000 };
    port.reported = {
      articles: [
        { id: 'a2', outlet: 'Harbor Wire' },
        { id: 'a3', outlet: 'Northern Star' },
      ],
      conflicts: 2,
    };
    show();
    const link = page.getByRole('link', { name: 'Also reported by Harbor Wire, Northern Star' });
    await expect.element(link).toHaveAttribute('href', '/library.html#/story/a1');
    await expect.element(page.getByText('2 conflicts')).toBeVisible();
  });
});

describe('a library that the browser has cleared', () => {
  it('is told, with the way to the copy', async () => {
    port.loss = { highlights: 12, kept: 1, backupAt: 1_800_000_000_000 };
    show();
    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent('The browser has cleared what you kept: 12 highlights · 1 kept version.');
    await expect.element(page.getByRole('link', { name: 'See what can be had back' })).toHaveAttribute('href', '/library.html#/data');
  });
});

describe('why nothing happened', () => {
  const state = (status: PageState['status'], more: Partial<PageState> = {}): PageState => ({
    status,
    signals: [],
    found: [],
    highlights: [],
    ...more,
  });
  const cases: [string, () => void, RegExp, boolean][] = [
    ['no article', () => (port.page = state('no-article')), /does not look like a news article/, true],
    ['no text', () => (port.page = state('no-text')), /no text of it could be found/, true],
    [
      'failed, with the reason',
      () => (port.page = state('failed', { problem: 'The pack is damaged.' })),
      /could not be read\.\s*The pack is damaged\./,
      true,
    ],
    ['reading', () => (port.page = state('reading')), /Reading the article/, false],
    ['paused', () => (port.settings = { ...port.settings, paused: true }), /paused everywhere/, false],
    ['site off', () => (port.settings = { ...port.settings, sitesOff: ['courier.example'] }), /switched off for courier\.example/, false],
  ];
  it.each(cases)('%s', async (_, arrange, expected, canRead) => {
    arrange();
    const element = show();
    await expect.poll(() => element.querySelector('.status')?.textContent).toMatch(expected);
    expect(button('Read this page').elements()).toHaveLength(canRead ? 1 : 0);
  });

  it('no permission: reads once, or asks the browser for good', async () => {
    port.page = undefined;
    port.tab = { status: 'never-probed', signals: [], host: 'courier.example' };
    show();
    await expect.element(page.getByText('Crossread may not read courier.example on its own.')).toBeVisible();
    await button('Always read courier.example').click();
    await expect.poll(() => [port.allowed, port.readings]).toEqual([['courier.example'], 1]);
    await expect.element(tab('Who and where')).toBeVisible();
  });

  it('looks at such a page once by itself: the click on the icon is the leave', async () => {
    port.page = undefined;
    port.tab = { status: 'never-probed', signals: [], host: 'courier.example' };
    show();
    await expect.poll(() => port.probed).toBe(1);
    await expect.element(page.getByText('Crossread may not read courier.example on its own.')).toBeVisible();
    expect(port.probed).toBe(1);
  });

  it('a page that the browser keeps for itself', async () => {
    port.page = undefined;
    port.tab = { status: 'forbidden', signals: [] };
    show();
    await expect.element(page.getByText('The browser lets no extension read this page.')).toBeVisible();
    await expect.element(page.getByRole('switch', { name: 'Pause everywhere' })).toBeVisible();
  });

  it('nothing known was found', async () => {
    port.page = { ...readPage(), status: 'nothing-found', found: [] };
    show();
    await expect.element(page.getByText(/no name in it is known/)).toBeVisible();
  });
});

describe('switches', () => {
  it('turn a site off and on', async () => {
    show();
    const site = page.getByRole('switch', { name: 'On for courier.example' });
    await site.click();
    await expect.element(site).toHaveAttribute('aria-checked', 'false');
    expect(port.settings.sitesOff).toEqual(['courier.example']);
    await expect.element(page.getByText('Crossread is switched off for courier.example.')).toBeVisible();
    await site.click();
    await expect.element(tab('Who and where')).toBeVisible();
    expect([port.settings.sitesOff, port.readings]).toEqual([[], 1]);
  });

  it('pause everywhere', async () => {
    show();
    await page.getByRole('switch', { name: 'Pause everywhere' }).click();
    await expect.element(page.getByText('Crossread is paused everywhere.')).toBeVisible();
    expect(port.settings.paused).toBe(true);
  });
});

it('names the data and its licences', async () => {
  show();
  await page.getByText('About the data').click();
  await expect.element(page.getByText(/GeoNames, CC BY 4\.0/)).toBeVisible();
  await expect
    .element(page.getByText('Knowledge of 1 November 2026, version 1.0: 1,204 people, organizations, groups and states, 168,210 places.'))
    .toBeVisible();
});

describe('a page that is too busy', () => {
  it('says that following it was paused, keeps what was found, and goes on when asked to', async () => {
    port.page = { ...readPage(), busy: true };
    show();
    await expect.element(page.getByText(/changes without end/)).toBeVisible();
    expect(rows()).toHaveLength(3);
    await button('Follow it again').click();
    await expect.element(page.getByText(/changes without end/)).not.toBeInTheDocument();
  });
});
