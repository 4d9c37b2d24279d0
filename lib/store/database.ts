import { Dexie, type EntityTable } from 'dexie';
import type { Highlight } from '../highlights/highlight';

/** A knowledge pack as kept: the file as it came, ready to be used as typed arrays. */
export interface StoredPack {
  /** `bundled` for the one in the package. */
  id: string;
  name: string;
  version: string;
  hash: string;
  file: Blob;
}

/** The reader's library, in the extension's own origin. Only the background opens it. */
export class Library extends Dexie {
  highlights!: EntityTable<Highlight, 'id'>;
  packs!: EntityTable<StoredPack, 'id'>;

  constructor(name = 'crossread') {
    // Strict: a write is acknowledged when it is on the disk, not when the system has heard of it.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ highlights: 'id, articleId, updatedAt', packs: 'id' });
  }
}
