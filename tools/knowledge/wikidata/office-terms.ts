import { firstDay, lastDay, type PartialDate } from '../../../lib/dates';
import type { KeptEntities } from './kept-entities';
import type { KeptEntity } from './kept-entity';
import type { HeadProperty } from './properties';

/** Somebody's time in an office, as one statement of Wikidata has it. */
export interface Term {
  person: KeptEntity;
  from?: PartialDate | undefined;
  to?: PartialDate | undefined;
  /** Over, or perhaps over, on a day that is not known. */
  ended?: true | undefined;
  /** Items of those who held it before. */
  replaces?: readonly string[] | undefined;
  /** The item whose page says so. */
  source: string;
}

/** One office and its terms. */
export interface OfficeTerms {
  terms: Term[];
  /** One person at a time, as far as is known: a later term shows that an earlier one is over. */
  isSingle: boolean;
  owner: KeptEntity | undefined;
}

/** Nobody is taken to live longer where no death is stated, or to hold an office for longer where no end is. Years. */
const LONGEST_LIFE = 100;
const LONGEST_TERM = 60;

const yearOf = (date: string): number => Number(date.slice(0, 4));

const agree = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined || b === undefined || a.startsWith(b) || b.startsWith(a);
const moreExact = (a: string | undefined, b: string | undefined): string | undefined => ((a?.length ?? 0) >= (b?.length ?? 0) ? a : b);

/** The item of a person and that of a state each tell of the same term. Undefined for two terms. */
function merged(a: Term, b: Term): Term | undefined {
  if (a.person.id !== b.person.id || !agree(a.from, b.from) || !agree(a.to, b.to)) return undefined;
  const to = moreExact(a.to, b.to);
  const isOver = to === undefined && (a.ended || b.ended);
  return {
    ...a,
    from: moreExact(a.from, b.from),
    to,
    ended: isOver ? true : undefined,
    replaces: [...(a.replaces ?? []), ...(b.replaces ?? [])],
  };
}

function withoutDoubles(terms: readonly Term[]): Term[] {
  const byPerson = new Map<string, Term[]>();
  // Those with more dates first, so that a bare one finds the term that it repeats.
  const exactness = ({ from, to }: Term) => (from?.length ?? 0) + (to?.length ?? 0);
  for (const term of terms.toSorted((a, b) => exactness(b) - exactness(a))) {
    const own = byPerson.get(term.person.id) ?? [];
    byPerson.set(term.person.id, own);
    const twin = own.findIndex((other) => merged(other, term) !== undefined);
    const both = twin < 0 ? undefined : merged(own[twin] ?? term, term);
    if (both) own[twin] = both;
    else own.push(term);
  }
  return [...byPerson.values()].flat();
}

/** Could the person have held it then at all? */
function isPossible({ person: { born, died }, from, to }: Term): boolean {
  if (born !== undefined && to !== undefined && lastDay(to) < firstDay(born)) return false;
  return died === undefined || from === undefined || firstDay(from) <= lastDay(died);
}

/** From when on each person was replaced by another in an office, as statements of the others say. */
function replacements(terms: readonly Term[]): Map<string, string> {
  const latest = new Map<string, string>();
  for (const { from, replaces = [] } of terms) {
    for (const item of from === undefined ? [] : replaces) {
      const day = firstDay(from ?? '');
      if (day > (latest.get(item) ?? '')) latest.set(item, day);
    }
  }
  return latest;
}

/** The latest beginning, and the latest of anybody but who has that. */
function latestBeginnings(terms: readonly Term[]): { person: string; day: string }[] {
  const latest = new Map<string, string>();
  for (const { person, from } of terms)
    if (from !== undefined && firstDay(from) > (latest.get(person.id) ?? '')) latest.set(person.id, firstDay(from));
  return [...latest]
    .map(([person, day]) => ({ person, day }))
    .sort((a, b) => (a.day < b.day ? 1 : -1))
    .slice(0, 2);
}

/** Is an end missing that must have been? Wikidata rarely says "still in office": it says nothing, and goes on saying nothing. */
function leftOpen({ terms, isSingle, owner }: OfficeTerms, checked: string): (term: Term) => boolean {
  const replaced = replacements(terms);
  const beginnings = isSingle ? latestBeginnings(terms) : [];
  return ({ person, from }) => {
    if (person.gone || owner?.gone) return true;
    if (person.born !== undefined && yearOf(person.born) + LONGEST_LIFE < yearOf(checked)) return true;
    if (from !== undefined && yearOf(from) + LONGEST_TERM < yearOf(checked)) return true;
    const day = from === undefined ? '0001' : firstDay(from);
    return (replaced.get(person.id) ?? '') >= day || beginnings.some((other) => other.person !== person.id && other.day >= day);
  };
}

const inTime = (a: Term, b: Term): number => {
  const [left, right] = [a.from ?? a.to ?? '', b.from ?? b.to ?? ''];
  return left < right ? -1 : left > right ? 1 : a.person.id < b.person.id ? -1 : 1;
};

/**
 * The terms of an office as they can be told, in order of time: each once, the impossible ones left out, and of those without an end the ones marked `ended`
 * that cannot be said to last on the day `checked`.
 */
export function settleTerms(office: OfficeTerms, checked: string): Term[] {
  const terms = withoutDoubles(office.terms.filter(isPossible));
  const isLeftOpen = leftOpen({ ...office, terms }, checked);
  return terms
    .map((term) => (term.to === undefined && !term.ended && isLeftOpen(term) ? { ...term, ended: true as const } : term))
    .sort(inTime);
}

/** All terms that the kept entities tell of, by the office: its item, or a name made for it where it is none. */
export function collectTerms(
  entities: KeptEntities,
  officeFor: (body: KeptEntity, property: HeadProperty) => { key: string; owner: KeptEntity },
  onStranger: () => void,
): Map<string, OfficeTerms> {
  const offices = new Map<string, OfficeTerms>();
  const at = (key: string, owner: KeptEntity | undefined, isSingle: boolean): Term[] => {
    const known = offices.get(key) ?? { terms: [], owner, isSingle };
    known.owner ??= owner;
    known.isSingle ||= isSingle;
    offices.set(key, known);
    return known.terms;
  };
  const ownerOf = (office: KeptEntity) =>
    (office.owners ?? []).map((item) => entities.get(item)).find((owner) => owner && owner.kind !== 'office');
  for (const entity of entities.all()) {
    for (const { office, ...term } of entity.kind === 'person' ? (entity.held ?? []) : []) {
      const item = entities.get(office);
      if (item?.kind === 'office') at(office, ownerOf(item), false).push({ person: entity, source: entity.id, ...term });
      else onStranger();
    }
    for (const { property, person: item, ...span } of entity.heads ?? []) {
      const person = entities.person(item);
      if (!person) {
        onStranger();
        continue;
      }
      const { key, owner } = officeFor(entity, property);
      at(key, owner, true).push({ person, source: entity.id, ...span });
    }
  }
  return offices;
}
