import { useEffect, useRef } from 'react';
import type { Highlight, HighlightChange } from '../../lib/highlights/highlight';
import { failureText } from '../failure-text';
import { NoteField } from '../highlight/NoteField';
import { colourName, Swatches } from '../highlight/Swatches';
import { t } from '../i18n';
import { useLibrary } from './library-context';
import { TagList } from './TagList';

/** Colour, claim, note and tags of one highlight, in place. Each change is kept at once. */
export function HighlightForm({ highlight }: { highlight: Highlight }) {
  const { actions, tell } = useLibrary();
  const form = useRef<HTMLFieldSetElement>(null);
  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);
  const change = async (wanted: HighlightChange) => {
    const answer = await actions.change(highlight.id, wanted);
    if (!answer.ok) tell(failureText(answer.failure));
    return answer;
  };
  return (
    <fieldset ref={form} className="edit">
      <legend className="hidden">{t('library_edit')}</legend>
      <div className="bar">
        <Swatches chosen={highlight.colour} labelOf={colourName} onChoose={(colour) => void change({ colour })} />
        <label className="tick">
          <input type="checkbox" checked={highlight.claim} onChange={(event) => void change({ claim: event.target.checked })} />
          {t('library_claim')}
        </label>
      </div>
      <NoteField note={highlight.note} onSave={(note) => change({ note })} />
      <TagList tags={highlight.tags} onChange={(tags) => void change({ tags })} />
    </fieldset>
  );
}
