import type { CardLink } from '../../lib/knowledge/card';

/** A name that opens that entity's card. `bdi`: a name in another script must not turn the words around it. */
export function EntityLink({ to, onOpen }: { to: CardLink; onOpen: (id: string) => void }) {
  return (
    <button type="button" className={`name ${to.kind}`} onClick={() => onOpen(to.id)}>
      <bdi>{to.name}</bdi>
    </button>
  );
}
