import { describe, expect, it } from 'vitest';
import { samplePack, sampleRecord } from '../../tests/sample-pack';
import { encodePack, type PackInput } from './encode-pack';
import { inspectPack, MOST_PACK_BYTES } from './inspect-pack';
import { PackKnowledge } from './knowledge';
import { PACK_HEADER_BYTES, PackError } from './pack-format';

const relation = (to: string) => ({ type: 'leads' as const, from: 'person/ada', to, checked: '2026-01-01', source: 'x' });
const whole = samplePack({
  records: [sampleRecord('person/ada', { name: 'Ada' }), sampleRecord('person/bob', { name: 'Bob' })],
  places: [{ name: 'Raqqa', aliases: [], lat: 36, lon: 39, geonames: 7, division: 0, population: 200_000, type: 'city' }],
  divisions: [{ country: 'SY', place: 0 }],
  countries: [{ code: 'SY' }],
});
const bytes = await encodePack(whole);

/** With a checksum that fits: whoever makes a hostile file can count. */
async function signed(copy: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  copy.set(new Uint8Array(await crypto.subtle.digest('SHA-256', copy.subarray(PACK_HEADER_BYTES))), 12);
  return copy;
}

/** The pack with its directory written anew; the sections stay where they are. */
async function claiming(change: (directory: Record<string, unknown>) => void): Promise<Uint8Array<ArrayBuffer>> {
  const length = new DataView(bytes.buffer).getUint32(8, true);
  const directory = JSON.parse(new TextDecoder().decode(bytes.subarray(PACK_HEADER_BYTES, PACK_HEADER_BYTES + length))) as Record<
    string,
    unknown
  >;
  change(directory);
  let json = JSON.stringify(directory);
  while ((PACK_HEADER_BYTES + json.length) % 8 !== 0) json += ' ';
  const text = new TextEncoder().encode(json);
  const copy = new Uint8Array(PACK_HEADER_BYTES + text.length + bytes.length - PACK_HEADER_BYTES - length);
  copy.set(bytes.subarray(0, PACK_HEADER_BYTES));
  new DataView(copy.buffer).setUint32(8, text.length, true);
  copy.set(text, PACK_HEADER_BYTES);
  copy.set(bytes.subarray(PACK_HEADER_BYTES + length), PACK_HEADER_BYTES + text.length);
  return signed(copy);
}

/** The pack with one text of its bytes in the place of another of the same length. */
const replaced = (from: string, to: string) => {
  const copy = bytes.slice();
  const at = new TextDecoder('latin1').decode(copy).indexOf(from);
  if (at < 0 || from.length !== to.length) throw new Error(`${from} cannot become ${to}.`);
  copy.set(new TextEncoder().encode(to), at);
  return signed(copy);
};

type Sections = Record<string, { offset: number; length: number }>;
const sectionsOf = (directory: Record<string, unknown>) => directory.sections as Sections;
const encoded = (more: Partial<PackInput>) => encodePack({ ...whole, ...more });

const refusal = async (file: Blob): Promise<PackError['kind'] | 'taken'> => {
  try {
    await inspectPack(file);
    return 'taken';
  } catch (error) {
    if (error instanceof PackError) return error.kind;
    throw error;
  }
};

describe('a file that is chosen as a pack', () => {
  it('is taken where it is one', async () => {
    const { pack } = await inspectPack(new Blob([bytes]));
    expect(new PackKnowledge(pack).find('person/bob')).toBe(1);
  });

  const cases: [string, () => BlobPart | Promise<BlobPart>, PackError['kind']][] = [
    ['nothing', () => '', 'not-a-pack'],
    ['JSON', () => JSON.stringify({ format: 'crossread-library' }), 'not-a-pack'],
    ['a page', () => '<!doctype html><script>alert(1)</script>', 'not-a-pack'],
    ['another magic', () => replaced('CRKP', 'CRKQ'), 'not-a-pack'],
    ['another format', () => signed(bytes.map((byte, index) => (index === 4 ? 9 : byte))), 'other-format'],
    ['a directory that is longer than the file', () => bytes.map((byte, index) => (index >= 8 && index < 12 ? 0xff : byte)), 'truncated'],
    ['a directory that is no JSON', () => bytes.map((byte, index) => (index === PACK_HEADER_BYTES ? 0x7d : byte)), 'damaged'],
    ['one byte that is another', () => bytes.map((byte, index) => (index === bytes.length - 9 ? byte ^ 1 : byte)), 'damaged'],
    ['a section of 2 GB', () => claiming((d) => Object.assign(sectionsOf(d).postings ?? {}, { length: 500_000_000 })), 'truncated'],
    [
      'a section behind the end',
      () => claiming((d) => Object.assign(sectionsOf(d).recordDetail ?? {}, { offset: 8_000_000 })),
      'truncated',
    ],
    ['a section between two numbers', () => claiming((d) => Object.assign(sectionsOf(d).postings ?? {}, { offset: 4 })), 'damaged'],
    ['a section before the file', () => claiming((d) => Object.assign(sectionsOf(d).postings ?? {}, { offset: -8 })), 'damaged'],
    ['no sections', () => claiming((d) => Object.assign(d, { sections: { __proto__: null } })), 'damaged'],
    ['four million records', () => claiming((d) => Object.assign(d, { records: 4_000_000 })), 'inconsistent'],
    ['four million places', () => claiming((d) => Object.assign(d, { places: 4_000_000 })), 'inconsistent'],
    ['two to the 24 buckets', () => claiming((d) => Object.assign(d, { bucketBits: 24 })), 'inconsistent'],
    ['more records than may be', () => claiming((d) => Object.assign(d, { records: 2 ** 31 })), 'damaged'],
    ['no name', () => claiming((d) => Object.assign(d, { name: ' ' })), 'inconsistent'],
    ['a licence of a thousand words', () => claiming((d) => Object.assign(d, { licence: 'free '.repeat(1000) })), 'damaged'],
    ['an id of the language', () => encoded({ records: [sampleRecord('__proto__', { name: 'Ada' })] }), 'inconsistent'],
    ['another id of the language', () => encoded({ records: [sampleRecord('constructor', { name: 'Ada' })] }), 'inconsistent'],
    ['an id of two kinds', () => encoded({ records: [sampleRecord('person/ada', { name: 'Ada' }, { kind: 'state' })] }), 'inconsistent'],
    ['two records with one id', () => replaced('person/bob', 'person/ada'), 'inconsistent'],
    ['records out of order', () => replaced('person/ada', 'person/zoe'), 'inconsistent'],
    ['a name of 10,000 characters', () => encoded({ records: [sampleRecord('person/ada', { name: 'A'.repeat(10_000) })] }), 'inconsistent'],
    [
      'a reference to no record',
      () => encoded({ liesOver: true, records: [sampleRecord('person/ada', { name: 'Ada', relations: [relation('nobody')] })] }),
      'inconsistent',
    ],
    [
      'a country that is not there',
      () => claiming((d) => Object.assign(sectionsOf(d).divisionCountry ?? {}, sectionsOf(d).surfacePrint, { length: 1 })),
      'inconsistent',
    ],
  ];
  it.each(cases)('%s: refused', async (_, make, kind) => {
    expect(await refusal(new Blob([await make()]))).toBe(kind);
  });

  it('is refused wherever it is cut off', async () => {
    const long = await encodePack({
      ...whole,
      records: Array.from({ length: 300 }, (_, index) =>
        sampleRecord(`person/p${index}`, { name: `Person ${index}`, description: `The ${index}th of them, ${'x'.repeat(index)}.` }),
      ),
    });
    expect(long.length).toBeGreaterThan(9_000);
    for (let end = 0; end < long.length; end += 1_000) expect(await refusal(new Blob([long.slice(0, end)]))).not.toBe('taken');
  });

  it('of 100 MB of zeros is refused without being read', async () => {
    const file = new Blob([new Uint8Array(100_000_000)]);
    expect(file.size).toBeGreaterThan(MOST_PACK_BYTES);
    expect(await refusal(file)).toBe('too-large');
    expect(await refusal(new Blob([new Uint8Array(1_000_000)]))).toBe('not-a-pack');
  });

  it('that unfolds without end is refused soon', async () => {
    // Each pair doubles the one before: what one byte stands for is cut, and a record of them is too long to be read.
    const bomb = await encodePack({ ...whole, records: [sampleRecord('person/ada', { name: 'A', description: 'ab'.repeat(900) })] });
    const { pack } = await inspectPack(new Blob([bomb]));
    pack.sections.detailPairs.fill(0x61);
    expect(new PackKnowledge(pack).detail(0)).toBeUndefined();
  });

  it('may have names that look like markup: they are names', async () => {
    const name = '<img src=x onerror=alert(1)>';
    const { pack } = await inspectPack(new Blob([await encoded({ records: [sampleRecord('person/ada', { name })] })]));
    expect(new PackKnowledge(pack).name(0)).toBe(name);
  });
});
