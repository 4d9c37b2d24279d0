import type { ComparedPlace } from '../../lib/claims/comparison/comparison';
import type { Highlight } from '../../lib/highlights/highlight';
import type { EntityKind } from '../../lib/knowledge/kinds';
import type { PageState } from '../../lib/messages';
import type { Settings } from '../../lib/settings';
import type { LibraryGuard } from '../../lib/store/library-guard';
import type { FetchTies } from '../ties/use-ties';

export interface EntityName {
  id: string;
  name: string;
  kind: EntityKind;
}

/** A file to be saved by the browser. */
export interface SavedFile {
  name: string;
  mime: string;
  parts: (string | Uint8Array<ArrayBuffer>)[];
}

/** Bytes in use and allowed, and whether the browser has promised not to clear them away; `undefined` where it does not say. */
export interface StorageSpace {
  usedBytes: number | undefined;
  quotaBytes: number | undefined;
  persisted: boolean;
}

/** A copy of the library that is kept aside. */
export interface BackupHead {
  id: string;
  /** Milliseconds since 1970, UTC. */
  at: number;
  highlights: number;
  bytes: number;
}

/** Copies of the library: lib/store/backups.ts is this. */
export interface Backups {
  /** Newest first. */
  list(): Promise<BackupHead[]>;
  /** Undefined where there is nothing to copy. */
  make(): Promise<BackupHead | undefined>;
  /** The file that a copy holds, in the library's own format; undefined where it is gone or damaged. */
  read(id: string): Promise<string | undefined>;
  /** Forgets all of them. */
  erase(): Promise<void>;
}

/** What would become of one row of a file. */
export interface ImportRow {
  place: number;
  outcome: 'new' | 're-anchor' | 'merge' | 'duplicate' | 'delete' | 'refused';
  /** Why it is refused, in words. */
  reason?: string;
  excerpt: string;
  title?: string;
}

/** What an import would do; nothing is written before `run`. */
export interface ImportPreview {
  rows: readonly ImportRow[];
  /** All or nothing; aborting before the end leaves the library as it was. */
  run(onProgress: (done: number, all: number) => void, signal: AbortSignal): Promise<void>;
}

/** Highlights out and in: see lib/highlights/exchange. */
export interface Exchange {
  /** Keys of the formats with their names in words. */
  formats: readonly { id: string; name: string }[];
  /** All that the library holds where no highlights are given. */
  write(format: string, highlights?: readonly Highlight[]): Promise<SavedFile[]>;
  /** `restoreDeleted` brings back what was deleted here since: for copies that are put back. */
  read(file: File, options: { restoreDeleted: boolean }): Promise<{ ok: true; preview: ImportPreview } | { ok: false; why: string }>;
}

/** All that the library page needs beside the database. */
export interface LibraryWorld {
  now: () => number;
  newId: () => string;
  /** Lets the browser draw and hear keys before a long piece of work goes on. */
  pause: () => Promise<void>;
  names(ids: string[]): Promise<EntityName[]>;
  /** Knows whether the browser has cleared the library. */
  guard: Pick<LibraryGuard, 'loss' | 'dismissLoss'>;
  /** Where places lie, by their ids; those that the knowledge does not have are left out. */
  places(ids: string[]): Promise<Map<string, ComparedPlace>>;
  /** Who of some actors is tied to whom on a day. */
  ties: FetchTies;
  /** The article that is open in a tab, as its reader tells of it; undefined where none is. */
  pageState(tabId: number): Promise<PageState | undefined>;
  /** Called after each commit that changed the number of rows. */
  counted: () => void;
  /** Open pages read their highlights again. */
  tellPages(): Promise<void>;
  copy(text: string): Promise<void>;
  saveFile(file: SavedFile): void;
  readSettings(): Promise<Settings>;
  changeSettings(change: (before: Settings) => Settings): Promise<Settings>;
  space(): Promise<StorageSpace>;
  /** Asks the browser to keep the library when space is short. Answers whether it will. */
  persist(): Promise<boolean>;
  backups: Backups;
  exchange?: Exchange;
}
