import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleHighlight } from '../../tests/sample-highlight';
import { BACKUP_EVERY_MS, type Backup, BackupStore, backupsToKeep } from './backups';
import { Library } from './database';
import { type KeyValueStore, LibraryGuard } from './library-guard';

class StorageInMemory implements KeyValueStore {
  readonly values = new Map<string, unknown>();
  /** Refuses to write from this key on. */
  fullAt: RegExp | undefined;
  async get(key: string) {
    return this.values.has(key) ? { [key]: this.values.get(key) } : {};
  }
  async set(values: Record<string, unknown>) {
    for (const [key, value] of Object.entries(values)) {
      if (this.fullAt?.test(key)) throw new Error('quota');
      this.values.set(key, value);
    }
  }
  async remove(keys: string | string[]) {
    for (const key of [keys].flat()) this.values.delete(key);
  }
}

let area: StorageInMemory;
let clock = 0;
let count = 0;
beforeEach(() => {
  area = new StorageInMemory();
  clock = 1_000_000_000_000;
});

const DAY = 86_400_000;
const at = (day: number): Backup => ({ id: `d${day}`, at: day * DAY, highlights: 1, kept: 0, bytes: 1, pieces: 1 });

describe('backupsToKeep', () => {
  it.each<[string, number[], number[]]>([
    ['nothing of nothing', [], []],
    ['all of a few', [1, 2], [2, 1]],
    ['the latest three', [1, 2, 3, 4, 5], [5, 4, 3]],
    ['and one that is a week old', [1, 2, 7, 8, 9, 10], [10, 9, 8, 2]],
    ['no more than one of those', [1, 20, 30, 40, 50], [50, 40, 30]],
    ['after a long time away', [1, 2, 3, 30], [30, 3, 2]],
  ])('%s', (_, days, kept) => expect(backupsToKeep(days.map(at)).map(({ id }) => id)).toEqual(kept.map((day) => `d${day}`)));
});

describe('backups', () => {
  const text = 'ferry “talks” 渡船 '.repeat(200_000);
  const store = (file = text) =>
    new BackupStore({
      storage: area,
      now: () => clock,
      newId: () => `b${++count}`,
      dump: async () => ({ chunks: file === '' ? [] : [file.slice(0, 100), file.slice(100)], highlights: file === '' ? 0 : 7, kept: 0 }),
    });

  it('come back as they were', async () => {
    const made = await store().make();
    expect(made).toMatchObject({ highlights: 7, at: clock });
    expect(await store().read(made?.id ?? '')).toBe(text);
    expect(await store().read('nobody')).toBeUndefined();
  });

  it('are made once a day, and never of nothing', async () => {
    expect(await store('').makeIfDue()).toBeUndefined();
    expect(await store().makeIfDue()).toBeDefined();
    clock += BACKUP_EVERY_MS - 1;
    expect(await store().makeIfDue()).toBeUndefined();
    clock += 1;
    expect(await store().makeIfDue()).toBeDefined();
    expect(await store().list()).toHaveLength(2);
  });

  it('leave no pieces of those that were forgotten, nor of any after erasing', async () => {
    for (let day = 0; day < 6; day++) {
      await store().make();
      clock += DAY;
    }
    const ids = (await store().list()).map(({ id }) => id);
    expect(ids).toHaveLength(3);
    expect(new Set([...area.values.keys()].map((key) => key.split(':')[1] ?? key))).toEqual(new Set(['backups', ...ids]));
    await store().erase();
    expect(area.values.size).toBe(0);
  });

  it('are not offered where they were cut off or damaged', async () => {
    area.fullAt = /^backup:/;
    await expect(store().make()).rejects.toThrow('quota');
    expect(await store().list()).toEqual([]);
    area.fullAt = undefined;
    const { id } = (await store().make()) ?? { id: '' };
    area.values.set(`backup:${id}:0`, 'bm9uc2Vuc2U=');
    expect(await store().read(id)).toBeUndefined();
    area.values.delete(`backup:${id}:0`);
    expect(await store().read(id)).toBeUndefined();
    area.values.set('backups', 'nonsense');
    expect(await store().list()).toEqual([]);
  });
});

describe('LibraryGuard', () => {
  let library: Library;
  const guard = () => new LibraryGuard(library, area, () => clock);
  beforeEach(() => {
    library = new Library(`guard-${++count}`);
  });
  afterEach(() => library.delete());

  it('says nothing of a library that is as it was, new, or emptied by its reader', async () => {
    expect(await guard().loss()).toBeUndefined();
    await library.highlights.add(sampleHighlight('h1', 'ferry'));
    await guard().count();
    expect(await guard().loss()).toBeUndefined();
    await library.highlights.clear();
    // The worker was stopped before it could count; the deletion left its trace.
    await library.tombstones.add({ id: 'h1', deletedAt: 1 });
    expect(await guard().loss()).toBeUndefined();
  });

  it('notices that everything is gone, until it is dismissed', async () => {
    await library.highlights.add(sampleHighlight('h1', 'ferry'));
    const count = await guard().count();
    await library.delete();
    library = new Library(library.name);
    expect(await guard().loss()).toEqual(count);
    await library.highlights.add(sampleHighlight('h2', 'later'));
    await guard().count();
    expect(await guard().loss()).toEqual(count);
    await guard().dismissLoss();
    expect(await guard().loss()).toBeUndefined();
  });
});
