import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { ImportProblem } from './import-problem';

/** By its first bytes a file tells which dump it is, as long as these are there. */
export interface DumpHead {
  bytes: number;
  sha256: string;
}

export interface OpenDump {
  /** The dump's text from the offset asked for. Throws where the file ends before its packed contents do. */
  chunks: AsyncIterable<Buffer>;
  /** Bytes of the file read so far, skipped ones included. */
  readBytes: () => number;
  sizeBytes: number;
  close: () => void;
}

const CHUNK_BYTES = 1 << 20;
const HEAD_BYTES = 65_536;

type Packing = 'none' | 'gzip';

function packingOf(first: Buffer, path: string): Packing {
  if (first[0] === 0x1f && first[1] === 0x8b) return 'gzip';
  const isBzip2 = first.subarray(0, 3).toString('latin1') === 'BZh';
  const isZstandard = first.subarray(0, 4).equals(Buffer.from([0x28, 0xb5, 0x2f, 0xfd]));
  if (isBzip2)
    throw new ImportProblem(
      `${path} is packed with bzip2, which Node cannot unpack. Unpack it first (bunzip2 --keep, or lbzip2 -dk, which uses all processors), or take the .gz of the same dump.`,
    );
  if (isZstandard)
    throw new ImportProblem(`${path} is packed with Zstandard, which this version of Node cannot unpack. Unpack it first (unzstd --keep).`);
  return 'none';
}

async function firstBytes(path: string, length: number): Promise<Buffer> {
  const file = await open(path).catch((error: Error) => {
    throw new ImportProblem(`The dump cannot be read: ${error.message}`);
  });
  try {
    const buffer = Buffer.alloc(length);
    const { bytesRead } = await file.read(buffer, 0, length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** @param bytes how many of the first bytes count; by default up to 64 kB of them */
export async function dumpHead(path: string, bytes = HEAD_BYTES): Promise<DumpHead> {
  const first = await firstBytes(path, Math.min(bytes, HEAD_BYTES));
  return { bytes: first.length, sha256: createHash('sha256').update(first).digest('hex') };
}

/**
 * Opens a dump, plain or packed with gzip, at an offset of its unpacked text. A plain file is read from there. A packed one can only be unpacked from its
 * beginning: what lies before the offset is unpacked and thrown away, which takes as long as unpacking does but costs no memory.
 * @throws ImportProblem for a file that is not there, or packed otherwise
 */
export async function openDump(path: string, offset: number): Promise<OpenDump> {
  const packing = packingOf(await firstBytes(path, 16), path);
  const { size } = await stat(path);
  if (packing === 'none') {
    if (offset > size)
      throw new ImportProblem(`${path} is shorter than what was read of it. It is another file, or a part of it is missing.`);
    const file = createReadStream(path, { start: offset, highWaterMark: CHUNK_BYTES });
    return { chunks: file, readBytes: () => offset + file.bytesRead, sizeBytes: size, close: () => file.destroy() };
  }
  const file = createReadStream(path, { highWaterMark: CHUNK_BYTES });
  const unpacked = pipeline(file, createGunzip({ chunkSize: CHUNK_BYTES }), () => undefined);
  return { chunks: skipping(unpacked, offset), readBytes: () => file.bytesRead, sizeBytes: size, close: () => file.destroy() };
}

async function* skipping(chunks: AsyncIterable<Buffer>, bytes: number): AsyncGenerator<Buffer> {
  let left = bytes;
  for await (const chunk of chunks) {
    if (left >= chunk.length) left -= chunk.length;
    else {
      yield chunk.subarray(left);
      left = 0;
    }
  }
}
