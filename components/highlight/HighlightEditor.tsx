import { useState } from 'react';
import type { EditorOpen } from '../../lib/page/card-contract';
import { failureText } from '../failure-text';
import { Icon } from '../Icon';
import { t } from '../i18n';
import { NoteField } from './NoteField';
import { colourName, Swatches } from './Swatches';

/** Colour, note and deletion of one highlight, beside it on the page. */
export function HighlightEditor({
  request,
  titleId,
  onDelete,
  onClose,
}: {
  request: EditorOpen;
  titleId: string;
  onDelete: () => void;
  onClose: () => void;
}) {
  const [colour, setColour] = useState(request.highlight.colour);
  const [problem, setProblem] = useState<string>();
  const choose = async (next: typeof colour) => {
    const before = colour;
    setColour(next);
    const answer = await request.onChange({ colour: next });
    setProblem(answer.ok ? undefined : failureText(answer.failure));
    if (!answer.ok) setColour(before);
  };
  return (
    <div className="editor">
      <h2 id={titleId} className="hidden">
        {t('editor_title')}
      </h2>
      <div className="bar">
        <Swatches chosen={colour} labelOf={colourName} onChoose={(next) => void choose(next)} />
        <span className="grow" />
        <button type="button" className="icon-button" aria-label={t('highlight_delete')} title={t('highlight_delete')} onClick={onDelete}>
          <Icon shape="bin" />
        </button>
        <button type="button" className="icon-button" aria-label={t('action_close')} title={t('action_close')} onClick={onClose}>
          <Icon shape="close" />
        </button>
      </div>
      {problem && (
        <p className="small bad" role="alert">
          {problem}
        </p>
      )}
      <NoteField note={request.highlight.note} onSave={(note) => request.onChange({ note })} />
    </div>
  );
}
