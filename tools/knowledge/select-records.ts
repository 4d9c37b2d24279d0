import { firstDay } from '../../lib/dates';
import type { PackRecord } from '../../lib/knowledge/encode-pack';
import type { HeldRole, RecordDetail } from '../../lib/knowledge/record-detail';

/**
 * The files hold more than a pack of 3 MB gzipped: what is asked for most goes in. Prominence is counted from the facts themselves (offices held, ties,
 * whether an encyclopedia has an article), so that it does not depend on anybody's taste.
 */

/** Heads of state and government are kept since 2000; of other offices the holders since then, and the list is said to begin with them. */
const OTHERS_SINCE = '2014';
const MOST_TIES = 6;
/** Persons cost most: each has several spellings. */
const BASE: Record<PackRecord['kind'], number> = { state: 1_000, place: 7, group: 7, organization: 4, office: 0, person: -2 };

const isHead = (office: RecordDetail | undefined): boolean => office?.function !== undefined && office.function !== 'other';

class Prominence {
  private readonly byId: ReadonlyMap<string, PackRecord>;

  constructor(records: readonly PackRecord[]) {
    this.byId = new Map(records.map((record) => [record.id, record]));
  }

  detail = (id: string): RecordDetail | undefined => this.byId.get(id)?.detail;

  private ofRole({ office, to }: HeldRole): number {
    return (isHead(this.detail(office)) ? 8 : 0) + (to === undefined ? 4 : firstDay(to) >= OTHERS_SINCE ? 1.5 : 0.5);
  }

  of({ kind, detail }: PackRecord): number {
    const ties = Math.min(MOST_TIES, detail.relations?.length ?? 0);
    const roles = kind === 'person' ? (detail.roles ?? []).reduce((sum, role) => sum + this.ofRole(role), 0) : 0;
    return BASE[kind] + ties + roles + (detail.wikipedia ? 1 : 0) + (detail.outlet ? 3 : 0) + (detail.offices?.length ? 2 : 0);
  }

  /** An office is as prominent as its owner and its holder of today together. */
  ofOffice({ detail }: PackRecord): number {
    if (isHead(detail)) return 1_000;
    const owner = this.byId.get(detail.of ?? '');
    const holder = this.byId.get(detail.roles?.at(-1)?.person ?? '');
    return Math.min(MOST_TIES, owner ? this.of(owner) : 0) / 2 + (holder ? this.of(holder) : 0);
  }
}

/** The holders that a pack keeps, and from when on the list is whole then. */
function recent(detail: RecordDetail): RecordDetail {
  const { roles = [], completeFrom } = detail;
  if (isHead(detail)) return detail;
  const lately = roles.filter(({ to }) => to === undefined || firstDay(to) >= OTHERS_SINCE);
  const [first] = lately;
  // Whoever came back keeps the earlier term: else a title would be said to have begun with the later one.
  const people = new Set(lately.map(({ person }) => person));
  const kept = roles.filter(({ person }) => people.has(person));
  if (kept.length === roles.length || !first?.from) return detail;
  const from = firstDay(first.from);
  return { ...detail, roles: kept, completeFrom: completeFrom !== undefined && firstDay(completeFrom) > from ? completeFrom : first.from };
}

/**
 * The records of at least some prominence, with what they need: an office comes with its holders, and nothing names a record that is not there.
 * @param least the least prominence; higher leaves more out
 */
export function selectRecords(records: readonly PackRecord[], least: number): PackRecord[] {
  const prominence = new Prominence(records);
  const chosen = new Set(records.filter((record) => record.kind !== 'office' && prominence.of(record) >= least).map(({ id }) => id));
  const offices = records.filter(({ kind }) => kind === 'office').map((record) => ({ ...record, detail: recent(record.detail) }));
  const kept = offices.filter((office) => chosen.has(office.detail.of ?? '') && prominence.ofOffice(office) >= least);
  for (const { id, detail } of kept) {
    chosen.add(id);
    for (const { person } of detail.roles ?? []) chosen.add(person);
  }
  const holders = new Map(kept.map(({ id, detail }) => [id, new Set(detail.roles?.map(({ person }) => person))]));
  return [...records.filter(({ kind }) => kind !== 'office'), ...kept].flatMap((record) => {
    if (!chosen.has(record.id)) return [];
    const { roles, relations, offices: owned, ...rest } = record.detail;
    const detail: RecordDetail = {
      ...rest,
      ...(owned ? { offices: owned.filter((id) => chosen.has(id)) } : {}),
      ...(roles ? { roles: roles.filter(({ office, person }) => holders.get(office)?.has(person)) } : {}),
      ...(relations ? { relations: relations.filter(({ from, to }) => chosen.has(from) && chosen.has(to)) } : {}),
    };
    return [{ ...record, detail }];
  });
}
