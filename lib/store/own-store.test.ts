import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { OwnDraft } from '../knowledge/own/own-statement';
import { Library } from './database';
import { OwnStore } from './own-store';

let library: Library;
let own: OwnStore;
let count = 0;
let now = 0;
let counted = 0;

const draft = (kind: OwnDraft['kind'], text: string, entity = 'person/ada'): OwnDraft => ({ entity, kind, text });
const texts = async () => (await own.list()).map(({ text }) => text);
async function add(...drafts: OwnDraft[]) {
  const added = await own.add(drafts);
  if (!added.ok) throw new Error(added.reason);
  return added.undo;
}

beforeEach(() => {
  library = new Library(`own-${count++}`);
  [now, counted] = [0, 0];
  own = new OwnStore(library, { now: () => ++now, newId: () => `statement-${count++}`, counted: () => void counted++ });
});

describe('what the reader says', () => {
  it('is kept, the last first, and taken back', async () => {
    await add(draft('note', 'Hm'));
    const undo = await add(draft('note', 'No'), draft('alias', 'Falcon'));
    expect((await texts()).sort()).toEqual(['Falcon', 'No']);
    await own.undo(undo);
    expect(await texts()).toEqual(['Hm']);
    expect(counted).toBe(3);
  });

  it('is all kept or nothing', async () => {
    expect(await own.add([draft('note', 'Hm'), draft('alias', '…')])).toEqual({ ok: false, reason: 'no-name' });
    expect(await texts()).toEqual([]);
  });

  it('is changed and removed, with a way back', async () => {
    await add(draft('alias', 'Falcon'));
    const [{ id } = { id: '' }] = await own.list();
    const undoChange = await own.change(id, 'Eagle');
    expect(await texts()).toEqual(['Eagle']);
    const undoRemoval = await own.remove([id, 'nothing']);
    expect(await texts()).toEqual([]);
    await own.undo(undoRemoval);
    if (undoChange) await own.undo(undoChange);
    expect(await texts()).toEqual(['Falcon']);
    expect(await own.change('nothing', 'Eagle')).toBeUndefined();
  });

  it('and taken away or taken back leaves a trace, and none when it is there again', async () => {
    const traces = async () => (await library.tombstones.toArray()).map(({ id }) => id);
    const undo = await add(draft('alias', 'Falcon'));
    const [{ id } = { id: '' }] = await own.list();
    const undoRemoval = await own.remove([id, 'nothing']);
    expect(await traces()).toEqual([id]);
    await own.undo(undoRemoval);
    expect(await traces()).toEqual([]);
    await own.undo(undo);
    expect(await traces()).toEqual([id]);
    await own.take([{ ...draft('alias', 'Falcon'), id, at: 99 }]);
    expect(await traces()).toEqual([]);
  });

  it('comes in from a file once, with a way back', async () => {
    await add(draft('note', 'Hm'));
    const file = [
      { ...draft('note', 'Later'), id: 'from-file-1', at: 99 },
      { ...draft('alias', 'Falcon'), id: 'from-file-2', at: 0 },
    ];
    const undo = await own.take(file);
    expect(await texts()).toEqual(['Later', 'Falcon']);
    expect(await own.take(file)).toEqual({ put: [], remove: [] });
    await own.undo(undo);
    expect(await texts()).toEqual(['Hm']);
  });
});
