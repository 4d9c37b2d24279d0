import '../../tests/dom/catalogue-i18n';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Ties } from '../../lib/knowledge/ties';
import { Library as Database } from '../../lib/store/database';
import type { KeptArticle } from '../../lib/store/kept-article';
import { WorldInMemory } from '../../tests/dom/library-world';
import { render } from '../../tests/dom/render';
import { readPage } from '../../tests/dom/sample-page';
import { Library } from './Library';

const KEPT: KeptArticle = {
  id: 'k1',
  articleId: 'a1',
  version: 1,
  keptAt: 1000,
  seenAt: 1000,
  url: 'https://courier.example/story',
  title: 'A fragile truce',
  published: '2026-01-20',
  text: 'Turkey said.',
  parts: [],
  mentions: [{ start: 0, end: 6, id: 'state/turkey', name: 'Turkey', kind: 'state' }],
  pack: '1',
};

let database: Database;
let world: WorldInMemory;
afterEach(() => database.close());

const button = (name: string) => page.getByRole('button', { name });
function show(hash: string) {
  history.replaceState(null, '', hash);
  render(<Library database={database} world={world} />);
}

describe('how they relate', () => {
  const related: Ties = {
    day: '2026-01-20',
    actors: [
      { id: 'state/turkey', name: 'Turkey', kind: 'state' },
      { id: 'person/assad', name: 'Bashar al-Assad', kind: 'person' },
    ],
    ties: [
      {
        subject: 'state/turkey',
        object: 'person/assad',
        type: 'opposes',
        mutual: false,
        status: 'holds',
        checked: '2026-01-20',
        source: { title: 'A record', url: 'https://example.org/' },
      },
    ],
  };
  const asked: [string[], string][] = [];
  beforeEach(async () => {
    database = new Database(`library-${crypto.randomUUID()}`);
    world = new WorldInMemory();
    await database.kept.add(KEPT);
    asked.length = 0;
    world.ties = async (ids, day) => {
      asked.push([ids, day]);
      return { ok: true, value: { ...related, day } };
    };
  });

  it('of a kept article: reached from it, on the day that the reader has set for it, else on its own', async () => {
    world.settings = { ...world.settings, articleDays: { a1: '2024-05' } };
    show('#/kept/k1');
    await page.getByRole('link', { name: 'How they relate' }).click();
    await expect.poll(() => location.hash).toBe('#/ties/k1');
    await expect.element(page.getByText('On May 2024, the date that you set')).toBeVisible();
    expect(asked).toEqual([[['state/turkey'], '2024-05']]);
    await button('Turkey, State, 1 tie').click();
    await expect
      .element(page.getByRole('link', { name: 'What you keep about this name' }))
      .toHaveAttribute('href', '#/about/state%2Fturkey');
  });

  it('of an article that is open in a tab, and of none that has been left', async () => {
    world.open.set(7, readPage());
    show('#/ties/tab%2F7');
    await expect.element(page.getByRole('heading', { name: 'https://www.courier.example/story' })).toBeVisible();
    await expect.poll(() => asked).toEqual([[['group/is', 'state/turkey', 'person/assad'], '2026-01-20']]);
    location.hash = '#/ties/tab%2F8';
    await expect.element(page.getByText(/This article is no longer open/)).toBeVisible();
  });
});
