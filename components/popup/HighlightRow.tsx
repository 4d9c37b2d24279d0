import { useId, useState } from 'react';
import type { Highlight, HighlightChange, PlacementState } from '../../lib/highlights/highlight';
import type { Answer, PageState } from '../../lib/messages';
import { failureText } from '../failure-text';
import { NoteField } from '../highlight/NoteField';
import { colourName, Swatches } from '../highlight/Swatches';
import { Icon } from '../Icon';
import { type MessageKey, t } from '../i18n';

export type ShownHighlight = PageState['highlights'][number];

export interface HighlightActions {
  onGo: (start: number) => void;
  onChange: (id: string, change: HighlightChange) => Promise<Answer<unknown>>;
  onDelete: (highlight: Highlight) => void;
}

const STATE = {
  exact: { label: 'highlight_state_exact', detail: undefined },
  moved: { label: 'highlight_state_moved', detail: undefined },
  changed: { label: 'highlight_state_changed', detail: 'highlight_changed_detail' },
  missing: { label: 'highlight_state_missing', detail: 'highlight_missing_detail' },
} as const satisfies Record<PlacementState, { label: MessageKey; detail: MessageKey | undefined }>;

/** The quote leads to its place on the page, where it still has one. */
function Quote({ shown: { highlight, start }, onGo }: { shown: ShownHighlight; onGo: (start: number) => void }) {
  const quote = highlight.selector.quote.exact;
  if (start === undefined) {
    return (
      <p className="quote" dir="auto">
        {quote}
      </p>
    );
  }
  return (
    <button type="button" className="quote" dir="auto" title={t('highlight_jump')} onClick={() => onGo(start)}>
      {quote}
    </button>
  );
}

function Tools({
  state,
  editing,
  editorId,
  onEdit,
  onDelete,
}: {
  state: PlacementState;
  editing: boolean;
  editorId: string;
  onEdit: () => void;
  onDelete: () => void;
}) {
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

/** One highlight: what was marked, the reader's note, where it is now. */
export function HighlightRow({ shown, onGo, onChange, onDelete }: { shown: ShownHighlight } & HighlightActions) {
  const [editing, setEditing] = useState(false);
  const [problem, setProblem] = useState<string>();
  const editorId = useId();
  const { highlight, state } = shown;
  const { detail } = STATE[state];
  const change = async (wanted: HighlightChange) => {
    const answer = await onChange(highlight.id, wanted);
    setProblem(answer.ok ? undefined : failureText(answer.failure));
    return answer;
  };
  return (
    <li className="highlight row">
      <span className={`swatch ${highlight.colour}`} title={colourName(highlight.colour)} />
      <div className="grow">
        <Quote shown={shown} onGo={onGo} />
        {highlight.note !== '' && !editing && (
          <p className="small note" dir="auto">
            {highlight.note}
          </p>
        )}
        {detail && <p className="small muted">{t(detail)}</p>}
        <Tools
          state={state}
          editing={editing}
          editorId={editorId}
          onEdit={() => setEditing(!editing)}
          onDelete={() => onDelete(highlight)}
        />
        {editing && (
          <div id={editorId} className="edit">
            <div className="bar">
              <Swatches chosen={highlight.colour} labelOf={colourName} onChoose={(colour) => void change({ colour })} />
            </div>
            <NoteField note={highlight.note} onSave={(note) => change({ note })} />
          </div>
        )}
        {problem && (
          <p className="small bad" role="alert">
            {problem}
          </p>
        )}
      </div>
    </li>
  );
}
