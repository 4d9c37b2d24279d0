import { useId } from 'react';
import type { CardOpen, EditorOpen, ToolbarOpen } from '../../lib/page/card-contract';
import { CardView } from '../card/CardView';
import { HighlightEditor } from '../highlight/HighlightEditor';
import { SelectionToolbar } from '../highlight/SelectionToolbar';
import { t } from '../i18n';
import { Panel } from './Panel';

/** What can stand beside a text; one at a time. */
export type Piece =
  | { kind: 'card'; request: CardOpen }
  | { kind: 'toolbar'; request: ToolbarOpen }
  | { kind: 'editor'; request: EditorOpen };

export function Floating({ piece, onClose, onDelete }: { piece: Piece; onClose: () => void; onDelete: (request: EditorOpen) => void }) {
  const titleId = useId();
  const { kind, request } = piece;
  if (kind === 'toolbar') {
    return (
      <Panel anchor={request} side="top" className="narrow" role="toolbar" label={t('toolbar_label')} trapsFocus={false} onClose={onClose}>
        <SelectionToolbar request={request} onDone={onClose} />
      </Panel>
    );
  }
  if (kind === 'editor') {
    const focus = request.focusNote ? 'textarea' : request.reason === 'keyboard' ? 'button' : undefined;
    return (
      <Panel
        anchor={request}
        side="bottom"
        className="small-panel"
        role="dialog"
        labelledBy={titleId}
        focus={focus}
        trapsFocus
        onClose={onClose}
      >
        <HighlightEditor request={request} titleId={titleId} onDelete={() => onDelete(request)} onClose={onClose} />
      </Panel>
    );
  }
  return (
    <Panel
      anchor={request}
      side="bottom"
      className="card"
      role="dialog"
      labelledBy={titleId}
      focus={request.reason === 'keyboard' ? 'h2' : undefined}
      trapsFocus={request.reason === 'keyboard'}
      onClose={onClose}
    >
      <CardView request={request} titleId={titleId} onClose={onClose} />
    </Panel>
  );
}
