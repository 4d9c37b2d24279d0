import * as z from 'zod/mini';
import type { KeyValueStore } from './library-guard';

/**
 * Copies of the library that the extension makes by itself, gzipped, in its own storage: browsers that clear a library leave that one. Storage holds
 * JSON only, hence text in base64, in pieces: one value of many megabytes would be copied as a whole at each step.
 */
const backupSchema = z.object({
  id: z.string(),
  /** Milliseconds since 1970, UTC. */
  at: z.number(),
  highlights: z.number(),
  kept: z.number(),
  /** Gzipped. */
  bytes: z.number(),
  pieces: z.number(),
});
export type Backup = z.infer<typeof backupSchema>;

const LIST = 'backups';
const PIECE_UTF16 = 1_000_000;
const DAY_MS = 86_400_000;
/** The next one is made with the first change after this long. */
export const BACKUP_EVERY_MS = DAY_MS;

const pieceKey = (id: string, piece: number): string => `backup:${id}:${piece}`;
const piecesOf = ({ id, pieces }: Backup): string[] => Array.from({ length: pieces }, (_, piece) => pieceKey(id, piece));

/** Of several backups those that stay: the latest three, and the latest one that is a week older than the newest. Newest first. */
export function backupsToKeep(backups: readonly Backup[]): Backup[] {
  const [newest, ...older] = backups.toSorted((a, b) => b.at - a.at);
  if (!newest) return [];
  const recent = [newest, ...older.slice(0, 2)];
  const weekOld = older.find((backup) => newest.at - backup.at >= 7 * DAY_MS);
  return weekOld && !recent.includes(weekOld) ? [...recent, weekOld] : recent;
}

export interface BackupWorld {
  storage: KeyValueStore;
  now: () => number;
  newId: () => string;
  /** The library as the chunks of a file that can be imported, with how much is in it. */
  dump: () => Promise<{ chunks: readonly string[]; highlights: number; kept: number; own?: number }>;
}

export class BackupStore {
  constructor(private readonly world: BackupWorld) {}

  /** Newest first. */
  async list(): Promise<Backup[]> {
    const stored = (await this.world.storage.get(LIST))[LIST];
    const parsed = z.array(backupSchema).safeParse(stored ?? []);
    return parsed.success ? parsed.data.toSorted((a, b) => b.at - a.at) : [];
  }

  /** Makes one where the last is old enough and there is something to keep. */
  async makeIfDue(): Promise<Backup | undefined> {
    const [last] = await this.list();
    return last && this.world.now() - last.at < BACKUP_EVERY_MS ? undefined : this.make();
  }

  /** Makes one now, and forgets those that it makes superfluous; undefined where there is nothing to keep. */
  async make(): Promise<Backup | undefined> {
    const { storage, now, newId, dump } = this.world;
    const { chunks, highlights, kept, own = 0 } = await dump();
    // An empty library must not push a full backup out.
    if (highlights + kept + own === 0) return undefined;
    const packed = await gzip(chunks);
    const text = toBase64(packed);
    const id = newId();
    const pieces = Math.ceil(text.length / PIECE_UTF16);
    for (let piece = 0; piece < pieces; piece++)
      await storage.set({ [pieceKey(id, piece)]: text.slice(piece * PIECE_UTF16, (piece + 1) * PIECE_UTF16) });
    const made: Backup = { id, at: now(), highlights, kept, bytes: packed.length, pieces };
    const before = await this.list();
    const keep = backupsToKeep([made, ...before]);
    // Listed once all of it is there; one that was cut off is never offered.
    await storage.set({ [LIST]: keep });
    await storage.remove(before.filter((backup) => !keep.includes(backup)).flatMap(piecesOf));
    return made;
  }

  /** The file that a backup holds; undefined where it is gone or damaged. */
  async read(id: string): Promise<string | undefined> {
    const backup = (await this.list()).find((one) => one.id === id);
    if (!backup) return undefined;
    let text = '';
    for (const key of piecesOf(backup)) {
      const piece = (await this.world.storage.get(key))[key];
      if (typeof piece !== 'string') return undefined;
      text += piece;
    }
    return gunzip(text).catch(() => undefined);
  }

  /** Forgets all: with what the reader erases, its copies go. */
  async erase(): Promise<void> {
    const { storage } = this.world;
    await storage.remove([LIST, ...(await this.list()).flatMap(piecesOf)]);
  }
}

async function gzip(chunks: readonly string[]): Promise<Uint8Array> {
  const stream = new Blob([...chunks]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

async function gunzip(base64: string): Promise<string> {
  const binary = atob(base64);
  const bytes = Uint8Array.from({ length: binary.length }, (_, index) => binary.charCodeAt(index));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
}

/** Characters that String.fromCharCode takes at once; more overflow the stack of some engines. */
const SLICE = 30_000;

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += SLICE) binary += String.fromCharCode(...bytes.subarray(at, at + SLICE));
  return btoa(binary);
}
