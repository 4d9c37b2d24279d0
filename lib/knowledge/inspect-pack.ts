import { ENTITY_KINDS } from './kinds';
import { PackKnowledge } from './knowledge';
import { type OpenPack, verifyPack } from './open-pack';
import { isEntityId } from './own/own-statement';
import { PackError, POSTING_INDEX_BITS } from './pack-format';
import type { RecordDetail } from './record-detail';

/** The packaged knowledge has 5 MB; more than ten times that is no pack that a browser should carry. */
export const MOST_PACK_BYTES = 64_000_000;
/** UTF-16 code units. */
const LONGEST = { name: 300, description: 2_000, note: 2_000, list: 5_000 } as const;
const NONE = 0xffffffff;

/**
 * Opens a pack that comes from anywhere: beyond its checksum and the lengths of its parts, everything in it is read once, so that nothing comes up later.
 * @throws PackError with words for the user.
 */
export async function inspectPack(file: Blob): Promise<{ pack: OpenPack; buffer: ArrayBuffer }> {
  if (file.size > MOST_PACK_BYTES) throw new PackError('too-large', 'This file is too large for a Crossread knowledge pack.');
  const buffer = await file.arrayBuffer();
  const pack = await verifyPack(buffer);
  if (pack.directory.name.trim() === '') throw refused('name');
  inspectColumns(pack);
  inspectRecords(pack);
  return { pack, buffer };
}

/** Numbers that name something in the pack must name something. */
function inspectColumns({ sections: s, directory }: OpenPack): void {
  const { records, places, divisions, countries } = directory;
  const entities = records + places;
  const mask = (1 << POSTING_INDEX_BITS) - 1;
  const columns: readonly (readonly [where: string, column: ArrayLike<number>, isGood: (value: number) => boolean])[] = [
    ['postings', s.postings, (value) => (value & mask) < entities],
    ['placeDivision', s.placeDivision, (value) => (value & 0x1fff) < divisions],
    ['divisionCountry', s.divisionCountry, (value) => value < countries],
    ['divisionPlace', s.divisionPlace, (value) => value === NONE || value < places],
    ['countryRecord', s.countryRecord, (value) => value === NONE || value < records],
    ['recordKind', s.recordKind, (value) => value < ENTITY_KINDS.length],
    ['recordCountry', s.recordCountry, (value) => value <= countries],
  ];
  for (const [where, column, isGood] of columns)
    for (let index = 0; index < column.length; index++) if (!isGood(column[index] ?? 0)) throw refused(where);
}

function inspectRecords(pack: OpenPack): void {
  const knowledge = new PackKnowledge(pack);
  let before = '';
  for (let record = 0; record < knowledge.records; record++) {
    const id = knowledge.id(record);
    if (!isEntityId(id) || !id.startsWith(`${knowledge.kind(record)}/`)) throw refused('ids');
    if (id <= before) throw refused(id === before ? 'two records with one id' : 'order of ids');
    before = id;
    const detail = knowledge.detail(record);
    if (!detail || !isModest(detail)) throw refused(id);
    if (idsIn(detail).some((other) => !isEntityId(other))) throw refused(`${id} names nobody`);
  }
}

const isModest = ({ name, description = '', relations = [], ...detail }: RecordDetail): boolean =>
  name.length <= LONGEST.name &&
  description.length <= LONGEST.description &&
  relations.every(({ note = '' }) => note.length <= LONGEST.note) &&
  [relations, detail.roles, detail.offices, detail.titles, detail.adjectives, detail.sources, detail.own, detail.outlet?.hosts].every(
    (list = []) => list.length <= LONGEST.list,
  );

const idsIn = ({ offices = [], of, roles = [], relations = [] }: RecordDetail): string[] => [
  ...offices,
  ...(of === undefined ? [] : [of]),
  ...roles.flatMap(({ office, person }) => [office, person]),
  ...relations.flatMap(({ from, to }) => [from, to]),
];

const refused = (where: string) => new PackError('inconsistent', `This knowledge pack contradicts itself (${where}) and was not taken.`);
