import { useId, useState } from 'react';
import type { Highlight, PlacementState } from '../../lib/highlights/highlight';
import type { PageState } from '../../lib/messages';
import { ChangedQuote } from '../highlight/ChangedQuote';
import { HighlightFields } from '../highlight/HighlightFields';
import { colourName } from '../highlight/Swatches';
import { Icon } from '../Icon';
import { type MessageKey, t } from '../i18n';
import { HighlightWords } from './HighlightWords';
import type { HighlightActions } from './highlight-actions';

export type ShownHighlight = PageState['highlights'][number];

const STATE = {
  exact: { label: 'highlight_state_exact', detail: undefined },
  moved: { label: 'highlight_state_moved', detail: undefined },
  changed: { label: 'highlight_state_changed', detail: 'highlight_changed_detail' },
  missing: { label: 'highlight_state_missing', detail: 'highlight_missing_detail' },
} as const satisfies Record<PlacementState, { label: MessageKey; detail: MessageKey | undefined }>;

/** The quote leads to its place on the page, where it still has one. */
function Quote({ shown: { highlight, start, now }, onGo }: { shown: ShownHighlight; onGo: (start: number) => void }) {
  const quote = highlight.selector.quote.exact;
  if (start === undefined) {
    return (
      <p className="quote" dir="auto">
        {quote}
      </p>
    );
  }
  return (
    <>
      <button type="button" className="quote" dir="auto" title={t('highlight_jump')} onClick={() => onGo(start)}>
        {quote}
      </button>
      {now !== undefined && <ChangedQuote before={quote} now={now} />}
    </>
  );
}

interface ToolsProps {
  state: PlacementState;
  editing: boolean;
  editorId: string;
  onEdit: () => void;
  onDelete: () => void;
}

function Tools({ state, editing, editorId, onEdit, onDelete }: ToolsProps) {
  const [edit, remove] = [t('highlight_edit'), t('highlight_delete')];
  return (
    <div className="tools">
      <span className={`state-chip ${state}`}>{t(STATE[state].label)}</span>
      <span className="grow" />
      <button
        type="button"
        className="icon-button"
        aria-label={edit}
        title={edit}
        aria-expanded={editing}
        aria-controls={editing ? editorId : undefined}
        onClick={onEdit}
      >
        <Icon shape="pencil" />
      </button>
      <button type="button" className="icon-button" aria-label={remove} title={remove} onClick={onDelete}>
        <Icon shape="bin" />
      </button>
    </div>
  );
}

function Missing({ highlight, onAttach }: { highlight: Highlight; onAttach: HighlightActions['onAttach'] }) {
  return (
    <button type="button" className="btn" onClick={() => void onAttach(highlight)}>
      {t('highlight_attach')}
    </button>
  );
}

/** One highlight: what was marked, what the reader made of it, where it is now. */
export function HighlightRow({ shown, actions }: { shown: ShownHighlight; actions: HighlightActions }) {
  const [editing, setEditing] = useState(false);
  const editorId = useId();
  const { highlight, state } = shown;
  const { detail } = STATE[state];
  return (
    <li className="highlight row">
      <span className={`swatch ${highlight.colour}`} title={colourName(highlight.colour)} />
      <div className="grow">
        <Quote shown={shown} onGo={actions.onGo} />
        {!editing && <HighlightWords highlight={highlight} />}
        {detail && <p className="small muted">{t(detail)}</p>}
        {state === 'missing' && <Missing highlight={highlight} onAttach={actions.onAttach} />}
        <Tools
          state={state}
          editing={editing}
          editorId={editorId}
          onEdit={() => setEditing(!editing)}
          onDelete={() => void actions.onDelete(highlight)}
        />
        {editing && (
          <div id={editorId} className="edit">
            <HighlightFields
              highlight={highlight}
              onChange={(change) => actions.onChange(highlight, change)}
              fetchTags={actions.fetchTags}
            />
          </div>
        )}
      </div>
    </li>
  );
}
