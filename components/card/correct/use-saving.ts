import { useState } from 'react';
import type { OwnDraft } from '../../../lib/knowledge/own/own-statement';
import type { Failure } from '../../../lib/messages';
import type { CardOpen } from '../../../lib/page/card-contract';
import { failureText } from '../../failure-text';
import { t } from '../../i18n';

const REFUSED = { 'no-name': 'correct_no_name', 'too-many': 'correct_too_many' } as const;

/** The library's own reasons come as their names. */
const whyNot = (failure: Failure): string =>
  failure.message === 'no-name' || failure.message === 'too-many' ? t(REFUSED[failure.message]) : failureText(failure);

/** Keeps what the reader says, once at a time; `problem` says why it was not kept. Once it is kept the card is closed by whoever keeps it. */
export function useSaving(onCorrect: CardOpen['onCorrect']) {
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const save = async (drafts: readonly OwnDraft[]) => {
    if (drafts.length === 0 || isBusy) return;
    setBusy(true);
    const answer = await onCorrect([...drafts]);
    setBusy(false);
    setProblem(answer.ok ? undefined : whyNot(answer.failure));
  };
  return { problem, isBusy, save };
}
