import { useEffect, useId, useState } from 'react';
import type { Mention } from '../../../lib/entities/mention';
import type { EntityKind } from '../../../lib/knowledge/kinds';
import { MAX_OWN_TEXT_UTF16 } from '../../../lib/knowledge/own/own-limits';
import type { CardOpen } from '../../../lib/page/card-contract';
import { t } from '../../i18n';
import { KIND_LABEL } from '../../kind-labels';
import { CorrectForm } from './CorrectForm';
import { meantDrafts, noneDrafts } from './meant-drafts';
import { WhereItCounts } from './WhereItCounts';

interface Candidate {
  id: string;
  name: string;
  kind: EntityKind;
  note?: string | undefined;
}

const NONE = '';

/** Those that the engine weighed, the place that a capital's name is of, and who else has the very name. */
function useCandidates({ id, candidates = [], place, surface, kind }: Mention, lookUp: CardOpen['lookUp']) {
  const [more, setMore] = useState<Candidate[]>([]);
  const [isNobody, setNobody] = useState(false);
  const find = async (words: string, tells: boolean): Promise<string | undefined> => {
    const answer = await lookUp(words.slice(0, 500));
    const found = answer.ok ? answer.value.found : [];
    if (tells) setNobody(found.length === 0);
    setMore((before) => [...before, ...found]);
    return found.find((one) => one.id !== id)?.id;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, when the form comes up
  useEffect(() => void find(surface, false), []);
  const known = new Map<string, Candidate>();
  for (const one of candidates) known.set(one.id, { ...one, kind: one.kind ?? kind });
  if (place?.id !== undefined) known.set(place.id, { id: place.id, name: place.name, kind: 'place' });
  for (const one of more) if (!known.has(one.id)) known.set(one.id, one);
  if (id !== undefined) known.delete(id);
  return { list: [...known.values()], find, isNobody };
}

/** "Not this one": who or what is meant instead, or none of all that the knowledge has under this name. */
export function WhoIsMeant({ request, onCancel }: { request: CardOpen; onCancel: () => void }) {
  const { mention, lookUp, onCorrect, outlet } = request;
  const { list, find, isNobody } = useCandidates(mention, lookUp);
  const [chosen, setChosen] = useState<string>();
  const [words, setWords] = useState('');
  // Which of several namesakes is meant differs from outlet to outlet; that a name means somebody else altogether hardly does.
  const [scope, setScope] = useState(mention.candidates ? outlet : undefined);
  const group = useId();
  const choice = (value: string, label: string, note?: string) => (
    <label key={value} className="choice">
      <input type="radio" name={group} checked={chosen === value} onChange={() => setChosen(value)} />
      <span>
        <bdi>{label}</bdi> {note !== undefined && <span className="muted small">{note}</span>}
      </span>
    </label>
  );
  const drafts = chosen === undefined ? [] : chosen === NONE ? noneDrafts(mention, list, scope) : meantDrafts(mention, chosen, scope);
  return (
    <CorrectForm drafts={drafts} onCorrect={onCorrect} onCancel={onCancel}>
      <fieldset>
        <legend>{t('correct_who_legend', mention.surface)}</legend>
        {list.map(({ id, name, kind, note }) => choice(id, name, [t(KIND_LABEL[kind]), note].filter(Boolean).join(t('part_separator'))))}
        {(mention.id !== undefined || list.length > 0) && choice(NONE, t('correct_who_none'))}
      </fieldset>
      <div className="look-up">
        <label className="field grow">
          <span>{t('correct_who_other')}</span>
          <input
            type="text"
            dir="auto"
            maxLength={MAX_OWN_TEXT_UTF16.alias}
            value={words}
            onChange={(event) => setWords(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              // It asks, and does not send the form.
              event.preventDefault();
              void find(words, true).then(setChosen);
            }}
          />
        </label>
        <button type="button" className="btn" disabled={words.trim() === ''} onClick={() => void find(words, true).then(setChosen)}>
          {t('correct_who_find')}
        </button>
      </div>
      {isNobody && (
        <p className="small muted" role="status">
          {t('correct_who_nobody')}
        </p>
      )}
      {outlet === undefined ? (
        <p className="small muted">{t('correct_who_hint', mention.surface)}</p>
      ) : (
        <WhereItCounts outlet={outlet} scope={scope} onChange={setScope} />
      )}
    </CorrectForm>
  );
}
