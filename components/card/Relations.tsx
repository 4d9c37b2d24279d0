import { useState } from 'react';
import type { Card, CardRelation } from '../../lib/knowledge/card';
import { groupBy } from '../group-by';
import { plural, t } from '../i18n';
import { periodText, type Tense } from '../period';
import { EntityLink } from './EntityLink';
import { relationLabel } from './relation-labels';

/** More than this many are folded behind a button: a card is read at a glance. */
const SHOWN_AT_FIRST = 6;

const TENSE: Record<CardRelation['status'], Tense> = { holds: 'now', ended: 'past', 'not-begun': 'future', unknown: 'unknown' };
const ORDER: CardRelation['status'][] = ['holds', 'unknown', 'not-begun', 'ended'];

/** Lines of the same label come together, in the order of their first; what holds comes before what has ended. */
function groupByLabel(relations: CardRelation[]): [label: string, lines: CardRelation[]][] {
  const sorted = relations.toSorted((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
  return groupBy(sorted, relationLabel);
}

function RelationLine({ relation, onOpen }: { relation: CardRelation; onOpen: (id: string) => void }) {
  const details = [periodText(relation, TENSE[relation.status], 'short'), relation.note].filter(
    (part) => part !== undefined && part !== '',
  );
  return (
    <dd className={relation.status === 'holds' ? '' : 'faded'}>
      <EntityLink to={relation.other} onOpen={onOpen} />{' '}
      {details.length > 0 && <span className="muted small">{details.join(t('clause_separator'))}</span>}
    </dd>
  );
}

function RelationGroups({ relations, onOpen }: { relations: CardRelation[]; onOpen: (id: string) => void }) {
  return (
    <dl className="facts">
      {groupByLabel(relations).map(([label, lines]) => (
        <div key={label}>
          <dt>{label}</dt>
          {lines.map((relation, index) => (
            // One pair may have had the same tie twice, so the dates are part of the key.
            <RelationLine
              key={`${relation.other.id} ${relation.from ?? index} ${relation.to ?? ''} ${relation.note ?? ''}`}
              relation={relation}
              onOpen={onOpen}
            />
          ))}
        </div>
      ))}
    </dl>
  );
}

/** Ties to the other actors of this article first, then the others. */
export function Relations({ card, onOpen }: { card: Card; onOpen: (id: string) => void }) {
  const [all, setAll] = useState(false);
  if (card.relations.length === 0) return null;
  const here = card.relations.filter((relation) => relation.here);
  const others = card.relations.filter((relation) => !relation.here);
  const shownHere = all ? here : here.slice(0, SHOWN_AT_FIRST);
  const shownOthers = all ? others : others.slice(0, Math.max(0, SHOWN_AT_FIRST - shownHere.length));
  const hidden = card.relations.length - shownHere.length - shownOthers.length;
  return (
    <>
      {shownHere.length > 0 && (
        <section className="sec">
          <h3>{t('relations_here')}</h3>
          <RelationGroups relations={shownHere} onOpen={onOpen} />
        </section>
      )}
      {shownOthers.length > 0 && (
        <section className="sec">
          <h3>{here.length > 0 ? t('relations_others') : t('relations')}</h3>
          <RelationGroups relations={shownOthers} onOpen={onOpen} />
        </section>
      )}
      {hidden > 0 && (
        <div className="sec more">
          <button type="button" className="btn" onClick={() => setAll(true)}>
            {plural('relations_show_all', card.relations.length)}
          </button>
        </div>
      )}
    </>
  );
}
