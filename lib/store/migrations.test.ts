import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { sampleDraft } from '../../tests/sample-highlight';
import { highlightSchema } from '../highlights/highlight';
import { Library } from './database';

const SCHEMAS = {
  1: { highlights: 'id, articleId, updatedAt', packs: 'id' },
  2: { highlights: 'id, articleId, updatedAt', packs: 'id', articles: 'id, *addresses, *hints' },
};

/** A highlight as versions 1 and 2 wrote it. */
function earlierHighlight(id: string) {
  const { tags, claim, about, ...known } = sampleDraft('ferry', 1, { note: 'mine', title: 'Ferry talks resume' });
  return { ...known, id, articleId: 'a1', createdAt: 1, updatedAt: 2 };
}

let opened: Dexie[] = [];
let count = 0;

async function leave(version: 1 | 2): Promise<string> {
  const name = `earlier-${++count}`;
  const old = new Dexie(name);
  old.version(version).stores(SCHEMAS[version]);
  await old.table('highlights').bulkAdd([earlierHighlight('h1'), earlierHighlight('h2')]);
  if (version === 2)
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

describe.each([1, 2] as const)('a library of version %d', (version) => {
  it('becomes one of now, with every highlight', async () => {
    const library = new Library(await leave(version));
    opened.push(library);
    const kept = await library.highlights.toArray();
    expect(kept.map((row) => highlightSchema.parse(row))).toEqual(kept);
    expect(kept).toEqual(['h1', 'h2'].map((id) => ({ ...earlierHighlight(id), tags: [], claim: false, about: [], times: {} })));
    expect(await library.articles.count()).toBe(1);
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
    expect(await raw.table('highlights').toArray()).toEqual([earlierHighlight('h1'), earlierHighlight('h2')]);
  });
});

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
