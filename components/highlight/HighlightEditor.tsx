import type { KeyboardEvent } from 'react';
import type { EditorOpen } from '../../lib/page/card-contract';
import { Icon } from '../Icon';
import { t } from '../i18n';
import { ChangedQuote } from './ChangedQuote';
import { HighlightFields } from './HighlightFields';
import { HighlightsHere } from './HighlightsHere';

/** In a field the browser's own undo takes typing back. */
const isTyping = (target: EventTarget) =>
  (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) && target.value !== '';

const isUndo = (event: KeyboardEvent) => (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';

/** One highlight beside its place on the page: all that can be changed in it, deletion, and the others that lie here. */
export function HighlightEditor({ request, titleId, onClose }: { request: EditorOpen; titleId: string; onClose: () => void }) {
  const { highlight, now } = request;
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isUndo(event) || isTyping(event.target)) return;
    event.preventDefault();
    request.onUndo();
  };
  const remove = () => {
    onClose();
    request.onDelete();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the panel around it is the dialog; this only hears its undo key
    <div className="editor" onKeyDown={onKeyDown}>
      <h2 id={titleId} className="hidden">
        {t('editor_title')}
      </h2>
      <HighlightsHere here={request.here} chosen={highlight.id} onChoose={request.onChoose} />
      {now !== undefined && <ChangedQuote before={highlight.selector.quote.exact} now={now} />}
      <HighlightFields highlight={highlight} onChange={request.onChange} fetchTags={request.fetchTags}>
        <span className="grow" />
        <button type="button" className="icon-button" aria-label={t('highlight_delete')} title={t('highlight_delete')} onClick={remove}>
          <Icon shape="bin" />
        </button>
        <button type="button" className="icon-button" aria-label={t('action_close')} title={t('action_close')} onClick={onClose}>
          <Icon shape="close" />
        </button>
      </HighlightFields>
    </div>
  );
}
