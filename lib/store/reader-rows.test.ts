import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { joinStories, takeOut } from '../claims/stories/decisions';
import { planImport } from '../highlights/exchange/plan-import';
import { readImportFile } from '../highlights/exchange/read-import';
import { Library } from './database';
import { dumpLibrary } from './dump-library';
import { readLibrary } from './erase';
import { importHighlights } from './import-highlights';
import { ReaderRows } from './reader-rows';

let library: Library;
let count = 0;
beforeEach(() => {
  library = new Library(`rows-${++count}`);
});
afterEach(() => library.delete());

describe('what the reader decided', () => {
  it('can be taken back, one after the other', async () => {
    const rows = new ReaderRows(library);
    const undoJoin = await rows.decide(joinStories([], [['a', 'b'], ['c']], 1));
    const joined = await library.decisions.toArray();
    const undoOut = await rows.decide(takeOut(joined, 'b', ['a', 'b', 'c'], 2));
    expect((await library.decisions.toArray()).map(({ id, kind }) => `${kind} ${id}`)).toEqual([
      'apart pair a b',
      'together pair a c',
      'apart pair b c',
    ]);
    await undoOut();
    expect(await library.decisions.toArray()).toEqual(joined);
    await undoJoin();
    expect(await library.decisions.count()).toBe(0);
  });

  it('goes out with the library and comes in again', async () => {
    const rows = new ReaderRows(library);
    await rows.decide(joinStories([], [['a', 'b'], ['c']], 1));
    await rows.decide({ put: [{ id: 'n1', kind: 'name', name: 'Ferry', articles: ['a', 'b', 'c'], at: 2 }], remove: [] });
    const anchor = { key: 'quantity/killed', articleId: 'a', quote: 'The accident killed 12 people.' };
    await rows.correct({ put: [{ id: 'c1', kind: 'value', ...anchor, value: '15', at: 3 }], remove: [] });
    const { chunks } = await dumpLibrary(library, 9);
    const other = new Library(`rows-${++count}`);
    const read = await readImportFile(new File(chunks, 'library.json'));
    if (!read.ok) throw new Error(read.reason);
    const plan = planImport(read.parsed, await readLibrary(other), { now: 9 });
    await importHighlights(other, plan, {}, new AbortController().signal, () => undefined);
    const [here, there] = await Promise.all([readLibrary(library), readLibrary(other)]);
    expect([there.decisions, there.corrections]).toEqual([here.decisions, here.corrections]);
    expect(planImport(read.parsed, there, { now: 9 }).writes).toMatchObject({ decisions: [], corrections: [] });
    await other.delete();
  });
});
