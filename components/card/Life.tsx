import { lastDay } from '../../lib/dates';
import type { Card } from '../../lib/knowledge/card';
import { formatDate, t } from '../i18n';

/** Birth and death. A death after the article's day is told, and told to be later: the article speaks of somebody alive. */
export function Life({ life, asOf }: { life: NonNullable<Card['life']>; asOf: string }) {
  const parts: string[] = [];
  if (life.born) parts.push(t('life_born', formatDate(life.born)));
  if (life.died) parts.push(t(lastDay(life.died) > lastDay(asOf) ? 'life_died_later' : 'life_died', formatDate(life.died)));
  return parts.length > 0 && <p className="muted small">{parts.join(t('part_separator'))}</p>;
}
