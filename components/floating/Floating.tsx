import { useId } from 'react';
import type { Citation } from '../../lib/highlights/cite';
import type { Anchor, CardOpen, EditorOpen, ToolbarOpen } from '../../lib/page/card-contract';
import type { MarginMark } from '../../lib/page/margin-contract';
import { CardView } from '../card/CardView';
import { HighlightEditor } from '../highlight/HighlightEditor';
import { SelectionToolbar } from '../highlight/SelectionToolbar';
import { t } from '../i18n';
import { ContradictionCard } from '../margin/ContradictionCard';
import { Panel } from './Panel';

/** A mark in the margin that was opened. */
export interface ContradictionOpen extends Anchor {
  mark: MarginMark;
  reason: CardOpen['reason'];
}

/** What can stand beside a text; one at a time. */
export type Piece =
  | { kind: 'card'; request: CardOpen }
  | { kind: 'contradiction'; request: ContradictionOpen }
  | { kind: 'toolbar'; request: ToolbarOpen }
  | { kind: 'editor'; request: EditorOpen };

interface FloatingProps {
  piece: Piece;
  onClose: () => void;
  onCopy: (citation: Citation) => void;
  /** Somebody writes in it: see CardView. */
  onHold: (held: boolean) => void;
}

const FIELD = { note: 'textarea', tags: 'input' } as const;

export function Floating({ piece, onClose, onCopy, onHold }: FloatingProps) {
  const titleId = useId();
  const { kind, request } = piece;
  if (kind === 'toolbar') {
    const { way } = request;
    return (
      <Panel
        anchor={request}
        side={way === 'touch' ? 'end' : 'top'}
        className="narrow"
        role="toolbar"
        label={t('toolbar_label')}
        trapsFocus={false}
        onClose={onClose}
      >
        <SelectionToolbar request={request} onCopy={() => onCopy(request.citation)} onDone={onClose} />
      </Panel>
    );
  }
  if (kind === 'editor') {
    const focus = request.focusOn ? FIELD[request.focusOn] : request.reason === 'keyboard' ? '[aria-pressed="true"]' : undefined;
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
        <HighlightEditor request={request} titleId={titleId} onClose={onClose} />
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
      focus={kind === 'card' && request.describes ? 'input' : request.reason === 'keyboard' ? 'h2' : undefined}
      trapsFocus={request.reason === 'keyboard'}
      onClose={onClose}
    >
      {kind === 'card' ? (
        <CardView request={request} titleId={titleId} onClose={onClose} onHold={onHold} />
      ) : (
        <ContradictionCard mark={request.mark} titleId={titleId} onClose={onClose} />
      )}
    </Panel>
  );
}
