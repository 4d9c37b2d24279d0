import { useCallback, useEffect, useState } from 'react';
import { plural, t } from '../i18n';
import { BackupList } from './BackupList';
import { EraseAll } from './EraseAll';
import { ExportChoice } from './ExportChoice';
import { Frame } from './Frame';
import { ImportPanel } from './ImportPanel';
import { useLibrary } from './library-context';
import type { StorageSpace } from './library-world';
import { megabytes } from './megabytes';
import { ReadLately } from './ReadLately';
import type { Route } from './route';

/** What the library takes, and whether the browser may clear it away when space is short. */
function Space() {
  const { state, world } = useLibrary();
  const [space, setSpace] = useState<StorageSpace>();
  const [isRefused, setRefused] = useState(false);
  const refresh = useCallback(() => void world.space().then(setSpace), [world]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever is written takes or frees space
  useEffect(refresh, [refresh, state]);
  const ask = async () => {
    setRefused(!(await world.persist()));
    refresh();
  };
  return (
    <section>
      <h2>{t('library_space')}</h2>
      <ul className="facts">
        <li>{plural('library_count', state.highlights.length)}</li>
        <li>{plural('library_article_count', state.articles.size)}</li>
        <li>{plural('library_version_count', state.kept.length)}</li>
        {space?.usedBytes !== undefined && (
          <li>
            {space.quotaBytes === undefined
              ? t('library_used', megabytes(space.usedBytes))
              : t('library_used_of', megabytes(space.usedBytes), megabytes(space.quotaBytes))}
          </li>
        )}
      </ul>
      <p>{space && t(space.persisted ? 'library_persisted' : 'library_not_persisted')}</p>
      {space && !space.persisted && (
        <button type="button" className="btn" onClick={() => void ask()}>
          {t('library_persist')}
        </button>
      )}
      {isRefused && (
        <p className="small muted" role="status">
          {t('library_persist_refused')}
        </p>
      )}
    </section>
  );
}

/** Where the reader's data is, how it is copied, taken along and erased. */
export function YourData({ route }: { route: Route }) {
  const { world } = useLibrary();
  const { exchange } = world;
  return (
    <Frame route={route}>
      <div className="data">
        <header className="subject">
          <h2>{t('library_nav_data')}</h2>
          <p className="muted">{t('library_data_lead')}</p>
        </header>
        <Space />
        <BackupList />
        {exchange && (
          <section>
            <h2>{t('library_export')}</h2>
            <p>{t('library_export_lead')}</p>
            <ExportChoice exchange={exchange} />
          </section>
        )}
        {exchange && <ImportPanel exchange={exchange} />}
        <ReadLately />
        <EraseAll />
      </div>
    </Frame>
  );
}
