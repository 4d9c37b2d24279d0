import { z } from 'zod';
import { ENTITY_KINDS, RELATION_TYPES } from './kinds';
import { type PackName, type PackRecord, POSTING_ROLES } from './pack-content';
import { type HeldRelation, type HeldRole, type RecordDetail, recordDetailSchema } from './record-detail';

/**
 * A described entity as a pack holds it: whatever two of them share is written once. An office keeps its holders, a tie stands with the entity that it
 * goes out from. Entities are named by id, whether they are in the same pack or not.
 */
const day = z.string().max(10);
const id = z.string().regex(/^[a-z]+\/[a-z0-9-]{1,230}$/, 'an id is person/bashar-al-assad');
const heldSchema = z.object({ person: id, from: day.optional(), to: day.optional(), acting: z.literal(1).optional(), source: z.string() });
const tieSchema = z.object({
  type: z.enum(RELATION_TYPES),
  to: id,
  start: day.optional(),
  end: day.optional(),
  checked: day,
  note: z.string().optional(),
  source: z.string(),
});
const factsSchema = recordDetailSchema.omit({ roles: true, relations: true }).extend({
  /** Office: its holders. */
  held: z.array(heldSchema).optional(),
  ties: z.array(tieSchema).optional(),
});
export const recordLineSchema = factsSchema.extend({
  id,
  kind: z.enum(ENTITY_KINDS),
  country: z.string().length(2).optional(),
  prior: z.number().min(0).max(1),
  /** Groups of spellings: what they are, how surely they mean this entity, and the spellings. */
  names: z.array(z.tuple([z.enum(POSTING_ROLES), z.number().min(0).max(1)], z.string().max(500))),
});
export type RecordLine = z.infer<typeof recordLineSchema>;

/** The facts alone, as an index keeps them: with what stands in the lines of others. */
const indexedSchema = factsSchema.extend({
  /** Person: the offices held. */
  in: z.array(id).optional(),
  /** Entities with a tie to this one. */
  by: z.array(id).optional(),
});
export type IndexedFacts = z.infer<typeof indexedSchema>;

/** Undefined for a text that is no such thing. */
export function parseIndexedFacts(text: string): IndexedFacts | undefined {
  try {
    return indexedSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined; // Not JSON: reads as unknown.
  }
}

const optional = <Key extends string, Value>(key: Key, value: Value | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { [K in Key]?: Value };
const unlessEmpty = <Value>(values: Value[]): Value[] | undefined => (values.length === 0 ? undefined : values);

function groupNames(names: readonly PackName[]): RecordLine['names'] {
  const groups = new Map<string, RecordLine['names'][number]>();
  for (const { surface, role, prior } of names) {
    const group = groups.get(`${role} ${prior}`);
    if (group) group.push(surface);
    else groups.set(`${role} ${prior}`, [role, prior, surface]);
  }
  return [...groups.values()];
}

/** @returns the line of an entity; of roles and ties only what is its own to tell */
export function writeRecordLine({ id, kind, country, prior, names, detail }: PackRecord): RecordLine {
  const { roles = [], relations = [], ...facts } = detail;
  const held = roles
    .filter(({ office }) => office === id)
    .map(({ person, from, to, acting, source }) => ({
      person,
      ...optional('from', from),
      ...optional('to', to),
      ...(acting ? { acting: 1 as const } : {}),
      source,
    }));
  const ties = relations
    .filter(({ from }) => from === id)
    .map(({ type, to, start, end, checked, note, source }) => ({
      type,
      to,
      ...optional('start', start),
      ...optional('end', end),
      checked,
      ...optional('note', note),
      source,
    }));
  return {
    id,
    kind,
    ...optional('country', country),
    prior,
    names: groupNames(names),
    ...facts,
    ...optional('held', unlessEmpty(held)),
    ...optional('ties', unlessEmpty(ties)),
  };
}

/** For each entity the ids of those whose lines speak of it. */
export function collectMentions(lines: readonly RecordLine[]): { offices: Map<string, string[]>; ties: Map<string, string[]> } {
  const [offices, ties] = [new Map<string, string[]>(), new Map<string, string[]>()];
  const add = (to: Map<string, string[]>, of: string, by: string) => {
    const known = to.get(of);
    if (!known) to.set(of, [by]);
    else if (!known.includes(by)) known.push(by);
  };
  for (const line of lines) {
    for (const { person } of line.held ?? []) add(offices, person, line.id);
    for (const { to } of line.ties ?? []) add(ties, to, line.id);
  }
  return { offices, ties };
}

/** What an index keeps of a line. */
export function indexedFacts(line: RecordLine, mentions: ReturnType<typeof collectMentions>): IndexedFacts {
  const { id: own, kind: _, country: __, prior: ___, names: ____, ...facts } = line;
  return { ...facts, ...optional('in', mentions.offices.get(own)), ...optional('by', mentions.ties.get(own)) };
}

/** Finds the facts of an id. */
export type FactsOf = (id: string) => IndexedFacts | undefined;

function holdersOf(office: string, factsOf: FactsOf): HeldRole[] {
  const { held = [], checked = '' } = factsOf(office) ?? {};
  return held.map(({ person, from, to, acting, source }) => ({
    office,
    person,
    ...(acting ? { acting: true } : {}),
    ...optional('from', from),
    ...optional('to', to),
    checked,
    source,
  }));
}

const tiesOf = (from: string, factsOf: FactsOf): HeldRelation[] =>
  (factsOf(from)?.ties ?? []).map(({ type, to, start, end, checked, note, source }) => ({
    type,
    from,
    to,
    ...optional('start', start),
    ...optional('end', end),
    checked,
    ...optional('note', note),
    source,
  }));

/** All that is said of an entity, gathered from its own facts and from those that it shares. */
export function readRecordDetail(own: string, facts: IndexedFacts, factsOf: FactsOf): RecordDetail {
  const { held, in: offices, ties, by = [], ...rest } = facts;
  const roles = held
    ? holdersOf(own, factsOf)
    : (offices ?? []).flatMap((office) => holdersOf(office, factsOf).filter(({ person }) => person === own));
  const relations = [
    ...tiesOf(own, factsOf),
    ...by.flatMap((other) => (other === own ? [] : tiesOf(other, factsOf).filter(({ to }) => to === own))),
  ];
  return {
    ...rest,
    ...(held || offices || own.startsWith('person/') ? { roles } : {}),
    ...(ties || by.length > 0 ? { relations } : {}),
  };
}
