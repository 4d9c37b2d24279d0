import {
  arrayConstructor,
  PACK_FORMAT,
  PACK_HEADER_BYTES,
  PACK_MAGIC,
  type PackDirectory,
  SECTIONS,
  type SectionName,
} from './pack-format';

export type Columns = Partial<Record<SectionName, ArrayLike<number>>>;

/** Lays header, directory and sections into one file, see pack-format.ts. Throws where a section is missing. */
export async function assemblePack(described: Omit<PackDirectory, 'sections'>, columns: Columns): Promise<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const sections: PackDirectory['sections'] = {};
  // Offsets count from the end of the directory, so that they do not depend on its own length.
  let length = 0;
  const arrays = (Object.keys(SECTIONS) as SectionName[]).map((name) => {
    const column = columns[name];
    if (!column) throw new Error(`The pack cannot be made: section ${name} is missing.`);
    const array = arrayConstructor(SECTIONS[name]).from(column);
    const wrapped = Array.prototype.findIndex.call(column, (value, index) => value !== array[index]);
    if (wrapped >= 0) throw new Error(`The pack cannot be made: ${name}[${wrapped}] is ${column[wrapped]}, more than its type holds.`);
    const offset = length;
    sections[name] = { offset, length: array.length };
    length += Math.ceil(array.byteLength / 8) * 8;
    return { offset, bytes: new Uint8Array(array.buffer) };
  });
  // Padded with spaces, which JSON ignores, so that the first section lies at a multiple of 8.
  let json = JSON.stringify({ ...described, sections });
  while ((PACK_HEADER_BYTES + encoder.encode(json).length) % 8 !== 0) json += ' ';
  const directory = encoder.encode(json);
  const start = PACK_HEADER_BYTES + directory.length;
  const pack = new Uint8Array(start + length);
  pack.set(encoder.encode(PACK_MAGIC), 0);
  new DataView(pack.buffer).setUint32(4, PACK_FORMAT, true);
  new DataView(pack.buffer).setUint32(8, directory.length, true);
  pack.set(directory, PACK_HEADER_BYTES);
  for (const { offset, bytes } of arrays) pack.set(bytes, start + offset);
  pack.set(new Uint8Array(await crypto.subtle.digest('SHA-256', pack.subarray(PACK_HEADER_BYTES))), 12);
  return pack;
}
