import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { sampleDraft } from '../../tests/sample-highlight';
import { highlightSchema } from '../highlights/highlight';
import { Library } from './database';
import { highlightTo3 } from './migrate-to-3';
import { packTo4 } from './migrate-to-4';

const SCHEMAS = {
  1: { highlights: 'id, articleId, updatedAt', packs: 'id' },
  2: { highlights: 'id, articleId, updatedAt', packs: 'id', articles: 'id, *addresses, *hints' },
  3: {
    highlights: 'id, articleId, updatedAt, *tags, *about',
    packs: 'id',
    articles: 'id, *addresses, *hints',
    kept: 'id, articleId, keptAt',
    tombstones: 'id',
  },
};

/** A pack as versions 1 to 3 wrote it. */
const EARLIER_PACK = { id: 'bundled', name: 'T', version: '7', hash: 'abc' };

/** A highlight as versions 1 and 2 wrote it. */
function earlierHighlight(id: string) {
  const { tags, claim, about, ...known } = sampleDraft('ferry', 1, { note: 'mine', title: 'Ferry talks resume' });
  return { ...known, id, articleId: 'a1', createdAt: 1, updatedAt: 2 };
}

let opened: Dexie[] = [];
let count = 0;

/** A kept version as version 3 wrote it. */
const KEPT = {
  id: 'k1',
  articleId: 'a1',
  version: 1,
  keptAt: 5,
  seenAt: 6,
  url: 'https://courier.example/story',
  text: 'Ferry talks resume in Port Lessing.',
  parts: [],
  mentions: [{ start: 23, end: 34, id: 'place/lessing', name: 'Port Lessing', kind: 'place' }],
  pack: '7',
};

async function leave(version: 1 | 2 | 3): Promise<string> {
  const name = `earlier-${++count}`;
  const old = new Dexie(name);
  old.version(version).stores(SCHEMAS[version]);
  const rows = [earlierHighlight('h1'), earlierHighlight('h2')];
  await old.table('highlights').bulkAdd(version === 3 ? rows.map(highlightTo3) : rows);
  await old.table('packs').add(EARLIER_PACK);
  if (version === 3) {
    await old.table('kept').add(KEPT);
    await old.table('tombstones').add({ id: 'h9', deletedAt: 3 });
  }
  if (version > 1)
    await old
      .table('articles')
      .add({ id: 'a1', addresses: ['courier.example/story'], hints: [], fingerprint: '', firstSeen: 1, lastSeen: 2 });
  old.close();
  return name;
}

afterEach(async () => {
  for (const one of opened) await one.delete();
  opened = [];
});

describe.each([1, 2, 3] as const)('a library of version %d', (version) => {
  it('becomes one of now, with every highlight', async () => {
    const library = new Library(await leave(version));
    opened.push(library);
    const kept = await library.highlights.toArray();
    expect(kept.map((row) => highlightSchema.parse(row))).toEqual(kept);
    expect(kept).toEqual(['h1', 'h2'].map((id) => ({ ...earlierHighlight(id), tags: [], claim: false, about: [], times: {} })));
    expect(await library.articles.count()).toBe(1);
    expect(await library.packs.toArray()).toEqual([{ ...EARLIER_PACK, order: 0, off: false, addedAt: 0 }]);
    expect(await library.own.where('entity').equals('nobody').count()).toBe(0);
    expect(await library.kept.toArray()).toEqual(version === 3 ? [KEPT] : []);
    expect(await library.tombstones.count()).toBe(version === 3 ? 1 : 0);
    for (const added of ['storyTerms', 'storyLinks', 'readArticles', 'decisions', 'corrections'])
      expect(await library.table(added).count()).toBe(0);
    expect(await library.highlights.where('about').equals('nobody').count()).toBe(0);
  });

  it('keeps all that it had where that fails', async () => {
    const name = await leave(version);
    const broken = new Library(name);
    broken.version(50).upgrade(() => Promise.reject(new Error('broken')));
    await expect(broken.open()).rejects.toThrow('broken');
    const raw = await new Dexie(name).open();
    opened.push(raw);
    expect(raw.verno).toBe(version);
    const rows = [earlierHighlight('h1'), earlierHighlight('h2')];
    expect(await raw.table('highlights').toArray()).toEqual(version === 3 ? rows.map(highlightTo3) : rows);
    expect(await raw.table('packs').toArray()).toEqual([EARLIER_PACK]);
  });
});

it('what stands in a pack’s row stays there', () =>
  expect(packTo4({ id: 'x', order: 3, more: 1 })).toEqual({ id: 'x', order: 3, off: false, addedAt: 0, more: 1 }));

describe('a library of a later version', () => {
  it('is refused, and stays as it was', async () => {
    const name = `later-${++count}`;
    const later = new Dexie(name);
    opened.push(later);
    later.version(9).stores({ highlights: 'id, &other', others: 'id' });
    await later.table('highlights').add({ id: 'h1', other: 7 });
    later.close();
    await expect(new Library(name).highlights.count()).rejects.toMatchObject({ inner: { name: 'VersionError' } });
    await expect(new Library(name).open()).rejects.toMatchObject({ name: 'VersionError' });
    await later.open();
    expect(later.backendDB().version).toBe(90);
    expect(await later.table('highlights').toArray()).toEqual([{ id: 'h1', other: 7 }]);
  });
});
