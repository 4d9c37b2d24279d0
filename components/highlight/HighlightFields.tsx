import { useState } from 'react';
import type { Highlight, HighlightChange } from '../../lib/highlights/highlight';
import type { Answer } from '../../lib/messages';
import { failureText } from '../failure-text';
import { t } from '../i18n';
import { NoteField } from './NoteField';
import { colourName, Swatches } from './Swatches';
import { TagField } from './TagField';

export interface HighlightFieldsProps {
  highlight: Highlight;
  onChange: (change: HighlightChange) => Promise<Answer<unknown>>;
  fetchTags: () => Promise<string[]>;
  /** More buttons at the end of the first line. */
  children?: React.ReactNode;
}

/** All that the reader can change in a highlight: colour, claim, note, tags. Shows what the library has, which each change passes through. */
export function HighlightFields({ highlight, onChange, fetchTags, children }: HighlightFieldsProps) {
  const [problem, setProblem] = useState<string>();
  const change = async (wanted: HighlightChange) => {
    const answer = await onChange(wanted);
    setProblem(answer.ok ? undefined : failureText(answer.failure));
  };
  return (
    <>
      <div className="bar">
        <Swatches chosen={highlight.colour} labelOf={colourName} onChoose={(colour) => void change({ colour })} />
        <button
          type="button"
          className="chip"
          aria-pressed={highlight.claim}
          title={t('claim_hint')}
          onClick={() => void change({ claim: !highlight.claim })}
        >
          {t('claim_label')}
        </button>
        {children}
      </div>
      {problem && (
        <p className="small bad" role="alert">
          {problem}
        </p>
      )}
      <NoteField note={highlight.note} onSave={(note) => onChange({ note })} />
      <TagField tags={highlight.tags} fetchTags={fetchTags} onChange={(tags) => void change({ tags })} />
    </>
  );
}
