import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodePack, type PackInput } from './encode-pack';
import { fold } from './fold';
import { PackKnowledge } from './knowledge';
import { openPack, packHash, verifyPack } from './open-pack';
import { PackError } from './pack-format';

const person = (id: string, name: string) => ({
  id: `person/${id}`,
  kind: 'person' as const,
  country: 'SY',
  prior: 0.9,
  names: [
    { surface: name, role: 'name' as const, prior: 1 },
    { surface: name.split(' ').at(-1) ?? name, role: 'short' as const, prior: 0.4 },
  ],
  detail: { name, sources: ['record'], description: `About ${name} <b>&amp; "all"</b>` },
});
const city = (name: string, geonames: number, population: number) => ({
  name,
  aliases: [`${name}stadt`],
  lat: 33.5,
  lon: -170.25,
  geonames,
  division: 1,
  population,
  type: 'city' as const,
});

const input: PackInput = {
  name: 'Test',
  version: '1',
  date: '2026-01-01',
  sources: { record: { title: 'A record', url: 'https://example.org', asOf: '2026-01-01' } },
  records: [
    person('zed-zaman', 'Zed Zaman'),
    person('abu-ali', 'Abu al-Ali'),
    {
      id: 'state/syria',
      kind: 'state',
      country: 'SY',
      prior: 0.95,
      names: [{ surface: 'Syria', role: 'name', prior: 1 }],
      detail: { name: 'Syria', sources: [] },
    },
  ],
  places: [
    city('Raqqa', 172955, 177_636),
    city('Raqqa', 5_000_001, 1200),
    { ...city('North Side', 0, 500_000), type: 'division' as const },
  ],
  divisions: [{ country: 'SY' }, { country: 'SY', place: 2 }],
  countries: [{ code: 'SY', record: 'state/syria' }],
  flagsOf: (surface) => (surface === 'Syria' ? 2 : 0),
};

const bytes = await encodePack(input);
const knowledge = () => new PackKnowledge(openPack(bytes.buffer));

describe('a pack', () => {
  it('gives back what went in', async () => {
    const k = new PackKnowledge(await verifyPack(bytes.buffer));
    const [zed] = k.lookUp('zed zaman');
    expect(zed && k.id(zed.entity)).toBe('person/zed-zaman');
    expect(zed && k.detail(zed.entity)?.description).toContain('<b>');
    expect(k.lookUp('zaman')[0]).toMatchObject({ role: 'short' });
    expect(k.lookUp(fold('Abu Al-Ali')).map(({ entity }) => k.name(entity))).toEqual(['Abu al-Ali']);
    const state = k.find('state/syria') ?? -1;
    expect(k.kind(state)).toBe('state');
    expect(k.stateOf(k.country(state) ?? -1)).toBe(state);
    expect(k.find('state/atlantis')).toBeUndefined();
  });

  it('keeps namesakes apart and finds places by their ids', () => {
    const k = knowledge();
    const found = k.lookUp('raqqa').map(({ entity }) => entity);
    expect(found).toHaveLength(2);
    for (const entity of found) expect(k.find(k.id(entity))).toBe(entity);
    expect(found.map((entity) => k.id(entity)).sort()).toEqual(['place/raqqa-sy-172955', 'place/raqqa-sy-5000001']);
    expect(k.lookUp('raqqastadt').map(({ entity }) => k.name(entity))).toEqual(['Raqqa', 'Raqqa']);
    const place = k.place(found[0] ?? -1);
    expect(place?.lat).toBeCloseTo(33.5, 2);
    expect(place?.lon).toBeCloseTo(-170.25, 2);
    expect(place?.division === undefined ? '' : k.name(place.division)).toBe('North Side');
  });

  it('knows nothing that was not put in', () => {
    const k = knowledge();
    const spelled = new Set([
      'zed zaman',
      'zaman',
      'abu al ali',
      'al ali',
      'syria',
      'raqqa',
      'raqqastadt',
      'north side',
      'north sidestadt',
      'ali',
    ]);
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(k.lookUp(fold(text)).length > 0 && !spelled.has(fold(text))).toBe(false);
      }),
    );
  });
});

describe('a bad pack', () => {
  const refusal = async (buffer: ArrayBuffer): Promise<PackError['kind'] | 'accepted'> => {
    try {
      await verifyPack(buffer);
      return 'accepted';
    } catch (error) {
      if (error instanceof PackError) return error.kind;
      throw error;
    }
  };
  const changed = (change: (copy: Uint8Array) => void): ArrayBuffer => {
    const copy = bytes.slice();
    change(copy);
    return copy.buffer;
  };

  it.each([
    ['empty', new ArrayBuffer(0), 'not-a-pack'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, ...Array(100).fill(0)]).buffer, 'not-a-pack'],
    ['of another format', changed((copy) => copy.set([9], 4)), 'other-format'],
    ['cut in the middle', bytes.slice(0, bytes.length / 2).buffer, 'truncated'],
    ['cut in its directory', bytes.slice(0, 60).buffer, 'truncated'],
    ['with one byte changed at the end', changed((copy) => copy.set([(copy.at(-20) ?? 0) ^ 1], copy.length - 20)), 'damaged'],
    ['with a broken directory', changed((copy) => copy.set([0x7d], 44)), 'damaged'],
  ])('%s is refused', async (_, buffer, kind) => {
    expect(await refusal(buffer)).toBe(kind);
  });

  it('never opens with a claim that its arrays cannot hold', () => {
    const text = new TextDecoder('latin1').decode(bytes);
    const at = text.indexOf('"surfaces":') + '"surfaces":'.length;
    expect(() => openPack(changed((copy) => copy.set(new TextEncoder().encode(text[at] === '9' ? '8' : '9'), at)))).toThrow(PackError);
  });

  it('is refused, or answers without throwing, whatever bytes are changed', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, value) => {
        let k: PackKnowledge;
        try {
          k = new PackKnowledge(openPack(changed((copy) => copy.set([value], at))));
        } catch (error) {
          expect(error).toBeInstanceOf(PackError);
          return;
        }
        for (const key of ['syria', 'raqqa', 'zed zaman'])
          for (const { entity } of k.lookUp(key)) void [k.name(entity), k.id(entity), k.place(entity), k.detail(entity)];
      }),
      { numRuns: 2000 },
    );
  });

  it('names its checksum', () => {
    expect(packHash(bytes.buffer)).toMatch(/^[0-9a-f]{64}$/);
  });
});
