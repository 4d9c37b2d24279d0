import type { CardOpen } from '../../lib/page/card-contract';
import { formatDate, type MessageKey, t } from '../i18n';

const LINE = {
  article: 'as_of_article',
  reader: 'as_of_reader',
  today: 'as_of_today',
} as const satisfies Record<CardOpen['asOf']['basis'], MessageKey>;

/** The day that everything below was judged by, and how it came to be that day. */
export function AsOfLine({ asOf }: { asOf: CardOpen['asOf'] }) {
  return <p className={`as-of ${asOf.basis}`}>{t(LINE[asOf.basis], formatDate(asOf.day))}</p>;
}
