import type { Cell, Facet } from '../../lib/claims/comparison/comparison';
import { formatDate, t } from '../i18n';

const ISO_DAYS = /^(\d{4}(?:-\d\d){0,2})(?:\/(\d{4}(?:-\d\d){0,2}))?$/;

/** What a cell says, as a reader writes it: days as days, "19 January 2026 to 20 January 2026"; all else as it was read. */
export function valueText({ kind }: Pick<Facet, 'kind'>, { value }: Pick<Cell, 'value'>): string | undefined {
  const [, from, to] = (kind === 'time' && value !== undefined && ISO_DAYS.exec(value)) || [];
  if (from === undefined) return value;
  return to === undefined ? formatDate(from) : t('period_range', formatDate(from), formatDate(to));
}
