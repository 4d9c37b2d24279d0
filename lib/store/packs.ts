import { buildIndex } from '../knowledge/build-index';
import { type DecodeOptions, decodePack } from '../knowledge/decode-pack';
import { type OpenIndex, openIndex } from '../knowledge/open-index';
import type { Library, StoredPack } from './database';

export const BUNDLED = 'bundled';

/** Where a pack stands among the others. */
type Standing = Pick<StoredPack, 'order' | 'off' | 'addedAt'>;

/** A pack that has been read, as it is kept. */
export async function packRow(
  id: string,
  file: Blob,
  index: OpenIndex,
  bytes: Uint8Array<ArrayBuffer>,
  standing: Standing,
): Promise<StoredPack> {
  const { name, version } = index.directory;
  return { id, name, version, hash: await sha256(file), index: new Blob([bytes]), ...standing };
}

/**
 * Reads the packaged knowledge to the last line, builds its index, then keeps that. A pack that is refused leaves what was kept as it was.
 * @throws PackError with words for the user.
 */
export async function installPack(library: Library, id: string, file: Blob, options?: DecodeOptions): Promise<OpenIndex> {
  const bytes = buildIndex(await decodePack(file, options));
  const index = openIndex(bytes.buffer);
  await library.packs.put(await packRow(id, file, index, bytes, { order: 0, off: false, addedAt: 0 }));
  return index;
}

/** Opens what is kept of exactly this file; undefined where another one is kept, or none that can be used. */
export async function openIfKept(library: Library, id: string, file: Blob): Promise<OpenIndex | undefined> {
  const kept = await library.packs.get(id);
  return kept?.hash === (await sha256(file)) ? readPack(kept) : undefined;
}

/** Opens a kept pack; undefined where there is none, or where what is kept can no longer be used. */
export async function openKeptPack(library: Library, id: string): Promise<OpenIndex | undefined> {
  return readPack(await library.packs.get(id));
}

async function readPack(kept: StoredPack | undefined): Promise<OpenIndex | undefined> {
  // An earlier Crossread kept the pack itself.
  if (!kept?.index) return undefined;
  try {
    return openIndex(await kept.index.arrayBuffer());
  } catch (error) {
    console.error('Crossread: the kept knowledge pack cannot be used', error);
    return undefined;
  }
}

/** The packs that the reader has added and not switched off, the lowest first; one that can no longer be used is passed over. */
export async function openAddedPacks(library: Library): Promise<OpenIndex[]> {
  const rows = (await library.packs.toArray()).filter(({ id, off }) => id !== BUNDLED && !off);
  const packs = await Promise.all(rows.sort((a, b) => a.order - b.order).map(readPack));
  return packs.filter((pack) => pack !== undefined);
}

async function sha256(file: Blob): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
