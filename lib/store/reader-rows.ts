import type { Table } from 'dexie';
import type { Correction } from '../claims/comparison/corrections';
import type { StoryDecision } from '../claims/stories/decisions';
import type { Library } from './database';

/** What is to become of the rows of one table. */
export interface RowsChange<Row> {
  put: readonly Row[];
  remove: readonly string[];
}

/** Writes what the reader decided of stories, or corrected in comparisons, in one transaction. Answers the way back. */
export class ReaderRows {
  constructor(private readonly library: Library) {}

  decide(change: RowsChange<StoryDecision>): Promise<() => Promise<void>> {
    return this.write(this.library.table<StoryDecision, string>('decisions'), change);
  }

  correct(change: RowsChange<Correction>): Promise<() => Promise<void>> {
    return this.write(this.library.table<Correction, string>('corrections'), change);
  }

  private async write<Row extends { id: string }>(table: Table<Row, string>, { put, remove }: RowsChange<Row>) {
    const ids = [...put.map(({ id }) => id), ...remove];
    const before = await this.library.transaction('rw', table, async () => {
      const rows = (await table.bulkGet(ids)).filter((row) => row !== undefined);
      await table.bulkDelete([...remove]);
      await table.bulkPut([...put]);
      return rows;
    });
    return () =>
      this.library.transaction('rw', table, async () => {
        await table.bulkDelete(ids);
        await table.bulkPut(before);
      });
  }
}
