import type { CardOpen } from '../../lib/page/card-contract';
import { t } from '../i18n';
import { Candidates } from './Candidates';
import type { Correction } from './correct/Correct';
import { MetElsewhere } from './MetElsewhere';
import { Occurrences } from './Occurrences';

/** The body of a card for a name that the knowledge does not have, or that may mean several: what the article itself says of it, and where else it was met. */
export function Unknown({
  request,
  onOpen,
  onCorrect,
}: {
  request: CardOpen;
  onOpen: (id: string) => void;
  onCorrect: (first: Correction) => void;
}) {
  const { mention, said, occurrences, onNext } = request;
  return (
    <>
      <p className="sec muted">{t(mention.candidates ? 'card_uncertain' : 'card_unknown')}</p>
      <Candidates request={request} onOpen={onOpen} />
      {said && (
        <section className="sec">
          <h3>{t('card_article_says')}</h3>
          <blockquote className="said">
            <bdi>{said}</bdi>
          </blockquote>
        </section>
      )}
      <MetElsewhere request={request} name={mention.fullName ?? mention.surface} />
      <Occurrences count={occurrences} onNext={onNext} />
      <p className="sec own-ways">
        <button type="button" className="plain" onClick={() => onCorrect('describe')}>
          {t('correct_describe')}
        </button>
        <button type="button" className="plain" onClick={() => onCorrect('who')}>
          {t('correct_unknown_who')}
        </button>
      </p>
    </>
  );
}
