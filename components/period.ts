import { type DateStyle, formatDate, t } from './i18n';

/** A dated fact as a card carries it; dates ISO 8601, possibly partial. */
export interface Dated {
  from?: string | undefined;
  to?: string | undefined;
  /** Nothing is claimed after this day. */
  checked: string;
}

/** What is so on the card's day: `now` it holds, `past` it has ended, `future` it has not begun, `unknown` the knowledge does not reach. */
export type Tense = 'now' | 'past' | 'future' | 'unknown';

/**
 * The dates of a role or relation in words. An end that is not known is said to be unknown, never left to look like today.
 * @returns an empty string where it holds and no date is known
 */
export function periodText({ from, to, checked }: Dated, tense: Tense, style: DateStyle = 'long'): string {
  const written = (date: string) => formatDate(date, style);
  if (from && to) return t('period_range', written(from), written(to));
  if (tense === 'unknown') {
    const end = written(checked);
    return from ? t('period_since_unknown', written(from), end) : t('period_unknown', end);
  }
  if (to) return t('period_until', written(to));
  if (tense === 'past') return from ? t('period_from_end_unknown', written(from)) : t('period_ended');
  if (!from) return tense === 'future' ? t('period_later') : '';
  return tense === 'future' ? t('period_only_from', written(from)) : t('period_since', written(from));
}
