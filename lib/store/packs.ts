import { buildIndex } from '../knowledge/build-index';
import { type DecodeOptions, decodePack } from '../knowledge/decode-pack';
import { type OpenIndex, openIndex } from '../knowledge/open-index';
import type { Library } from './database';

export const BUNDLED = 'bundled';

/**
 * Reads a pack to the last line, builds its index, then keeps that. A pack that is refused leaves what was kept as it was.
 * @throws PackError with words for the user.
 */
export async function installPack(library: Library, id: string, file: Blob, options?: DecodeOptions): Promise<OpenIndex> {
  const bytes = buildIndex(await decodePack(file, options));
  const index = openIndex(bytes.buffer);
  const { name, version } = index.directory;
  await library.packs.put({ id, name, version, hash: await sha256(file), index: new Blob([bytes]) });
  return index;
}

/** Opens a kept pack; undefined where there is none, or where what is kept can no longer be used. */
export async function openKeptPack(library: Library, id: string): Promise<OpenIndex | undefined> {
  const kept = await library.packs.get(id);
  // An earlier Crossread kept the pack itself.
  if (!kept?.index) return undefined;
  try {
    return openIndex(await kept.index.arrayBuffer());
  } catch (error) {
    console.error('Crossread: the kept knowledge pack cannot be used', error);
    return undefined;
  }
}

async function sha256(file: Blob): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
