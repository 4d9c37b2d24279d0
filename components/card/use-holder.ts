import { useEffect, useState } from 'react';
import type { Mention } from '../../lib/entities/mention';
import type { Card, CardLink } from '../../lib/knowledge/card';
import type { CardOpen } from '../../lib/page/card-contract';

/** The office that a title was judged by, as the card knows it; `titleCheck.office` is its id. */
export function judgedOffice(mention: Mention, card: Card): CardLink | undefined {
  return card.roles.find((role) => role.office.id === mention.titleCheck?.office)?.office;
}

/** Those who held an office on the card's day, the card's own entity left out. */
function othersInOffice(card: Card, officeId: string, self: string): CardLink[] {
  return card.roles
    .filter((role) => role.office.id === officeId && role.status === 'holds' && role.person.id !== self)
    .map((role) => role.person);
}

/**
 * Who held the office of a title that does not fit, on the article's day. Looks on the card itself first, then on the office's card.
 * @returns an empty list as long as it is not known
 */
export function useHolder(mention: Mention, card: Card, fetchCard: CardOpen['fetchCard']): CardLink[] {
  const check = mention.titleCheck;
  const officeId = check?.verdict === 'ended' || check?.verdict === 'not-begun' ? check.office : undefined;
  const known = officeId === undefined ? [] : othersInOffice(card, officeId, card.id);
  const [fetched, setFetched] = useState<CardLink[]>([]);
  // A title that the sentence itself dates was judged by another day than the cards are: who held it then is not known here.
  const askId = known.length === 0 && check?.asOf === card.asOf ? officeId : undefined;

  useEffect(() => {
    if (askId === undefined) return undefined;
    let current = true;
    void fetchCard(askId).then((answer) => {
      if (current && answer.ok && answer.value.card) setFetched(othersInOffice(answer.value.card, askId, card.id));
    });
    return () => {
      current = false;
    };
  }, [askId, card.id, fetchCard]);

  if (check?.asOf !== card.asOf) return [];
  return known.length > 0 ? known : fetched;
}
