import { useId, useState } from 'react';
import type { Card } from '../../lib/knowledge/card';
import { formatDate, plural, t } from '../i18n';
import { isWebAddress } from '../web-address';

/** Where the card's statements come from, folded, the way to correct it, and the day after which it claims nothing. */
export function CardFooter({ card, onCorrect }: { card: Card; onCorrect: () => void }) {
  const [open, setOpen] = useState(false);
  const listId = useId();
  const ends = card.knowledgeEnds;
  return (
    <footer>
      {open && (
        <ul id={listId} className="sources">
          {card.sources.map((source) => (
            <li key={`${source.url} ${source.title}`}>
              {isWebAddress(source.url) ? (
                <a href={source.url} target="_blank" rel="noopener noreferrer">
                  {source.title}
                </a>
              ) : (
                source.title
              )}{' '}
              {source.asOf && <span className="muted">{t('source_as_of', formatDate(source.asOf))}</span>}
            </li>
          ))}
        </ul>
      )}
      <div className="foot">
        {card.sources.length > 0 ? (
          <button
            type="button"
            className="plain"
            aria-expanded={open}
            aria-controls={open ? listId : undefined}
            onClick={() => setOpen(!open)}
          >
            {plural('sources', card.sources.length)}
          </button>
        ) : (
          <span>{t('sources_none')}</span>
        )}
        <button type="button" className="plain" onClick={onCorrect}>
          {t('correct_open')}
        </button>
        {ends && <span>{t('knowledge_ends', formatDate(ends))}</span>}
      </div>
    </footer>
  );
}
