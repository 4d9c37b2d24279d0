import {
  arrayConstructor,
  INDEX_FORMAT,
  INDEX_HEADER_BYTES,
  INDEX_MAGIC,
  type IndexDirectory,
  SECTIONS,
  type SectionName,
} from './index-format';

export type Columns = Partial<Record<SectionName, ArrayLike<number>>>;

/** Lays header, directory and sections into one file, see index-format.ts. Throws where a section is missing. */
export function assembleIndex(described: Omit<IndexDirectory, 'sections'>, columns: Columns): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const sections: IndexDirectory['sections'] = {};
  // Offsets count from the end of the directory, so that they do not depend on its own length.
  let length = 0;
  const arrays = (Object.keys(SECTIONS) as SectionName[]).map((name) => {
    const column = columns[name];
    if (!column) throw new Error(`The index cannot be made: section ${name} is missing.`);
    const Type = arrayConstructor(SECTIONS[name]);
    const array = column instanceof Type ? column : new Type(column);
    if (array !== column) checkFit(name, column, array);
    const offset = length;
    sections[name] = { offset, length: array.length };
    length += Math.ceil(array.byteLength / 8) * 8;
    return { offset, bytes: new Uint8Array(array.buffer, array.byteOffset, array.byteLength) };
  });
  // Padded with spaces, which JSON ignores, so that the first section lies at a multiple of 8.
  let json = JSON.stringify({ ...described, sections });
  while ((INDEX_HEADER_BYTES + encoder.encode(json).length) % 8 !== 0) json += ' ';
  const directory = encoder.encode(json);
  const start = INDEX_HEADER_BYTES + directory.length;
  const index = new Uint8Array(start + length);
  index.set(encoder.encode(INDEX_MAGIC), 0);
  new DataView(index.buffer).setUint32(4, INDEX_FORMAT, true);
  new DataView(index.buffer).setUint32(8, directory.length, true);
  index.set(directory, INDEX_HEADER_BYTES);
  for (const { offset, bytes } of arrays) index.set(bytes, start + offset);
  return index;
}

function checkFit(name: SectionName, column: ArrayLike<number>, array: ArrayLike<number>): void {
  for (let i = 0; i < column.length; i++)
    if (column[i] !== array[i]) throw new Error(`The index cannot be made: ${name}[${i}] is ${column[i]}, more than its type holds.`);
}
