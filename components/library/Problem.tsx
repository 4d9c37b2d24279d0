import { useState } from 'react';
import type { Library } from '../../lib/store/database';
import { type OpenProblem, rescueRows } from '../../lib/store/open-library';
import { type MessageKey, t } from '../i18n';
import type { LibraryWorld } from './library-world';

const TEXT = {
  blocked: 'library_problem_blocked',
  newer: 'library_problem_newer',
  failed: 'library_problem_failed',
} as const satisfies Record<OpenProblem['kind'], MessageKey>;

/** Why the library cannot be opened, what can be done, and a way to save what is in it. */
export function Problem({ problem, library, world }: { problem: OpenProblem; library: Library; world: LibraryWorld }) {
  const [isLost, setLost] = useState(false);
  const rescue = async () => {
    try {
      const parts = await rescueRows(indexedDB, library.name);
      world.saveFile({ name: 'crossread-rescued.json', mime: 'application/json;charset=utf-8', parts });
    } catch (error) {
      console.error('Crossread: nothing could be read', error);
      setLost(true);
    }
  };
  return (
    <main className="problem">
      <h1>{t('library_problem')}</h1>
      <p>{t(TEXT[problem.kind])}</p>
      <p>{t('library_problem_kept')}</p>
      <div className="actions">
        <button type="button" className="btn primary" onClick={() => location.reload()}>
          {t('action_retry')}
        </button>
        <button type="button" className="btn" onClick={() => void rescue()}>
          {t('library_rescue')}
        </button>
      </div>
      {isLost && (
        <p className="bad" role="alert">
          {t('library_rescue_failed')}
        </p>
      )}
      {problem.detail !== '' && <p className="small muted">{problem.detail}</p>}
    </main>
  );
}
