import { useCallback, useEffect, useState } from 'react';
import type { KeptArticle } from '../../lib/store/kept-article';
import { plural, t } from '../i18n';
import { formatMoment } from '../moment';
import { useLibrary } from './library-context';

/** Days that can be chosen; none is not at all. */
const DAYS = [0, 3, 7, 30] as const;

/** The articles that were read and not kept, last read first. */
function useRead(): { read: readonly KeptArticle[]; refresh: () => Promise<void> } {
  const { storyActions } = useLibrary();
  const [read, setRead] = useState<readonly KeptArticle[]>([]);
  const refresh = useCallback(async () => setRead(await storyActions.readLately()), [storyActions]);
  useEffect(() => {
    refresh().catch((error: unknown) => console.error('Crossread: what was read could not be listed', error));
  }, [refresh]);
  return { read, refresh };
}

function ReadList({ read, onErase }: { read: readonly KeptArticle[]; onErase: (ids: readonly string[]) => void }) {
  return (
    <>
      <ul className="read-lately">
        {read.map(({ articleId, title, url, outlet, keptAt }) => (
          <li key={articleId}>
            <span className="grow">
              <bdi>{title ?? url}</bdi>{' '}
              <span className="small muted">{[outlet, formatMoment(keptAt)].filter(Boolean).join(t('part_separator'))}</span>
            </span>
            <button type="button" className="btn" aria-label={t('read_erase_this', title ?? url)} onClick={() => onErase([articleId])}>
              {t('read_erase')}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="btn" onClick={() => onErase(read.map(({ articleId }) => articleId))}>
        {t('read_erase_all')}
      </button>
    </>
  );
}

/** Whether articles that were only read are compared too, for how long, and which they are. */
export function ReadLately() {
  const { storyActions, world, perform } = useLibrary();
  const { read, refresh } = useRead();
  const [days, setDays] = useState<number>();
  useEffect(() => void world.readSettings().then(({ compareReadDays }) => setDays(compareReadDays)), [world]);
  const choose = async (chosen: number) => {
    setDays(chosen);
    await world.changeSettings((settings) => ({ ...settings, compareReadDays: chosen }));
    await storyActions.eraseOldReading(chosen);
    await refresh();
  };
  const erase = async (ids: readonly string[]) => {
    const work = async () => {
      const undo = await storyActions.eraseReading(ids);
      return () => undo().then(refresh);
    };
    await perform(work, plural('read_erased', ids.length));
    await refresh();
  };
  return (
    <section aria-labelledby="read-lately">
      <h2 id="read-lately">{t('read_title')}</h2>
      <p>{t('read_lead')}</p>
      {days !== undefined && (
        <label>
          {t('read_days')}{' '}
          <select value={days} onChange={({ target }) => void choose(Number(target.value))}>
            {DAYS.map((count) => (
              <option key={count} value={count}>
                {count === 0 ? t('read_off') : plural('read_last_days', count)}
              </option>
            ))}
          </select>
        </label>
      )}
      {read.length > 0 && <ReadList read={read} onErase={(ids) => void erase(ids)} />}
    </section>
  );
}
