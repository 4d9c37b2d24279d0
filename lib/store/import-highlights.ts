import type { EntityTable } from 'dexie';
import type { ImportPlan } from '../highlights/exchange/contract';
import { planImport } from '../highlights/exchange/plan-import';
import type { Library } from './database';
import { readLibrary } from './erase';
import type { StoreWorld } from './highlights';

/** Rows written between two looks at the signal. */
const ROWS_A_STEP = 500;

/** `done` with the plan as it was carried out; `stopped` where the signal came first, and nothing of it stays. */
export type ImportResult = { outcome: 'done'; plan: ImportPlan } | { outcome: 'stopped' };

class Stopped extends Error {}

/**
 * Carries out an import, in one transaction: all or nothing. The library may have changed since the plan was shown, so it is planned again there, from the same
 * file; what is answered is what was done. Days of articles are the caller's to keep: `plan.writes.articleDays`. A full disk rejects, with nothing written.
 */
export async function importHighlights(
  library: Library,
  plan: ImportPlan,
  world: Pick<StoreWorld, 'counted'>,
  signal: AbortSignal,
  onProgress: (written: number, ofRows: number) => void,
): Promise<ImportResult> {
  const { highlights, articles, kept, tombstones, own, decisions, corrections } = library;
  try {
    const done = await library.transaction('rw', [highlights, articles, kept, tombstones, own, decisions, corrections], async () => {
      const fresh = planImport(plan.parsed, await readLibrary(library), plan.options);
      await write(library, fresh, signal, onProgress);
      return fresh;
    });
    world.counted?.();
    return { outcome: 'done', plan: done };
  } catch (error) {
    if (error instanceof Stopped) return { outcome: 'stopped' };
    throw error;
  }
}

async function write(library: Library, { writes }: ImportPlan, signal: AbortSignal, onProgress: (written: number, ofRows: number) => void) {
  const { articles, highlights, kept, tombstones, own, decisions, corrections } = writes;
  const ofRows = [articles, highlights, kept, tombstones, own, decisions, corrections].reduce((sum, { length }) => sum + length, 0);
  let written = 0;
  const stopIfAsked = () => {
    if (signal.aborted) throw new Stopped();
  };
  const put = async <Row extends { id: string }>(table: EntityTable<Row, 'id'>, rows: readonly Row[]) => {
    for (let from = 0; from < rows.length; from += ROWS_A_STEP) {
      stopIfAsked();
      const step = rows.slice(from, from + ROWS_A_STEP);
      await table.bulkPut(step);
      written += step.length;
      onProgress(written, ofRows);
    }
  };
  await put(library.articles, articles);
  await put(library.highlights, highlights);
  await put(library.kept, kept);
  await library.highlights.bulkDelete(writes.deletedHighlights);
  await library.tombstones.bulkDelete(writes.droppedTombstones);
  await put(library.tombstones, tombstones);
  await library.own.bulkDelete(writes.deletedOwn);
  await library.decisions.bulkDelete(writes.deletedDecisions);
  await library.corrections.bulkDelete(writes.deletedCorrections);
  await put(library.own, own);
  await put(library.decisions, decisions);
  await put(library.corrections, corrections);
  stopIfAsked();
}
