import type { Tie } from '../../lib/knowledge/ties';
import { formatNumber, t } from '../i18n';
import { TIE_STATE_LABEL } from './tie-words';

const STATES = ['holds', 'unknown', 'not-begun', 'ended'] as const satisfies Tie['status'][];

/** Shows ties of one state only; at once the legend of the strokes. Nothing where all ties are alike. */
export function StateFilter({
  ties,
  chosen,
  onChoose,
}: {
  ties: readonly Tie[];
  chosen: Tie['status'] | undefined;
  onChoose: (status?: Tie['status']) => void;
}) {
  const counts = STATES.map((status) => ({ status, count: ties.filter((tie) => tie.status === status).length }));
  const there = counts.filter(({ count }) => count > 0);
  if (there.length < 2) return null;
  return (
    <fieldset className="tie-filter">
      <legend className="hidden">{t('ties_filter')}</legend>
      <button type="button" className="chip" aria-pressed={chosen === undefined} onClick={() => onChoose()}>
        {t('ties_all')} <span className="count">{formatNumber(ties.length)}</span>
      </button>
      {there.map(({ status, count }) => (
        <button key={status} type="button" className="chip" aria-pressed={chosen === status} onClick={() => onChoose(status)}>
          <svg width="22" height="8" className={`tie-line ${status}`} aria-hidden="true">
            <path className="stroke" d="M1 4 H21" />
          </svg>
          {t(TIE_STATE_LABEL[status])} <span className="count">{formatNumber(count)}</span>
        </button>
      ))}
    </fieldset>
  );
}
