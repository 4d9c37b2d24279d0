import { useRef, useState } from 'react';
import { failureText } from '../failure-text';
import { formatNumber, type MessageKey, plural, t } from '../i18n';
import { useLibrary } from './library-context';
import type { Exchange, ImportPreview, ImportRow } from './library-world';

/** Rows drawn at once; a file has tens of thousands. */
const SHOWN = 200;

const OUTCOME = {
  new: 'library_import_new',
  're-anchor': 'library_import_re_anchor',
  merge: 'library_import_merge',
  duplicate: 'library_import_duplicate',
  delete: 'library_import_delete',
  refused: 'library_import_refused',
} as const satisfies Record<ImportRow['outcome'], MessageKey>;
const OUTCOMES = Object.keys(OUTCOME).filter((key): key is ImportRow['outcome'] => key in OUTCOME);

/** What would become of each row, before anything is written. */
function Preview({ rows }: { rows: readonly ImportRow[] }) {
  const [outcome, setOutcome] = useState<ImportRow['outcome']>();
  const [shown, setShown] = useState(SHOWN);
  const chosen = outcome === undefined ? rows : rows.filter((row) => row.outcome === outcome);
  const counts = OUTCOMES.map((one) => ({ one, count: rows.filter((row) => row.outcome === one).length })).filter(({ count }) => count > 0);
  return (
    <>
      <fieldset className="filter">
        <legend className="hidden">{t('library_import_results')}</legend>
        {counts.map(({ one, count }) => (
          <button
            key={one}
            type="button"
            className="chip"
            aria-pressed={outcome === one}
            onClick={() => setOutcome(outcome === one ? undefined : one)}
          >
            {t(OUTCOME[one])} <span className="count">{formatNumber(count)}</span>
          </button>
        ))}
      </fieldset>
      <table className="import-rows">
        <thead>
          <tr>
            <th scope="col">{t('library_import_place')}</th>
            <th scope="col">{t('library_import_result')}</th>
            <th scope="col">{t('library_import_text')}</th>
          </tr>
        </thead>
        <tbody>
          {chosen.slice(0, shown).map((row, index) => (
            // Rows of one file never change their order.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <tr key={index}>
              <td className="count">{formatNumber(row.place)}</td>
              <td>
                {t(OUTCOME[row.outcome])}
                {row.reason !== undefined && <div className="small muted">{row.reason}</div>}
              </td>
              <td dir="auto">
                {row.excerpt}
                {row.title !== undefined && <div className="small muted">{row.title}</div>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {chosen.length > shown && (
        <button type="button" className="plain small" onClick={() => setShown(shown + SHOWN)}>
          {t('library_more', formatNumber(chosen.length - shown))}
        </button>
      )}
    </>
  );
}

/** Brings a file in: it is read, shown row by row, and written only when the reader says so. */
export function ImportPanel({ exchange }: { exchange: Exchange }) {
  const { world, tell } = useLibrary();
  const [preview, setPreview] = useState<ImportPreview>();
  const [progress, setProgress] = useState<{ done: number; all: number }>();
  const [problem, setProblem] = useState<string>();
  const running = useRef<AbortController>(undefined);

  const read = async (file: File | undefined) => {
    if (!file) return;
    const answer = await exchange.read(file, { restoreDeleted: false });
    setPreview(answer.ok ? answer.preview : undefined);
    setProblem(answer.ok ? undefined : answer.why);
  };
  const run = async (chosen: ImportPreview) => {
    running.current = new AbortController();
    const { signal } = running.current;
    setProgress({ done: 0, all: chosen.rows.length });
    try {
      await chosen.run((done, all) => setProgress({ done, all }), signal);
      setPreview(undefined);
      world.counted();
      await world.tellPages();
      tell(t('library_imported'));
    } catch (error) {
      if (!signal.aborted) console.error('Crossread: nothing was imported', error);
      tell(signal.aborted ? t('library_import_cancelled') : failureText({ kind: 'storage', message: '' }));
    }
    setProgress(undefined);
  };
  const cancel = () => {
    if (progress) running.current?.abort();
    else setPreview(undefined);
  };
  return (
    <section>
      <h2>{t('library_import')}</h2>
      <p>{t('library_import_lead')}</p>
      <label className="btn file">
        {t('library_import_choose')}
        <input
          type="file"
          className="hidden"
          disabled={progress !== undefined}
          onChange={(event) => {
            void read(event.target.files?.[0]);
            // The same file can be chosen again.
            event.target.value = '';
          }}
        />
      </label>
      {problem !== undefined && (
        <p className="bad" role="alert">
          {problem}
        </p>
      )}
      {preview && (
        <>
          <Preview rows={preview.rows} />
          <div className="actions">
            <button type="button" className="btn primary" disabled={progress !== undefined} onClick={() => void run(preview)}>
              {plural('library_import_run', preview.rows.length)}
            </button>
            <button type="button" className="btn" onClick={cancel}>
              {t('library_cancel')}
            </button>
            {progress && <progress aria-label={t('library_import')} value={progress.done} max={Math.max(1, progress.all)} />}
          </div>
        </>
      )}
    </section>
  );
}
