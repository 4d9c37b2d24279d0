import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { joinStories, takeOut } from '../claims/stories/decisions';
import type { ImportPlan } from '../highlights/exchange/contract';
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
    const rows = new ReaderRows(library, () => 5);
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
    const rows = new ReaderRows(library, () => 5);
    await rows.decide(joinStories([], [['a', 'b'], ['c']], 1));
    await rows.decide({ put: [{ id: 'n1', kind: 'name', name: 'Ferry', articles: ['a', 'b', 'c'], at: 2 }], remove: [] });
    const anchor = { key: 'quantity/killed', articleId: 'a', quote: 'The accident killed 12 people.' };
    await rows.correct({ put: [{ id: 'c1', kind: 'value', ...anchor, value: '15', at: 3 }], remove: [] });
    const other = new Library(`rows-${++count}`);
    const { parsed } = await take(other, await fileOf(library));
    const [here, there] = await Promise.all([readLibrary(library), readLibrary(other)]);
    expect([there.decisions, there.corrections]).toEqual([here.decisions, here.corrections]);
    expect(planImport(parsed, there, { now: 9 }).writes).toMatchObject({ decisions: [], corrections: [] });
    await other.delete();
  });

  it('and was undone does not come back from an older file, unless the reader asks for it; and is undone in other libraries too', async () => {
    const rows = new ReaderRows(library, () => 5);
    const anchor = { key: 'quantity/killed', articleId: 'a', quote: 'The accident killed 12 people.' };
    const undoJoin = await rows.decide(joinStories([], [['b'], ['a']], 1));
    await rows.correct({ put: [{ id: 'c1', kind: 'value', ...anchor, value: '15', at: 3 }], remove: [] });
    const older = await fileOf(library);
    const other = new Library(`rows-${++count}`);
    await take(other, older);
    await undoJoin();
    const putBack = await rows.correct({ put: [], remove: ['c1'] });
    const newer = await fileOf(library);

    expect((await take(library, older)).rows.map(({ part, outcome, reason, excerpt }) => [part, outcome, reason, excerpt])).toEqual([
      ['story', 'refused', 'deleted-here', ''],
      ['correction', 'refused', 'deleted-here', 'The accident killed 12 people.'],
    ]);
    expect(await countsIn(library)).toEqual([0, 0, 2]);
    await take(other, newer);
    expect(await countsIn(other)).toEqual([0, 0, 2]);
    await take(other, older, true);
    expect(await countsIn(other)).toEqual([1, 1, 0]);
    await putBack();
    expect(await countsIn(library)).toEqual([0, 1, 1]);
    await take(library, older);
    expect(await countsIn(library)).toEqual([0, 1, 1]);
    await other.delete();
  });

  it('anew after it was undone elsewhere stays', async () => {
    const rows = new ReaderRows(library, () => 5);
    await (await rows.decide(joinStories([], [['a'], ['b']], 1)))();
    const undone = await fileOf(library);
    const other = new Library(`rows-${++count}`);
    await new ReaderRows(other, () => 9).decide(joinStories([], [['a'], ['b']], 9));
    expect((await take(other, undone)).rows).toMatchObject([{ part: 'deletion', outcome: 'refused', reason: 'changed-here' }]);
    expect(await countsIn(other)).toEqual([1, 0, 0]);
    await other.delete();
  });
});

const countsIn = ({ decisions, corrections, tombstones }: Library) =>
  Promise.all([decisions.count(), corrections.count(), tombstones.count()]);

const fileOf = async (from: Library): Promise<File> => new File((await dumpLibrary(from, 9)).chunks, 'library.json');

async function take(into: Library, file: File, restoreDeleted = false): Promise<ImportPlan> {
  const read = await readImportFile(file);
  if (!read.ok) throw new Error(read.reason);
  const plan = planImport(read.parsed, await readLibrary(into), { now: 9, restoreDeleted });
  await importHighlights(into, plan, {}, new AbortController().signal, () => undefined);
  return plan;
}
