import { useCallback, useEffect, useState } from 'react';
import { failureText } from '../failure-text';
import { plural, t } from '../i18n';
import { formatMoment } from '../moment';
import { useLibrary } from './library-context';
import type { BackupHead, Backups, Exchange } from './library-world';
import { megabytes } from './megabytes';

/** Puts a copy back: whatever is in it and no longer here, or older here. Nothing is deleted. */
async function putBack(copy: string | undefined, exchange: Exchange): Promise<void> {
  const read = copy === undefined ? undefined : await exchange.read(new File([copy], 'copy.json'), { restoreDeleted: true });
  if (!read?.ok) throw new Error(read?.why ?? 'The copy is gone or damaged.');
  await read.preview.run(() => undefined, new AbortController().signal);
}

function useBackups(backups: Backups) {
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
  const restore = async (id: string, from: Exchange) => {
    await putBack(await backups.read(id), from);
    world.counted();
    await world.tellPages();
  };
  const save = async (id: string, at: number) => {
    const copy = await backups.read(id);
    if (copy === undefined) throw new Error('The copy is gone or damaged.');
    const name = `crossread-${new Date(at).toISOString().slice(0, 10)}.json`;
    world.saveFile({ name, mime: 'application/json;charset=utf-8', parts: [copy] });
  };
  return { heads, isBusy, run, restore, save };
}

/** Copies of the library: made, put back, saved as a file. */
export function BackupList({ backups, exchange }: { backups: Backups; exchange: Exchange | undefined }) {
  const { heads, isBusy, run, restore, save } = useBackups(backups);
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
            {exchange && (
              <button
                type="button"
                className="btn"
                disabled={isBusy}
                onClick={() => void run(() => restore(id, exchange), t('library_backup_restored'))}
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
      <button type="button" className="btn" disabled={isBusy} onClick={() => void run(() => backups.make(), t('library_backup_made'))}>
        {t('library_backup_make')}
      </button>
    </section>
  );
}
