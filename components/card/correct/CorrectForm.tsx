import type { FormEvent, ReactNode } from 'react';
import type { OwnDraft } from '../../../lib/knowledge/own/own-statement';
import type { CardOpen } from '../../../lib/page/card-contract';
import { t } from '../../i18n';
import { Problem } from './Problem';
import { useSaving } from './use-saving';

interface CorrectFormProps {
  /** Nothing to be said yet: an empty list. */
  drafts: readonly OwnDraft[];
  onCorrect: CardOpen['onCorrect'];
  onCancel: () => void;
  children: ReactNode;
}

/** Fields with the two buttons below them. */
export function CorrectForm({ drafts, onCorrect, onCancel, children }: CorrectFormProps) {
  const { problem, isBusy, save } = useSaving(onCorrect);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save(drafts);
  };
  return (
    <form className="correct" onSubmit={submit}>
      {children}
      <Problem text={problem} />
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
