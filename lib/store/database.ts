import { Dexie, type EntityTable } from 'dexie';
import type { Highlight, Tombstone } from '../highlights/highlight';
import type { KeptArticle } from './kept-article';
import { articlesOfHighlights } from './migrate-to-2';
import { highlightTo3 } from './migrate-to-3';
import type { StoredArticle } from './stored-article';

/** A knowledge pack as kept. */
export interface StoredPack {
  /** `bundled` for the one in the package. */
  id: string;
  name: string;
  version: string;
  /** SHA-256 of the pack's file, hexadecimal. */
  hash: string;
  /** Ready to be used as typed arrays, see lib/knowledge/index-format.ts. */
  index?: Blob;
}

/** The reader's library, in the extension's own origin: opened by the background and by the library page, never by a script in a page. */
export class Library extends Dexie {
  highlights!: EntityTable<Highlight, 'id'>;
  packs!: EntityTable<StoredPack, 'id'>;
  articles!: EntityTable<StoredArticle, 'id'>;
  kept!: EntityTable<KeptArticle, 'id'>;
  tombstones!: EntityTable<Tombstone, 'id'>;

  constructor(name = 'crossread') {
    // Strict: a write is acknowledged when it is on the disk, not when the system has heard of it.
    super(name, { chromeTransactionDurability: 'strict', indexedDB: refusingLaterVersions(), IDBKeyRange: globalThis.IDBKeyRange });
    this.version(1).stores({ highlights: 'id, articleId, updatedAt', packs: 'id' });
    // One transaction: where it fails, the database stays at version 1 with all that is in it.
    this.version(2)
      .stores({ articles: 'id, *addresses, *hints' })
      .upgrade(async (transaction) => {
        const highlights = await transaction.table<Highlight, string>('highlights').toArray();
        await transaction.table<StoredArticle, string>('articles').bulkAdd(articlesOfHighlights(highlights));
      });
    this.version(3)
      .stores({ highlights: 'id, articleId, updatedAt, *tags, *about', kept: 'id, articleId, keptAt', tombstones: 'id' })
      .upgrade(async (transaction) => {
        const highlights = transaction.table<Record<string, unknown>, string>('highlights');
        await highlights.bulkPut((await highlights.toArray()).map(highlightTo3));
      });
  }
}

/**
 * The browser's databases, but for those that a later Crossread has made. Dexie would open them without asking for a version, add what it misses there
 * and write rows that the later one does not expect.
 */
function refusingLaterVersions() {
  const { indexedDB } = globalThis;
  return {
    open(name: string, version?: number): IDBOpenDBRequest {
      if (version === undefined) throw new DOMException('The library was made by a later Crossread.', 'VersionError');
      return indexedDB.open(name, version);
    },
    deleteDatabase: (name: string) => indexedDB.deleteDatabase(name),
    databases: () => indexedDB.databases(),
    cmp: (first: unknown, second: unknown) => indexedDB.cmp(first, second),
  };
}
