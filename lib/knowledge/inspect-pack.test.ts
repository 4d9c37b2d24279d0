import { describe, expect, it } from 'vitest';
import { samplePack, sampleRecord } from '../../tests/sample-pack';
import { buildIndex } from './build-index';
import { encodePack, writePackLines } from './encode-pack';
import { inspectPack, MOST_PACK_BYTES } from './inspect-pack';
import { PackKnowledge } from './knowledge';
import { openIndex } from './open-index';
import { PackError } from './pack-error';

const whole = samplePack({
  records: [sampleRecord('person/ada', { name: 'Ada' }), sampleRecord('person/bob', { name: 'Bob' })],
  places: [{ name: 'Raqqa', aliases: [], lat: 36, lon: 39, geonames: 7, division: 0, population: 200_000, type: 'city' }],
  divisions: [{ country: 'SY', place: 0 }],
  countries: [{ code: 'SY' }],
});
type Line = Record<string, unknown>;
const LINES = [...writePackLines(whole)].map((line) => JSON.parse(line) as Line);
const [HEADER, COUNTRY, ADA] = [0, 1, 2];

/** The pack as text, with one line changed. */
const changed = (at: number, more: Line): string =>
  LINES.map((line, index) => JSON.stringify(index === at ? { ...line, ...more } : line)).join('\n');
const withLine = (line: Line): string => [...LINES, line].map((one) => JSON.stringify(one)).join('\n');
const gzip = async (blob: Blob): Promise<Blob> => new Response(blob.stream().pipeThrough(new CompressionStream('gzip'))).blob();

const index = async (file: Blob) => new PackKnowledge(openIndex(buildIndex(await inspectPack(file)).buffer));
const refusal = async (file: Blob): Promise<PackError['kind'] | 'taken'> => {
  try {
    await index(file);
    return 'taken';
  } catch (error) {
    if (error instanceof PackError) return error.kind;
    throw error;
  }
};
const record = (more: Line): Line => ({ id: 'person/eve', kind: 'person', prior: 1, names: [], name: 'Eve', sources: [], ...more });
const tie = (to: string): Line => ({ type: 'leads', to, checked: '2026-01-01', source: 'x' });

describe('a file that is chosen as a pack', () => {
  it('is taken where it is one, packed or not', async () => {
    for (const file of [new Blob([await encodePack(whole)]), new Blob([changed(HEADER ?? 0, { licence: 'CC0' })])])
      expect((await index(file)).find('person/bob')).toBe(1);
  });

  const cases: [string, string, PackError['kind']][] = [
    ['nothing', '', 'not-a-pack'],
    ['JSON', JSON.stringify({ format: 'crossread-library', version: 1 }), 'not-a-pack'],
    ['a page', '<!doctype html><script>alert(1)</script>', 'not-a-pack'],
    ['an index of an earlier version', 'CRKP\u0003\u0000\u0000\u0000', 'not-a-pack'],
    ['another magic', changed(HEADER ?? 0, { crossread: 'library' }), 'damaged'],
    ['another format', changed(HEADER ?? 0, { format: 9 }), 'other-format'],
    ['no name', changed(HEADER ?? 0, { name: ' ' }), 'inconsistent'],
    ['a licence of a thousand words', changed(HEADER ?? 0, { licence: 'free '.repeat(1000) }), 'damaged'],
    ['a line that is no JSON', `${changed(HEADER ?? 0, {})}\n{`, 'damaged'],
    ['a line of nobody', withLine({}), 'damaged'],
    ['a division behind the end', changed(COUNTRY ?? 0, { division: [4_000_000_000] }), 'inconsistent'],
    ['more places than names', changed(COUNTRY ?? 0, { geonames: [[7, 8]] }), 'inconsistent'],
    ['a place off the earth', changed(COUNTRY ?? 0, { lat: [[99_999, 0]] }), 'inconsistent'],
    ['an id beyond all', changed(COUNTRY ?? 0, { geonames: [[2 ** 40]] }), 'inconsistent'],
    ['a country that is no code', changed(COUNTRY ?? 0, { code: '<b' }), 'inconsistent'],
    ['a country twice', withLine(LINES[COUNTRY ?? 0] ?? {}), 'inconsistent'],
    ['an id of the language', withLine(record({ id: '__proto__' })), 'damaged'],
    ['another id of the language', withLine(record({ id: 'constructor' })), 'damaged'],
    ['a kind that there is not', withLine(record({ id: 'robot/eve' })), 'inconsistent'],
    ['an id of another kind', withLine(record({ id: 'state/eve' })), 'inconsistent'],
    ['an id that is too long for an index', withLine(record({ id: `person/${'𐐷'.repeat(200)}` })), 'damaged'],
    ['two records with one id', withLine(LINES[ADA ?? 0] ?? {}), 'inconsistent'],
    ['a name of 10,000 characters', withLine(record({ name: 'A'.repeat(10_000) })), 'inconsistent'],
    ['a description of 10,000 characters', withLine(record({ description: 'A'.repeat(10_000) })), 'inconsistent'],
    ['a hundred thousand ties', withLine(record({ ties: Array.from({ length: 100_000 }, () => tie('person/ada')) })), 'inconsistent'],
    ['a reference to no record', withLine(record({ ties: [tie('nobody')] })), 'damaged'],
    ['a reference to a kind that there is not', withLine(record({ ties: [tie('robot/eve')] })), 'inconsistent'],
    ['an office of nobody', withLine(record({ of: 'nobody' })), 'inconsistent'],
  ];
  it.each(cases)('%s: refused', async (_, text, kind) => {
    expect(await refusal(new Blob([text]))).toBe(kind);
    expect(text === '' ? kind : await refusal(await gzip(new Blob([text])))).toBe(kind);
  });

  it('is refused wherever it is cut off', async () => {
    const records = Array.from({ length: 1_000 }, (_, at) =>
      sampleRecord(`person/p${at}`, { name: `Person ${at}`, description: `${Math.sin(at)}`.repeat(3) }),
    );
    const long = await encodePack({ ...whole, records });
    expect(long.length).toBeGreaterThan(10_000);
    for (let end = 0; end < long.length; end += 1_000)
      expect(await refusal(new Blob([long.slice(0, end)]))).toMatch(/not-a-pack|truncated/);
  });

  it('of 100 MB of zeros is refused without being read', async () => {
    const file = new Blob([new Uint8Array(100_000_000)]);
    expect(file.size).toBeGreaterThan(MOST_PACK_BYTES);
    expect(await refusal(file)).toBe('too-large');
    expect(await refusal(new Blob([new Uint8Array(1_000_000)]))).toBe('not-a-pack');
  });

  it('that unpacks without end is refused soon', async () => {
    const endless = await gzip(new Blob([`${JSON.stringify(LINES[HEADER ?? 0])}\n`, new Uint8Array(100_000_000).fill(0x20)]));
    expect(endless.size).toBeLessThan(1_000_000);
    expect(await refusal(endless)).toBe('too-large');
  });

  it('may name entities that it does not have, and names that look like markup are names', async () => {
    const name = '<img src=x onerror=alert(1)>';
    const k = await index(new Blob([withLine(record({ name, ties: [tie('group/elsewhere')] }))]));
    const eve = k.find('person/eve') ?? -1;
    expect([k.name(eve), k.detail(eve)?.relations?.[0]?.to]).toEqual([name, 'group/elsewhere']);
  });

  it('with words of the language for keys changes nothing of it', async () => {
    const text = changed(HEADER ?? 0, {}).replace('"sources":{}', '"sources":{"__proto__":{"title":"x","url":"x","asOf":"x"}}');
    const k = await index(new Blob([text]));
    expect(Object.hasOwn(Object.prototype, 'title')).toBe(false);
    expect(({} as Line).title).toBeUndefined();
    expect(k.find('person/ada')).toBe(0);
  });
});
