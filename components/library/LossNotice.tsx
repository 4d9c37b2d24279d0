import { useEffect, useState } from 'react';
import type { LibraryCount } from '../../lib/store/library-guard';
import { t } from '../i18n';
import { lossText } from '../loss-text';
import { formatMoment } from '../moment';
import { useLibrary } from './library-context';
import { useBackups } from './use-backups';

/** Says that the browser has cleared the library, and offers the latest copy of it; gone once that is back, or the reader has said that it is known. */
export function LossNotice() {
  const { world } = useLibrary();
  const [loss, setLoss] = useState<LibraryCount>();
  const { heads, isBusy, run, restore } = useBackups();
  useEffect(() => void world.guard.loss().then(setLoss), [world]);
  if (!loss) return null;
  const [latest] = heads;
  const dismiss = async () => {
    await world.guard.dismissLoss();
    setLoss(undefined);
  };
  const putBack = async (id: string) => {
    if (restore && (await run(() => restore(id), t('library_backup_restored')))) await dismiss();
  };
  return (
    <section className="loss" role="alert">
      <p>{lossText(loss)}</p>
      <div className="actions">
        {latest && restore && (
          <button type="button" className="btn primary" disabled={isBusy} onClick={() => void putBack(latest.id)}>
            {t('loss_put_back', formatMoment(latest.at))}
          </button>
        )}
        <button type="button" className="btn" disabled={isBusy} onClick={() => void dismiss()}>
          {t('loss_dismiss')}
        </button>
      </div>
      {!latest && <p className="small">{t('loss_no_backup')}</p>}
    </section>
  );
}
