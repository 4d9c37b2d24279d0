import { liveQuery } from 'dexie';
import { MAX_OWN_STATEMENTS } from '../knowledge/own/own-limits';
import { mergeOwn, type OwnRefusal, planOwn, planOwnChange } from '../knowledge/own/own-rules';
import type { OwnDraft, OwnStatement, OwnUndo } from '../knowledge/own/own-statement';
import { bury, unbury } from './bury';
import type { Library } from './database';
import type { StoreWorld } from './highlights';

/** What the reader says of entities. Everything that writes answers the way back. */
export class OwnStore {
  constructor(
    private readonly library: Library,
    private readonly world: Pick<StoreWorld, 'now' | 'newId' | 'counted'>,
  ) {}

  /** All of it, what was said last first. */
  async list(): Promise<OwnStatement[]> {
    return (await this.library.own.toArray()).sort((a, b) => b.at - a.at);
  }

  /** Says all of it or nothing; what was said before on the same thing gives way. */
  async add(drafts: readonly OwnDraft[]): Promise<{ ok: true; undo: OwnUndo } | { ok: false; reason: OwnRefusal }> {
    const { own, tombstones } = this.library;
    const { now, newId } = this.world;
    const added = await this.library.transaction('rw', own, tombstones, async () => {
      const before = await own
        .where('entity')
        .anyOf(drafts.map(({ entity }) => entity))
        .toArray();
      const plan = planOwn(before, drafts, now(), newId);
      if (!plan.ok) return plan;
      if ((await own.count()) + plan.undo.remove.length > MAX_OWN_STATEMENTS) return { ok: false, reason: 'too-many' } as const;
      await own.bulkPut(plan.put);
      await unbury(
        tombstones,
        plan.put.map(({ id }) => id),
      );
      return plan;
    });
    if (added.ok) this.world.counted?.();
    return added;
  }

  /** Writes one anew; undefined where it is gone, or the words are none. */
  async change(id: string, text: string): Promise<OwnUndo | undefined> {
    const { own } = this.library;
    return this.library.transaction('rw', own, async () => {
      const row = await own.get(id);
      const before = row ? await own.where('entity').equals(row.entity).toArray() : [];
      const plan = planOwnChange(before, id, text, this.world.now());
      if (!plan) return undefined;
      await own.bulkDelete(plan.remove);
      await own.bulkPut(plan.put);
      return plan.undo;
    });
  }

  /** Calls back with all of it, now and whenever somebody has written, until `signal` aborts. */
  follow(onChange: (rows: OwnStatement[]) => void, signal: AbortSignal): void {
    const following = liveQuery(() => this.list()).subscribe(onChange, (error) =>
      console.error('Crossread: the library could not be read', error),
    );
    signal.addEventListener('abort', () => following.unsubscribe(), { once: true });
  }

  /** Takes statements away, so that an older file does not bring them back. */
  async remove(ids: readonly string[]): Promise<OwnUndo> {
    const { own, tombstones } = this.library;
    const gone = await this.library.transaction('rw', own, tombstones, async () => {
      const rows = (await own.bulkGet([...ids])).filter((row) => row !== undefined);
      const found = rows.map(({ id }) => id);
      await own.bulkDelete(found);
      await bury(tombstones, found, this.world.now());
      return rows;
    });
    this.world.counted?.();
    return { put: gone, remove: [] };
  }

  /** Takes in the statements of a file: the reader asks for them, deleted or not. */
  async take(file: readonly OwnStatement[]): Promise<OwnUndo> {
    const { own, tombstones } = this.library;
    const undo = await this.library.transaction('rw', own, tombstones, async () => {
      const here = await own.toArray();
      const { put, remove } = mergeOwn(here, file);
      const touched = new Set([...remove, ...put.map(({ id }) => id)]);
      await own.bulkDelete(remove);
      await own.bulkPut(put);
      await unbury(
        tombstones,
        put.map(({ id }) => id),
      );
      const before = here.filter(({ id }) => touched.has(id));
      const known = new Set(before.map(({ id }) => id));
      return { put: before, remove: put.map(({ id }) => id).filter((id) => !known.has(id)) };
    });
    this.world.counted?.();
    return undo;
  }

  /** Takes a change back. */
  async undo({ put, remove }: OwnUndo): Promise<void> {
    const { own, tombstones } = this.library;
    await this.library.transaction('rw', own, tombstones, async () => {
      await own.bulkDelete(remove);
      await bury(tombstones, remove, this.world.now());
      await own.bulkPut(put);
      await unbury(
        tombstones,
        put.map(({ id }) => id),
      );
    });
    this.world.counted?.();
  }
}
