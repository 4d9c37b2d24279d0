import { type OpenPack, openPack, packHash, verifyPack } from '../knowledge/open-pack';
import type { Library } from './database';

export const BUNDLED = 'bundled';

/**
 * Checks a pack to the last byte, then keeps it. A pack that is refused leaves what was kept as it was.
 * @throws PackError with words for the user.
 */
export async function installPack(library: Library, id: string, file: Blob): Promise<OpenPack> {
  const buffer = await file.arrayBuffer();
  const pack = await verifyPack(buffer);
  const { name, version } = pack.directory;
  await library.packs.put({ id, name, version, hash: packHash(buffer), file: new Blob([buffer]) });
  return pack;
}

/** Opens a kept pack; undefined where there is none, or where what is kept can no longer be used. */
export async function openKeptPack(library: Library, id: string): Promise<OpenPack | undefined> {
  const kept = await library.packs.get(id);
  if (!kept) return undefined;
  try {
    return openPack(await kept.file.arrayBuffer());
  } catch (error) {
    console.error('Crossread: the kept knowledge pack cannot be used', error);
    return undefined;
  }
}
