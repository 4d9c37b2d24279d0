import type { Table } from 'dexie';
import type { Correction } from '../claims/comparison/corrections';
import type { StoryDecision } from '../claims/stories/decisions';
import { bury, unbury } from './bury';
import type { Library } from './database';

/** What is to become of the rows of one table. */
export interface RowsChange<Row> {
  put: readonly Row[];
  remove: readonly string[];
}

/** Writes what the reader decided of stories, or corrected in comparisons, in one transaction; what is taken away stays away. Answers the way back. */
export class ReaderRows {
  constructor(
    private readonly library: Library,
    private readonly now: () => number,
  ) {}

  decide(change: RowsChange<StoryDecision>): Promise<() => Promise<void>> {
    return this.write(this.library.table<StoryDecision, string>('decisions'), change);
  }

  correct(change: RowsChange<Correction>): Promise<() => Promise<void>> {
    return this.write(this.library.table<Correction, string>('corrections'), change);
  }

  private async write<Row extends { id: string }>(table: Table<Row, string>, { put, remove }: RowsChange<Row>) {
    const { tombstones } = this.library;
    const added = put.map(({ id }) => id);
    const ids = [...added, ...remove];
    const before = await this.library.transaction('rw', table, tombstones, async () => {
      const rows = (await table.bulkGet(ids)).filter((row) => row !== undefined);
      await table.bulkDelete([...remove]);
      await bury(tombstones, remove, this.now());
      await table.bulkPut([...put]);
      await unbury(tombstones, added);
      return rows;
    });
    const known = before.map(({ id }) => id);
    return () =>
      this.library.transaction('rw', table, tombstones, async () => {
        await table.bulkDelete(ids);
        await bury(tombstones, added, this.now());
        await table.bulkPut(before);
        await unbury(tombstones, known);
      });
  }
}
