import type { Mention } from '../../lib/entities/mention';
import type { Card } from '../../lib/knowledge/card';
import type { CardOpen } from '../../lib/page/card-contract';
import { capitalised } from '../capitalised';
import { formatDate, type MessageKey, plural, SLOT, t } from '../i18n';
import { Phrase } from '../Phrase';
import { EntityLink } from './EntityLink';
import { judgedOffice, useHolder } from './use-holder';

type Basis = CardOpen['asOf']['basis'];

const HEADLINE = {
  ended: { article: 'notice_ended_article', reader: 'notice_ended_reader', today: 'notice_ended_today' },
  'not-begun': { article: 'notice_not_begun_article', reader: 'notice_not_begun_reader', today: 'notice_not_begun_today' },
} as const satisfies Record<string, Record<Basis, MessageKey>>;

/** What the text says of somebody that was not so: the title has ended, has not begun, or was never held. */
export function Notice({
  mention,
  card,
  asOf,
  fetchCard,
  onOpen,
}: {
  mention: Mention;
  card: Card;
  asOf: CardOpen['asOf'];
  fetchCard: CardOpen['fetchCard'];
  onOpen: (id: string) => void;
}) {
  const holders = useHolder(mention, card, fetchCard);
  const check = mention.titleCheck;
  if (!check || check.verdict === 'consistent' || check.verdict === 'unknown') return null;
  const office = judgedOffice(mention, card)?.name ?? check.claimed;

  if (check.verdict === 'never') {
    return (
      <div className="notice" role="note">
        <strong>{t('notice_never')}</strong>
        <p>{t('notice_never_detail', check.claimed, card.name, formatDate(check.asOf))}</p>
      </div>
    );
  }
  const ownDate = check.asOf !== asOf.day;
  return (
    <div className="notice" role="note">
      <strong>{ownDate ? t('notice_other_day', formatDate(check.asOf)) : t(HEADLINE[check.verdict][asOf.basis])}</strong>
      <p>
        {termText(office, check.from, check.to)} {!ownDate && t(DAY[asOf.basis], formatDate(asOf.day))}{' '}
        {holders.length > 0 && (
          <Phrase text={plural('notice_holder', holders.length, office, holders.map(() => SLOT).join(t('list_separator')))}>
            {holders.map((holder) => (
              <EntityLink key={holder.id} to={holder} onOpen={onOpen} />
            ))}
          </Phrase>
        )}
      </p>
    </div>
  );
}

const DAY = { article: 'notice_day_article', reader: 'notice_day_reader', today: 'notice_day_today' } as const satisfies Record<
  Basis,
  MessageKey
>;

/** "President of Syria from 17 July 2000 to 8 December 2024." */
function termText(office: string, from: string | undefined, to: string | undefined): string {
  const name = capitalised(office);
  if (from && to) return t('notice_term', name, formatDate(from), formatDate(to));
  if (to) return t('notice_term_until', name, formatDate(to));
  return from ? t('notice_term_from', name, formatDate(from)) : t('notice_term_undated', name);
}
