import { unzipSync } from 'fflate';
import type { FileRefusal } from './contract';
import { decodeText } from './decode-text';

export const isArchive = ([first, second, third, fourth]: Uint8Array): boolean =>
  first === 0x50 && second === 0x4b && third === 3 && fourth === 4;

export type Unpacked = { ok: true; texts: ReadonlyMap<string, string> } | { ok: false; reason: FileRefusal };

/**
 * The texts of an archive whose names are wanted. The sizes are read from its directory first: what would unpack to more than `maxBytes` is not unpacked,
 * and what unpacks to more than its directory says is cut there by fflate. Names are looked up and never written to a disk.
 */
export function unpack(bytes: Uint8Array, isWanted: (name: string) => boolean, maxBytes: number): Unpacked {
  let left = maxBytes;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!isWanted(name)) return false;
        left -= originalSize;
        return left >= 0;
      },
    });
    if (left < 0) return { ok: false, reason: 'too-large' };
    const texts = Object.entries(files).flatMap(([name, file]): [string, string][] => {
      const decoded = decodeText(file);
      return decoded ? [[name, decoded.text]] : [];
    });
    return { ok: true, texts: new Map(texts) };
  } catch {
    // The directory stands at the end: without it the rest did not arrive.
    return { ok: false, reason: hasDirectory(bytes) ? 'broken' : 'cut-off' };
  }
}

/** "PK\x05\x06" ends an archive, followed by 18 bytes and a comment of 65,535 at most. */
function hasDirectory(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xffff); at -= 1) {
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 5 && bytes[at + 3] === 6) return true;
  }
  return false;
}
