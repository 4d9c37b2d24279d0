import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { sampleDump } from '../../../bench/sample-dump';
import { roleStatus } from '../../../lib/knowledge/as-of';
import { buildIndex } from '../../../lib/knowledge/build-index';
import { decodePack } from '../../../lib/knowledge/decode-pack';
import { fold } from '../../../lib/knowledge/fold';
import { Knowledge } from '../../../lib/knowledge/knowledge';
import { makeCard } from '../../../lib/knowledge/make-card';
import { openIndex } from '../../../lib/knowledge/open-index';
import { type ImportResult, importDump } from './import-dump';
import { readOptions } from './options';

const folder = mkdtempSync(join(tmpdir(), 'crossread-wikidata-'));
afterAll(() => rmSync(folder, { recursive: true }));

const TODAY = '2026-11-29';
const CURATED = new Map([
  ['Q142', 'state/france'],
  ['Q900006', 'group/coast-rally'],
]);

function run(dump: string, out: string, ...more: string[]): Promise<ImportResult> {
  const options = readOptions([dump, '--out', join(folder, out), ...more], TODAY);
  const world = { signal: new AbortController().signal, now: () => 0, today: TODAY, out: { write: () => undefined } };
  return importDump(options, { ...world, curated: () => CURATED });
}

async function open(out: string): Promise<Knowledge> {
  const file = readFileSync(join(folder, out));
  return new Knowledge(openIndex(buildIndex(await decodePack(new Blob([file]))).buffer));
}

const FIXTURE = 'tests/fixtures/wikidata/dump.json';
const result = await run(FIXTURE, 'fixture.pack', '--least-sitelinks', '3');
const k = await open('fixture.pack');
const detail = (id: string) => k.detail(k.find(id) ?? -1);
const rolesOf = (id: string) =>
  detail(id)
    ?.roles?.map(({ office, from = '', to = '' }) => `${office.replace(/-q\d+$/, '').slice('office/'.length)} ${from}/${to}`)
    .sort();
const roleIn = (id: string, office: string) => detail(id)?.roles?.find((role) => role.office === office);

describe('a pack from a dump', () => {
  it('is made as of the newest change', () => {
    expect(result).toMatchObject({ outcome: 'made', records: 17, date: '2026-08-24' });
    expect(k.index.directory).toMatchObject({
      name: 'Wikidata',
      date: '2026-08-24',
      countries: 1,
      sources: { wikidata: { asOf: '2026-08-24' } },
    });
  });

  it("has the terms of a person, each once, from the person's item and from others", () => {
    expect(rolesOf('person/aurele-montfaucon-q900001')).toEqual([
      'chairperson-of-union-of-coastal-works 1990/1994',
      'head-of-government-of-france 1986/1988-05',
      'mayor-of-saint-aubry 1971/1974',
      'mayor-of-saint-aubry 1977-03-20/1995-05-16',
      'president-of-the-french-republic 1995-05-17/2007-05-16',
    ]);
  });

  it('claims no day for a term that has ended nobody says when', () => {
    expect(rolesOf('person/ines-calvador-q900002')).toEqual([
      'chairperson-of-union-of-coastal-works 1994/',
      'chief-executive-officer-of-rally-for-the-coast /',
      'mayor-of-saint-aubry /',
      'president-of-the-french-republic 2007-05-16/',
    ]);
    const mayor = roleIn('person/ines-calvador-q900002', 'office/mayor-of-saint-aubry-q900011');
    for (const day of ['1990-01-01', '2001-03-19', '2008-01-01', '2026-08-24']) expect(mayor && roleStatus(mayor, day)).toBe('unknown');
  });

  it('claims nothing after the day of the dump', () => {
    const president = roleIn('person/ines-calvador-q900002', 'office/president-of-the-french-republic-q900010');
    expect(['2007-05-15', '2026-08-24', '2026-08-25'].map((day) => president && roleStatus(president, day))).toEqual([
      'not-yet',
      'holds',
      'unknown',
    ]);
  });

  it('knows heads by the office that the state names', () => {
    expect(detail('office/president-of-the-french-republic-q900010')).toMatchObject({
      function: 'head-of-state',
      of: 'state/france',
      titles: ['president'],
      checked: '2026-08-24',
    });
    expect(detail('office/president-of-the-french-republic-q900010')?.completeFrom).toBeUndefined();
    expect(detail('state/france')?.offices?.[0]).toBe('office/president-of-the-french-republic-q900010');
  });

  it('names the page of each fact', () => {
    const card = makeCard(k, 'person/aurele-montfaucon-q900001', '2000-01-01', new Set());
    expect(card?.roles[0]).toMatchObject({ status: 'holds', office: { name: 'President of the French Republic' } });
    expect(card?.sources.map(({ url }) => url)).toContain('https://www.wikidata.org/wiki/Q142');
    expect(card).toMatchObject({
      country: { id: 'state/france' },
      life: { born: '1932-11-29' },
      wikipedia: 'Aurèle Montfaucon',
      wikidata: 'Q900001',
    });
  });

  it('gives what the knowledge files describe the id and the kind that it has there', () => {
    expect(k.find('state/france')).toBeDefined();
    const party = k.find('group/coast-rally') ?? -1;
    expect(k.kind(party)).toBe('group');
    expect(detail('group/coast-rally')?.relations?.map(({ type, from, end }) => [type, from, end])).toContainEqual([
      'member-of',
      'person/aurele-montfaucon-q900001',
      '2002',
    ]);
  });

  it.each([
    ['place/saint-aubry-q900004', { lat: 48.8569, lon: 2.3514, population: 2145906, geonames: 9988776, type: 'city' }],
    ['state/france', { lat: 47, lon: 2, population: 68373433, geonames: 3017382 }],
  ])('has point, population and GeoNames id of %s', (id, expected) => {
    expect(detail(id)).toMatchObject(expected);
  });

  it.each(['place/farthest-point-q900012', 'place/mons-testus-q900013'])('has none of them of %s, which has none on Earth', (id) => {
    expect(k.find(id)).toBeDefined();
    for (const field of ['lat', 'lon', 'population', 'geonames']) expect(detail(id)).not.toHaveProperty(field);
  });

  it.each([
    ['person/gaius-verus-q900003', undefined, undefined],
    ['person/ines-calvador-q900002', '1961-02', undefined],
    ['person/kofi-adomako-q900017', '1732-02-22', undefined],
  ])('of %s knows %s and %s', (id, born, died) => {
    expect(detail(id)?.born).toBe(born);
    expect(detail(id)?.died).toBe(died);
  });

  it.each([
    ['aurele montfaucon', 'person/aurele-montfaucon-q900001'],
    ['aurele de montfaucon', 'person/aurele-montfaucon-q900001'],
    ['montfaucon', 'person/aurele-montfaucon-q900001'],
    ['st aubry', 'place/saint-aubry-q900004'],
    ['french republic', 'state/france'],
    ['ucw', 'organization/union-of-coastal-works-q900005'],
    ['constructor', 'person/constructor-q900014'],
  ])('finds %s', (key, id) => {
    expect(k.lookUp(key).map(({ entity }) => k.id(entity))).toContain(id);
  });

  it('knows what every object has only where it was said', () => {
    for (const key of ['polluted', 'x', 'proto', 'ville de saint aubry']) expect(k.lookUp(key)).toEqual([]);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});

describe('two thousand invented entities', () => {
  const ENTITIES = 2_000;
  const dump = join(folder, 'sample.json');
  writeFileSync(dump, [...sampleDump(ENTITIES)].join(''));

  it('make a pack whose every record reads, with nothing claimed that is not so', async () => {
    const made = await run(dump, 'sample.pack', '--least-sitelinks', '1');
    expect(made.outcome).toBe('made');
    const sample = await open('sample.pack');
    let roles = 0;
    for (let record = 0; record < sample.records; record++) {
      const own = sample.detail(record);
      if (!own) throw new Error(`${sample.id(record)} does not read.`);
      for (const { from, to, checked } of own.roles ?? []) {
        roles += 1;
        expect(checked).toBe(made.outcome === 'made' ? made.date : '');
        expect((from ?? '0') <= `${to ?? '9'}~`).toBe(true);
      }
      if (sample.kind(record) !== 'office')
        expect(sample.lookUp(fold(sample.name(record))).some(({ entity }) => entity === record)).toBe(true);
    }
    expect(sample.records).toBeGreaterThan(700);
    expect(roles).toBeGreaterThan(200);
  }, 60_000);

  it('make the same pack again, byte for byte', async () => {
    await run(dump, 'again.pack', '--least-sitelinks', '1');
    expect(readFileSync(join(folder, 'sample.pack')).equals(readFileSync(join(folder, 'again.pack')))).toBe(true);
  }, 60_000);
});
