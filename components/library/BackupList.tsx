import { useCallback, useEffect, useState } from 'react';
import { failureText } from '../failure-text';
import { plural, t } from '../i18n';
import { formatMoment } from '../moment';
import { useLibrary } from './library-context';
import type { BackupHead, Backups } from './library-world';
import { megabytes } from './megabytes';

/** Copies of the library: made, put back, saved as a file. */
export function BackupList({ backups }: { backups: Backups }) {
  const { world, tell } = useLibrary();
  const [heads, setHeads] = useState<BackupHead[]>([]);
  const [isBusy, setBusy] = useState(false);
  const refresh = useCallback(() => void backups.list().then(setHeads), [backups]);
  useEffect(refresh, [refresh]);
  const run = async (work: () => Promise<unknown>, done?: string) => {
    setBusy(true);
    try {
      await work();
      if (done !== undefined) tell(done);
    } catch (error) {
      console.error('Crossread: a copy of the library failed', error);
      tell(failureText({ kind: 'storage', message: '' }));
    }
    setBusy(false);
    refresh();
  };
  const restore = async (id: string) => {
    await backups.restore(id);
    await world.tellPages();
  };
  return (
    <section>
      <h2>{t('library_backups')}</h2>
      <p>{t('library_backups_lead')}</p>
      <ul className="backups">
        {heads.map(({ id, madeAt, highlights, bytes }) => (
          <li key={id} className="backup">
            <span className="grow">
              {formatMoment(madeAt)}{' '}
              <span className="muted small">
                {[plural('library_count', highlights), t('library_megabytes', megabytes(bytes))].join(t('part_separator'))}
              </span>
            </span>
            <button
              type="button"
              className="btn"
              disabled={isBusy}
              onClick={() => void run(() => restore(id), t('library_backup_restored'))}
            >
              {t('library_backup_restore')}
            </button>
            <button
              type="button"
              className="btn"
              disabled={isBusy}
              onClick={() => void run(async () => world.saveFile(await backups.file(id)))}
            >
              {t('library_backup_save')}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="btn" disabled={isBusy} onClick={() => void run(() => backups.make(), t('library_backup_made'))}>
        {t('library_backup_make')}
      </button>
    </section>
  );
}
