import type { ReactNode } from 'react';
import type { Actor } from '../../lib/knowledge/ties';
import type { AsOf } from '../../lib/page/card-contract';
import { AsOfLine } from '../card/AsOfLine';
import { failureText } from '../failure-text';
import { t } from '../i18n';
import { TiesView } from './TiesView';
import { type FetchTies, useTies } from './use-ties';

/** Looks the ties of an article's actors up and shows them. */
export function TiesOf({
  ids,
  asOf,
  fetchTies,
  isSmall = false,
  action,
}: {
  /** Most important first. */
  ids: readonly string[];
  asOf: AsOf;
  fetchTies: FetchTies;
  /** It has a popup's room. */
  isSmall?: boolean;
  action: (actor: Actor) => ReactNode;
}) {
  const known = useTies(fetchTies, ids, asOf.day);
  if (known.state === 'loading')
    return (
      <p className="sec muted" role="status">
        {t('ties_waiting')}
      </p>
    );
  if (known.state === 'failed')
    return (
      <div className="sec" role="alert">
        <p>
          <strong>{t('ties_failed')}</strong> {failureText(known.failure)}
        </p>
        <button type="button" className="btn" onClick={known.retry}>
          {t('action_retry')}
        </button>
      </div>
    );
  return (
    <section className="ties">
      <AsOfLine asOf={asOf} />
      {/* Another article, another selection. */}
      <TiesView key={known.ties.actors.map(({ id }) => id).join(' ')} ties={known.ties} isSmall={isSmall} action={action} />
    </section>
  );
}
