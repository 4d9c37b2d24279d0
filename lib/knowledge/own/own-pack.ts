import { ENTITY_KINDS } from '../kinds';
import { type PackContent, type PackRecord, SurfaceFlag } from '../pack-content';
import type { PackLines } from '../pack-lines';
import { writeRecordLine } from '../record-line';
import { isEntityId, type OwnStatement, ownStatementSchema } from './own-statement';

/** An abbreviation matches in capitals only. The same rule as for the packaged knowledge (tools/knowledge/word-flags.ts). */
const flagsOf = (spelling: string): number =>
  /^[\p{Lu}\p{N}.&-]{2,7}$/u.test(spelling) && /\p{Lu}.*\p{Lu}/u.test(spelling) ? SurfaceFlag.abbreviation : 0;

/** Who is described by the reader is found by the family name too, once the full name has been read. */
const SHORT_PRIOR = 0.4;

/**
 * The reader's statements as what a pack is made of: a record for each entity that is spoken of, with the statements themselves in its detail, so that
 * nothing is lost. A prior of 0 says that the entity is another pack's, and that pack's counts. `day` is YYYY-MM-DD. The opposite of readOwn.
 */
export function ownPack(rows: readonly OwnStatement[], name: string, day: string): PackContent {
  const byEntity = new Map<string, OwnStatement[]>();
  for (const row of rows) byEntity.set(row.entity, [...(byEntity.get(row.entity) ?? []), row]);
  return {
    name,
    version: String(Math.max(0, ...rows.map(({ at }) => at))),
    date: day,
    sources: {},
    records: [...byEntity].flatMap(([id, statements]) => recordOf(id, statements) ?? []),
    places: [],
    divisions: [],
    countries: [],
    flagsOf,
  };
}

/** The same as the lines of a pack, for an index that is built at once. */
export function ownLines(rows: readonly OwnStatement[], name: string, day: string): PackLines {
  const { version, date, sources, records } = ownPack(rows, name, day);
  return { header: { name, version, date, sources }, countries: [], records: records.map(writeRecordLine), flagsOf };
}

/** What is said for one outlet alone is kept, and is no name in all articles. */
const isName = ({ kind, outlet }: OwnStatement): boolean => outlet === undefined && (kind === 'alias' || kind === 'entity');

function recordOf(id: string, statements: readonly OwnStatement[]): PackRecord | undefined {
  const kind = ENTITY_KINDS.find((one) => id.startsWith(`${one}/`));
  if (!kind) return undefined;
  const textOf = (sought: OwnStatement['kind']) => statements.find((row) => row.kind === sought)?.text;
  const name = textOf('name') ?? textOf('entity') ?? '';
  const spellings = new Set([name, ...statements.flatMap((row) => (isName(row) ? [row.text] : []))]);
  const family = kind === 'person' && textOf('entity') !== undefined ? name.split(' ').slice(1).at(-1) : undefined;
  return {
    id,
    kind,
    prior: textOf('entity') === undefined ? 0 : 1,
    names: [
      ...[...spellings].filter((surface) => surface !== '').map((surface) => ({ surface, role: 'name' as const, prior: 1 })),
      ...(family && !spellings.has(family) ? [{ surface: family, role: 'short' as const, prior: SHORT_PRIOR }] : []),
    ],
    detail: { name, sources: [], own: statements.map(({ entity: _, ...word }) => word) },
  };
}

/** The statements that stand in a pack, whoever made it; those that are not what they should be are passed over. */
export function readOwn({ records }: PackLines): OwnStatement[] {
  return records.flatMap(({ id: entity, own = [] }) => {
    if (!isEntityId(entity)) return [];
    return own.flatMap(({ id, kind, text, outlet, at }) => {
      const read = ownStatementSchema.safeParse({ id, entity, kind, text, ...(outlet === undefined ? {} : { outlet }), at });
      return read.success ? [read.data] : [];
    });
  });
}
