import { type FormEvent, type ReactNode, useState } from 'react';
import type { OwnDraft } from '../../../lib/knowledge/own/own-statement';
import type { Failure } from '../../../lib/messages';
import type { CardOpen } from '../../../lib/page/card-contract';
import { failureText } from '../../failure-text';
import { t } from '../../i18n';

const REFUSED = { 'no-name': 'correct_no_name', 'too-many': 'correct_too_many' } as const;

/** The library's own reasons come as their names. */
const whyNot = (failure: Failure): string =>
  failure.message === 'no-name' || failure.message === 'too-many' ? t(REFUSED[failure.message]) : failureText(failure);

interface CorrectFormProps {
  /** Nothing to be said yet: an empty list. */
  drafts: readonly OwnDraft[];
  onCorrect: CardOpen['onCorrect'];
  onCancel: () => void;
  children: ReactNode;
}

/** Fields with the two buttons below them. Once it is kept the card is closed by whoever keeps it. */
export function CorrectForm({ drafts, onCorrect, onCancel, children }: CorrectFormProps) {
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (drafts.length === 0 || isBusy) return;
    setBusy(true);
    const answer = await onCorrect([...drafts]);
    setBusy(false);
    setProblem(answer.ok ? undefined : whyNot(answer.failure));
  };
  return (
    <form className="correct" onSubmit={(event) => void save(event)}>
      {children}
      {problem !== undefined && (
        <p className="bad" role="alert">
          {problem}
        </p>
      )}
      <div className="actions">
        <button type="submit" className="btn primary" disabled={drafts.length === 0 || isBusy}>
          {t('correct_save')}
        </button>
        <button type="button" className="btn" onClick={onCancel}>
          {t('correct_cancel')}
        </button>
      </div>
    </form>
  );
}
