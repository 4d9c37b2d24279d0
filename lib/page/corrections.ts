import type { OwnDraft } from '../knowledge/own/own-statement';
import { type CardOpen, registeredCard } from './card-contract';
import { askBackground } from './port';

/** Keeps what the reader says, and offers the way back; open pages are told by the background. */
async function onCorrect(drafts: OwnDraft[]): ReturnType<CardOpen['onCorrect']> {
  const answer = await askBackground('own-add', { drafts });
  if (!answer.ok) return answer;
  const card = registeredCard();
  card?.close();
  card?.say({
    kind: 'corrected',
    undo: () =>
      void askBackground('own-undo', { undo: answer.value.undo }).then((undone) => {
        if (!undone.ok) registeredCard()?.say({ kind: 'failure', failure: undone.failure });
      }),
  });
  return answer;
}

/** What every card can ask of the background, whatever it is opened for. */
export const CARD_QUESTIONS: Pick<CardOpen, 'onCorrect' | 'lookUp' | 'onKept'> = {
  onCorrect,
  lookUp: (words) => askBackground('look-up', { words }),
  onKept: (what, of) => void askBackground('show-kept', { what, of }),
};
