import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { MAX_NOTE_UTF16 } from '../../lib/highlights/limits';
import type { Answer } from '../../lib/messages';
import { failureText } from '../failure-text';
import { t } from '../i18n';

/** Typing that rests this long is kept; leaving the field keeps it at once. */
const SAVE_AFTER_MS = 700;

type Saving = { state: 'idle' | 'saving' | 'saved' } | { state: 'failed'; why: string };

function useNote(note: string, onSave: (note: string) => Promise<Answer<unknown>>) {
  const [text, setText] = useState(note);
  const [saving, setSaving] = useState<Saving>({ state: 'idle' });
  const kept = useRef(note);

  const save = async () => {
    if (text === kept.current) return;
    const before = kept.current;
    kept.current = text;
    setSaving({ state: 'saving' });
    const answer = await onSave(text);
    if (!answer.ok) kept.current = before;
    setSaving(answer.ok ? { state: 'saved' } : { state: 'failed', why: failureText(answer.failure) });
  };
  const saveLater = useEffectEvent(save);

  const take = useEffectEvent((other: string) => {
    if (other === kept.current) return;
    kept.current = other;
    setText(other);
    setSaving({ state: 'idle' });
  });
  // Undone, or changed in another window: what is kept now is not what was written here.
  useEffect(() => take(note), [note]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: every change of the text starts the wait anew
  useEffect(() => {
    const timer = setTimeout(() => void saveLater(), SAVE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [text]);
  // Closing the popup or the editor must not lose the last words.
  useEffect(() => {
    const keep = () => void saveLater();
    // React runs no clean-up when the whole document goes.
    addEventListener('pagehide', keep);
    return () => {
      removeEventListener('pagehide', keep);
      keep();
    };
  }, []);

  return { text, setText, saving, save };
}

/** A note on a highlight: kept while it is written, without a button. */
export function NoteField({ note, onSave }: { note: string; onSave: (note: string) => Promise<Answer<unknown>> }) {
  const { text, setText, saving, save } = useNote(note, onSave);
  const statusId = useId();
  return (
    <div className="note-field">
      <textarea
        aria-label={t('note_label')}
        aria-describedby={statusId}
        placeholder={t('note_placeholder')}
        rows={3}
        maxLength={MAX_NOTE_UTF16}
        dir="auto"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => void save()}
      />
      <span id={statusId} className={`small ${saving.state === 'failed' ? 'bad' : 'muted'}`} role="status">
        {saving.state === 'saving' && t('note_saving')}
        {saving.state === 'saved' && t('note_saved')}
        {saving.state === 'failed' && saving.why}
      </span>
    </div>
  );
}
