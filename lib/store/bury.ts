import type { EntityTable } from 'dexie';
import type { Tombstone } from '../highlights/highlight';

/** Notes that rows were taken away, so that they do not come back from another copy of the library. Within the caller's transaction. */
export async function bury(tombstones: EntityTable<Tombstone, 'id'>, ids: readonly string[], deletedAt: number): Promise<void> {
  await tombstones.bulkPut(ids.map((id) => ({ id, deletedAt })));
}

/** The opposite of bury: the rows are there again. */
export async function unbury(tombstones: EntityTable<Tombstone, 'id'>, ids: readonly string[]): Promise<void> {
  await tombstones.bulkDelete([...ids]);
}
