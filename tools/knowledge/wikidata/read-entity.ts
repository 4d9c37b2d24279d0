import { type ClassTable, classOf, type EntityClass } from './classes';
import type { KeptEntity } from './kept-entity';
import { HEAD_PROPERTIES, Property, TIE_PROPERTIES } from './properties';
import { best, countOf, itemOf, itemsOf, own, pointOf, qualifiersOf, type Statement, spanOf, statementsOf } from './statements';
import { readTerms, sitelinksOf } from './terms';
import { readTime } from './wikidata-time';

export interface ReadingOptions {
  /** Codes of the languages whose names are taken, the first one's before the others'. */
  languages: readonly string[];
  classes: ClassTable;
  /** Entities with fewer pages about them are left out; offices are always kept, for their holders' sake. */
  leastSitelinks: number;
}

/** More of one property than this on one item is a list, not what the item is about. */
const MOST_STATEMENTS = 1_000;
const MOST_TIES = 60;

/** An item of the dump, of unknown shape, as what is kept of it; undefined for what nobody asked for. */
export function readEntity(entity: unknown, options: ReadingOptions): KeptEntity | undefined {
  const id = own(entity, 'type') === 'item' ? itemOf({ id: own(entity, 'id') }) : undefined;
  if (id === undefined) return undefined;
  const claims = own(entity, 'claims');
  const found = classify(claims, options.classes);
  const sitelinks = sitelinksOf(entity);
  if (!found || (sitelinks < options.leastSitelinks && found.kind !== 'office')) return undefined;
  const terms = readTerms(entity, options.languages);
  if (!terms) return undefined;
  return {
    id,
    ...found,
    ...terms,
    sitelinks,
    ...lifeOf(claims),
    ...whereabouts(claims, found),
    ...bodyOf(claims, found),
    ...tiesOf(claims),
  };
}

function classify(claims: unknown, classes: ClassTable): EntityClass | undefined {
  const instances = itemsOf(best(statementsOf(claims, Property.instanceOf)));
  const above = itemsOf(best(statementsOf(claims, Property.subclassOf)));
  const found = classOf(classes, instances, above);
  if (found) return found;
  // Only offices have holders, or direct a body.
  const isOffice = statementsOf(claims, Property.officeholder).length > 0 || statementsOf(claims, Property.directs).length > 0;
  return isOffice && classes.get('Q4164871')?.kind === 'office' ? { kind: 'office' } : undefined;
}

/** The one date that statements of the best rank agree on, else the part on which they do: two days of 1950 are 1950. */
function dateOf(statements: Statement[]): string | undefined {
  const dates = best(statements).flatMap(({ value }) => readTime(value) ?? []);
  for (const length of [10, 7, 4]) {
    const [first, ...others] = dates.map((date) => date.slice(0, length));
    if (first !== undefined && others.every((date) => date === first)) return first;
  }
  return undefined;
}

function lifeOf(claims: unknown): Pick<KeptEntity, 'born' | 'died' | 'gone'> {
  const died = statementsOf(claims, Property.died);
  const [from, to] = [dateOf(statementsOf(claims, Property.born)), dateOf(died)];
  const isGone = died.length > 0 || statementsOf(claims, Property.dissolved).length > 0;
  return { ...(from ? { born: from } : {}), ...(to ? { died: to } : {}), ...(isGone ? { gone: true as const } : {}) };
}

const isOver = (statement: Statement): boolean => {
  const { to, ended } = spanOf(statement);
  return to !== undefined || ended === true;
};

/** Those of the best rank that have not ended. */
const lasting = (claims: unknown, property: string): Statement[] => best(statementsOf(claims, property).filter((one) => !isOver(one)));

/** Of several counts the one said of the latest time. */
function populationOf(claims: unknown): number | undefined {
  const counts = best(statementsOf(claims, Property.population)).flatMap((statement) => {
    const count = countOf(statement.value);
    const time = readTime(qualifiersOf(statement, Property.pointInTime)[0]?.value) ?? '';
    return count === undefined ? [] : [{ count, time }];
  });
  return counts.reduce<(typeof counts)[number] | undefined>((last, one) => (last && last.time >= one.time ? last : one), undefined)?.count;
}

function textOf(claims: unknown, property: string, shape: RegExp): string | undefined {
  const values = lasting(claims, property).map(({ value }) => value);
  return values.find((value): value is string => typeof value === 'string' && shape.test(value));
}

function whereabouts(claims: unknown, { kind }: EntityClass): Partial<KeptEntity> {
  const countries = itemsOf(lasting(claims, kind === 'person' ? Property.citizenOf : Property.country)).slice(0, 5);
  const isPlace = kind === 'place' || kind === 'state';
  const point = isPlace ? best(statementsOf(claims, Property.point)).map(({ value }) => pointOf(value))[0] : undefined;
  const population = isPlace ? populationOf(claims) : undefined;
  const geonames = isPlace ? textOf(claims, Property.geonames, /^[1-9]\d{0,8}$/) : undefined;
  const isoCode = isPlace ? textOf(claims, Property.isoCode, /^[A-Z]{2}$/) : undefined;
  return {
    ...(countries.length > 0 ? { countries } : {}),
    ...point,
    ...(population === undefined ? {} : { population }),
    ...(geonames ? { geonames: Number(geonames) } : {}),
    ...(isoCode ? { isoCode } : {}),
  };
}

/** Offices held, and who heads it. */
function bodyOf(claims: unknown, { kind }: EntityClass): Partial<KeptEntity> {
  if (kind === 'office') {
    const owners = [Property.directs, Property.jurisdiction, Property.partOf, Property.country].flatMap((property) =>
      itemsOf(lasting(claims, property)),
    );
    return owners.length > 0 ? { owners: [...new Set(owners)].slice(0, 5) } : {};
  }
  if (kind === 'person') {
    const held = statementsOf(claims, Property.positionHeld)
      .slice(0, MOST_STATEMENTS)
      .flatMap((statement) => {
        const office = itemOf(statement.value);
        const replaces = qualifiersOf(statement, Property.replaces).flatMap(({ value }) => itemOf(value) ?? []);
        return office === undefined ? [] : [{ office, ...(replaces.length > 0 ? { replaces } : {}), ...spanOf(statement) }];
      });
    return held.length > 0 ? { held } : {};
  }
  const heads = HEAD_PROPERTIES.flatMap((property) =>
    statementsOf(claims, property)
      .slice(0, MOST_STATEMENTS)
      .flatMap((statement) => {
        const person = itemOf(statement.value);
        return person === undefined ? [] : [{ property, person, ...spanOf(statement) }];
      }),
  );
  const [stateOffice] = itemsOf(lasting(claims, Property.officeOfHeadOfState));
  const [governmentOffice] = itemsOf(lasting(claims, Property.officeOfHeadOfGovernment));
  return {
    ...(heads.length > 0 ? { heads } : {}),
    ...(stateOffice ? { stateOffice } : {}),
    ...(governmentOffice ? { governmentOffice } : {}),
  };
}

function tiesOf(claims: unknown): Pick<KeptEntity, 'ties'> {
  const ties = TIE_PROPERTIES.flatMap((property) =>
    statementsOf(claims, property).flatMap((statement) => {
      const other = itemOf(statement.value);
      return other === undefined ? [] : [{ property, other, ...spanOf(statement) }];
    }),
  );
  return ties.length > 0 ? { ties: ties.slice(0, MOST_TIES) } : {};
}
