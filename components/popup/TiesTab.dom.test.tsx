import '../../tests/dom/catalogue-i18n';
import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Ties } from '../../lib/knowledge/ties';
import { render } from '../../tests/dom/render';
import { PageInMemory } from '../../tests/dom/sample-page';
import { Popup } from './Popup';

let port: PageInMemory;
beforeEach(() => {
  port = new PageInMemory();
});

const show = () => render(<Popup port={port} />);
const button = (name: string) => page.getByRole('button', { name });
const tab = (name: string) => page.getByRole('tab', { name });

describe('ties', () => {
  const related = (day: string): Ties => ({
    day,
    actors: [
      { id: 'group/is', name: 'Islamic State', kind: 'group' },
      { id: 'state/turkey', name: 'Turkey', kind: 'state' },
    ],
    ties: [
      {
        subject: 'state/turkey',
        object: 'group/is',
        type: 'fights',
        mutual: true,
        status: day < '2026' ? 'holds' : 'unknown',
        from: '2015-07',
        checked: '2025-12-31',
        source: { title: 'A record', url: 'https://example.org/' },
      },
    ],
  });

  it("are asked for on the article's day, and anew when that is another one", async () => {
    const asked: [string[], string][] = [];
    port.tiesAmong = async (ids, day) => {
      asked.push([ids, day]);
      return { ok: true, value: related(day) };
    };
    show();
    await tab('Ties').click();
    await expect.element(page.getByRole('heading', { name: 'Not known' })).toBeVisible();
    await button('Change the date').click();
    await page.getByLabelText('Date of this article').fill('2024-11-01');
    await button('Set').click();
    await expect.element(page.getByRole('heading', { name: 'In force' })).toBeVisible();
    expect(asked.map(([, day]) => day)).toEqual(['2026-01-20', '2024-11-01']);
    expect(asked[0]?.[0]).toEqual(['group/is', 'state/turkey', 'person/assad']);
    await expect.element(page.getByRole('link', { name: 'Larger, on a page of its own' })).toHaveAttribute('href', port.tiesAddress);
  });

  it('lead from a name to its place in the text', async () => {
    port.related = related('2026-01-20');
    show();
    await tab('Ties').click();
    await button('Turkey, State, 1 tie').click();
    await button('Go to it in the text').click();
    expect(port.scrolledTo).toEqual([80]);
  });

  it('say why they cannot be shown, and can be asked for again', async () => {
    port.tiesAmong = async () => ({ ok: false, failure: { kind: 'knowledge', message: 'damaged' } });
    show();
    await tab('Ties').click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('The ties could not be looked up.');
    port.tiesAmong = async (_, day) => ({ ok: true, value: related(day) });
    await button('Try again').click();
    await expect.element(page.getByRole('heading', { name: 'Not known' })).toBeVisible();
  });
});
