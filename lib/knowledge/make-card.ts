import { roleStatus } from './as-of';
import type { Card, CardLink, CardRelation, CardRole } from './card';
import { isCheckedLately } from './checked-lately';
import type { Knowledge } from './knowledge';
import type { HeldRelation, HeldRole, RecordDetail } from './record-detail';
import { relationStatus, SYMMETRIC_RELATIONS } from './relation-status';
import { sourceNote } from './source-note';

const STATUS_ORDER = { holds: 0, unknown: 1, 'not-yet': 3, held: 2 } as const;
/** More than the card can show at once; the rest of a long list of old holders helps nobody. */
const MOST_ROLES = 12;

/** Everything a card shows of an entity on a day; `here` are the ids named in the same article. Undefined for an unknown id. */
export function makeCard(knowledge: Knowledge, id: string, day: string, here: ReadonlySet<string>): Card | undefined {
  const entity = knowledge.find(id);
  if (entity === undefined) return undefined;
  const detail = knowledge.detail(entity);
  const roles = rolesOf(knowledge, entity, day);
  const home = countryLink(knowledge, entity);
  const isAtHome = (role: CardRole) => home !== undefined && knowledge.detail(knowledge.find(role.office.id) ?? -1)?.of === home.id;
  /** A state's or organization's offices keep their own order, heads first; a person's roles go by time, at home first. */
  const isOwner = detail?.offices !== undefined;
  const byTime = (a: CardRole, b: CardRole) => (b.from ?? '').localeCompare(a.from ?? '') || Number(isAtHome(b)) - Number(isAtHome(a));
  const relations = (detail?.relations ?? []).flatMap((relation) => relationLine(knowledge, id, relation, day, here));
  const checked = [...roles.map((role) => role.checked), ...relations.map((relation) => relation.checked)].sort().at(-1);
  const card: Card = {
    id,
    kind: knowledge.kind(entity),
    name: knowledge.name(entity),
    asOf: day,
    roles: roles.sort((a, b) => STATUS_ORDER[a.status] - STATUS_ORDER[b.status] || (isOwner ? 0 : byTime(a, b))).slice(0, MOST_ROLES),
    relations: withoutMirrors(relations).sort(
      (a, b) => Number(b.here) - Number(a.here) || Number(b.status === 'holds') - Number(a.status === 'holds'),
    ),
    sources: sourcesOf(knowledge, entity),
  };
  if (detail?.description) card.description = detail.description;
  if (home) card.country = home;
  if (detail?.outlet) card.outlet = detail.outlet;
  if (detail?.own?.length) card.own = detail.own;
  const place = placeLine(knowledge, entity);
  if (place) card.place = place;
  if (detail?.born || detail?.died)
    card.life = { ...(detail.born ? { born: detail.born } : {}), ...(detail.died ? { died: detail.died } : {}) };
  if (checked) card.knowledgeEnds = checked;
  if (detail?.wikipedia) card.wikipedia = detail.wikipedia;
  if (detail?.wikidata) card.wikidata = detail.wikidata;
  const geonames = detail?.geonames ?? knowledge.place(entity)?.geonames;
  if (geonames) card.geonames = geonames;
  return card;
}

/** An entity's name and kind; undefined for an unknown id. */
export function linkTo(knowledge: Knowledge, id: string): CardLink | undefined {
  const entity = knowledge.find(id);
  return entity === undefined ? undefined : { id, name: knowledge.name(entity), kind: knowledge.kind(entity) };
}

function countryLink(knowledge: Knowledge, entity: number): CardLink | undefined {
  const country = knowledge.country(entity);
  const state = country === undefined ? undefined : knowledge.stateOf(country);
  return state === undefined || state === entity ? undefined : linkTo(knowledge, knowledge.id(state));
}

/** A person's own roles; an office's holders; the holders of a state's or organization's offices. */
function rolesOf(knowledge: Knowledge, entity: number, day: string): CardRole[] {
  const detail = knowledge.detail(entity);
  const lines = (roles: HeldRole[] | undefined) => (roles ?? []).flatMap((role) => roleLine(knowledge, role, day));
  if (detail?.roles) return lines(detail.roles);
  const offices = (detail?.offices ?? []).map((id) => knowledge.detail(knowledge.find(id) ?? -1));
  offices.sort((a, b) => rankOf(a) - rankOf(b));
  return offices.flatMap((office) => {
    const all = lines(office?.roles);
    // Who holds it on the day; where that is not known, the last one of whom it is not known that the office ended.
    const now = all.filter((line) => line.status === 'holds');
    return now.length > 0 ? now : all.filter((line) => line.status === 'unknown').slice(-1);
  });
}

const rankOf = (office: RecordDetail | undefined): number => FUNCTION_RANK[office?.function ?? 'other'];
const FUNCTION_RANK = { 'head-of-state-and-government': 0, 'head-of-state': 0, 'head-of-government': 1, other: 2 } as const;

function roleLine(knowledge: Knowledge, role: HeldRole, day: string): CardRole[] {
  const [office, person] = [linkTo(knowledge, role.office), linkTo(knowledge, role.person)];
  if (!office || !person) return [];
  const line: CardRole = { office, person, acting: role.acting ?? false, status: roleStatus(role, day), checked: role.checked };
  if (role.from) line.from = role.from;
  if (role.to) line.to = role.to;
  else if (line.status === 'unknown' && !isCheckedLately(role.checked, day)) line.notCheckedLately = true;
  return [line];
}

/** Of two mirrored lines the one that says more is kept: still in force, with a note, with a beginning. */
function withoutMirrors(relations: CardRelation[]): CardRelation[] {
  const worth = (line: CardRelation) => (line.status === 'holds' ? 4 : 0) + (line.note ? 2 : 0) + (line.from ? 1 : 0);
  const best = new Map<string, CardRelation>();
  for (const line of relations) {
    const key = `${line.type} ${line.other.id} ${line.from?.slice(0, 4) ?? ''}`;
    const mirror = best.get(key);
    if (!SYMMETRIC_RELATIONS.has(line.type)) best.set(`${key} ${line.direction} ${line.from} ${line.note}`, line);
    else if (!mirror || worth(line) > worth(mirror)) best.set(key, line);
  }
  return [...best.values()];
}

function relationLine(knowledge: Knowledge, id: string, relation: HeldRelation, day: string, here: ReadonlySet<string>): CardRelation[] {
  const outwards = relation.from === id;
  const other = linkTo(knowledge, outwards ? relation.to : relation.from);
  if (!other) return [];
  const { start: from, end: to, checked } = relation;
  const status = relationStatus(relation, day, other.kind === 'place');
  const line: CardRelation = { type: relation.type, direction: outwards ? 'out' : 'in', other, here: here.has(other.id), status, checked };
  if (relation.note) line.note = relation.note;
  if (from) line.from = from;
  if (to) line.to = to;
  return [line];
}

/** The gazetteer's types in the words that the knowledge files use. */
const PLACE_WORDS = { city: 'city', capital: 'capital', seat: 'city', section: 'district', division: 'region', county: 'county' } as const;

function placeLine(knowledge: Knowledge, entity: number): Card['place'] {
  const kind = knowledge.kind(entity);
  const point = kind === 'place' || kind === 'state' ? knowledge.point(entity) : undefined;
  if (!point) return undefined;
  const facts = knowledge.place(entity);
  const detail = knowledge.detail(entity);
  const population = facts ? twoFigures(facts.population) : detail?.population;
  const type = facts ? PLACE_WORDS[facts.type] : detail?.type;
  return {
    ...point,
    ...(type ? { type } : {}),
    ...(population ? { population } : {}),
    ...(facts?.division === undefined ? {} : { division: knowledge.name(facts.division) }),
  };
}

/** The pack keeps populations within 4 %: more figures would claim more than is known. */
function twoFigures(population: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, population))) - 1);
  return Math.round(population / unit) * unit;
}

function sourcesOf(knowledge: Knowledge, entity: number): Card['sources'] {
  const detail = knowledge.detail(entity);
  const keys = detail
    ? [
        ...detail.sources,
        ...(detail.roles ?? []).map((role) => role.source),
        ...(detail.relations ?? []).map((relation) => relation.source),
      ]
    : [];
  if (knowledge.place(entity)) keys.push('geonames');
  return [...new Set(keys)].map((key) => sourceNote(knowledge, key));
}
