import type { CardRelation } from '../../lib/knowledge/card';
import type { RelationType } from '../../lib/knowledge/kinds';
import { type MessageKey, t } from '../i18n';

type Forms = { now: MessageKey; past: MessageKey };

const same = (now: MessageKey, past: MessageKey) => ({ out: { now, past }, in: { now, past } });

/** How a relation reads from the card's entity: "backs", "backed by", and the same in the past. */
const RELATION_LABEL: Record<RelationType, { out: Forms; in: Forms }> = {
  leads: { out: { now: 'rel_leads', past: 'rel_led' }, in: { now: 'rel_led_by', past: 'rel_was_led_by' } },
  'part-of': { out: { now: 'rel_part_of', past: 'rel_was_part_of' }, in: { now: 'rel_includes', past: 'rel_included' } },
  'member-of': { out: { now: 'rel_member_of', past: 'rel_was_member_of' }, in: { now: 'rel_has_member', past: 'rel_had_member' } },
  'ally-of': same('rel_ally_of', 'rel_was_ally_of'),
  backs: { out: { now: 'rel_backs', past: 'rel_backed' }, in: { now: 'rel_backed_by', past: 'rel_was_backed_by' } },
  fights: same('rel_fights', 'rel_fought'),
  opposes: { out: { now: 'rel_opposes', past: 'rel_opposed' }, in: { now: 'rel_opposed_by', past: 'rel_was_opposed_by' } },
  controls: { out: { now: 'rel_controls', past: 'rel_controlled' }, in: { now: 'rel_controlled_by', past: 'rel_was_controlled_by' } },
  'based-in': { out: { now: 'rel_based_in', past: 'rel_was_based_in' }, in: { now: 'rel_seat_of', past: 'rel_was_seat_of' } },
  'successor-of': { out: { now: 'rel_successor_of', past: 'rel_successor_of' }, in: { now: 'rel_succeeded_by', past: 'rel_succeeded_by' } },
  'split-from': { out: { now: 'rel_split_from', past: 'rel_split_from' }, in: { now: 'rel_origin_of', past: 'rel_origin_of' } },
  'agreement-with': same('rel_agreement_with', 'rel_had_agreement_with'),
  sanctions: { out: { now: 'rel_sanctions', past: 'rel_sanctioned' }, in: { now: 'rel_sanctioned_by', past: 'rel_was_sanctioned_by' } },
  claims: { out: { now: 'rel_claims', past: 'rel_claimed' }, in: { now: 'rel_claimed_by', past: 'rel_was_claimed_by' } },
  monitors: { out: { now: 'rel_monitors', past: 'rel_monitored' }, in: { now: 'rel_monitored_by', past: 'rel_was_monitored_by' } },
  owns: { out: { now: 'rel_owns', past: 'rel_owned' }, in: { now: 'rel_owned_by', past: 'rel_was_owned_by' } },
  founded: { out: { now: 'rel_founded', past: 'rel_founded' }, in: { now: 'rel_founded_by', past: 'rel_founded_by' } },
  'affiliated-with': same('rel_affiliated_with', 'rel_was_affiliated_with'),
};

/** What has ended is told in the past tense; what has not begun or is not known keeps the present and says so in its dates. */
export function relationLabel({ type, direction, status }: Pick<CardRelation, 'type' | 'direction' | 'status'>): string {
  const forms = RELATION_LABEL[type][direction];
  return t(status === 'ended' ? forms.past : forms.now);
}
