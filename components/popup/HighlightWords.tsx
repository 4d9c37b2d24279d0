import type { Highlight } from '../../lib/highlights/highlight';
import { t } from '../i18n';

/** What the reader made of a highlight: note, tags, the mark as claim. */
export function HighlightWords({ highlight: { note, tags, claim } }: { highlight: Highlight }) {
  return (
    <>
      {note !== '' && (
        <p className="small note" dir="auto">
          {note}
        </p>
      )}
      {(claim || tags.length > 0) && (
        <p className="small tag-line">
          {claim && <span className="claim-mark">{t('claim_label')}</span>}
          {tags.map((tag) => (
            <bdi key={tag}>{tag}</bdi>
          ))}
        </p>
      )}
    </>
  );
}
