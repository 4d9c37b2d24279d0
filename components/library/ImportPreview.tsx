import { useState } from 'react';
import { formatNumber, type MessageKey, t } from '../i18n';
import type { ImportRow } from './library-world';

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
export function ImportPreview({ rows }: { rows: readonly ImportRow[] }) {
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
