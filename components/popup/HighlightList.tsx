import { t } from '../i18n';
import { HighlightRow, type ShownHighlight } from './HighlightRow';
import type { HighlightActions } from './highlight-actions';

/** The reader's own marks in this article, in the order of the text; those no longer found come last. */
export function HighlightList({ highlights, actions }: { highlights: ShownHighlight[]; actions: HighlightActions }) {
  if (highlights.length === 0) return <p className="sec muted">{t('highlights_none')}</p>;
  const ordered = highlights.toSorted((a, b) => (a.start ?? Number.MAX_SAFE_INTEGER) - (b.start ?? Number.MAX_SAFE_INTEGER));
  return (
    <ul className="rows">
      {ordered.map((shown) => (
        <HighlightRow key={shown.highlight.id} shown={shown} actions={actions} />
      ))}
    </ul>
  );
}
