import { fold } from '../../lib/knowledge/fold';
import type { PackName, PackRecord } from '../../lib/knowledge/pack-content';
import type { HeldRelation, HeldRole, RecordDetail } from '../../lib/knowledge/record-detail';
import { familyNames, fullNameVariants } from './name-variants';
import type { SourceFile } from './read-sources';
import type { EntitySource, OfficeSource, PersonSource, StateSource } from './source-schema';

/** How likely an entity is meant where its full name stands, before any context. Stated here once; accuracy is measured with them. */
const PRIOR = { state: 0.95, group: 0.9, organization: 0.85, person: 0.9, place: 0.75, office: 0.5 } as const;
/** A family name or an adjective means its owner less surely than a full name does. */
const SHORT_PRIOR = 0.4;
const DEMONYM_PRIOR = 0.9;

export interface RecordsInput {
  files: SourceFile[];
  /** Place id of a state's capital, once the gazetteer is known. */
  capitalOf: (state: StateSource) => string | undefined;
  /** Population of a GeoNames place that a curated entity stands for. */
  populationOf: (geonames: number) => number | undefined;
}

/** All curated entities as the pack takes them, roles and relations attached to everybody concerned. */
export function makeRecords({ files, capitalOf, populationOf }: RecordsInput): PackRecord[] {
  const all = <T>(pick: (content: SourceFile['content']) => T[]) => files.flatMap((file) => pick(file.content));
  const states = all((content) => content.states);
  const people = all((content) => content.people);
  const entities = all((content) => content.entities);
  const codeOf = new Map(states.flatMap((state) => (state.iso2 ? [[state.id, state.iso2] as const] : [])));
  const owned = [...states, ...entities].flatMap((owner) => owner.offices.map((office) => ({ owner, office })));
  const roles = owned.flatMap(({ office }) => rolesOf(office));
  const relations = all((content) => content.relations);

  const relationsOf = new Map<string, HeldRelation[]>();
  for (const relation of relations) {
    const held: HeldRelation = { ...relation };
    for (const id of new Set([relation.from, relation.to])) relationsOf.set(id, [...(relationsOf.get(id) ?? []), held]);
  }
  const withTies = (id: string, detail: RecordDetail): RecordDetail => {
    const ties = relationsOf.get(id);
    return ties ? { ...detail, relations: ties } : detail;
  };
  const country = (id: string | undefined) => {
    const code = id === undefined ? undefined : codeOf.get(id);
    return code === undefined ? {} : { country: code };
  };
  const record = (
    entry: { id: string },
    kind: PackRecord['kind'],
    names: PackName[],
    detail: RecordDetail,
    from: string | undefined,
  ): PackRecord => ({
    id: entry.id,
    kind,
    prior: PRIOR[kind],
    names,
    detail: withTies(entry.id, detail),
    ...country(from),
  });

  return [
    ...states.map((state) => record(state, 'state', stateNames(state), stateDetail(state, capitalOf(state)), state.id)),
    ...people.map((person) => {
      const held = roles.filter((role) => role.person === person.id);
      const home = person.country ?? countryOfRole(held[0], owned);
      return record(person, 'person', personNames(person), personDetail(person, held), home);
    }),
    ...entities.map((entity) => record(entity, entity.kind, entityNames(entity), entityDetail(entity, populationOf), entity.country)),
    ...owned.map(({ owner, office }) =>
      record(office, 'office', [], officeDetail(office, owner.id), 'country' in owner ? owner.country : owner.id),
    ),
  ];
}

function rolesOf(office: OfficeSource): HeldRole[] {
  return office.holders.map((holder) => ({
    office: office.id,
    person: holder.person,
    ...(holder.acting ? { acting: true } : {}),
    ...(holder.from ? { from: holder.from } : {}),
    ...(holder.to ? { to: holder.to } : {}),
    checked: office.checked,
    source: holder.source,
  }));
}

function countryOfRole(
  role: HeldRole | undefined,
  owned: { owner: StateSource | EntitySource; office: OfficeSource }[],
): string | undefined {
  const owner = owned.find(({ office }) => office.id === role?.office)?.owner;
  return owner === undefined ? undefined : 'country' in owner ? owner.country : owner.id;
}

const spelled = (surfaces: (string | undefined)[], role: PackName['role'], prior: number): PackName[] => {
  const seen = new Set<string>();
  return surfaces
    .filter((surface) => surface !== undefined && fold(surface) !== '' && !seen.has(surface) && seen.add(surface) !== undefined)
    .map((surface) => ({ surface: surface ?? '', role, prior }));
};

function stateNames(state: StateSource): PackName[] {
  const plural = state.people.filter((word) => !/(?:s|ese|ish|men|women)$/.test(word)).map((word) => `${word}s`);
  const adjectivePlural = state.adjectives.filter((word) => /(?:an|i|ot|at|en|ek|ab)$/.test(word)).map((word) => `${word}s`);
  return [
    ...spelled([state.name, state.official, ...state.aliases], 'name', 1),
    ...spelled([...state.adjectives, ...state.people, ...plural, ...adjectivePlural], 'demonym', DEMONYM_PRIOR),
  ];
}

function personNames(person: PersonSource): PackName[] {
  const full = [person.name, ...person.aliases].filter((name) => name.includes(' ') || name === person.name);
  const single = person.aliases.filter((name) => !name.includes(' '));
  return [
    ...spelled([...full, ...full.flatMap(fullNameVariants)], 'name', 1),
    ...spelled(single, 'name', 0.8),
    ...spelled([...person.short, ...(person['family-name'] ? full.flatMap(familyNames) : [])], 'short', SHORT_PRIOR),
  ];
}

function entityNames(entity: EntitySource): PackName[] {
  return [
    ...spelled([entity.name, ...entity.aliases], 'name', 1),
    ...spelled(entity.adjectives, 'demonym', DEMONYM_PRIOR),
    ...spelled(entity.short, 'short', SHORT_PRIOR),
  ];
}

const shared = (entry: StateSource | PersonSource | EntitySource) => ({
  name: entry.name,
  description: entry.description,
  sources: entry.sources,
  ...(entry.wikidata ? { wikidata: entry.wikidata } : {}),
  ...(entry.wikipedia ? { wikipedia: entry.wikipedia } : {}),
});

function stateDetail(state: StateSource, capital: string | undefined): RecordDetail {
  return {
    ...shared(state),
    lat: state.lat,
    lon: state.lon,
    ...(state.geonames ? { geonames: state.geonames } : {}),
    adjectives: state.adjectives,
    offices: state.offices.map((office) => office.id),
    ...(capital ? { capital } : {}),
  };
}

function personDetail(person: PersonSource, roles: HeldRole[]): RecordDetail {
  return { ...shared(person), ...(person.born ? { born: person.born } : {}), ...(person.died ? { died: person.died } : {}), roles };
}

function entityDetail(entity: EntitySource, populationOf: RecordsInput['populationOf']): RecordDetail {
  const population = entity.geonames === undefined ? undefined : populationOf(entity.geonames);
  const { type, lat, lon, geonames, outlet } = entity;
  return {
    ...shared(entity),
    ...(type ? { type } : {}),
    ...(lat === undefined || lon === undefined ? {} : { lat, lon }),
    ...(geonames ? { geonames } : {}),
    ...(population ? { population } : {}),
    ...(outlet ? { outlet } : {}),
    ...(entity.offices.length > 0 ? { offices: entity.offices.map((office) => office.id) } : {}),
  };
}

function officeDetail(office: OfficeSource, owner: string): RecordDetail {
  const completeFrom = office['complete-from'] ?? office.holders[0]?.from;
  return {
    name: office.name,
    of: owner,
    // Compared with text in small letters; dots fall away there ("U.N. chief").
    titles: office.titles.map((title) => title.toLowerCase().replace(/\./g, '')),
    function: office.function,
    checked: office.checked,
    roles: rolesOf(office),
    sources: [...new Set(office.holders.map((holder) => holder.source))],
    ...(office.description ? { description: office.description } : {}),
    ...(completeFrom ? { completeFrom } : {}),
    ...(office.wikidata ? { wikidata: office.wikidata } : {}),
    ...(office.wikipedia ? { wikipedia: office.wikipedia } : {}),
  };
}
