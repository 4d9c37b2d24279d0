import type { PackRecord } from '../../../lib/knowledge/pack-content';
import type { HeldRole, RecordDetail } from '../../../lib/knowledge/record-detail';
import { pageOf, wikidataId } from './entity-ids';
import type { ImportLimits } from './import-limits';
import type { KeptEntities } from './kept-entities';
import type { KeptEntity } from './kept-entity';
import { collectTerms, type OfficeTerms, settleTerms, type Term } from './office-terms';
import { HEADS, type HeadProperty, Property } from './properties';

/** The card of any of them reads all of them: some milliseconds for as many. */
const MOST_HOLDERS = 5_000;
/** Listed with a state or an organization. */
const MOST_OFFICES = 40;
/** As in the curated records (tools/knowledge/records.ts). */
const OFFICE_PRIOR = 0.5;

export interface OfficeWorld {
  entities: KeptEntities;
  idOf: (entity: KeptEntity) => string;
  countryOf: (entity: KeptEntity) => string | undefined;
  /** The day for which the dump speaks. */
  date: string;
  limits: ImportLimits;
}

export interface Offices {
  records: PackRecord[];
  /** By person's id. */
  rolesOf: Map<string, HeldRole[]>;
  /** Ids of the offices of each owner's id, the highest first. */
  ownedBy: Map<string, string[]>;
}

/** What is headed by an office that is an item of its own, or else by one made of the property. */
interface MadeOffice {
  key: string;
  owner: KeptEntity;
  property: HeadProperty;
}

const FUNCTION_RANK: Record<NonNullable<RecordDetail['function']>, number> = {
  'head-of-state-and-government': 0,
  'head-of-state': 0,
  'head-of-government': 1,
  other: 2,
};

/** "President of the French Republic" is given as "president": what stands before the owner. At most four words, as a title in news has. */
function titlesOf(name: string): string[] {
  const title =
    name
      .toLowerCase()
      .replace(/\./g, '')
      .split(/ (?:of|for|to|in) |,/)[0]
      ?.trim() ?? '';
  return title !== '' && title.split(' ').length <= 4 ? [title] : [];
}

/** Offices of heads that a state's own item names, by the office's item. */
function headFunctions(entities: KeptEntities): Map<string, { state: boolean; government: boolean; owner: KeptEntity }> {
  const found = new Map<string, { state: boolean; government: boolean; owner: KeptEntity }>();
  for (const owner of entities.all()) {
    if (owner.kind !== 'state') continue;
    for (const [item, part] of [
      [owner.stateOffice, 'state'],
      [owner.governmentOffice, 'government'],
    ] as const) {
      if (item === undefined) continue;
      const known = found.get(item) ?? { state: false, government: false, owner };
      // Two states of one head (a personal union): its office is the one's of which more is said.
      if (known.owner.sitelinks < owner.sitelinks) known.owner = owner;
      known[part] = true;
      found.set(item, known);
    }
  }
  return found;
}

const functionOf = (head: { state: boolean; government: boolean } | undefined): NonNullable<RecordDetail['function']> =>
  head === undefined
    ? 'other'
    : head.state && head.government
      ? 'head-of-state-and-government'
      : head.state
        ? 'head-of-state'
        : 'head-of-government';

/** Offices with their holders, from what people's items say of offices held and what bodies' items say of their heads. */
export function makeOffices(world: OfficeWorld): Offices {
  const { entities, limits } = world;
  const made = new Map<string, MadeOffice>();
  const heads = headFunctions(entities);
  const officeFor = (owner: KeptEntity, property: HeadProperty) => {
    const item =
      property === Property.headOfState ? owner.stateOffice : property === Property.headOfGovernment ? owner.governmentOffice : undefined;
    if (item !== undefined && entities.get(item)?.kind === 'office') return { key: item, owner };
    const key = `${owner.id} ${property}`;
    made.set(key, { key, owner, property });
    return { key, owner };
  };
  const terms = collectTerms(entities, officeFor, () => {
    limits.strangers += 1;
  });
  const offices: Offices = { records: [], rolesOf: new Map(), ownedBy: new Map() };
  for (const [key, office] of terms) {
    const own = made.get(key);
    const head = heads.get(key);
    const isHead = own?.owner.kind === 'state' && (own.property === Property.headOfState || own.property === Property.headOfGovernment);
    const part = { state: own?.property === Property.headOfState, government: own?.property === Property.headOfGovernment };
    const described = {
      ...office,
      owner: head?.owner ?? office.owner,
      isSingle: office.isSingle || head !== undefined,
      function: isHead ? functionOf(part) : functionOf(head),
    };
    addOffice(offices, own ?? entities.get(key), described, world);
  }
  listWithOwners(offices, limits);
  return offices;
}

type DescribedOffice = OfficeTerms & { function: NonNullable<RecordDetail['function']> };

function addOffice(offices: Offices, of: MadeOffice | KeptEntity | undefined, office: DescribedOffice, world: OfficeWorld): void {
  if (of === undefined) return;
  const { date, idOf, countryOf } = world;
  const { owner } = office;
  const isMade = 'property' in of;
  const name = isMade ? `${HEADS[of.property]} of ${of.owner.name}` : of.name;
  const id = isMade ? wikidataId('office', name, of.owner.id) : idOf(of);
  const roles = withinLimit(settleTerms(office, date), world.limits).map((term) => roleOf(term, id, world));
  const page = pageOf(isMade ? of.owner.id : of.id);
  const country = owner && countryOf(owner);
  const described = isMade
    ? {}
    : { wikidata: of.id, ...(of.description ? { description: of.description } : {}), ...(of.wikipedia ? { wikipedia: of.wikipedia } : {}) };
  offices.records.push({
    id,
    kind: 'office',
    ...(country ? { country } : {}),
    prior: OFFICE_PRIOR,
    names: [],
    detail: {
      name,
      ...described,
      ...(owner ? { of: idOf(owner) } : {}),
      titles: isMade ? [HEADS[of.property]] : titlesOf(name),
      function: office.function,
      checked: date,
      roles,
      sources: [page],
    },
  });
  for (const role of roles) append(offices.rolesOf, role.person, role);
}

function withinLimit(terms: Term[], limits: ImportLimits): Term[] {
  if (terms.length <= MOST_HOLDERS) return terms;
  limits.holders += terms.length - MOST_HOLDERS;
  const kept = new Set(terms.toSorted((a, b) => b.person.sitelinks - a.person.sitelinks).slice(0, MOST_HOLDERS));
  return terms.filter((term) => kept.has(term));
}

/**
 * A pack keeps the last day checked for a whole office: an open end would be read as "holds" up to it. So where a term has ended on an unknown day, its
 * beginning is left out as well: then it is told, and nothing is claimed for any day.
 */
function roleOf({ person, from, to, ended, source }: Term, office: string, { idOf, date, limits }: OfficeWorld): HeldRole {
  if (ended) limits.endsUnknown += 1;
  return {
    office,
    person: idOf(person),
    ...(from && !ended ? { from } : {}),
    ...(to ? { to } : {}),
    checked: date,
    source: pageOf(source),
  };
}

function listWithOwners({ records, ownedBy }: Offices, limits: ImportLimits): void {
  const rank = ({ detail }: PackRecord) => FUNCTION_RANK[detail.function ?? 'other'];
  const holders = ({ detail }: PackRecord) => detail.roles?.length ?? 0;
  for (const { id, detail } of records.toSorted((a, b) => rank(a) - rank(b) || holders(b) - holders(a) || (a.id < b.id ? -1 : 1))) {
    if (detail.of === undefined) continue;
    const owned = ownedBy.get(detail.of) ?? [];
    if (owned.length < MOST_OFFICES) append(ownedBy, detail.of, id);
    else limits.offices += 1;
  }
}

function append<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const known = lists.get(key);
  if (known) known.push(item);
  else lists.set(key, [item]);
}
