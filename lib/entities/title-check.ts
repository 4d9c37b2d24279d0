import { firstDay, lastDay } from '../dates';
import { roleStatus } from '../knowledge/as-of';
import type { Knowledge } from '../knowledge/knowledge';
import type { HeldRole, RecordDetail } from '../knowledge/record-detail';
import type { ClaimedTitle } from './claimed-title';
import type { MentionRole, TitleCheck } from './mention';

/** "government under X" claims one of these functions. */
const HEADS = new Set(['head-of-state', 'head-of-government', 'head-of-state-and-government']);

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
  const roles = (knowledge.detail(person)?.roles ?? []).filter((role) => fits(knowledge, role, claim));
  // The very title, of another owner: the words beside it were not its owner.
  if (roles.length === 0 && (knowledge.detail(person)?.roles ?? []).some((role) => fits(knowledge, role, { ...claim, owners: [] })))
    return undefined;
  if (roles.length === 0) return neverHeld(knowledge, person, claim, claimed, day);
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
      : (office.titles ?? []).includes(claim.title);
  if (!titled) return false;
  return claim.owners.length === 0 || claim.owners.some((owner) => knowledge.id(owner) === office.of);
}

/** The text names the office's owner, the list of holders is whole for the day, and the person is nowhere in it. */
function neverHeld(knowledge: Knowledge, person: number, claim: ClaimedTitle, claimed: string, day: string): TitleCheck | undefined {
  if (claim.title === 'head' || claim.qualifier === 'acting') return undefined;
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
  const covered = isHeld && lastDay(office.completeFrom) <= firstDay(day) && lastDay(day) <= office.checked;
  const source = office.roles?.at(-1)?.source;
  return { claimed, verdict: covered ? 'never' : 'unknown', office: id, asOf: day, ...(source ? { source } : {}) };
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
