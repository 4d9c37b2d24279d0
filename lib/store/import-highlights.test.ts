import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { afterImport, exportOptions, libraryOf } from '../../tests/exchange-libraries';
import { sampleHighlight } from '../../tests/sample-highlight';
import type { ExistingLibrary, ParsedImport } from '../highlights/exchange/contract';
import { exportHighlights } from '../highlights/exchange/export-highlights';
import { planImport } from '../highlights/exchange/plan-import';
import { readImport } from '../highlights/exchange/read-import';
import { Library } from './database';
import { readLibrary } from './erase';
import { importHighlights } from './import-highlights';

let library: Library;
let count = 0;
beforeEach(() => {
  library = new Library(`import-${++count}`);
});
afterEach(() => library.delete());

const SILENT = () => undefined;
const going = new AbortController().signal;

async function fileOf(from: ExistingLibrary): Promise<ParsedImport> {
  const [file] = exportHighlights('json', from, exportOptions);
  const read = readImport(new Uint8Array(await new Blob(file?.parts ?? []).arrayBuffer()));
  if (!read.ok) throw new Error(read.reason);
  return read.parsed;
}
const planFor = async (parsed: ParsedImport) => planImport(parsed, await readLibrary(library), { now: 5_000 });

const many: ExistingLibrary = {
  highlights: Array.from({ length: 1_200 }, (_, index) => sampleHighlight(`h${index}`, `quote ${index}`)),
  articles: [],
  kept: [],
  tombstones: [],
};

describe('an import', () => {
  it('brings back what the reader says of entities, once, and not what was said anew since', async () => {
    const own = (id: string, text: string, at: number) => ({ id, entity: 'person/ada', kind: 'alias' as const, text, at, outlet: 'Wire' });
    const parsed = await fileOf({ ...many, highlights: [], own: [own('statement-1', 'Falcon', 5), own('statement-2', 'Eagle', 5)] });
    await library.own.add(own('statement-2', 'Kite', 9));
    const plan = await planFor(parsed);
    expect(plan.rows.map(({ part, outcome, excerpt }) => [part, outcome, excerpt])).toEqual([
      ['own', 'new', 'Falcon'],
      ['own', 'duplicate', 'Eagle'],
    ]);
    for (const _ of [1, 2]) await importHighlights(library, await planFor(parsed), {}, going, SILENT);
    expect((await library.own.toArray()).map(({ text, outlet }) => `${text} at ${outlet}`).sort()).toEqual([
      'Falcon at Wire',
      'Kite at Wire',
    ]);
  });

  it('refuses what nobody can have said', async () => {
    const broken = [{ id: 'statement-1', entity: '__proto__', kind: 'alias', text: 'Falcon', at: 5 }] as never;
    const parsed = await fileOf({ ...many, highlights: [], own: broken });
    expect([parsed.own, parsed.refused]).toMatchObject([[], [{ part: 'own', reason: 'broken' }]]);
  });

  it('writes what the plan says, and nothing the second time', () =>
    fc.assert(
      fc.asyncProperty(libraryOf('a'), libraryOf('b'), async (a, b) => {
        await library.delete();
        library = new Library(`import-${++count}`);
        await importHighlights(library, await planFor(await fileOf(a)), {}, going, SILENT);
        const before = await readLibrary(library);
        const plan = await planFor(await fileOf(b));
        await importHighlights(library, plan, {}, going, SILENT);
        const after = await readLibrary(library);
        expect(afterImport(after, await planFor(await fileOf(b)))).toEqual(afterImport(before, plan));
        await importHighlights(library, await planFor(await fileOf(b)), {}, going, SILENT);
        expect(await readLibrary(library)).toEqual(after);
      }),
      { numRuns: 10 },
    ));

  it('tells how far it is, and counts once', async () => {
    const seen: [number, number][] = [];
    let counted = 0;
    const world = { counted: () => ++counted };
    const result = await importHighlights(library, await planFor(await fileOf(many)), world, going, (...step) => seen.push(step));
    expect(result).toMatchObject({ outcome: 'done', plan: { totals: { new: 1_200 } } });
    expect(seen).toEqual([
      [1, 1_201],
      [501, 1_201],
      [1_001, 1_201],
      [1_201, 1_201],
    ]);
    expect(counted).toBe(1);
  });

  it('that is stopped leaves nothing', async () => {
    const stop = new AbortController();
    const plan = await planFor(await fileOf(many));
    const result = await importHighlights(library, plan, {}, stop.signal, (written) => written > 600 && stop.abort());
    expect(result).toEqual({ outcome: 'stopped' });
    expect(await readLibrary(library)).toEqual({
      highlights: [],
      articles: [],
      kept: [],
      decisions: [],
      corrections: [],
      tombstones: [],
      own: [],
    });
  });

  it('that fails leaves nothing, and says so', async () => {
    const plan = await planFor(await fileOf(many));
    const broken = (written: number) => {
      if (written > 600) throw new Error('the disk is full');
    };
    await expect(importHighlights(library, plan, {}, going, broken)).rejects.toThrow('the disk is full');
    expect(await library.highlights.count()).toBe(0);
  });

  it('meets what has come since it was planned', async () => {
    const mine = sampleHighlight('h1', 'quote 1', { note: 'written meanwhile', times: { note: 9 }, updatedAt: 9 });
    const plan = await planFor(await fileOf(many));
    await library.highlights.add(mine);
    const result = await importHighlights(library, plan, {}, going, SILENT);
    expect(result).toMatchObject({ plan: { totals: { new: 1_199, duplicate: 1 } } });
    expect(await library.highlights.get('h1')).toEqual(mine);
  });
});
