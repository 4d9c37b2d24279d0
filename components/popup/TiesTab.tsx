import { useCallback } from 'react';
import type { PageState } from '../../lib/messages';
import { t } from '../i18n';
import { TiesOf } from '../ties/TiesOf';
import type { FetchTies } from '../ties/use-ties';
import type { PopupPort } from './popup-port';

/** Who is tied to whom among those that the article names, and the way to the same with more room. */
export function TiesTab({ port, article, onGo }: { port: PopupPort; article: PageState; onGo: (start: number) => void }) {
  const fetchTies = useCallback<FetchTies>((ids, day) => port.tiesAmong(ids, day), [port]);
  if (!article.asOf) return null;
  const startOf = new Map(article.found.map(({ id, start }) => [id, start]));
  return (
    <div className="ties-tab">
      <TiesOf
        ids={article.found.map(({ id }) => id)}
        asOf={article.asOf}
        fetchTies={fetchTies}
        isSmall
        action={({ id }) => {
          const start = startOf.get(id);
          return start === undefined ? null : (
            <button type="button" className="btn" onClick={() => onGo(start)}>
              {t('ties_in_text')}
            </button>
          );
        }}
      />
      <p className="small ties-large">
        <a href={port.tiesAddress} target="_blank" rel="noreferrer">
          {t('ties_large')}
        </a>
      </p>
    </div>
  );
}
