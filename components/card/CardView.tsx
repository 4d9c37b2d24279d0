import { useEffect, useRef } from 'react';
import type { CardOpen } from '../../lib/page/card-contract';
import { failureText } from '../failure-text';
import { t } from '../i18n';
import { CardBody } from './CardBody';
import { CardFooter } from './CardFooter';
import { CardHeader } from './CardHeader';
import { Correct } from './correct/Correct';
import { useCorrecting } from './correct/use-correcting';
import { KeptAbout } from './KeptAbout';
import { Occurrences } from './Occurrences';
import { Unknown } from './Unknown';
import { type Step, useCards } from './use-cards';

/** Keeps the focus in the card when the element that had it goes away with the card before. */
function useFocusOnArrival(depth: number, id: string | undefined, isRead: boolean) {
  const view = useRef<HTMLDivElement>(null);
  const held = useRef(false);
  const noteFocus = () => {
    held.current = view.current?.contains(rootOf(view.current).activeElement) ?? false;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when another card has come up
  useEffect(() => {
    if (held.current && isRead) view.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }, [depth, id, isRead]);
  return { view, noteFocus };
}

/** The shadow root that the card lives in, or the document where it is shown without one. */
const rootOf = (node: Node): Document | ShadowRoot => {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root : document;
};

/** Why there is no card yet, or none at all. */
function NotThere({ step, onRetry }: { step: Exclude<Step, { state: 'ready' }>; onRetry: () => void }) {
  if (step.state === 'loading') return <p className="sec muted waiting">{t('card_loading')}</p>;
  if (step.state === 'missing') return <p className="sec muted">{t('card_unknown')}</p>;
  return (
    <div className="sec failed" role="alert">
      <p>
        <strong>{t('card_failed')}</strong> {failureText(step.failure)}
      </p>
      {step.failure.kind !== 'disconnected' && (
        <button type="button" className="btn" onClick={onRetry}>
          {t('action_retry')}
        </button>
      )}
    </div>
  );
}

interface CardViewProps {
  request: CardOpen;
  titleId: string;
  onClose: () => void;
  /** The reader is writing in it (true), or no longer is: it must not go with the pointer. */
  onHold: (held: boolean) => void;
}

/** The card of a mention, and the cards that the reader walks to from it. */
export function CardView({ request, titleId, onClose, onHold }: CardViewProps) {
  const { mention } = request;
  const cards = useCards(mention.id, request.fetchCard);
  const { correcting, correct, leave } = useCorrecting(onHold, request.describes ? 'describe' : undefined);
  const { view, noteFocus } = useFocusOnArrival(cards.depth, cards.id, correcting === undefined);
  /** What moves to another card takes the focus along. */
  const moving =
    <Arguments extends unknown[]>(move: (...given: Arguments) => void) =>
    (...given: Arguments) => {
      noteFocus();
      move(...given);
    };
  const onOpen = moving(cards.open);
  const onBack = cards.depth > 0 ? moving(cards.back) : undefined;
  const { step } = cards;
  const isMentioned = cards.depth === 0;

  if (correcting) {
    const card = step.state === 'ready' ? step.card : undefined;
    const { first } = correcting;
    return (
      <div ref={view} className="card-view">
        <Correct {...{ request, card, isMentioned, first, titleId, onClose }} onLeave={moving(leave)} />
      </div>
    );
  }
  if (step.state !== 'ready') {
    const name = isMentioned ? (mention.name ?? mention.fullName ?? mention.surface) : t('card_elsewhere');
    return (
      <div ref={view} className="card-view" aria-busy={step.state === 'loading'}>
        <CardHeader kind={mention.kind} {...{ name, titleId, onBack, onClose }} />
        {step.state === 'missing' && isMentioned ? (
          <Unknown request={request} onOpen={onOpen} onCorrect={correct} />
        ) : (
          <NotThere step={step} onRetry={cards.retry} />
        )}
      </div>
    );
  }
  const { card, kept } = step;
  return (
    <div ref={view} className="card-view">
      <CardHeader kind={card.kind} kindNote={card.place?.type} name={card.name} {...{ titleId, onBack, onClose }} />
      <CardBody key={card.id} {...{ card, request, isMentioned, onOpen }} />
      {isMentioned && <Occurrences count={request.occurrences} onNext={request.onNext} />}
      <KeptAbout count={kept} onShow={() => request.onKept('about', card.id)} />
      <CardFooter key={`footer ${card.id}`} card={card} onCorrect={() => correct()} />
    </div>
  );
}
