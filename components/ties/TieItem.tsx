import type { Actor, Tie } from '../../lib/knowledge/ties';
import { EntityLink } from '../card/EntityLink';
import { formatDate, t } from '../i18n';
import { isWebAddress } from '../web-address';
import { isObjectInWords, tiePeriod, tieWords } from './tie-words';

/** One tie with its dates, its source, and the day up to which that speaks. */
export function TieItem({ tie, subject, object, onChoose }: { tie: Tie; subject: Actor; object: Actor; onChoose: (id: string) => void }) {
  const { source, checked, note } = tie;
  const facts = [tiePeriod(tie), note].filter((part) => part !== undefined && part !== '');
  return (
    <li className={`tie ${tie.status}`}>
      <p>
        <EntityLink to={subject} onOpen={onChoose} /> {tieWords(tie)}{' '}
        {!isObjectInWords(tie, object.name) && <EntityLink to={object} onOpen={onChoose} />}
      </p>
      {facts.length > 0 && <p className="small muted">{facts.join(t('clause_separator'))}</p>}
      <p className="small source">
        <span>{t('tie_checked', formatDate(checked, 'short'))}</span>
        {isWebAddress(source.url) ? (
          <a href={source.url} title={source.title} target="_blank" rel="noopener noreferrer">
            {source.title}
          </a>
        ) : (
          <span>{source.title}</span>
        )}
      </p>
    </li>
  );
}
