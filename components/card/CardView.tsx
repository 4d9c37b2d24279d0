import { useEffect, useRef } from 'react';
import type { CardOpen } from '../../lib/page/card-contract';
import { failureText } from '../failure-text';
import { t } from '../i18n';
import { Candidates } from './Candidates';
import { CardBody } from './CardBody';
import { CardFooter } from './CardFooter';
import { CardHeader } from './CardHeader';
import { KeptAbout } from './KeptAbout';
import { Occurrences } from './Occurrences';
import { useCards } from './use-cards';

/** Keeps the focus in the card when the element that had it goes away with the card before. */
function useFocusOnArrival(depth: number, id: string | undefined) {
  const view = useRef<HTMLDivElement>(null);
  const held = useRef(false);
  const noteFocus = () => {
    held.current = view.current?.contains(rootOf(view.current).activeElement) ?? false;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when another card has come up
  useEffect(() => {
    if (held.current) view.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }, [depth, id]);
  return { view, noteFocus };
}

/** The shadow root that the card lives in, or the document where it is shown without one. */
const rootOf = (node: Node): Document | ShadowRoot => {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root : document;
};

/** The card of a mention, and the cards that the reader walks to from it. */
export function CardView({ request, titleId, onClose }: { request: CardOpen; titleId: string; onClose: () => void }) {
  const { mention } = request;
  const cards = useCards(mention.id, request.fetchCard);
  const { view, noteFocus } = useFocusOnArrival(cards.depth, cards.id);
  const openCard = (id: string) => {
    noteFocus();
    cards.open(id);
  };
  const back = () => {
    noteFocus();
    cards.back();
  };
  const onBack = cards.depth > 0 ? back : undefined;
  const { step } = cards;

  if (step.state !== 'ready') {
    const isMention = cards.depth === 0;
    return (
      <div ref={view} className="card-view" aria-busy={step.state === 'loading'}>
        <CardHeader
          kind={mention.kind}
          name={isMention ? (mention.name ?? mention.surface) : t('card_elsewhere')}
          titleId={titleId}
          onBack={onBack}
          onClose={onClose}
        />
        {step.state === 'loading' && <p className="sec muted waiting">{t('card_loading')}</p>}
        {step.state === 'missing' && <p className="sec muted">{t(isMention && mention.candidates ? 'card_uncertain' : 'card_unknown')}</p>}
        {step.state === 'missing' && isMention && <Candidates mention={mention} onOpen={openCard} />}
        {step.state === 'failed' && (
          <div className="sec failed" role="alert">
            <p>
              <strong>{t('card_failed')}</strong> {failureText(step.failure)}
            </p>
            {step.failure.kind !== 'disconnected' && (
              <button type="button" className="btn" onClick={cards.retry}>
                {t('action_retry')}
              </button>
            )}
          </div>
        )}
      </div>
    );
  }
  const { card, kept } = step;
  return (
    <div ref={view} className="card-view">
      <CardHeader kind={card.kind} kindNote={card.place?.type} name={card.name} titleId={titleId} onBack={onBack} onClose={onClose} />
      <CardBody key={card.id} card={card} request={request} isMentioned={cards.depth === 0} onOpen={openCard} />
      {cards.depth === 0 && <Occurrences count={request.occurrences} onNext={request.onNext} />}
      <KeptAbout count={kept} onShow={() => request.onKept(card.id)} />
      <CardFooter key={`footer ${card.id}`} card={card} />
    </div>
  );
}
