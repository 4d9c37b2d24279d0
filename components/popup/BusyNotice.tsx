import { t } from '../i18n';

/** Says that following the page was paused, and offers to go on. */
export function BusyNotice({ onResume }: { onResume: () => void }) {
  return (
    <div className="status busy">
      <p role="status">{t('status_busy')}</p>
      <div className="actions">
        <button type="button" className="btn" onClick={onResume}>
          {t('action_resume')}
        </button>
      </div>
    </div>
  );
}
