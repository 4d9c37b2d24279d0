import { useState } from 'react';
import type { Card, CardRole } from '../../lib/knowledge/card';
import { groupBy } from '../group-by';
import { type MessageKey, plural, t } from '../i18n';
import { periodText, type Tense } from '../period';
import { EntityLink } from './EntityLink';

const TENSE: Record<CardRole['status'], Tense> = { holds: 'now', held: 'past', 'not-yet': 'future', unknown: 'unknown' };

const LABEL = {
  holds: 'role_holds',
  held: 'role_held',
  'not-yet': 'role_not_yet',
  unknown: 'role_unknown',
} as const satisfies Record<CardRole['status'], MessageKey>;

/** Roles that do not hold on the day are history: this many of them are shown at first. */
const PAST_SHOWN_AT_FIRST = 2;

/** "acting president of Syria", with a capital where the line begins with it. */
const officeText = (role: CardRole): string => (role.acting ? t('role_acting', role.office.name) : role.office.name);

function RoleLine({ role, card, onOpen }: { role: CardRole; card: Card; onOpen: (id: string) => void }) {
  const isOwn = role.person.id === card.id;
  const isOffice = role.office.id === card.id;
  const period = periodText(role, TENSE[role.status], isOwn ? 'long' : 'short');
  const beside = isOffice && role.acting ? [t('role_acting_holder'), period] : [period];
  return (
    <dd className={role.status === 'holds' ? '' : 'faded'}>
      <EntityLink to={isOwn ? { ...role.office, name: officeText(role) } : role.person} onOpen={onOpen} />{' '}
      <span className="muted small">{beside.filter((part) => part !== '').join(t('clause_separator'))}</span>{' '}
      {!isOwn && !isOffice && <span className="small whole">{officeText(role)}</span>}
    </dd>
  );
}

/** For a person the offices held; for an office, a state or an organization those who hold or held it. */
export function Roles({ card, onOpen }: { card: Card; onOpen: (id: string) => void }) {
  const [all, setAll] = useState(false);
  const current = card.roles.filter((role) => role.status === 'holds' || role.status === 'unknown');
  const history = card.roles.filter((role) => role.status === 'held' || role.status === 'not-yet');
  const shown = [...current, ...(all ? history : history.slice(0, PAST_SHOWN_AT_FIRST))];
  if (shown.length === 0) return null;
  const hidden = card.roles.length - shown.length;
  return (
    <section className="sec">
      <dl className="facts">
        {groupBy(shown, (role) => role.status).map(([status, roles]) => (
          <div key={status}>
            <dt>{t(LABEL[status])}</dt>
            {roles.map((role) => (
              <RoleLine key={`${role.office.id} ${role.person.id} ${role.from ?? ''}`} role={role} card={card} onOpen={onOpen} />
            ))}
            {roles.some((role) => role.notCheckedLately) && <dd className="muted small">{t('roles_not_checked_lately')}</dd>}
          </div>
        ))}
      </dl>
      {hidden > 0 && (
        <button type="button" className="plain" onClick={() => setAll(true)}>
          {plural('roles_show_more', hidden)}
        </button>
      )}
    </section>
  );
}
