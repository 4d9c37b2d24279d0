import { useState } from 'react';
import { ENTITY_KINDS, type EntityKind } from '../../../lib/knowledge/kinds';
import { newEntityId } from '../../../lib/knowledge/own/new-entity-id';
import { MAX_OWN_TEXT_UTF16, type OwnKind } from '../../../lib/knowledge/own/own-limits';
import type { OwnDraft } from '../../../lib/knowledge/own/own-statement';
import type { CardOpen } from '../../../lib/page/card-contract';
import { t } from '../../i18n';
import { KIND_LABEL } from '../../kind-labels';
import { CorrectField } from './CorrectField';
import { CorrectForm } from './CorrectForm';

interface FormProps {
  onCorrect: CardOpen['onCorrect'];
  onCancel: () => void;
}

/** What is written, unless it is nothing or what stood there before. */
const drafted = (entity: string, kind: OwnKind, text: string, before = ''): OwnDraft[] =>
  text.trim() === '' || text.trim() === before ? [] : [{ entity, kind, text: text.trim() }];

/** One more name for somebody or something that is known. */
export function AliasForm({ id, name, ...form }: FormProps & { id: string; name: string }) {
  const [alias, setAlias] = useState('');
  return (
    <CorrectForm drafts={drafted(id, 'alias', alias)} {...form}>
      <CorrectField label={t('correct_alias_label', name)} value={alias} onChange={setAlias} maxUtf16={MAX_OWN_TEXT_UTF16.alias} isFirst />
      <p className="small muted">{t('correct_alias_hint')}</p>
    </CorrectForm>
  );
}

export function NoteForm({ id, note, ...form }: FormProps & { id: string; note: string }) {
  const [text, setText] = useState(note);
  return (
    <CorrectForm drafts={drafted(id, 'note', text, note)} {...form}>
      <CorrectField label={t('correct_note_label')} value={text} onChange={setText} maxUtf16={MAX_OWN_TEXT_UTF16.note} isLong isFirst />
    </CorrectForm>
  );
}

/** What the reader calls it and says of it, beside what the knowledge does. */
export function WordsForm({ id, name, description, ...form }: FormProps & { id: string; name: string; description: string }) {
  const [called, setCalled] = useState(name);
  const [said, setSaid] = useState(description);
  return (
    <CorrectForm drafts={[...drafted(id, 'name', called, name), ...drafted(id, 'description', said, description)]} {...form}>
      <CorrectField label={t('correct_name_label')} value={called} onChange={setCalled} maxUtf16={MAX_OWN_TEXT_UTF16.name} isFirst />
      <CorrectField
        label={t('correct_description_label')}
        value={said}
        onChange={setSaid}
        maxUtf16={MAX_OWN_TEXT_UTF16.description}
        isLong
      />
    </CorrectForm>
  );
}

/** A few letters and digits that no two entities of one name share; pages without encryption have no randomUUID. */
const fewLetters = (): string => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0).toString(36).slice(0, 6);

/** Somebody or something that the knowledge does not have. */
export function DescribeForm({ name: given, kind: guessed, ...form }: FormProps & { name: string; kind: EntityKind }) {
  const [name, setName] = useState(given);
  const [kind, setKind] = useState(guessed);
  const [said, setSaid] = useState('');
  const [random] = useState(fewLetters);
  const id = newEntityId(kind, name, random);
  const named = drafted(id, 'entity', name);
  return (
    <CorrectForm drafts={named.length === 0 ? [] : [...named, ...drafted(id, 'description', said)]} {...form}>
      <CorrectField label={t('correct_name_label')} value={name} onChange={setName} maxUtf16={MAX_OWN_TEXT_UTF16.entity} isFirst />
      <label className="field">
        <span>{t('correct_kind_label')}</span>
        <select value={kind} onChange={(event) => setKind(ENTITY_KINDS.find((one) => one === event.target.value) ?? guessed)}>
          {ENTITY_KINDS.map((one) => (
            <option key={one} value={one}>
              {t(KIND_LABEL[one])}
            </option>
          ))}
        </select>
      </label>
      <CorrectField
        label={t('correct_description_label')}
        value={said}
        onChange={setSaid}
        maxUtf16={MAX_OWN_TEXT_UTF16.description}
        isLong
      />
      <p className="small muted">{t('correct_describe_hint')}</p>
    </CorrectForm>
  );
}
