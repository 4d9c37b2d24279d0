import { type FormEvent, useId, useState } from 'react';
import { MAX_NAME_UTF16 } from '../../lib/claims/stories/decisions';
import { t } from '../i18n';

/** Gives a story a name; an empty one gives it back the title of its first article. Escape leaves it as it was. */
export function StoryNameForm({ name, onName, onCancel }: { name: string; onName: (name: string) => void; onCancel: () => void }) {
  const [typed, setTyped] = useState(name);
  const id = useId();
  const save = (event: FormEvent) => {
    event.preventDefault();
    onName(typed);
  };
  return (
    <form
      className="story-name"
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <label className="hidden" htmlFor={id}>
        {t('story_name')}
      </label>
      <input
        id={id}
        // biome-ignore lint/a11y/noAutofocus: the reader has just asked for this field
        autoFocus
        dir="auto"
        value={typed}
        maxLength={MAX_NAME_UTF16}
        onChange={({ target }) => setTyped(target.value)}
      />
      <button type="submit" className="btn">
        {t('action_save')}
      </button>
      <button type="button" className="btn" onClick={onCancel}>
        {t('action_cancel')}
      </button>
    </form>
  );
}
