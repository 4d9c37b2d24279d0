import { describe, expect, it } from 'vitest';
import { knowledgeOf, samplePack, sampleRecord } from '../../tests/sample-pack';
import { fold } from './fold';
import { LayeredKnowledge } from './layered-knowledge';
import { makeCard } from './make-card';
import { ownPack } from './own/own-pack';
import type { OwnStatement } from './own/own-statement';

const source = (title: string) => ({ title, url: `https://${title}.example`, asOf: '2026-01-01' });
const role = { office: 'office/head', person: 'person/ada', from: '2020', checked: '2026-01-01', source: 'book' };

const base = await knowledgeOf(
  samplePack({
    sources: { book: source('old'), same: source('same') },
    records: [
      sampleRecord(
        'person/ada',
        { name: 'Ada Alpha', sources: ['book', 'same'], description: 'An officer.', roles: [role] },
        { country: 'SY' },
      ),
      sampleRecord('office/head', { name: 'head of Syria', of: 'state/syria', titles: ['head'], roles: [role], checked: '2026-01-01' }),
      sampleRecord('state/syria', { name: 'Syria', offices: ['office/head'] }, { country: 'SY' }),
    ],
    places: [{ name: 'Raqqa', aliases: [], lat: 36, lon: 39, geonames: 7, division: 0, population: 200_000, type: 'city' }],
    divisions: [{ country: 'SY' }],
    countries: [{ code: 'SY', record: 'state/syria' }],
  }),
);
const region = await knowledgeOf(
  samplePack({
    name: 'Region',
    version: '3',
    sources: { book: source('new'), same: source('same') },
    records: [
      sampleRecord('person/ada', {
        name: 'Ada A. Alpha',
        sources: ['book'],
        relations: [{ type: 'leads', from: 'person/ada', to: 'group/front', checked: '2026-01-01', source: 'book' }],
      }),
      sampleRecord('group/front', {
        name: 'Northern Front',
        relations: [
          { type: 'leads', from: 'person/ada', to: 'group/front', checked: '2026-01-01', source: 'book' },
          { type: 'based-in', from: 'group/front', to: 'place/raqqa-sy-7', checked: '2026-01-01', source: 'book' },
        ],
      }),
    ],
    places: [{ name: 'Bamako', aliases: [], lat: 12, lon: -8, geonames: 9, division: 0, population: 2_000_000, type: 'capital' }],
    divisions: [{ country: 'ML' }],
    countries: [{ code: 'ML' }, { code: 'SY' }],
  }),
);
let count = 0;
const say = (entity: string, kind: OwnStatement['kind'], text: string): OwnStatement => ({
  id: `statement-${count++}`,
  entity,
  kind,
  text,
  at: 1_790_000_000_000,
});
const own = (rows: OwnStatement[]) => knowledgeOf(ownPack(rows, 'own', '2026-02-01'));

const layered = async (rows: OwnStatement[] = []) =>
  new LayeredKnowledge([
    { knowledge: base, isOwn: false },
    { knowledge: region, isOwn: false },
    ...(rows.length > 0 ? [{ knowledge: await own(rows), isOwn: true }] : []),
  ]);
const idsOf = (knowledge: LayeredKnowledge, name: string) => knowledge.lookUp(fold(name)).map(({ entity }) => knowledge.id(entity));

describe('several packs', () => {
  it('are one: an entity that two of them have is found once, by the names of both, with what both say', async () => {
    const k = await layered();
    const ada = k.find('person/ada') ?? -1;
    expect([idsOf(k, 'Ada Alpha'), idsOf(k, 'Ada A. Alpha')]).toEqual([['person/ada'], ['person/ada']]);
    expect(k.lookUp('ada alpha')[0]?.entity).toBe(ada);
    expect([k.name(ada), k.kind(ada), k.isRecord(ada), k.prior(ada)]).toEqual(['Ada A. Alpha', 'person', true, expect.closeTo(0.8, 2)]);
    expect(k.detail(ada)).toMatchObject({
      description: 'An officer.',
      roles: [{ office: 'office/head' }],
      relations: [{ to: 'group/front' }],
    });
    expect(k.edition.version).toBe('1 + Region 3');
  });

  it('keep their sources apart where they use one key for two', async () => {
    const k = await layered();
    const card = makeCard(k, 'person/ada', '2026-01-01', new Set());
    expect(card?.sources.map(({ title }) => title).sort()).toEqual(['new', 'old', 'same']);
    expect(card?.relations).toMatchObject([{ other: { id: 'group/front' } }]);
    expect(card?.own).toBeUndefined();
  });

  it('name entities of one another, places too, and meet by the codes of countries', async () => {
    const k = await layered();
    const card = makeCard(k, 'group/front', '2026-01-01', new Set());
    expect(card?.relations.map(({ other }) => other.name).sort()).toEqual(['Ada A. Alpha', 'Raqqa']);
    const [raqqa, bamako] = ['place/raqqa-sy-7', 'place/bamako-ml-9'].map((id) => k.find(id) ?? -1);
    expect([raqqa, bamako].map((entity = -1) => k.countryCode(k.country(entity) ?? -1))).toEqual(['SY', 'ML']);
    expect(k.stateOf(k.country(raqqa ?? -1) ?? -1)).toBe(k.find('state/syria'));
    expect(k.stateOf(k.country(bamako ?? -1) ?? -1)).toBeUndefined();
    expect(k.point(bamako ?? -1)?.lat).toBeCloseTo(12, 1);
    expect(k.isRecord(bamako ?? 0)).toBe(false);
  });

  it('answer for nobody without throwing', async () => {
    const k = await layered();
    expect([k.detail(-1), k.country(-1), k.place(-1), k.point(-1), k.find('person/nobody')]).toEqual(Array(5).fill(undefined));
    expect(k.lookUp('nobody')).toEqual([]);
  });
});

describe('what the reader says', () => {
  it('is a name more, which decides', async () => {
    const k = await layered([say('person/ada', 'alias', 'The Falcon'), say('place/raqqa-sy-7', 'alias', 'Ada Alpha')]);
    expect(k.lookUp('the falcon')).toMatchObject([{ role: 'name', byReader: true }]);
    expect(idsOf(k, 'The Falcon')).toEqual(['person/ada']);
    expect(k.lookUp('ada alpha').map(({ entity, byReader = false }) => [k.id(entity), byReader])).toEqual([
      ['place/raqqa-sy-7', true],
      ['person/ada', false],
    ]);
  });

  it('changes nothing of what is known', async () => {
    const k = await layered([say('place/raqqa-sy-7', 'note', 'Check this'), say('person/ada', 'description', 'A spy.')]);
    const raqqa = k.find('place/raqqa-sy-7') ?? -1;
    const before = await layered();
    expect([k.isRecord(raqqa), k.prior(raqqa), k.name(raqqa)]).toEqual([
      false,
      before.prior(before.find('place/raqqa-sy-7') ?? -1),
      'Raqqa',
    ]);
    const card = makeCard(k, 'place/raqqa-sy-7', '2026-01-01', new Set());
    expect(card).toMatchObject({ place: { type: 'city' }, own: [{ kind: 'note', text: 'Check this' }] });
    expect(makeCard(k, 'person/ada', '2026-01-01', new Set())).toMatchObject({
      description: 'An officer.',
      own: [{ kind: 'description', text: 'A spy.' }],
    });
  });

  it('keeps a spelling from an entity, in any way of writing it', async () => {
    const k = await layered([say('person/ada', 'never', 'ADA ALPHA')]);
    expect(idsOf(k, 'Ada Alpha')).toEqual([]);
    expect(idsOf(k, 'Ada A. Alpha')).toEqual(['person/ada']);
    expect([k.refuses('Ada Alpha', k.find('person/ada') ?? -1), k.refuses('Ada', k.find('person/ada') ?? -1)]).toEqual([true, false]);
  });

  it('calls it otherwise, and tells what the knowledge calls it', async () => {
    const k = await layered([say('person/ada', 'name', 'General Alpha')]);
    expect(k.name(k.find('person/ada') ?? -1)).toBe('General Alpha');
    expect(idsOf(k, 'General Alpha')).toEqual(['person/ada']);
    expect(k.detail(k.find('person/ada') ?? -1)?.own).toMatchObject([{ kind: 'name', instead: 'Ada A. Alpha' }]);
  });

  it('describes somebody new, found by the family name too', async () => {
    const k = await layered([say('person/jane-doe-own-x', 'entity', 'Jane Doe'), say('person/jane-doe-own-x', 'description', 'A mayor.')]);
    expect(idsOf(k, 'Jane Doe')).toEqual(['person/jane-doe-own-x']);
    expect(k.lookUp('doe')).toMatchObject([{ role: 'short' }]);
    const card = makeCard(k, 'person/jane-doe-own-x', '2026-01-01', new Set());
    expect(card).toMatchObject({ name: 'Jane Doe', kind: 'person', sources: [], own: [{ kind: 'entity' }, { text: 'A mayor.' }] });
    expect(card?.description).toBeUndefined();
  });

  it('of somebody whom no pack has any longer is nobody', async () => {
    const k = await layered([say('person/gone', 'alias', 'The Gone'), say('person/gone', 'note', 'Who was it?')]);
    expect([idsOf(k, 'The Gone'), k.find('person/gone'), makeCard(k, 'person/gone', '2026-01-01', new Set())]).toEqual([
      [],
      undefined,
      undefined,
    ]);
  });

  it('is another one’s where another one’s pack says it', async () => {
    const theirs = await knowledgeOf(
      ownPack([say('person/ada', 'note', 'Beware'), say('person/ada', 'never', 'Ada Alpha')], 'Theirs', '2026-02-01'),
    );
    const k = new LayeredKnowledge([
      { knowledge: base, isOwn: false },
      { knowledge: theirs, isOwn: false },
    ]);
    expect(k.detail(k.find('person/ada') ?? -1)?.own).toMatchObject([{ by: 'Theirs' }, { by: 'Theirs' }]);
    expect(idsOf(k, 'Ada Alpha')).toEqual(['person/ada']);
  });
});
