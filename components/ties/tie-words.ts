import type { Tie } from '../../lib/knowledge/ties';
import { relationLabel } from '../card/relation-labels';
import { formatDate, type MessageKey, t } from '../i18n';
import { periodText, type Tense } from '../period';

const TENSE: Record<Tie['status'], Tense> = { holds: 'now', ended: 'past', 'not-begun': 'future', unknown: 'unknown' };

/** What a tie was on the article's date. */
export const TIE_STATE_LABEL = {
  holds: 'ties_hold',
  unknown: 'ties_unknown',
  'not-begun': 'ties_not_begun',
  ended: 'ties_ended',
} as const satisfies Record<Tie['status'], MessageKey>;

const OFFICE = {
  holds: 'tie_office_holds',
  ended: 'tie_office_ended',
  'not-begun': 'tie_office_not_begun',
  unknown: 'tie_office_unknown',
} as const satisfies Record<Tie['status'], MessageKey>;

const officeName = ({ office, acting }: Tie): string => (acting ? t('role_acting', office?.name ?? '') : (office?.name ?? ''));

/** Labels of the card that are no predicates, as such. */
const PREDICATE: Partial<Record<Tie['type'], MessageKey>> = {
  'part-of': 'tie_part_of',
  'member-of': 'tie_member_of',
  'ally-of': 'tie_ally_of',
  'based-in': 'tie_based_in',
  'successor-of': 'tie_successor_of',
  'agreement-with': 'tie_agreement_with',
  'affiliated-with': 'tie_affiliated_with',
};

/** What stands between the two names: "opposes", "is president of Syria"; from the object's side "opposed by". */
export function tieWords(tie: Tie, direction: 'out' | 'in' = 'out'): string {
  const { type, status } = tie;
  if (type === 'holds-office') return t(OFFICE[status], officeName(tie));
  if (type === 'office-of') return t('tie_office_of');
  const predicate = status === 'ended' || direction === 'in' ? undefined : PREDICATE[type];
  return predicate ? t(predicate) : relationLabel({ type, direction, status });
}

/** The same as it stands on a line of the drawing, as short as can be. */
export function lineWords(tie: Tie, direction: 'out' | 'in'): string {
  const { type, status } = tie;
  if (type === 'holds-office') return officeName(tie);
  return type === 'office-of' ? t('tie_office_of') : relationLabel({ type, direction, status });
}

/** "president of Syria" need not be followed by Syria. */
export const isObjectInWords = ({ office }: Tie, objectName: string): boolean => office?.name.includes(objectName) ?? false;

/** "Turkey opposes Syrian Democratic Forces". */
export function tieSentence(tie: Tie, nameOf: (id: string) => string): string {
  const object = nameOf(tie.object);
  return [nameOf(tie.subject), tieWords(tie), ...(isObjectInWords(tie, object) ? [] : [object])].join(' ');
}

/** When it was so; empty where nothing is known of that and it holds. */
export const tiePeriod = (tie: Tie): string => (tie.type === 'office-of' ? '' : periodText(tie, TENSE[tie.status], 'short'));

/** The year says enough on a line. */
const year = (date: string): string => formatDate(date.slice(0, 4));

/** What keeps a tie from simply holding on the day, in a word or two for a line; empty where it holds. */
export function lineState({ status, from, to, checked }: Tie, day: string): string {
  if (status === 'ended') return to ? t('period_until', year(to)) : t('period_ended');
  if (status === 'not-begun') return from ? t('period_only_from', year(from)) : t('period_later');
  if (status === 'unknown') return to === undefined && checked < day ? t('tie_last_known', year(checked)) : t('tie_not_known');
  return '';
}

/** Ties between which there is enmity: their lines are drawn in the colour of conflict. */
const HOSTILE: ReadonlySet<Tie['type']> = new Set(['fights', 'opposes', 'sanctions']);
export const isHostile = ({ type }: Tie): boolean => HOSTILE.has(type);
