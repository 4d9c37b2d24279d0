import { t } from '../i18n';
import { canBeRead, type Reason, reasonText, signalTexts } from './page-status';

/** Why nothing happened, what that was judged by, and what can be done about it. */
export function StatusView({
  reason,
  problem,
  host,
  signals,
  onRead,
  onAllow,
}: {
  reason: Reason;
  /** Words for `failed`. */
  problem: string | undefined;
  host: string | undefined;
  signals: readonly string[];
  onRead: () => void;
  onAllow: (host: string) => void;
}) {
  const seen = signalTexts(signals);
  return (
    <div className="status">
      <p role="status">{reasonText(reason, host)}</p>
      {problem && <p className="muted small">{problem}</p>}
      {seen.length > 0 && (
        <details className="small muted">
          <summary>{t('status_signals')}</summary>
          <ul className="signals">
            {seen.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </details>
      )}
      {canBeRead(reason) && (
        <div className="actions">
          <button type="button" className="btn primary" onClick={onRead}>
            {t('action_read_page')}
          </button>
          {reason === 'never-probed' && host !== undefined && (
            <button type="button" className="btn" onClick={() => onAllow(host)}>
              {t('action_always_read', host)}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
