import type { Tombstone } from '../highlight';
import type { DatedRow } from './merge-dated';

/** When rows were deleted, by their ids: in the library, and in the one that the file is of. */
export interface Graves {
  here: ReadonlyMap<string, number>;
  there: ReadonlyMap<string, number>;
  /** What was deleted here comes back all the same. */
  restoreDeleted: boolean;
}

export function gravesOf(here: readonly Tombstone[], there: readonly Tombstone[], restoreDeleted: boolean): Graves {
  const byId = (tombstones: readonly Tombstone[]) => new Map(tombstones.map(({ id, deletedAt }) => [id, deletedAt]));
  return { here: byId(here), there: byId(there), restoreDeleted };
}

/** Rows that are written whole, parted by what was deleted after they were written. */
export interface SurvivingRows<Row> {
  here: Row[];
  read: Row[];
  /** Rows of the library that were deleted in the other one. */
  deletedThere: string[];
  /** Rows of the file that were deleted in the library. */
  deletedHere: Row[];
}

export function surviving<Row extends DatedRow>(here: readonly Row[], read: readonly Row[], graves: Graves): SurvivingRows<Row> {
  const isOver = (row: Row, deleted: ReadonlyMap<string, number>) => (deleted.get(row.id) ?? Number.NEGATIVE_INFINITY) >= row.at;
  const isBuried = (row: Row) => !graves.restoreDeleted && isOver(row, graves.here);
  return {
    here: here.filter((row) => !isOver(row, graves.there)),
    read: read.filter((row) => !isBuried(row)),
    deletedThere: here.filter((row) => isOver(row, graves.there)).map(({ id }) => id),
    deletedHere: read.filter(isBuried),
  };
}
