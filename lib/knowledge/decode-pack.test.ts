import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex } from './build-index';
import { decodePack } from './decode-pack';
import { PackError } from './pack-error';

const header = { crossread: 'pack', format: 4, name: 'T', version: '1', date: '2026-01-01', sources: {} };
const record = { id: 'person/a', kind: 'person', prior: 1, names: [['name', 1, '']], name: 'A', sources: [] };
const country = {
  code: 'SY',
  division: [-1],
  names: ['A'],
  flags: ['0'],
  types: ['c'],
  geonames: [[1]],
  lat: [[0, 0]],
  lon: [[0, 0]],
  population: [[1]],
};
const withLines = (...all: object[]) => [header, ...all].map((line) => JSON.stringify(line)).join('\n');

const zipped = (...text: string[]): Promise<ArrayBuffer> =>
  new Response(new Blob(text).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer();
const [zippedWord, zippedZeros] = await Promise.all([zipped('hello'), zipped('\0'.repeat(1_000_000))]);

const whole = await zipped(withLines(record, country));

describe('a bad pack', () => {
  const refusal = async (file: BlobPart, options?: Parameters<typeof decodePack>[1]): Promise<PackError['kind'] | 'accepted'> => {
    try {
      buildIndex(await decodePack(new Blob([file]), options));
      return 'accepted';
    } catch (error) {
      if (error instanceof PackError) return error.kind;
      throw error;
    }
  };
  it('is told from a good one', async () => expect(await refusal(withLines(record, country))).toBe('accepted'));

  it.each<[string, BlobPart, PackError['kind']]>([
    ['empty', '', 'not-a-pack'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, ...Array(100).fill(0)]), 'not-a-pack'],
    ['a page', '<html></html>', 'not-a-pack'],
    ['JSON of another kind', '{"a": 1}', 'not-a-pack'],
    ['a list', '[]', 'not-a-pack'],
    ['JSON that is no object', '{"crossread"', 'not-a-pack'],
    ['something else that is packed', zippedWord, 'not-a-pack'],
    ['zeros that are packed', zippedZeros, 'not-a-pack'],
    ['of another format', JSON.stringify({ ...header, format: 3 }), 'other-format'],
    ['without a version', JSON.stringify({ ...header, version: '' }), 'damaged'],
    ['cut in the middle', whole.slice(0, whole.byteLength / 2), 'truncated'],
    ['cut in its last byte', whole.slice(0, -1), 'truncated'],
    ['with one byte changed', new Uint8Array(whole).map((byte, at) => (at === whole.byteLength >> 1 ? byte ^ 0x55 : byte)), 'truncated'],
    ['with a line that is no JSON', `${withLines(record)}\n{"id":`, 'damaged'],
    ['with a line of nothing known', withLines({ x: 1 }), 'damaged'],
    ['with a record without a name', withLines({ ...record, name: undefined }), 'damaged'],
    ['with a prior of 2', withLines({ ...record, prior: 2 }), 'damaged'],
    ['with an id that is none', withLines({ ...record, id: '__proto__' }), 'damaged'],
    ['with a name of a million characters', withLines({ ...record, names: [['name', 1, 'a'.repeat(1_000_000)]] }), 'damaged'],
    ['with two records of one id', withLines(record, record), 'inconsistent'],
    ['with a country twice', withLines(country, country), 'inconsistent'],
    ['with columns of other lengths', withLines({ ...country, lat: [[0]] }), 'inconsistent'],
    ['with a division too few', withLines({ ...country, division: [] }), 'inconsistent'],
    ['with a division that is none of its places', withLines({ ...country, division: [7] }), 'inconsistent'],
    ['with a place off the earth', withLines({ ...country, lat: [[0, 90_000]] }), 'inconsistent'],
    ['with an id of minus one', withLines({ ...country, geonames: [[-1]] }), 'inconsistent'],
    ['with the population of a galaxy', withLines({ ...country, population: [[5000]] }), 'inconsistent'],
    ['with a letter that is no type', withLines({ ...country, types: ['?'] }), 'inconsistent'],
    [
      'with more countries than there are',
      withLines(...Array.from({ length: 300 }, (_, at) => ({ ...country, code: String.fromCharCode(65 + (at % 26), 65 + at / 26) }))),
      'too-large',
    ],
  ])('%s is refused', async (_, file, kind) => expect(await refusal(file)).toBe(kind));

  it('is refused where it unpacks to more than is allowed', async () => {
    const bomb = await zipped(JSON.stringify(header), '\n', ...Array<string>(40).fill(' '.repeat(1_000_000)));
    expect(await refusal(bomb)).toBe('too-large');
  });

  it('names the line and what is wrong with it', async () => {
    await expect(decodePack(new Blob([withLines(record, { ...record, id: 'person/b', prior: 'high' })]))).rejects.toThrow(/line 3.*prior/);
  });

  it('cannot name what is no property of an entity', async () => {
    const read = await decodePack(new Blob([`${withLines(record).slice(0, -1)},"__proto__":{"evil":1},"constructor":{"evil":1}}`]));
    expect(Object.keys(read.records[0] ?? {})).not.toContain('constructor');
    expect((read.records[0] as { evil?: unknown }).evil).toBeUndefined();
  });

  it('is refused or read without throwing anything else, whatever bytes are changed', async () => {
    const text = new TextEncoder().encode(withLines(record, country));
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 1), fc.nat(255), async (at, value) => {
        await refusal(text.map((byte, index) => (index === at ? value : byte)));
      }),
      { numRuns: 500 },
    );
  });

  it('can be given up', async () => {
    const stop = new AbortController();
    const shares: number[] = [];
    const reading = decodePack(new Blob([whole]), {
      signal: stop.signal,
      onProgress: (share) => {
        shares.push(share);
        stop.abort();
      },
    });
    await expect(reading).rejects.toThrow(/abort/i);
    expect(shares).toEqual([1]);
  });
});
