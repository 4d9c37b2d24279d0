import { plural, t } from '../i18n';
import { formatMoment } from '../moment';
import { megabytes } from './megabytes';
import { useBackups } from './use-backups';

/** Copies of the library: made, put back, saved as a file. */
export function BackupList() {
  const { heads, isBusy, run, restore, save, make } = useBackups();
  return (
    <section>
      <h2>{t('library_backups')}</h2>
      <p>{t('library_backups_lead')}</p>
      <ul className="backups">
        {heads.map(({ id, at, highlights, bytes }) => (
          <li key={id} className="backup">
            <span className="grow">
              {formatMoment(at)}{' '}
              <span className="muted small">
                {[plural('library_count', highlights), t('library_megabytes', megabytes(bytes))].join(t('part_separator'))}
              </span>
            </span>
            {restore && (
              <button
                type="button"
                className="btn"
                disabled={isBusy}
                onClick={() => void run(() => restore(id), t('library_backup_restored'))}
              >
                {t('library_backup_restore')}
              </button>
            )}
            <button type="button" className="btn" disabled={isBusy} onClick={() => void run(() => save(id, at))}>
              {t('library_backup_save')}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="btn" disabled={isBusy} onClick={() => void run(make, t('library_backup_made'))}>
        {t('library_backup_make')}
      </button>
    </section>
  );
}
