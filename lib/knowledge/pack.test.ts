import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex } from './build-index';
import { decodePack } from './decode-pack';
import { encodePack, writePackLines } from './encode-pack';
import { fold } from './fold';
import { Knowledge } from './knowledge';
import { openIndex } from './open-index';
import type { PackContent, PackRecord } from './pack-content';

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

const content: PackContent = {
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

const bytes = await encodePack(content);
const lines = await decodePack(new Blob([bytes]));
const index = buildIndex(lines);
const knowledge = () => new Knowledge(openIndex(index.buffer));

describe('a pack', () => {
  it('gives back what went in', () => {
    const k = knowledge();
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

describe('a line', () => {
  it('of an office holds who held it, and each holder is told so', () => {
    const role = { office: 'office/mayor', person: 'person/abu-ali', from: '2020', checked: '2026-01-01', source: 'record' };
    const tie = {
      type: 'leads',
      from: 'person/abu-ali',
      to: 'state/syria',
      checked: '2026-01-01',
      source: 'https://example.org/a',
    } as const;
    const records = content.records.map((record) => ({
      ...record,
      detail: {
        ...record.detail,
        ...(record.id === 'person/abu-ali' ? { roles: [role] } : {}),
        ...(record.id === 'person/zed-zaman' ? {} : { relations: [tie] }),
      },
    }));
    const office = {
      id: 'office/mayor',
      kind: 'office',
      prior: 0.5,
      names: [],
      detail: { name: 'mayor', checked: '2026-01-01', roles: [role], sources: [] },
    };
    const text = [...writePackLines({ ...content, records: [...records, office as PackRecord] })].join('\n');
    return decodePack(new Blob([text])).then((read) => {
      const k = new Knowledge(openIndex(buildIndex(read).buffer));
      const detail = (id: string) => k.detail(k.find(id) ?? -1);
      expect(detail('person/abu-ali')?.roles).toEqual([role]);
      expect(detail('office/mayor')?.roles).toEqual([role]);
      expect(detail('person/abu-ali')?.relations).toEqual([tie]);
      expect(detail('state/syria')?.relations).toEqual([tie]);
      expect(detail('person/zed-zaman')?.roles).toEqual([]);
    });
  });

  it('may name what is not in the pack', async () => {
    const [zed] = content.records;
    const relations = [
      { type: 'leads' as const, from: 'person/zed-zaman', to: 'group/elsewhere', checked: '2026-01-01', source: 'record' },
    ];
    const records = [{ ...(zed as PackRecord), detail: { name: 'Zed', sources: [], relations } }];
    const k = new Knowledge(openIndex(buildIndex(await decodePack(new Blob([await encodePack({ ...content, records })]))).buffer));
    expect(k.detail(k.find('person/zed-zaman') ?? -1)?.relations).toEqual(relations);
  });
});

describe('an index', () => {
  it('that is damaged is not opened, or answers without throwing', () => {
    fc.assert(
      fc.property(fc.nat(index.length - 1), fc.nat(255), (at, value) => {
        const copy = index.slice();
        copy[at] = value;
        let k: Knowledge;
        try {
          k = new Knowledge(openIndex(copy.buffer));
        } catch {
          return;
        }
        for (const key of ['syria', 'raqqa', 'zed zaman'])
          for (const { entity } of k.lookUp(key)) void [k.name(entity), k.id(entity), k.place(entity), k.detail(entity)];
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps the first 255 of one name', () => {
    const many = Array.from({ length: 300 }, (_, at) => ({ ...city('Springfield', 6_000_000 + at, 1000 + at), aliases: ['Spring'] }));
    return decodePack(new Blob([[...writePackLines({ ...content, places: [...content.places, ...many] })].join('\n')])).then((read) => {
      const k = new Knowledge(openIndex(buildIndex(read).buffer));
      expect(k.lookUp('springfield')).toHaveLength(255);
      expect(k.lookUp('spring')).toHaveLength(255);
      expect(k.lookUp('raqqa')).toHaveLength(2);
    });
  });
});
