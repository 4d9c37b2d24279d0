import { useEffect, useState } from 'react';
import type { CardOpen, MetElsewhere as Met } from '../../lib/page/card-contract';
import { formatDate, plural, t } from '../i18n';

/** More than these are found by the library's search. */
const MOST_SHOWN = 4;

/** Where else the reader met a name that the knowledge does not have: in what is kept, each one press away. */
export function MetElsewhere({ request, name }: { request: CardOpen; name: string }) {
  const { fetchMet, onKept } = request;
  const [met, setMet] = useState<Met>();
  useEffect(() => {
    let isCurrent = true;
    void fetchMet?.().then((answer) => isCurrent && answer.ok && setMet(answer.value));
    return () => {
      isCurrent = false;
    };
  }, [fetchMet]);
  if (!met) return null;
  const { articles, highlights } = met;
  if (articles.length === 0 && highlights === 0) return <p className="sec muted small">{t('met_nowhere')}</p>;
  const more = articles.length - MOST_SHOWN;
  const found = [more > 0 && plural('met_more', more), highlights > 0 && plural('met_highlights', highlights)].filter(
    (words) => words !== false,
  );
  return (
    <section className="sec">
      <h3>{t('met_title')}</h3>
      <ul className="met">
        {articles.slice(0, MOST_SHOWN).map(({ id, title, outlet, published }) => (
          <li key={id}>
            <button type="button" className="plain" onClick={() => onKept('kept', id)}>
              <bdi>{title}</bdi>
            </button>{' '}
            <span className="muted small">
              {[outlet, published && formatDate(published, 'short')].filter(Boolean).join(t('part_separator'))}
            </span>
          </li>
        ))}
        {found.map((words) => (
          <li key={words}>
            <button type="button" className="plain" onClick={() => onKept('words', name)}>
              {words}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
