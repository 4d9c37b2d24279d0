import { useEffect, useRef } from 'react';
import { type MessageKey, t } from '../i18n';

const KEYS: readonly (readonly [keys: readonly string[], MessageKey])[] = [
  [['/'], 'library_key_search'],
  [['↓', 'j'], 'library_key_next'],
  [['↑', 'k'], 'library_key_previous'],
  [['⇧ ↓', '⇧ ↑'], 'library_key_extend'],
  [['␣', 'x'], 'library_key_toggle'],
  [['Ctrl A', '⌘ A'], 'library_key_all'],
  [['Esc'], 'library_key_none'],
  [['e'], 'library_key_edit'],
  [['Del'], 'library_key_delete'],
  [['Ctrl Z', '⌘ Z'], 'library_key_undo'],
  [['↵'], 'library_key_article'],
  [['o'], 'library_key_visit'],
  [['c'], 'library_key_copy'],
  [['?'], 'library_key_help'],
];

/** All keys of the page. */
export function Shortcuts({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="shortcuts" aria-label={t('library_keys')} onClose={onClose}>
      <h2>{t('library_keys')}</h2>
      <dl>
        {KEYS.map(([keys, what]) => (
          <div key={what}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(what)}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit" className="btn primary">
          {t('action_close')}
        </button>
      </form>
    </dialog>
  );
}
