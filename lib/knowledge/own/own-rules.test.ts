import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knowledgeOf } from '../../../tests/sample-pack';
import { decodePack } from '../decode-pack';
import { encodePack } from '../encode-pack';
import { newEntityId } from './new-entity-id';
import { isSpelling, MAX_OWN_SPELLINGS, OWN_KINDS } from './own-limits';
import { ownLines, ownPack, readOwn } from './own-pack';
import { mergeOwn, planOwn, planOwnChange } from './own-rules';
import { isEntityId, type OwnDraft, type OwnStatement, ownDraftSchema } from './own-statement';

const row = (id: string, kind: OwnStatement['kind'], text: string, at = 1, entity = 'person/ada'): OwnStatement => ({
  id,
  entity,
  kind,
  text,
  at,
});
const draft = (kind: OwnStatement['kind'], text: string, entity = 'person/ada'): OwnDraft => ({ entity, kind, text });
const say = (before: OwnStatement[], ...drafts: OwnDraft[]) => {
  let count = 0;
  return planOwn(before, drafts, 9, () => `new-${count++}`);
};

describe('saying something', () => {
  const cases: [string, OwnStatement[], OwnDraft[], OwnStatement[]][] = [
    ['new', [], [draft('note', 'Hm')], [row('new-0', 'note', 'Hm', 9)]],
    ['a note again', [row('a', 'note', 'Hm')], [draft('note', 'No')], [row('a', 'note', 'No', 9)]],
    ['another name beside one', [row('a', 'alias', 'Falcon')], [draft('alias', 'Eagle')], [row('new-0', 'alias', 'Eagle', 9)]],
    ['a name in another spelling', [row('a', 'alias', 'Falcon')], [draft('alias', 'FALCON')], [row('a', 'alias', 'FALCON', 9)]],
    ['that a name is none', [row('a', 'alias', 'Falcon')], [draft('never', 'falcon')], [row('a', 'never', 'falcon', 9)]],
    ['a note on another', [row('a', 'note', 'Hm')], [draft('note', 'No', 'person/bob')], [row('new-0', 'note', 'No', 9, 'person/bob')]],
    [
      'a name at one outlet beside the same everywhere',
      [row('a', 'alias', 'Falcon')],
      [{ ...draft('never', 'Falcon'), outlet: 'Wire' }],
      [{ ...row('new-0', 'never', 'Falcon', 9), outlet: 'Wire' }],
    ],
    [
      'a name at one outlet again',
      [{ ...row('a', 'alias', 'Falcon'), outlet: 'Wire' }],
      [{ ...draft('never', 'falcon'), outlet: 'WIRE' }],
      [{ ...row('a', 'never', 'falcon', 9), outlet: 'WIRE' }],
    ],
    ['one thing twice at once', [], [draft('alias', 'Falcon'), draft('never', 'Falcon')], [row('new-0', 'never', 'Falcon', 9)]],
  ];
  it.each(cases)('%s', (_, before, drafts, put) => {
    const plan = say(before, ...drafts);
    expect(plan.ok && plan.put).toEqual(put);
    // Taken back, it is as it was.
    const after = new Map(before.map((one) => [one.id, one]));
    if (!plan.ok) return;
    for (const one of plan.put) after.set(one.id, one);
    for (const id of plan.undo.remove) after.delete(id);
    for (const one of plan.undo.put) after.set(one.id, one);
    expect([...after.values()]).toEqual(before);
  });

  it.each([
    ['a name without letters', [draft('alias', '…')], 'no-name'],
    [
      'more names than one can have',
      Array.from({ length: MAX_OWN_SPELLINGS + 1 }, (_, index) => draft('alias', `Name ${index}`)),
      'too-many',
    ],
  ] as const)('%s is refused', (_, drafts, reason) => expect(say([], ...drafts)).toEqual({ ok: false, reason }));

  it.each([
    ['note', 'x'.repeat(2_001)],
    ['alias', 'x'.repeat(121)],
    ['alias', '国'.repeat(100)],
    ['note', '   '],
  ] as const)('a %s that is too long or nothing does not come in', (kind, text) =>
    expect(ownDraftSchema.safeParse(draft(kind, text)).success).toBe(false),
  );

  it.each([
    ['alias', 'Harbor Wire', true],
    ['never', 'Harbor Wire', true],
    ['note', 'Harbor Wire', false],
    ['alias', ' ', false],
    ['alias', 'x'.repeat(121), false],
  ] as const)('a %s of the outlet %j alone comes in: %j', (kind, outlet, expected) =>
    expect(ownDraftSchema.safeParse({ ...draft(kind, 'Falcon'), outlet }).success).toBe(expected),
  );

  it.each(['__proto__', 'constructor', 'person/', 'person/a/b', 'robot/ada', `person/${'x'.repeat(300)}`, 'person/a b'])(
    '%s is nobody’s id',
    (id) => expect(isEntityId(id)).toBe(false),
  );
});

describe('writing one anew', () => {
  it('takes the place of another on the same thing', () => {
    const before = [row('statement-a', 'alias', 'Falcon'), row('statement-b', 'never', 'Eagle')];
    expect(planOwnChange(before, 'statement-a', ' eagle ', 9)).toEqual({
      put: [row('statement-a', 'alias', 'eagle', 9)],
      remove: ['statement-b'],
      undo: { put: before, remove: [] },
    });
  });
  it.each(['', '!', 'x'.repeat(121)])('is refused for %j', (text) =>
    expect(planOwnChange([row('statement-a', 'alias', 'Falcon')], 'statement-a', text, 9)).toBeUndefined(),
  );
  it('is nothing for what is gone', () => expect(planOwnChange([], 'statement-a', 'Falcon', 9)).toBeUndefined());
});

describe('taking a file in', () => {
  const cases: [string, OwnStatement[], OwnStatement[], { put: OwnStatement[]; remove: string[] }][] = [
    ['what is new', [], [row('a', 'note', 'Hm')], { put: [row('a', 'note', 'Hm')], remove: [] }],
    ['the same again', [row('a', 'note', 'Hm')], [row('a', 'note', 'Hm')], { put: [], remove: [] }],
    ['what is later there', [row('a', 'note', 'Hm')], [row('a', 'note', 'No', 2)], { put: [row('a', 'note', 'No', 2)], remove: [] }],
    ['what is later here', [row('a', 'note', 'Hm', 3)], [row('a', 'note', 'No', 2)], { put: [], remove: [] }],
    [
      'the same thing under another id',
      [row('a', 'note', 'Hm')],
      [row('b', 'note', 'No', 2)],
      { put: [row('b', 'note', 'No', 2)], remove: ['a'] },
    ],
  ];
  it.each(cases)('%s', (_, here, file, expected) => expect(mergeOwn(here, file)).toEqual(expected));

  it('a second time changes nothing, and no entity has two statements on one thing', () => {
    const statement = fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      entity: fc.constantFrom('person/ada', 'state/syria'),
      kind: fc.constantFrom(...OWN_KINDS),
      text: fc.constantFrom('Falcon', 'falcon', 'Eagle', 'Kite'),
      at: fc.nat(4),
      outlet: fc.constantFrom(undefined, 'Wire', 'Courier'),
    });
    fc.assert(
      fc.property(fc.array(statement), (file) => {
        const { put } = mergeOwn([], file);
        expect(mergeOwn(put, file)).toEqual({ put: [], remove: [] });
        const things = put.map(
          ({ entity, kind, text, outlet }) => `${entity} ${isSpelling(kind) ? `${text.toLowerCase()} ${outlet}` : kind}`,
        );
        expect(new Set(things).size).toBe(things.length);
        expect(new Set(put.map(({ id }) => id)).size).toBe(put.length);
      }),
    );
  });
});

const filed = async (rows: OwnStatement[]) => decodePack(new Blob([await encodePack(ownPack(rows, 'own', '2026-02-01'))]));

describe('as a pack', () => {
  it('nothing of it is lost', async () => {
    const rows = [
      row('statement-1', 'entity', 'Jane Doe', 5, 'person/jane-doe-own-x'),
      row('statement-2', 'note', 'Ärger — «قوات» \u2028 <b>', 6),
      row('statement-3', 'never', 'Falcon', 7),
      row('statement-4', 'alias', 'SDF', 8, 'group/sdf'),
      { ...row('statement-5', 'alias', 'Kite', 9), outlet: 'Harbor Wire' },
    ];
    expect(readOwn(await filed(rows)).sort((a, b) => a.at - b.at)).toEqual(rows);
    expect((await knowledgeOf(ownPack(rows, 'own', '2026-02-01'))).lookUp('falcon')).toEqual([]);
    expect((await knowledgeOf(ownPack(rows, 'own', '2026-02-01'))).lookUp('kite')).toEqual([]);
    expect(readOwn(ownLines(rows, 'own', '2026-02-01'))).toEqual(readOwn(await filed(rows)));
  });

  it('has room for all that can be said of one entity', async () => {
    const wide = '\u0634';
    const rows = [
      ...Array.from({ length: MAX_OWN_SPELLINGS }, (_, index) => row(`statement-${index}`, 'alias', `${wide.repeat(110)} ${index}`)),
      ...(['name', 'entity'] as const).map((kind) => row(`the-${kind}-1`, kind, wide.repeat(120))),
      row('the-note-1', 'note', wide.repeat(2_000)),
      row('the-description-1', 'description', wide.repeat(500)),
    ];
    expect(readOwn(await filed(rows))).toHaveLength(rows.length);
  });
});

it('an id for somebody new is readable, and an id', () => {
  expect(newEntityId('person', 'Jané  Doe', 'a1')).toBe('person/jane-doe-own-a1');
  for (const name of ['', '…', '国家', 'x'.repeat(500)]) expect(isEntityId(newEntityId('place', name, 'a1'))).toBe(true);
});
