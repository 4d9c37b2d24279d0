import { plural, t } from '../i18n';

/** How often the article names this entity, and the way to the next time. */
export function Occurrences({ count, onNext }: { count: number; onNext: () => void }) {
  // Looked up by words that the article does not take for a name.
  if (count === 0) return null;
  if (count === 1) return <div className="occurrences muted small">{t('occurrence_only')}</div>;
  return (
    <div className="occurrences">
      <span className="muted small">{plural('occurrences', count)}</span>
      <button type="button" className="btn" onClick={onNext}>
        {t('occurrence_next')}
      </button>
    </div>
  );
}
