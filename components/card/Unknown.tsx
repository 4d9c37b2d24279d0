import type { CardOpen } from '../../lib/page/card-contract';
import { t } from '../i18n';
import { Candidates } from './Candidates';
import { Occurrences } from './Occurrences';

/** The body of a card for a name that the knowledge does not have, or that may mean several: what the article itself says of it. */
export function Unknown({ request, onOpen }: { request: CardOpen; onOpen: (id: string) => void }) {
  const { mention, said, occurrences, onNext } = request;
  return (
    <>
      <p className="sec muted">{t(mention.candidates ? 'card_uncertain' : 'card_unknown')}</p>
      <Candidates mention={mention} onOpen={onOpen} />
      {said && (
        <section className="sec">
          <h3>{t('card_article_says')}</h3>
          <blockquote className="said">
            <bdi>{said}</bdi>
          </blockquote>
        </section>
      )}
      <Occurrences count={occurrences} onNext={onNext} />
    </>
  );
}
