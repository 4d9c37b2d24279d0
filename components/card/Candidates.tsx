import type { CardOpen } from '../../lib/page/card-contract';
import { formatNumber, t } from '../i18n';
import { meantDrafts } from './correct/meant-drafts';
import { Problem } from './correct/Problem';
import { useSaving } from './correct/use-saving';
import { EntityLink } from './EntityLink';

/**
 * Nothing is shown as known that is a guess: the candidates stand below one another, the likeliest first, each with what tells it from the others. The reader
 * says which one it is with one press; that counts for this name at this outlet.
 */
export function Candidates({ request, onOpen }: { request: CardOpen; onOpen: (id: string) => void }) {
  const { mention, outlet, onCorrect } = request;
  const { problem, isBusy, save } = useSaving(onCorrect);
  const candidates = (mention.candidates ?? []).filter((candidate) => candidate.id !== mention.id);
  if (candidates.length === 0) return null;
  return (
    <section className="sec">
      <h3>{mention.id === undefined ? t('candidates_could_be') : t('candidates_could_also_be')}</h3>
      <ul className="candidates">
        {candidates.map((candidate) => (
          <li key={candidate.id}>
            <span className="grow">
              <EntityLink to={{ ...candidate, kind: candidate.kind ?? mention.kind }} onOpen={onOpen} />{' '}
              {candidate.note && <bdi className="muted small">{candidate.note}</bdi>}
            </span>
            <span className="muted small figures">{formatNumber(candidate.confidence, { style: 'percent' })}</span>
            <button
              type="button"
              className="btn"
              disabled={isBusy}
              aria-label={t('candidates_choose_name', [candidate.name, candidate.note].filter(Boolean).join(t('list_separator')))}
              onClick={() => void save(meantDrafts(mention, candidate.id, outlet))}
            >
              {t('candidates_choose')}
            </button>
          </li>
        ))}
      </ul>
      <Problem text={problem} />
      <p className="candidates-hint small muted">
        {outlet === undefined ? t('correct_who_hint', mention.surface) : t('candidates_hint', mention.surface, outlet)}
      </p>
    </section>
  );
}
