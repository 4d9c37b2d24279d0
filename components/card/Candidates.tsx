import type { Mention } from '../../lib/entities/mention';
import { formatNumber, t } from '../i18n';
import { EntityLink } from './EntityLink';

/** Nothing is shown as known that is a guess: the candidates stand side by side, each with how likely it is. */
export function Candidates({ mention, onOpen }: { mention: Mention; onOpen: (id: string) => void }) {
  const candidates = (mention.candidates ?? []).filter((candidate) => candidate.id !== mention.id);
  if (candidates.length === 0) return null;
  return (
    <section className="sec">
      <h3>{mention.id === undefined ? t('candidates_could_be') : t('candidates_could_also_be')}</h3>
      <ul className="candidates">
        {candidates.map((candidate) => (
          <li key={candidate.id}>
            <EntityLink to={{ ...candidate, kind: candidate.kind ?? mention.kind }} onOpen={onOpen} />
            <span className="muted small">{formatNumber(candidate.confidence, { style: 'percent' })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
