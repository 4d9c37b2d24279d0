import '../../tests/dom/catalogue-i18n';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { encodePack } from '../../lib/knowledge/encode-pack';
import { Library as Database } from '../../lib/store/database';
import { OwnStore } from '../../lib/store/own-store';
import { BUNDLED, installPack } from '../../lib/store/packs';
import { WorldInMemory } from '../../tests/dom/library-world';
import { render } from '../../tests/dom/render';
import { samplePack, sampleRecord } from '../../tests/sample-pack';
import { Library } from './Library';

let database: Database;
let world: WorldInMemory;

const HOSTILE = '<img src=x onerror=alert(1)>';
const bytesOf = (name: string, version = '1') =>
  encodePack(
    samplePack({
      name,
      version,
      licence: 'CC0',
      sources: { a: { title: HOSTILE, url: 'javascript:alert(1)', asOf: '2026' } },
      records: [sampleRecord('person/ada', { name: 'Ada' })],
    }),
  );
const fileOf = async (name: string, version?: string) => new File([await bytesOf(name, version)], 'a.pack');
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const packs = () => [...document.querySelectorAll('.pack h3')].map((head) => head.textContent?.trim());
const line = (name: string) => page.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) });

/** Chooses a file with a button's field. */
async function choose(label: RegExp, file: File) {
  await page.getByLabelText(label).upload(file);
}
async function addPack(name: string, version?: string) {
  await choose(/Add a pack/, await fileOf(name, version));
  await button('Add this pack').click();
  await expect.poll(packs).toContain(name);
}

beforeEach(async () => {
  history.replaceState(null, '', '#/knowledge');
  database = new Database(`library-${crypto.randomUUID()}`);
  world = new WorldInMemory();
  await installPack(database, BUNDLED, new Blob([await bytesOf('World')]));
  render(<Library database={database} world={world} />);
  await expect.poll(packs).toEqual(['World']);
});
afterEach(() => database.close());

describe('packs', () => {
  it('are shown before they are added; the packaged one stays', async () => {
    await choose(/Add a pack/, await fileOf('Sahel'));
    await expect
      .element(page.getByRole('region', { name: 'The file that you have chosen' }))
      .toHaveTextContent(/Sahel.*version 1.*checked to 1 January 2026.*CC0/);
    expect(await database.packs.count()).toBe(1);
    await button('Add this pack').click();
    await expect.poll(packs).toEqual(['Sahel', 'World']);
    expect(world.learned).toBe(1);
    await expect.element(line('World').getByText('Comes with Crossread')).toBeVisible();
    await expect.element(line('World').getByRole('button', { name: 'Remove' })).not.toBeInTheDocument();
    await line('Sahel').getByText('1 source').click();
    await expect.element(line('Sahel').getByText(HOSTILE)).toBeVisible();
    expect(document.querySelector('.pack img, .pack a')).toBeNull();
  });

  it('are put in order, switched off, brought up to date and removed, each with a way back', async () => {
    await addPack('Sahel');
    await addPack('Levant');
    expect(packs()).toEqual(['Levant', 'Sahel', 'World']);
    await line('Sahel').getByRole('button', { name: 'Up', exact: true }).click();
    await expect.poll(packs).toEqual(['Sahel', 'Levant', 'World']);
    await expect.element(line('Sahel').getByRole('button', { name: 'Up', exact: true })).toBeDisabled();
    await line('Sahel').getByRole('button', { name: 'Switch off' }).click();
    await expect.element(line('Sahel').getByText('switched off')).toBeVisible();
    await choose(/Update … Sahel/, await fileOf('Sahel', '2'));
    await expect.element(page.getByText('It takes the place of version 1.')).toBeVisible();
    await button('Update to this version').click();
    await expect.element(line('Sahel').getByText(/version 2/)).toBeVisible();
    await line('Sahel').getByRole('button', { name: 'Remove' }).click();
    await expect.poll(packs).toEqual(['Levant', 'World']);
    await button('Undo').click();
    await expect.poll(packs).toEqual(['Sahel switched off', 'Levant', 'World']);
  });

  it('that are none are refused with words, and all stays as it was', async () => {
    await addPack('Sahel');
    const whole = await bytesOf('Sahel', '2');
    for (const [file, words] of [
      [new File(['{"format": "crossread-library"}'], 'a.json'), /no knowledge pack/],
      [new File([whole.slice(0, whole.length / 2)], 'a.pack'), /cut off or damaged/],
      [new File(['{"crossread":"pack","format":4}'], 'a.pack'), /file is damaged/],
    ] as const) {
      await choose(/Add a pack/, file);
      await expect.element(page.getByRole('alert')).toHaveTextContent(words);
    }
    await choose(/Update … Sahel/, await fileOf('Levant'));
    await expect.element(page.getByRole('alert')).toHaveTextContent(/another pack/);
    await expect.element(button('Add this pack')).not.toBeInTheDocument();
    expect((await database.packs.toArray()).map(({ name, version }) => `${name} ${version}`).sort()).toEqual(['Sahel 1', 'World 1']);
  });
});

describe('what the reader says', () => {
  const say = async () => {
    const own = new OwnStore(database, { now: () => Date.UTC(2026, 10, 24, 12), newId: () => crypto.randomUUID() });
    await own.add([
      { entity: 'state/turkey', kind: 'alias', text: 'Türkiye' },
      { entity: 'state/turkey', kind: 'note', text: '<b>Bold</b> words' },
      { entity: 'person/assad', kind: 'never', text: 'Assad', outlet: 'Harbor Wire' },
    ]);
    await expect.element(page.getByText('3 statements')).toBeVisible();
  };

  it('is listed with its day, changed and taken back, with a way back', async () => {
    await say();
    await expect.element(page.getByRole('link', { name: 'Turkey' })).toBeVisible();
    await expect.element(page.getByText('<b>Bold</b> words')).toBeVisible();
    await expect.element(page.getByText('Never meant by “Assad” in Harbor Wire')).toBeVisible();
    const alias = page.getByRole('listitem').filter({ hasText: /^Also called Türkiye/ });
    await expect.element(alias).toHaveTextContent('added by you on 24 November 2026');
    await alias.getByRole('button', { name: 'Change' }).click();
    await page.getByRole('textbox', { name: 'Another name' }).fill('Turkiye');
    await button('Save').click();
    await expect.element(page.getByText('Also called Turkiye')).toBeVisible();
    await button('Undo').click();
    await expect.element(page.getByText('Also called Türkiye')).toBeVisible();
    await alias.getByRole('button', { name: 'Take back' }).click();
    await expect.element(page.getByText('2 statements')).toBeVisible();
    await button('Undo').click();
    await expect.element(page.getByText('3 statements')).toBeVisible();
    expect(world.learned).toBe(4);
  });

  it('goes out as a pack, and comes back as the reader’s or as somebody else’s', async () => {
    await say();
    await button('Save as a pack').click();
    await expect.poll(() => world.saved).toHaveLength(1);
    const [saved] = world.saved;
    const file = new File(saved?.parts ?? [], saved?.name ?? '');
    await database.own.clear();
    await choose(/Add a pack/, file);
    await button('These are my own words').click();
    await expect.element(page.getByText('3 statements')).toBeVisible();
    await expect.element(page.getByText('Never meant by “Assad” in Harbor Wire')).toBeVisible();
    expect(await database.packs.count()).toBe(1);
    await choose(/Add a pack/, file);
    await button('Add this pack').click();
    await expect.poll(packs).toEqual([expect.stringMatching(/A reader’s words/), 'World']);
    expect(await database.own.count()).toBe(3);
  });
});
