import { z } from 'zod';
import { RELATION_TYPES } from './kinds';
import { type HeldRelation, type HeldRole, type RecordDetail, recordDetailSchema } from './record-detail';

/**
 * A record's detail as a pack holds it: whatever two records share is written once. An office keeps its holders and a person the numbers of the offices
 * held; a tie stands with the record that it goes out from, and the other one keeps that record's number. Numbers are those of records and of sources in
 * the pack; what is not written follows from the record itself. Numbers from that of the records on are of entities that a pack below has: their ids stand
 * among the sources, the number of records less.
 */
const index = z.number().int().min(0);
const packedRole = z.object({ p: index, f: z.string().optional(), t: z.string().optional(), a: z.literal(1).optional(), s: index });
const packedTie = z.object({
  y: z.enum(RELATION_TYPES),
  o: index,
  f: z.string().optional(),
  t: z.string().optional(),
  c: z.string(),
  n: z.string().optional(),
  s: index,
});
const packedSchema = recordDetailSchema.omit({ roles: true, relations: true, offices: true, of: true, sources: true }).extend({
  offices: z.array(index).optional(),
  of: index.optional(),
  /** Office: its holders. */
  held: z.array(packedRole).optional(),
  /** Person: the offices held. */
  in: z.array(index).optional(),
  ties: z.array(packedTie).optional(),
  by: z.array(index).optional(),
  sources: z.array(index).optional(),
});
export type PackedDetail = z.infer<typeof packedSchema>;

/** Undefined for a text that is not such a record; verifyPack has refused damaged packs at the door. */
export function parsePackedDetail(text: string): PackedDetail | undefined {
  try {
    return packedSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined; // Not JSON: reads as unknown.
  }
}

const optional = <Key extends string, Value>(key: Key, value: Value | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { [K in Key]?: Value };
const unlessEmpty = <Value>(values: Value[]): Value[] | undefined => (values.length === 0 ? undefined : values);

/** What packing one record asks of the others. */
export interface PackingWorld {
  /** Of a record's id. Throws where there is no such record. */
  indexOf: (id: string) => number;
  sourceOf: (source: string) => number;
}

export function packDetail(id: string, detail: RecordDetail, { indexOf, sourceOf }: PackingWorld): PackedDetail {
  const { roles = [], relations = [], offices, of, sources, ...rest } = detail;
  const isPerson = id.startsWith('person/');
  const held = roles.map(({ person, from, to, acting, source }) => ({
    p: indexOf(person),
    ...optional('f', from),
    ...optional('t', to),
    ...(acting ? { a: 1 as const } : {}),
    s: sourceOf(source),
  }));
  const ties = relations
    .filter(({ from }) => from === id)
    .map(({ type, to, start, end, checked, note, source }) => ({
      y: type,
      o: indexOf(to),
      ...optional('f', start),
      ...optional('t', end),
      c: checked,
      ...optional('n', note),
      s: sourceOf(source),
    }));
  const others = relations.filter(({ from }) => from !== id).map(({ from }) => indexOf(from));
  return {
    ...rest,
    ...optional('offices', offices?.map(indexOf)),
    ...optional('of', of === undefined ? undefined : indexOf(of)),
    ...(isPerson
      ? optional('in', unlessEmpty([...new Set(roles.map(({ office }) => indexOf(office)))]))
      : optional('held', unlessEmpty(held))),
    ...optional('ties', unlessEmpty(ties)),
    ...optional('by', unlessEmpty([...new Set(others)])),
    ...optional('sources', unlessEmpty(sources.map(sourceOf))),
  };
}

/** What unpacking one record asks of the others. */
export interface UnpackingWorld {
  idOf: (record: number) => string;
  sourceAt: (source: number) => string;
  packed: (record: number) => PackedDetail | undefined;
}

function holdersOf(office: number, world: UnpackingWorld): HeldRole[] {
  const { held = [], checked = '' } = world.packed(office) ?? {};
  return held.map(({ p, f, t, a, s }) => ({
    office: world.idOf(office),
    person: world.idOf(p),
    ...(a ? { acting: true } : {}),
    ...optional('from', f),
    ...optional('to', t),
    checked,
    source: world.sourceAt(s),
  }));
}

function tiesOf(record: number, world: UnpackingWorld): (HeldRelation & { other: number })[] {
  return (world.packed(record)?.ties ?? []).map(({ y, o, f, t, c, n, s }) => ({
    other: o,
    type: y,
    from: world.idOf(record),
    to: world.idOf(o),
    ...optional('start', f),
    ...optional('end', t),
    checked: c,
    ...optional('note', n),
    source: world.sourceAt(s),
  }));
}

const plain = ({ other: _, ...relation }: HeldRelation & { other: number }): HeldRelation => relation;

/** The detail of a record, gathered from its own part and from those that it shares. */
export function unpackDetail(record: number, own: PackedDetail, world: UnpackingWorld): RecordDetail {
  const { offices, of, held, in: heldOffices, ties, by = [], sources = [], ...rest } = own;
  const id = world.idOf(record);
  const roles = held
    ? holdersOf(record, world)
    : (heldOffices ?? []).flatMap((office) => holdersOf(office, world).filter(({ person }) => person === id));
  const relations = [
    ...tiesOf(record, world).map(plain),
    ...by.flatMap((other) =>
      other === record
        ? []
        : tiesOf(other, world)
            .filter((tie) => tie.other === record)
            .map(plain),
    ),
  ];
  return {
    ...rest,
    ...optional('offices', offices?.map(world.idOf)),
    ...optional('of', of === undefined ? undefined : world.idOf(of)),
    ...(held || heldOffices || id.startsWith('person/') ? { roles } : {}),
    ...(ties || by.length > 0 ? { relations } : {}),
    sources: sources.map(world.sourceAt),
  };
}
