import { MOST_COUNTRIES } from '../../../lib/knowledge/index-format';
import type { PackContent, PackRecord } from '../../../lib/knowledge/pack-content';
import type { HeldRelation, HeldRole, RecordDetail } from '../../../lib/knowledge/record-detail';
import { makeWordFlags } from '../word-flags';
import { idOf as idWith, kindOf, pageOf } from './entity-ids';
import { heldTies } from './held-ties';
import type { ImportLimits } from './import-limits';
import type { KeptEntities } from './kept-entities';
import type { KeptEntity } from './kept-entity';
import { makeOffices, type Offices } from './office-records';
import { limitNamesakes, spelledNames } from './spelled-names';

export interface PackMaking {
  entities: KeptEntities;
  /** Ids of the knowledge files by Wikidata's. */
  curated: ReadonlyMap<string, string>;
  /** The day for which the dump speaks, YYYY-MM-DD. */
  date: string;
  limits: ImportLimits;
}

/**
 * How likely an entity is meant where its name stands alone: from the least with no page about it to the curated entities' own (tools/knowledge/records.ts)
 * with as many as the best known have, evenly by the logarithm. Stated here once, and never above what people chose by hand.
 */
const PRIOR = { person: 0.9, organization: 0.85, group: 0.9, state: 0.95, place: 0.75, office: 0.5 } as const;
const LEAST_PRIOR = 0.2;
const BEST_KNOWN_SITELINKS = 200;

function priorOf({ kind, sitelinks }: KeptEntity): number {
  const share = Math.min(1, Math.log(1 + sitelinks) / Math.log(1 + BEST_KNOWN_SITELINKS));
  return LEAST_PRIOR + (PRIOR[kind] - LEAST_PRIOR) * share;
}

/** The best known entity of each ISO code: Denmark, and not the Kingdom of Denmark. */
function countriesOf({ entities, limits }: PackMaking): Map<string, KeptEntity> {
  const byCode = new Map<string, KeptEntity>();
  for (const entity of entities.all()) {
    const known = entity.isoCode === undefined ? undefined : byCode.get(entity.isoCode);
    const isBetter =
      !known || Number(known.gone ?? 0) > Number(entity.gone ?? 0) || (known.gone === entity.gone && known.sitelinks < entity.sitelinks);
    if (entity.isoCode !== undefined && isBetter) byCode.set(entity.isoCode, entity);
  }
  const sorted = [...byCode].sort(([, a], [, b]) => b.sitelinks - a.sitelinks);
  limits.countries = Math.max(0, sorted.length - MOST_COUNTRIES);
  return new Map(sorted.slice(0, MOST_COUNTRIES).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Everything that was kept as `encodePack` takes it. */
export function makePackInput(making: PackMaking): PackContent {
  const { entities, curated, date, limits } = making;
  const idOf = (entity: KeptEntity) => idWith(entity, curated);
  const countries = countriesOf(making);
  const codeOf = new Map([...countries].map(([code, { id }]) => [id, code]));
  const countryOf = (entity: KeptEntity) =>
    codeOf.get(entity.id) ?? entity.countries?.map((item) => codeOf.get(item)).find((code) => code !== undefined);
  const offices = makeOffices({ entities, idOf, countryOf, date, limits });
  const ties = heldTies(entities, idOf, date, limits);

  const people = [...entities.all()].filter(({ kind }) => kind === 'person').map(({ name }) => name);
  const flagsOf = makeWordFlags(people);
  const made = new Map(offices.records.map((office) => [office.id, office]));
  const sitelinks = new Map<PackRecord, number>();
  for (const entity of entities.all()) {
    const id = idOf(entity);
    // An office that nobody held says nothing; two items with one curated id are one entity, whose better known one speaks.
    if (entity.kind === 'office') continue;
    const record = recordOf(entity, id, { offices, ties: ties.get(id), country: countryOf(entity), flagsOf });
    const twin = made.get(id);
    if (twin && (sitelinks.get(twin) ?? 0) >= entity.sitelinks) continue;
    made.set(id, record);
    sitelinks.set(record, entity.sitelinks);
  }
  const records = [...made.values()];
  limitNamesakes(records, (record) => sitelinks.get(record) ?? 0, limits);
  withoutStrangers(records, made);
  return {
    name: 'Wikidata',
    version: date,
    date,
    sources: { wikidata: { title: `Wikidata, as of ${date} (CC0)`, url: 'https://www.wikidata.org/', asOf: date } },
    records,
    places: [],
    divisions: [],
    countries: [...countries].map(([code, entity]) => ({ code, record: idOf(entity) })),
    flagsOf,
  };
}

interface RecordWorld {
  offices: Offices;
  ties: HeldRelation[] | undefined;
  country: string | undefined;
  flagsOf: (spelling: string) => number;
}

function recordOf(entity: KeptEntity, id: string, { offices, ties, country, flagsOf }: RecordWorld): PackRecord {
  const kind = kindOf(id, entity.kind);
  const roles: HeldRole[] | undefined = offices.rolesOf.get(id);
  const { name, description, wikipedia, type, lat, lon, population, geonames, born, died } = entity;
  const detail: RecordDetail = {
    name,
    wikidata: entity.id,
    ...(description ? { description } : {}),
    ...(wikipedia ? { wikipedia } : {}),
    ...(type && kind === 'place' ? { type } : {}),
    ...(lat === undefined || lon === undefined ? {} : { lat, lon }),
    ...(population ? { population } : {}),
    ...(geonames ? { geonames } : {}),
    ...(kind === 'person' && born ? { born } : {}),
    ...(kind === 'person' && died ? { died } : {}),
    ...(offices.ownedBy.has(id) ? { offices: offices.ownedBy.get(id) ?? [] } : {}),
    ...(kind === 'person' ? { roles: roles ?? [] } : {}),
    ...(ties ? { relations: ties } : {}),
    sources: [pageOf(entity.id)],
  };
  return { id, kind, ...(country ? { country } : {}), prior: priorOf(entity), names: spelledNames(entity, flagsOf), detail };
}

/** Ties to and from offices that nobody held go with these. */
function withoutStrangers(records: readonly PackRecord[], made: ReadonlyMap<string, PackRecord>): void {
  for (const { detail } of records) {
    if (detail.relations) detail.relations = detail.relations.filter(({ from, to }) => made.has(from) && made.has(to));
    if (detail.of !== undefined && !made.has(detail.of)) delete detail.of;
  }
}
