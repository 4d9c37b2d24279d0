import { useState } from 'react';
import { MAX_OWN_TEXT_UTF16 } from '../../lib/knowledge/own/own-limits';
import type { OwnStatement } from '../../lib/knowledge/own/own-statement';
import { CorrectField } from '../card/correct/CorrectField';
import { Said } from '../card/Said';
import { dayOf } from '../day-of';
import { type MessageKey, t } from '../i18n';
import { useLibrary } from './library-context';

const LABEL = {
  entity: 'correct_name_label',
  name: 'correct_name_label',
  description: 'correct_description_label',
  note: 'correct_note_label',
  alias: 'own_alias_label',
  never: 'own_never_label',
} as const satisfies Record<OwnStatement['kind'], MessageKey>;

function OwnLineEditor({ row, onDone }: { row: OwnStatement; onDone: () => void }) {
  const { knowledge, perform, tell } = useLibrary();
  const { id, kind } = row;
  const [text, setText] = useState(row.text);
  const save = async () => {
    onDone();
    if (text.trim() === row.text) return;
    const undo = await knowledge.changeOwn(id, text).catch(() => undefined);
    if (undo) await perform(async () => undo, t('own_changed'));
    else tell(t('own_not_changed'));
  };
  return (
    <form
      className="grow"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <CorrectField
        label={t(LABEL[kind])}
        value={text}
        onChange={setText}
        maxUtf16={MAX_OWN_TEXT_UTF16[kind]}
        isLong={kind === 'note' || kind === 'description'}
        isFirst
      />
      <div className="actions">
        <button type="submit" className="btn primary" disabled={text.trim() === ''}>
          {t('correct_save')}
        </button>
        <button type="button" className="btn" onClick={onDone}>
          {t('correct_cancel')}
        </button>
      </div>
    </form>
  );
}

/** One thing that the reader has said, with its day: written anew in place, or taken away. */
export function OwnLine({ row }: { row: OwnStatement }) {
  const { knowledge, perform } = useLibrary();
  const [isEdited, setEdited] = useState(false);
  if (isEdited) {
    return (
      <li className="own-line">
        <OwnLineEditor row={row} onDone={() => setEdited(false)} />
      </li>
    );
  }
  return (
    <li className="own-line">
      <span className="grow">
        <Said word={row} /> <span className="muted small">{t('own_added', dayOf(row.at))}</span>
      </span>
      <button type="button" className="btn" onClick={() => setEdited(true)}>
        {t('own_change')}
      </button>
      <button type="button" className="btn" onClick={() => void perform(() => knowledge.removeOwn([row.id]), t('own_removed'))}>
        {t('own_remove')}
      </button>
    </li>
  );
}
