import type { ReactNode } from 'react';
import type { Actor, Tie } from '../../lib/knowledge/ties';
import { EntityLink } from '../card/EntityLink';
import { groupBy } from '../group-by';
import { t } from '../i18n';
import { TieItem } from './TieItem';
import { TIE_STATE_LABEL } from './tie-words';

function Items({ ties, actors, onChoose }: { ties: readonly Tie[]; actors: ReadonlyMap<string, Actor>; onChoose: (id: string) => void }) {
  return (
    <ul>
      {ties.map((tie) => {
        const [subject, object] = [actors.get(tie.subject), actors.get(tie.object)];
        // Dates belong to the key: a pair may have had the same tie twice.
        const key = [tie.subject, tie.type, tie.object, tie.office?.id, tie.from, tie.to, tie.note].join(' ');
        return subject && object && <TieItem key={key} tie={tie} subject={subject} object={object} onChoose={onChoose} />;
      })}
    </ul>
  );
}

/** Every tie in words, what holds first; ties to thirds that the article does not name come after the others. */
export function TieList({
  ties,
  actors,
  onChoose,
}: {
  ties: readonly Tie[];
  actors: ReadonlyMap<string, Actor>;
  onChoose: (id: string) => void;
}) {
  const isThird = (tie: Tie) => actors.get(tie.object)?.third === true;
  const shared = ties.filter(isThird);
  return (
    <>
      {groupBy(
        ties.filter((tie) => !isThird(tie)),
        ({ status }) => status,
      ).map(([status, group]) => (
        <section key={status} className="tie-group">
          <h3>{t(TIE_STATE_LABEL[status])}</h3>
          <Items ties={group} actors={actors} onChoose={onChoose} />
        </section>
      ))}
      {shared.length > 0 && (
        <section className="tie-group">
          <h3>{t('ties_shared')}</h3>
          <Items ties={shared} actors={actors} onChoose={onChoose} />
        </section>
      )}
    </>
  );
}

/** Names in a row: of those who are tied to nobody, or are left out of the drawing. */
export function NameRow({ actors, onChoose, children }: { actors: readonly Actor[]; onChoose: (id: string) => void; children: ReactNode }) {
  if (actors.length === 0) return null;
  return (
    <section className="tie-group">
      {children}
      <ul className="tie-names">
        {actors.map((actor) => (
          <li key={actor.id}>
            <EntityLink to={actor} onOpen={onChoose} />
          </li>
        ))}
      </ul>
    </section>
  );
}
