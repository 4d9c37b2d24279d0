import { useEffect, useRef, useState } from 'react';
import type { Card } from '../../../lib/knowledge/card';
import type { CardOpen } from '../../../lib/page/card-contract';
import { type MessageKey, t } from '../../i18n';
import { CardHeader } from '../CardHeader';
import { AliasForm, DescribeForm, NoteForm, WordsForm } from './EntityForms';
import { WhoIsMeant } from './WhoIsMeant';

export type Correction = 'who' | 'alias' | 'note' | 'words' | 'describe';

const ENTRY = {
  who: 'correct_who',
  alias: 'correct_alias',
  note: 'correct_note',
  words: 'correct_words',
  describe: 'correct_describe',
} as const satisfies Record<Correction, MessageKey>;

interface CorrectProps {
  request: CardOpen;
  /** Absent for a name that the knowledge does not have. */
  card: Card | undefined;
  /** The card is of the mention itself, so that its words can be said to mean another one. */
  isMentioned: boolean;
  /** Where to begin, where the reader has said that already. */
  first?: Correction | undefined;
  titleId: string;
  /** Back to the card. */
  onLeave: () => void;
  onClose: () => void;
}

/** The fields of what was chosen; undefined where that says nothing of what the card is about. */
function Fields({ chosen, request, card, onLeave }: CorrectProps & { chosen: Correction }) {
  const { mention, onCorrect } = request;
  const form = { onCorrect, onCancel: onLeave };
  if (chosen === 'who') return <WhoIsMeant request={request} onCancel={onLeave} />;
  if (!card) return <DescribeForm name={mention.fullName ?? mention.surface} kind={mention.kind} {...form} />;
  const mine = (kind: 'note' | 'description') => card.own?.find((word) => word.kind === kind && word.by === undefined)?.text;
  if (chosen === 'alias') return <AliasForm id={card.id} name={card.name} {...form} />;
  if (chosen === 'note') return <NoteForm id={card.id} note={mine('note') ?? ''} {...form} />;
  return <WordsForm id={card.id} name={card.name} description={mine('description') ?? card.description ?? ''} {...form} />;
}

/** What the reader would have otherwise: first the choice, then a few fields. Stands in the place of the card. */
export function Correct(props: CorrectProps) {
  const { request, card, isMentioned, first, titleId, onLeave, onClose } = props;
  const { mention } = request;
  const [chosen, setChosen] = useState(first);
  const menu = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (chosen === undefined) menu.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [chosen]);
  const offered: Correction[] = [
    ...(isMentioned ? (['who'] as const) : []),
    ...(card ? (['alias', 'note', 'words'] as const) : (['describe'] as const)),
  ];
  const name = card?.name ?? mention.fullName ?? mention.surface;
  return (
    <>
      <CardHeader kind={card?.kind ?? mention.kind} name={name} titleId={titleId} onBack={onLeave} onClose={onClose} />
      {chosen === undefined ? (
        <div className="correct">
          <ul ref={menu} className="entries">
            {offered.map((entry) => (
              <li key={entry}>
                <button type="button" className="entry" onClick={() => setChosen(entry)}>
                  {t(ENTRY[entry], mention.surface)}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ) : (
        <Fields {...props} chosen={chosen} />
      )}
    </>
  );
}
