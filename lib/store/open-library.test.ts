import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { sampleHighlight } from '../../tests/sample-highlight';
import { Library } from './database';
import { openLibrary, rescueRows } from './open-library';

const never = () => expect.unreachable();

describe('openLibrary', () => {
  it('opens a library, and says nothing', async () => {
    const library = new Library('open-well');
    expect(await openLibrary(library, never)).toBeUndefined();
    expect(library.isOpen()).toBe(true);
    library.close();
  });

  it('refuses what a later version wrote, and leaves it as it is', async () => {
    const later = new Dexie('open-newer');
    later.version(99).stores({ highlights: 'id' });
    await later.open();
    later.close();
    const library = new Library('open-newer');
    expect(await openLibrary(library, never)).toMatchObject({ kind: 'newer' });
    expect(library.isOpen()).toBe(false);
  });

  it('says why where a migration fails', async () => {
    const library = new Library('open-failed');
    library.version(50).upgrade(() => {
      throw new Error('This row is beyond me.');
    });
    const before = new Library('open-failed');
    await before.open();
    before.close();
    expect(await openLibrary(library, never)).toMatchObject({ kind: 'failed', detail: expect.stringContaining('beyond me') });
  });
});

it('reads what is there, whatever wrote it, without the knowledge pack', async () => {
  const library = new Library('rescue');
  await library.highlights.bulkAdd([sampleHighlight('a', 'one'), sampleHighlight('b', 'two')]);
  library.close();
  const read: unknown = JSON.parse((await rescueRows(indexedDB, 'rescue')).join(''));
  expect(read).toMatchObject({ highlights: [{ id: 'a' }, { id: 'b' }], articles: [], kept: [], tombstones: [] });
  expect(read).not.toHaveProperty('packs');
});
