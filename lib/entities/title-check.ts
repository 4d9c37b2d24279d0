import { firstDay, lastDay } from '../dates';
import { roleStatus } from '../knowledge/as-of';
import { fold } from '../knowledge/fold';
import type { Knowledge } from '../knowledge/knowledge';
import type { HeldRole, RecordDetail } from '../knowledge/record-detail';
import type { MentionRole, TitleCheck } from './mention';
import type { ClaimedTitle } from './title-claim';
import { isTitleOf } from './title-phrase';

/** "government under X" claims one of these functions. */
const HEADS = new Set(['head-of-state', 'head-of-government', 'head-of-state-and-government']);

/** Offices of a part of a country: the place beside the title is the place that they are of. */
const DIVISION = /^(?:governor|mayor|premier|chief minister) of /;

/**
 * Compares a title that a text gives to a person with the offices on record, on the day that the text is about. Undefined
 * where the knowledge cannot judge: no such office known, or the text itself says former, late, then or elect.
 */
export function checkTitle(
  knowledge: Knowledge,
  person: number,
  claim: ClaimedTitle,
  claimed: string,
  day: string,
): TitleCheck | undefined {
  if (claim.qualifier === 'former' || claim.qualifier === 'then' || claim.qualifier === 'elect') return undefined;
  const titled = (knowledge.detail(person)?.roles ?? []).filter((role) => fits(knowledge, role, { ...claim, owners: [] }));
  const owned = claim.owners.length === 0 ? titled : titled.filter((role) => fits(knowledge, role, claim));
  const placed = claim.place === undefined ? [] : owned.filter((role) => isOfPlace(knowledge, role, claim.place ?? ''));
  if (claim.place !== undefined && claim.owners.length === 0 && placed.length === 0) {
    if (claim.isPlaceSure || owned.some((role) => DIVISION.test(detailOf(knowledge, role.office)?.name ?? ''))) return undefined;
  }
  // The very title, of another owner: the words beside it were not its owner.
  if (owned.length === 0 && titled.length > 0) return besideOther(knowledge, titled, claim, claimed, day);
  if (owned.length === 0) return claim.isUnowned ? undefined : neverHeld(knowledge, person, claim, claimed, day);
  const check = judge(knowledge, placed.length > 0 ? placed : owned, claimed, day);
  const isSure =
    !claim.isUnowned && (claim.title === 'head' || owned.some((role) => detailOf(knowledge, role.office)?.titles?.includes(claim.title)));
  return isSure || check?.verdict === 'consistent' ? check : undefined;
}

/** What the dates of offices that bear the title say of a day. */
function judge(knowledge: Knowledge, roles: readonly HeldRole[], claimed: string, day: string): TitleCheck | undefined {
  const judged = roles.map((role) => ({ role, status: roleStatus(role, day) }));
  const pick = (status: string) => judged.find((one) => one.status === status)?.role;
  const holds = pick('holds');
  if (holds) return verdict('consistent', holds, claimed, day);
  const open = pick('unknown');
  if (open) return verdict('unknown', open, claimed, day);
  const held = judged.filter((one) => one.status === 'held').at(-1)?.role;
  if (held) return verdict('ended', held, claimed, day);
  const coming = pick('not-yet');
  if (!coming) return undefined;
  // Before the list of holders begins, the person may have held the office as well.
  const from = detailOf(knowledge, coming.office)?.completeFrom;
  return verdict(from !== undefined && lastDay(from) <= firstDay(day) ? 'not-begun' : 'unknown', coming, claimed, day);
}

/**
 * "GOP Sen. Ted Cruz": a party that has no such office says what somebody is, not whose office it is. That may make a title right and never wrong.
 */
function besideOther(
  knowledge: Knowledge,
  roles: readonly HeldRole[],
  claim: ClaimedTitle,
  claimed: string,
  day: string,
): TitleCheck | undefined {
  const isOwner = claim.owners.some(
    (owner) =>
      knowledge.kind(owner) === 'state' ||
      (knowledge.detail(owner)?.offices ?? []).some((id) => detailOf(knowledge, id)?.titles?.includes(claim.title)),
  );
  const check = isOwner ? undefined : judge(knowledge, roles, claimed, day);
  return check?.verdict === 'consistent' ? check : undefined;
}

/** "the governor of Florida": offices of places that are no records of their own are known by their names. */
function isOfPlace(knowledge: Knowledge, role: HeldRole, place: string): boolean {
  const name = ` ${fold(detailOf(knowledge, role.office)?.name ?? '')} `;
  const folded = fold(place);
  return [' of ', ' of the ', ' for ', ' for the '].some((word) => name.includes(`${word}${folded} `));
}

function verdict(kind: TitleCheck['verdict'], role: HeldRole, claimed: string, asOf: string): TitleCheck {
  return {
    claimed,
    verdict: kind,
    office: role.office,
    asOf,
    source: role.source,
    ...(role.from ? { from: role.from } : {}),
    ...(role.to ? { to: role.to } : {}),
  };
}

function fits(knowledge: Knowledge, role: HeldRole, claim: ClaimedTitle): boolean {
  const office = detailOf(knowledge, role.office);
  return office !== undefined && officeFits(knowledge, office, claim);
}

function officeFits(knowledge: Knowledge, office: RecordDetail, claim: ClaimedTitle): boolean {
  const titled =
    claim.title === 'head' && office.function !== undefined && HEADS.has(office.function)
      ? true
      : isTitleOf(office.titles ?? [], claim.title);
  if (!titled) return false;
  if (claim.owners.length === 0) return true;
  return claim.owners.some((owner) => knowledge.id(owner) === office.of) || isOfBody(knowledge, office, claim);
}

/** "Ukraine's army chief": the office of a body of the state, under a title that says which body. */
function isOfBody(knowledge: Knowledge, office: RecordDetail, { title, owners }: ClaimedTitle): boolean {
  if (!/[\s-]/.test(title)) return false;
  const body = knowledge.find(office.of ?? '');
  const country = body === undefined || knowledge.kind(body) === 'state' ? undefined : knowledge.country(body);
  const state = country === undefined ? undefined : knowledge.stateOf(country);
  return state !== undefined && owners.includes(state);
}

/** Nobody held an office of these younger than so, in years. */
const YOUNGEST = 25;

/**
 * The text names the office's owner, the list of holders is whole for the day, and the person is nowhere in it. Who may have held it before the
 * list begins did not hold it on the day either, but whether ever is unknown.
 */
function neverHeld(knowledge: Knowledge, person: number, claim: ClaimedTitle, claimed: string, day: string): TitleCheck | undefined {
  if (claim.title === 'head' || claim.qualifier === 'acting' || claim.isLoose) return undefined;
  const offices = claim.owners
    .flatMap((owner) => knowledge.detail(owner)?.offices ?? [])
    .filter((id) => {
      const office = detailOf(knowledge, id);
      return office !== undefined && officeFits(knowledge, office, claim);
    });
  const [id] = offices;
  const office = id === undefined ? undefined : detailOf(knowledge, id);
  if (offices.length !== 1 || !id || !office?.checked || !office.completeFrom) return undefined;
  const personId = knowledge.id(person);
  if (office.roles?.some((role) => role.person === personId)) return undefined;
  // A list with a gap on that day may lack just this holder.
  const isHeld = office.roles?.some((role) => roleStatus(role, day) === 'holds') === true;
  const covered =
    isHeld &&
    lastDay(office.completeFrom) <= firstDay(day) &&
    lastDay(day) <= office.checked &&
    !mayHaveHeldBefore(knowledge, person, office.of, office.completeFrom);
  const source = office.roles?.at(-1)?.source;
  return { claimed, verdict: covered ? 'never' : 'unknown', office: id, asOf: day, ...(source ? { source } : {}) };
}

/** A compatriot of an age for it, as far as is known. */
function mayHaveHeldBefore(knowledge: Knowledge, person: number, of: string | undefined, completeFrom: string): boolean {
  const [owner, country] = [knowledge.find(of ?? ''), knowledge.country(person)];
  if (owner !== undefined && country !== undefined && knowledge.country(owner) !== undefined && knowledge.country(owner) !== country)
    return false;
  const born = knowledge.detail(person)?.born;
  return born === undefined || Number(born.slice(0, 4)) + YOUNGEST < Number(completeFrom.slice(0, 4));
}

/** What a person was on a day: an office then held, the highest first; else the last one held; else one to come. */
export function roleOn(knowledge: Knowledge, person: number, day: string): MentionRole | undefined {
  const country = knowledge.country(person);
  const home = country === undefined ? undefined : knowledge.stateOf(country);
  const homeId = home === undefined ? undefined : knowledge.id(home);
  // Heading one's own state comes before heading another, as the president of France does Andorra.
  const rank = (role: HeldRole) => {
    const office = detailOf(knowledge, role.office);
    return (HEADS.has(office?.function ?? '') ? 0 : 2) + (office?.of === homeId ? 0 : 1);
  };
  const roles = (knowledge.detail(person)?.roles ?? [])
    .map((role) => ({ role, status: roleStatus(role, day), rank: rank(role) }))
    .sort((a, b) => a.rank - b.rank);
  const latest = (status: string) =>
    roles
      .filter((one) => one.status === status)
      .sort((a, b) => (a.role.from ?? '').localeCompare(b.role.from ?? ''))
      .at(-1);
  const best =
    roles.find((one) => one.status === 'holds') ?? latest('unknown') ?? latest('held') ?? roles.find((one) => one.status === 'not-yet');
  if (!best) return undefined;
  const { role, status } = best;
  return {
    office: role.office,
    status,
    source: role.source,
    ...(role.from ? { from: role.from } : {}),
    ...(role.to ? { to: role.to } : {}),
  };
}

function detailOf(knowledge: Knowledge, id: string): RecordDetail | undefined {
  const index = knowledge.find(id);
  return index === undefined ? undefined : knowledge.detail(index);
}
