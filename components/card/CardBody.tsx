import type { Card } from '../../lib/knowledge/card';
import type { CardOpen } from '../../lib/page/card-contract';
import { t } from '../i18n';
import { AsOfLine } from './AsOfLine';
import { Candidates } from './Candidates';
import { Life } from './Life';
import { Notice } from './Notice';
import { OutletFacts } from './OutletFacts';
import { OwnWords } from './OwnWords';
import { PlaceFacts } from './PlaceFacts';
import { Reading } from './Reading';
import { Relations } from './Relations';
import { Roles } from './Roles';

/** All between header and footer of one entity's card. What belongs to the mention itself is shown on its own card only. */
export function CardBody({
  card,
  request,
  isMentioned,
  onOpen,
}: {
  card: Card;
  request: CardOpen;
  isMentioned: boolean;
  onOpen: (id: string) => void;
}) {
  const { mention, asOf, fetchCard } = request;
  // A reader asks of a place where it is, of a state who runs it.
  const isState = card.kind === 'state';
  const isDated = card.roles.length > 0 || card.relations.length > 0;
  return (
    <div className="card-body">
      {(card.description || card.life) && (
        <div className="about">
          {card.description && <p className="description">{card.description}</p>}
          {card.life && <Life life={card.life} asOf={card.asOf} />}
        </div>
      )}
      {card.own && <OwnWords own={card.own} />}
      {isMentioned && (
        <>
          <Reading mention={mention} onOpen={onOpen} />
          <Notice mention={mention} card={card} asOf={asOf} fetchCard={fetchCard} onOpen={onOpen} />
          <Candidates request={request} onOpen={onOpen} />
        </>
      )}
      {card.outlet && <OutletFacts outlet={card.outlet} country={card.country} onOpen={onOpen} />}
      {!isState && <PlaceFacts card={card} onOpen={onOpen} />}
      {isDated && <AsOfLine asOf={asOf} />}
      <Roles card={card} onOpen={onOpen} />
      <Relations card={card} onOpen={onOpen} />
      {isState && <PlaceFacts card={card} onOpen={onOpen} />}
      {!isDated && !card.place && !card.outlet && !card.own && <p className="sec muted small">{t('card_nothing_dated')}</p>}
    </div>
  );
}
