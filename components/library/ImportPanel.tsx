import { useRef, useState } from 'react';
import { failureText } from '../failure-text';
import { plural, t } from '../i18n';
import { ImportPreview } from './ImportPreview';
import { useLibrary } from './library-context';
import type { Exchange, ImportPreview as Preview } from './library-world';

function useImport(exchange: Exchange) {
  const { world, tell } = useLibrary();
  const [preview, setPreview] = useState<Preview>();
  const [progress, setProgress] = useState<{ done: number; all: number }>();
  const [problem, setProblem] = useState<string>();
  const running = useRef<AbortController>(undefined);

  const read = async (file: File | undefined) => {
    if (!file) return;
    const answer = await exchange.read(file, { restoreDeleted: false });
    setPreview(answer.ok ? answer.preview : undefined);
    setProblem(answer.ok ? undefined : answer.why);
  };
  const run = async (chosen: Preview) => {
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
  return { preview, progress, problem, read, run, cancel };
}

/** Brings a file in: it is read, shown row by row, and written only when the reader says so. */
export function ImportPanel({ exchange }: { exchange: Exchange }) {
  const { preview, progress, problem, read, run, cancel } = useImport(exchange);
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
          <ImportPreview rows={preview.rows} />
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
