import { describe, expect, it } from 'vitest';
import { buildIndex } from './build-index';
import { decodePack } from './decode-pack';
import { encodePack } from './encode-pack';
import type { EntityKind, RelationType } from './kinds';
import { Knowledge } from './knowledge';
import { openIndex } from './open-index';
import type { PackRecord } from './pack-content';
import type { HeldRelation, HeldRole, RecordDetail } from './record-detail';
import type { Tie } from './ties';
import { tiesAmong } from './ties-among';

const SOURCE = 'https://example.org/Record';

const NAMES: Record<string, EntityKind> = {
  'group/army': 'group',
  'group/rebels': 'group',
  'office/president': 'office',
  'organization/pact': 'organization',
  'organization/club': 'organization',
  'organization/world': 'organization',
  'person/ada': 'person',
  'person/bo': 'person',
  'place/hill': 'place',
  'place/lake': 'place',
  'state/north': 'state',
  'state/south': 'state',
  'state/west': 'state',
};

const tie = (from: string, type: RelationType, to: string, more: Partial<HeldRelation> = {}): HeldRelation => ({
  from,
  type,
  to,
  checked: '2024-06-30',
  source: SOURCE,
  ...more,
});
const role = (person: string, more: Partial<HeldRole>): HeldRole => ({
  office: 'office/president',
  person,
  checked: '2024-06-30',
  source: SOURCE,
  ...more,
});
const members = (organization: string, ...states: string[]) =>
  states.map((state) => tie(state, 'member-of', organization, { start: '1990' }));

/** A pack with these relations, and two presidents of the North one after the other. */
async function knowing(relations: HeldRelation[]): Promise<Knowledge> {
  const roles = [role('person/ada', { from: '2010-01-01', to: '2020-05-05' }), role('person/bo', { from: '2020-05-05' })];
  const details: Record<string, Partial<RecordDetail>> = {
    'state/north': { offices: ['office/president'] },
    'office/president': { name: 'president of North', of: 'state/north', checked: '2024-06-30', roles },
    'person/ada': { roles: roles.slice(0, 1) },
    'person/bo': { roles: roles.slice(1) },
  };
  const extras = [...new Set(relations.flatMap(({ from, to }) => [from, to]))].filter((id) => !(id in NAMES));
  const records: PackRecord[] = [...Object.keys(NAMES), ...extras].map((id) => ({
    id,
    kind: NAMES[id] ?? 'state',
    country: 'SY',
    prior: 0.5,
    names: [{ surface: id, role: 'name', prior: 1 }],
    detail: { name: id, sources: [SOURCE], relations: relations.filter(({ from, to }) => from === id || to === id), ...details[id] },
  }));
  const pack = await encodePack({
    name: 'Test',
    version: '1',
    date: '2026-01-01',
    sources: {},
    records,
    places: [],
    divisions: [{ country: 'SY' }],
    countries: [{ code: 'SY', record: 'state/north' }],
    flagsOf: () => 0,
  });
  const index = buildIndex(await decodePack(new Blob([pack])));
  return new Knowledge(openIndex(index.buffer));
}

const written = ({ subject, type, object, mutual, status }: Tie): string =>
  `${status}: ${subject} ${type}${mutual ? ' (mutual)' : ''} ${object}`;
const ALL = Object.keys(NAMES);
const among = async (relations: HeldRelation[], day: string, ids: readonly string[] = ALL) => tiesAmong(await knowing(relations), ids, day);

describe('as of a day', () => {
  const [open, ended] = [{ start: '2015-10-01' }, { start: '2015-10-01', end: '2020-03-31' }];
  const cases: [string, Partial<HeldRelation>, string, Tie['status']][] = [
    ['before it began', open, '2015-09-30', 'not-begun'],
    ['on the first day', open, '2015-10-01', 'holds'],
    ['during it', ended, '2018-01-01', 'holds'],
    ['on the last day', ended, '2020-03-31', 'holds'],
    ['after it', ended, '2020-04-01', 'ended'],
    ['with no end, on the day of the last check', open, '2024-06-30', 'holds'],
    ['with no end, after the last check', open, '2024-07-01', 'unknown'],
    ['with an end, after the last check', { ...ended, checked: '2020-04-30' }, '2024-07-01', 'ended'],
    ['with no beginning, on the day of the check', {}, '2024-06-30', 'holds'],
    ['with no beginning, before the check', {}, '2024-06-29', 'unknown'],
    ['within the month in which it began', { start: '2015-10' }, '2015-10-15', 'unknown'],
    ['in a year that it held only part of', open, '2015', 'unknown'],
    ['in a year that it held throughout', open, '2016', 'holds'],
  ];
  it.each(cases)('%s', async (_, dates, day, status) => {
    const { ties } = await among([tie('state/north', 'backs', 'group/rebels', dates)], day, ['state/north', 'group/rebels']);
    expect(ties.map((one) => one.status)).toEqual([status]);
  });

  it('offices follow one another, and nobody holds one after the last check', async () => {
    const at = async (day: string) =>
      (await among([], day, ['state/north', 'person/ada', 'person/bo'])).ties.map(({ subject, status }) => `${subject} ${status}`);
    expect(await at('2009-01-01')).toEqual(['person/ada not-begun', 'person/bo not-begun']);
    expect(await at('2015-01-01')).toEqual(['person/ada holds', 'person/bo not-begun']);
    expect(await at('2021-01-01')).toEqual(['person/bo holds', 'person/ada ended']);
    expect(await at('2025-01-01')).toEqual(['person/bo unknown', 'person/ada ended']);
  });
});

describe('both directions', () => {
  const day = '2020-01-01';
  const since = { start: '2015' };
  const cases: [string, HeldRelation[], string[]][] = [
    ['a tie is read from its own side', [tie('state/south', 'backs', 'group/rebels', since)], ['holds: state/south backs group/rebels']],
    [
      'two that back one another are two ties',
      [tie('state/north', 'backs', 'state/south', since), tie('state/south', 'backs', 'state/north', since)],
      ['holds: state/north backs state/south', 'holds: state/south backs state/north'],
    ],
    [
      'a symmetric tie on record from both sides is one',
      [tie('group/army', 'fights', 'group/rebels', since), tie('group/rebels', 'fights', 'group/army', { start: '2015-03' })],
      ['holds: group/army fights (mutual) group/rebels'],
    ],
    [
      'on record from one side it has no direction either',
      [tie('group/rebels', 'fights', 'group/army', since)],
      ['holds: group/rebels fights (mutual) group/army'],
    ],
    ['opposing may be one-sided', [tie('state/north', 'opposes', 'state/west', since)], ['holds: state/north opposes state/west']],
    [
      'or mutual, where both do',
      [tie('state/north', 'opposes', 'state/west', since), tie('state/west', 'opposes', 'state/north', since)],
      ['holds: state/north opposes (mutual) state/west'],
    ],
    [
      'a war that was fought twice is two',
      [
        tie('state/north', 'fights', 'state/west', { start: '1990', end: '1995' }),
        tie('state/north', 'fights', 'state/west', { start: '2018' }),
      ],
      ['holds: state/north fights (mutual) state/west', 'ended: state/north fights (mutual) state/west'],
    ],
  ];
  it.each(cases)('%s', async (_, relations, expected) => {
    const ids = ALL.filter((id) => !id.startsWith('person/') && !id.startsWith('office/'));
    expect((await among(relations, day, ids)).ties.map(written)).toEqual(expected);
  });
});

describe('who is among the actors', () => {
  const day = '2021-01-01';
  it('ties to others are left out, and so are unknown and repeated ids', async () => {
    const relations = [tie('state/north', 'backs', 'group/rebels', { start: '2015' })];
    const { actors, ties } = await among(relations, day, ['state/north', 'nobody/at-all', 'state/north', 'state/west']);
    expect(actors.map(({ id }) => id)).toEqual(['state/north', 'state/west']);
    expect(ties).toEqual([]);
  });

  it('places, where somebody is tied to them', async () => {
    const relations = [tie('group/army', 'controls', 'place/hill', { start: '2015' }), tie('place/lake', 'part-of', 'state/north')];
    const { actors, ties } = await among(relations, day, ['place/hill', 'place/lake', 'group/army', 'state/north']);
    expect(actors.map(({ id }) => id)).toEqual(['place/hill', 'group/army', 'state/north']);
    expect(ties.map(written)).toEqual(['holds: group/army controls place/hill']);
  });

  it('an office that is named itself stands between its holder and whose it is', async () => {
    const { ties } = await among([], day, ['person/bo', 'office/president', 'state/north']);
    expect(ties.map(written)).toEqual(['holds: person/bo holds-office office/president', 'holds: office/president office-of state/north']);
  });

  it('each tie names its source and the day of the check', async () => {
    const { ties } = await among([], day, ['person/bo', 'state/north']);
    expect(ties).toMatchObject([
      { source: { title: 'Record, example.org', url: SOURCE }, checked: '2024-06-30', office: { id: 'office/president' } },
    ]);
  });
});

describe('thirds', () => {
  const day = '2021-01-01';
  const thirdsOf = async (relations: HeldRelation[], ids: string[]) => {
    const { actors, ties } = await among(relations, day, ids);
    return [actors.filter(({ third }) => third).map(({ id }) => id), ties.map(written)];
  };
  const pact = members('organization/pact', 'state/north', 'state/south');

  it('connect members who are not tied otherwise', async () => {
    expect(await thirdsOf(pact, ['state/north', 'state/south'])).toEqual([
      ['organization/pact'],
      ['holds: state/north member-of organization/pact', 'holds: state/south member-of organization/pact'],
    ]);
  });

  it('two holders of offices of one state, where both hold them on the day', async () => {
    expect((await thirdsOf([], ['person/ada', 'person/bo']))[0]).toEqual([]);
    const relations = [tie('person/bo', 'member-of', 'organization/pact', { start: '2019' }), ...pact];
    expect((await thirdsOf(relations, ['person/bo', 'state/south']))[0]).toEqual(['organization/pact']);
  });

  it.each<[string, HeldRelation[], string[]]>([
    [
      'of whom one has left',
      [...pact.slice(0, 1), tie('state/south', 'member-of', 'organization/pact', { start: '1990', end: '2010' })],
      [],
    ],
    ['of whom one is not known any more', [...pact.slice(0, 1), tie('state/south', 'member-of', 'organization/pact')], []],
    ['who are tied in force anyway', [...pact, tie('state/north', 'ally-of', 'state/south', { start: '2000' })], []],
    ['whose war is over', [...pact, tie('state/north', 'fights', 'state/south', { start: '1980', end: '1981' })], ['organization/pact']],
    [
      'of an organization of everybody',
      members('organization/world', 'state/north', 'state/south', ...Array.from({ length: 60 }, (_, index) => `state/x${index}`)),
      [],
    ],
    [
      'of two organizations: the smaller one',
      [...members('organization/club', 'state/north', 'state/south', 'state/west'), ...pact],
      ['organization/pact'],
    ],
  ])('members %s', async (_, relations, expected) =>
    expect((await thirdsOf(relations, ['state/north', 'state/south']))[0]).toEqual(expected),
  );

  it('are not looked for where enough is tied directly', async () => {
    const relations = [
      ...members('organization/pact', 'state/north', 'state/west'),
      tie('state/north', 'fights', 'group/rebels', { start: '2015' }),
      tie('state/south', 'backs', 'group/rebels', { start: '2015' }),
      tie('state/west', 'backs', 'group/rebels', { start: '2015' }),
      tie('state/south', 'opposes', 'state/north', { start: '2015' }),
    ];
    expect((await thirdsOf(relations, ['state/north', 'state/south', 'state/west', 'group/rebels']))[0]).toEqual([]);
  });
});
