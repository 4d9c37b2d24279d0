import { liveQuery } from 'dexie';
import { inspectPack } from '../knowledge/inspect-pack';
import { PackKnowledge } from '../knowledge/knowledge';
import { type OpenPack, openPack } from '../knowledge/open-pack';
import { readOwn } from '../knowledge/own/own-pack';
import type { OwnStatement } from '../knowledge/own/own-statement';
import { PackError } from '../knowledge/pack-format';
import type { Library, StoredPack } from './database';
import { BUNDLED, keepPack } from './packs';

/** What there is to say of a kept pack. */
export interface PackHead {
  id: string;
  name: string;
  version: string;
  /** The day for which it was checked, YYYY-MM-DD. Absent, like all that follows, for one that can no longer be used. */
  date?: string;
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
  pack: OpenPack;
  buffer: ArrayBuffer;
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

  /** Reads a file to its last byte. @param instead the pack that it must be a version of */
  async read(file: Blob, instead?: string): Promise<{ ok: true; read: ReadPack } | { ok: false; error: PackError }> {
    try {
      const { pack, buffer } = await inspectPack(file);
      const replaces = await this.library.packs.get(idOf(pack.directory.name));
      if (instead !== undefined && replaces?.id !== instead)
        return { ok: false, error: new PackError('another-pack', `This file is another pack: ${pack.directory.name}.`) };
      return { ok: true, read: { pack, buffer, replaces, own: readOwn(new PackKnowledge(pack)) } };
    } catch (error) {
      if (error instanceof PackError) return { ok: false, error };
      throw error;
    }
  }

  /** Keeps a pack on top of the others, or in the place of the one of the same name. */
  async add({ pack, buffer }: ReadPack): Promise<PackRows> {
    const { packs } = this.library;
    const id = idOf(pack.directory.name);
    return this.library.transaction('rw', packs, async () => {
      const before = await packs.get(id);
      const order = before?.order ?? Math.max(0, ...(await packs.toArray()).map((row) => row.order)) + 1;
      await keepPack(this.library, id, pack, buffer, { order, off: before?.off ?? false, addedAt: this.now() });
      return before ? { put: [before], remove: [] } : { put: [], remove: [id] };
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
  const about = { id, name, version, off, addedAt, bytes: row.file.size, isBundled: id === BUNDLED };
  let pack: OpenPack;
  try {
    pack = openPack(await row.file.arrayBuffer());
  } catch {
    // Said in the list; the engine does without it.
    return { ...about, sources: [], entities: 0, places: 0, isUsable: false };
  }
  const { date, licence, sources, records, places } = pack.directory;
  const seen = new Set<string>();
  return {
    ...about,
    date,
    ...(licence ? { licence } : {}),
    sources: Object.values(sources).filter(({ url, title }) => seen.size < seen.add(`${url}\n${title}`).size),
    entities: records,
    places,
    isUsable: true,
  };
}
