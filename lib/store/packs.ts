import { type OpenPack, openPack, packHash, verifyPack } from '../knowledge/open-pack';
import type { Library, StoredPack } from './database';

export const BUNDLED = 'bundled';

/** Keeps a pack that has been checked, in the place of what is kept under its id. One write: it is the old one or the new one. */
export async function keepPack(
  library: Library,
  id: string,
  { directory }: OpenPack,
  buffer: ArrayBuffer,
  more: Pick<StoredPack, 'order' | 'off' | 'addedAt'>,
): Promise<StoredPack> {
  const { name, version } = directory;
  const row = { id, name, version, hash: packHash(buffer), file: new Blob([buffer]), ...more };
  await library.packs.put(row);
  return row;
}

/**
 * Checks the packaged knowledge to the last byte, then keeps it. A pack that is refused leaves what was kept as it was.
 * @throws PackError with words for the user.
 */
export async function installPack(library: Library, id: string, file: Blob): Promise<OpenPack> {
  const buffer = await file.arrayBuffer();
  const pack = await verifyPack(buffer);
  await keepPack(library, id, pack, buffer, { order: 0, off: false, addedAt: 0 });
  return pack;
}

/** Opens a kept pack; undefined where there is none, or where what is kept can no longer be used. */
export async function openKeptPack(library: Library, id: string): Promise<OpenPack | undefined> {
  return readPack(await library.packs.get(id));
}

async function readPack(kept: StoredPack | undefined): Promise<OpenPack | undefined> {
  if (!kept) return undefined;
  try {
    return openPack(await kept.file.arrayBuffer());
  } catch (error) {
    console.error('Crossread: the kept knowledge pack cannot be used', error);
    return undefined;
  }
}

/** The packs that the reader has added and not switched off, the lowest first; one that can no longer be used is passed over. */
export async function openAddedPacks(library: Library): Promise<OpenPack[]> {
  const rows = (await library.packs.toArray()).filter(({ id, off }) => id !== BUNDLED && !off);
  const packs = await Promise.all(rows.sort((a, b) => a.order - b.order).map(readPack));
  return packs.filter((pack) => pack !== undefined);
}
