import { describe, expect, it } from 'vitest';
import { makeCard } from '../lib/knowledge/make-card';
import { readNodeKnowledge } from '../tools/node-knowledge';

const knowledge = await readNodeKnowledge();
const actors = [
  'group/islamic-state',
  'group/syrian-democratic-forces',
  'state/syria',
  'state/turkey',
  'state/united-states',
  'state/iraq',
];
const card = (id: string, day = '2026-01-20') => makeCard(knowledge, id, day, new Set(actors));

describe('a card', () => {
  it.each([
    ['group/syrian-democratic-forces', 'fights', 'group/islamic-state'],
    ['group/syrian-democratic-forces', 'backs', 'state/united-states'],
    ['group/syrian-democratic-forces', 'agreement-with', 'state/syria'],
    ['group/islamic-state', 'fights', 'group/syrian-democratic-forces'],
    ['state/turkey', 'opposes', 'group/syrian-democratic-forces'],
    ['state/united-states', 'backs', 'group/syrian-democratic-forces'],
  ])('%s %s %s', (id, type, other) => {
    expect(
      card(id)
        ?.relations.filter((relation) => relation.here)
        .map((relation) => `${relation.type} ${relation.other.id}`),
    ).toContain(`${type} ${other}`);
  });

  it('puts the others of the article first, and what holds before what has ended', () => {
    const relations = card('group/syrian-democratic-forces')?.relations ?? [];
    expect(relations.map(({ here }) => here)).toEqual([...relations.map(({ here }) => here)].sort((a, b) => Number(b) - Number(a)));
  });

  it('says one tie once, though both sides have it on record', () => {
    const fights = card('group/syrian-democratic-forces')?.relations.filter(
      ({ type, other }) => type === 'fights' && other.id === 'group/islamic-state',
    );
    expect(fights).toHaveLength(1);
  });

  it('knows the holder of the day, and after the last check nobody', () => {
    const heads = (day: string) =>
      card('state/syria', day)
        ?.roles.filter(({ status }) => status === 'holds')
        .map(({ person }) => person.name);
    expect(heads('2019-05-01')).toContain('Bashar al-Assad');
    expect(heads('2026-01-20')).toContain('Ahmed al-Sharaa');
    expect(heads('2026-01-20')).not.toContain('Bashar al-Assad');
    expect(heads('2040-01-01')).toEqual([]);
  });

  it.each([
    ['2019-05-01', false],
    ['2026-02-01', false],
    ['2040-01-01', true],
  ])('as of %s says that nobody looked lately: %s', (day, said) => {
    const roles = card('office/president-of-syria', day)?.roles ?? [];
    expect(roles.length).toBeGreaterThan(0);
    expect(roles.some(({ notCheckedLately }) => notCheckedLately)).toBe(said);
  });

  it('names a source for everything', () => {
    for (const id of actors) {
      const sources = card(id)?.sources ?? [];
      expect(sources.length).toBeGreaterThan(0);
      for (const source of sources) expect(source.url).toMatch(/^https:\/\//);
    }
  });

  it('of a gazetteer place says where it lies, and of nothing is none', () => {
    const mosul = knowledge.lookUp('mosul')[0];
    expect(mosul && card(knowledge.id(mosul.entity))).toMatchObject({
      kind: 'place',
      country: { id: 'state/iraq' },
      place: { type: 'city' },
    });
    expect(card('place/nowhere-xx-1')).toBeUndefined();
  });
});
