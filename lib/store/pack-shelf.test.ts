import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { samplePack, sampleRecord } from '../../tests/sample-pack';
import { encodePack } from '../knowledge/encode-pack';
import { ownPack } from '../knowledge/own/own-pack';
import type { PackContent } from '../knowledge/pack-content';
import { Library } from './database';
import { PackShelf, type ReadPack } from './pack-shelf';
import { BUNDLED, installPack, openAddedPacks, openKeptPack } from './packs';

let library: Library;
let shelf: PackShelf;
let count = 0;

const file = async (name: string, version = '1', more: Partial<PackContent> = {}) =>
  new Blob([await encodePack(samplePack({ name, version, ...more }))]);
const names = async () => (await shelf.list()).map(({ name, version, off }) => `${name} ${version}${off ? ' off' : ''}`);
const inUse = async () => (await openAddedPacks(library)).map(({ directory }) => directory.name);

async function read(blob: Blob): Promise<ReadPack> {
  const answer = await shelf.read(blob);
  if (!answer.ok) throw answer.error;
  return answer.read;
}
const add = async (name: string, version?: string, more?: Partial<PackContent>) => shelf.add(await read(await file(name, version, more)));

beforeEach(async () => {
  library = new Library(`packs-${count++}`);
  shelf = new PackShelf(library, () => 7);
  await installPack(library, BUNDLED, await file('World', '2026'));
});

describe('packs', () => {
  it('are added above one another, the packaged one below all', async () => {
    await add('Sahel', '1', {
      licence: 'CC0',
      sources: { a: { title: 'A', url: 'https://a.example', asOf: '2026' } },
      records: [sampleRecord('person/ada', { name: 'Ada' })],
    });
    await add('Levant');
    expect(await names()).toEqual(['World 2026', 'Sahel 1', 'Levant 1']);
    expect(await inUse()).toEqual(['Sahel', 'Levant']);
    expect((await shelf.list())[1]).toMatchObject({
      date: '2026-01-01',
      licence: 'CC0',
      sources: [{ title: 'A' }],
      entities: 1,
      isBundled: false,
      addedAt: 7,
    });
  });

  const acts: [string, () => Promise<Awaited<ReturnType<PackShelf['remove']>>>, string[], string[]][] = [
    ['removed', () => shelf.remove('added/Sahel'), ['World 2026', 'Levant 1'], ['Levant']],
    ['switched off', () => shelf.switch('added/Sahel', true), ['World 2026', 'Sahel 1 off', 'Levant 1'], ['Levant']],
    ['put above', () => shelf.move('added/Sahel', 1), ['World 2026', 'Levant 1', 'Sahel 1'], ['Levant', 'Sahel']],
    ['put below', () => shelf.move('added/Levant', -1), ['World 2026', 'Levant 1', 'Sahel 1'], ['Levant', 'Sahel']],
    ['brought up to date', () => add('Sahel', '2'), ['World 2026', 'Sahel 2', 'Levant 1'], ['Sahel', 'Levant']],
    ['not put below the packaged one', () => shelf.move('added/Sahel', -1), ['World 2026', 'Sahel 1', 'Levant 1'], ['Sahel', 'Levant']],
    ['kept where the packaged one is to go', () => shelf.remove(BUNDLED), ['World 2026', 'Sahel 1', 'Levant 1'], ['Sahel', 'Levant']],
    [
      'kept where the packaged one is to be off',
      () => shelf.switch(BUNDLED, true),
      ['World 2026', 'Sahel 1', 'Levant 1'],
      ['Sahel', 'Levant'],
    ],
  ];
  it.each(acts)('are %s, with a way back', async (_, act, listed, used) => {
    await add('Sahel');
    await add('Levant');
    const undo = await act();
    expect([await names(), await inUse()]).toEqual([listed, used]);
    await shelf.undo(undo);
    expect([await names(), await inUse()]).toEqual([
      ['World 2026', 'Sahel 1', 'Levant 1'],
      ['Sahel', 'Levant'],
    ]);
  });

  it('stay off when they are brought up to date', async () => {
    await add('Sahel');
    await shelf.switch('added/Sahel', true);
    await add('Sahel', '2');
    expect(await names()).toEqual(['World 2026', 'Sahel 2 off']);
  });

  it('are told apart from a version of another one', async () => {
    await add('Sahel');
    expect(await shelf.read(await file('Levant'), { instead: 'added/Sahel' })).toMatchObject({
      ok: false,
      error: { kind: 'another-pack' },
    });
    expect(await shelf.read(await file('Sahel', '2'), { instead: 'added/Sahel' })).toMatchObject({
      ok: true,
      read: { replaces: { version: '1' } },
    });
  });

  it('say what a reader wrote in them', async () => {
    const statement = { id: 'statement-1', entity: 'person/ada', kind: 'note', text: 'Hm', at: 1 } as const;
    const own = await encodePack(ownPack([statement], 'Words', '2026-01-01'));
    expect((await read(new Blob([own]))).own).toEqual([statement]);
  });

  it('that are broken, or cannot be written, leave all as it was', async () => {
    await add('Sahel');
    const whole = new Uint8Array(await (await file('Sahel', '2')).arrayBuffer());
    for (const bad of [whole.slice(0, whole.length / 2), whole.map((byte, index) => (index === 60 ? byte ^ 1 : byte))])
      expect(await shelf.read(new Blob([bad]))).toMatchObject({ ok: false });
    const good = await read(new Blob([whole]));
    library.packs.hook('updating', () => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    });
    await expect(shelf.add(good)).rejects.toThrow();
    expect(await names()).toEqual(['World 2026', 'Sahel 1']);
    expect(await inUse()).toEqual(['Sahel']);
  });

  it('that can no longer be used are listed, and passed over', async () => {
    await add('Sahel');
    await library.packs.update('added/Sahel', { index: new Blob(['of a format that is gone']) });
    expect((await shelf.list())[1]).toMatchObject({ name: 'Sahel', isUsable: false });
    expect(await inUse()).toEqual([]);
    expect((await openKeptPack(library, BUNDLED))?.directory.name).toBe('World');
  });

  it('are told of as they change', async () => {
    const ending = new AbortController();
    const seen: string[][] = [];
    shelf.follow((heads) => seen.push(heads.map(({ name }) => name)), ending.signal);
    await expect.poll(() => seen.at(-1)).toEqual(['World']);
    await add('Sahel');
    await expect.poll(() => seen.at(-1)).toEqual(['World', 'Sahel']);
    ending.abort();
  });
});
