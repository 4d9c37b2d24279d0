import { liveQuery } from 'dexie';
import { buildIndex } from '../knowledge/build-index';
import type { DecodeOptions } from '../knowledge/decode-pack';
import { inspectPack } from '../knowledge/inspect-pack';
import { type OpenIndex, openIndex } from '../knowledge/open-index';
import { readOwn } from '../knowledge/own/own-pack';
import type { OwnStatement } from '../knowledge/own/own-statement';
import { PackError } from '../knowledge/pack-error';
import type { Library, StoredPack } from './database';
import { BUNDLED, packRow } from './packs';

/** What there is to say of a kept pack. */
export interface PackHead {
  id: string;
  name: string;
  version: string;
  /** The day for which it was checked, YYYY-MM-DD. Absent, like all that follows, for one that can no longer be used. */
  date?: string | undefined;
  licence?: string | undefined;
  /** Titles and addresses of where its facts are from. */
  sources: { title: string; url: string }[];
  entities: number;
  places: number;
  bytes: number;
  off: boolean;
  isBundled: boolean;
  isUsable: boolean;
  /** Milliseconds since 1970, UTC. */
  addedAt: number;
}

/** The rows as they were; `undo` puts them back. */
export type PackRows = { put: StoredPack[]; remove: string[] };

/** A file that has been read, and what would become of it. Nothing is written yet. */
export interface ReadPack {
  index: OpenIndex;
  /** What would be kept. */
  row: StoredPack;
  /** The kept pack of the same name, which it would take the place of. */
  replaces: StoredPack | undefined;
  /** What a reader wrote, if there is something. */
  own: OwnStatement[];
}

/** The one with the same name is the same pack. */
const idOf = (name: string): string => `added/${name}`;

/** The packs that the reader sees to. All that writes answers the way back, and does all of it or nothing. */
export class PackShelf {
  constructor(
    private readonly library: Library,
    private readonly now: () => number,
  ) {}

  /** The packaged one first, then the added ones, the lowest first. */
  async list(): Promise<PackHead[]> {
    return Promise.all((await this.rows()).map(headOf));
  }

  /** Calls back with the list, now and whenever somebody has written, until `signal` aborts. */
  follow(onChange: (heads: PackHead[]) => void, signal: AbortSignal): void {
    let turn = 0;
    const show = async (rows: StoredPack[]) => {
      const mine = ++turn;
      const heads = await Promise.all(rows.map(headOf));
      if (mine === turn && !signal.aborted) onChange(heads);
    };
    const report = (error: unknown) => console.error('Crossread: the library could not be read', error);
    const following = liveQuery(() => this.rows()).subscribe((rows) => void show(rows).catch(report), report);
    signal.addEventListener('abort', () => following.unsubscribe(), { once: true });
  }

  /**
   * Reads a file to its last line.
   * @param instead the pack that it must be a version of
   */
  async read(
    file: Blob,
    { instead, ...options }: DecodeOptions & { instead?: string | undefined } = {},
  ): Promise<{ ok: true; read: ReadPack } | { ok: false; error: PackError }> {
    try {
      const lines = await inspectPack(file, options);
      const id = idOf(lines.header.name);
      const replaces = await this.library.packs.get(id);
      if (instead !== undefined && id !== instead)
        return { ok: false, error: new PackError('another-pack', `This file is another pack: ${lines.header.name}.`) };
      const bytes = buildIndex(lines);
      const index = openIndex(bytes.buffer);
      const row = await packRow(id, file, index, bytes, { order: 0, off: false, addedAt: this.now() });
      return { ok: true, read: { index, row, replaces, own: readOwn(lines) } };
    } catch (error) {
      if (error instanceof PackError) return { ok: false, error };
      throw error;
    }
  }

  /** Keeps a pack on top of the others, or in the place of the one of the same name. */
  async add({ row }: ReadPack): Promise<PackRows> {
    const { packs } = this.library;
    return this.library.transaction('rw', packs, async () => {
      const before = await packs.get(row.id);
      const order = before?.order ?? Math.max(0, ...(await packs.toArray()).map((other) => other.order)) + 1;
      await packs.put({ ...row, order, off: before?.off ?? false });
      return before ? { put: [before], remove: [] } : { put: [], remove: [row.id] };
    });
  }

  remove(id: string): Promise<PackRows> {
    return this.change(id, async () => this.library.packs.delete(id));
  }

  switch(id: string, off: boolean): Promise<PackRows> {
    return this.change(id, async (row) => void (await this.library.packs.put({ ...row, off })));
  }

  /** One place up (1) or down (-1). */
  async move(id: string, by: 1 | -1): Promise<PackRows> {
    const { packs } = this.library;
    return this.library.transaction('rw', packs, async () => {
      const added = (await this.rows()).filter((row) => row.id !== BUNDLED);
      const from = added.findIndex((row) => row.id === id);
      const [one, other] = [added[from], added[from + by]];
      if (!one || !other) return { put: [], remove: [] };
      await packs.bulkPut([
        { ...one, order: other.order },
        { ...other, order: one.order },
      ]);
      return { put: [one, other], remove: [] };
    });
  }

  undo({ put, remove }: PackRows): Promise<void> {
    const { packs } = this.library;
    return this.library.transaction('rw', packs, async () => {
      await packs.bulkDelete(remove);
      await packs.bulkPut(put);
    });
  }

  /** The packaged one stays as it is, whoever asks. */
  private change(id: string, write: (row: StoredPack) => Promise<void>): Promise<PackRows> {
    const { packs } = this.library;
    return this.library.transaction('rw', packs, async () => {
      const row = id === BUNDLED ? undefined : await packs.get(id);
      if (!row) return { put: [], remove: [] };
      await write(row);
      return { put: [row], remove: [] };
    });
  }

  private async rows(): Promise<StoredPack[]> {
    const rows = await this.library.packs.toArray();
    return rows.sort((a, b) => Number(b.id === BUNDLED) - Number(a.id === BUNDLED) || a.order - b.order);
  }
}

async function headOf(row: StoredPack): Promise<PackHead> {
  const { id, name, version, off, addedAt } = row;
  const about = { id, name, version, off, addedAt, bytes: row.index?.size ?? 0, isBundled: id === BUNDLED };
  let index: OpenIndex;
  try {
    index = openIndex(await (row.index ?? new Blob()).arrayBuffer());
  } catch {
    // Said in the list; the engine does without it.
    return { ...about, sources: [], entities: 0, places: 0, isUsable: false };
  }
  return { ...about, ...factsOf(index), isUsable: true };
}

/** What an index says of its pack. A source under two keys is one. */
export function factsOf({ directory }: OpenIndex): Pick<PackHead, 'date' | 'licence' | 'sources' | 'entities' | 'places'> {
  const { date, licence, sources, records: entities, places } = directory;
  const seen = new Set<string>();
  return {
    date,
    licence,
    sources: Object.values(sources).filter(({ url, title }) => seen.size < seen.add(`${url}\n${title}`).size),
    entities,
    places,
  };
}
