import { useEffect, useState } from 'react';
import type { BackgroundMessages, Response } from '../../lib/messages';
import { plural, t } from '../i18n';
import type { PopupPort } from './popup-port';

type Reported = Response<BackgroundMessages, 'also-reported'>;

/** Which kept articles tell of the same event, with the way to the comparison; nothing where there are none. */
export function AlsoReported({ port, articleId }: { port: PopupPort; articleId: string }) {
  const [reported, setReported] = useState<Reported>();
  useEffect(() => {
    let isStale = false;
    void port.alsoReported(articleId).then((answer) => answer.ok && !isStale && setReported(answer.value));
    return () => {
      isStale = true;
    };
  }, [port, articleId]);
  if (!reported || reported.articles.length === 0) return null;
  const outlets = [...new Set(reported.articles.map(({ outlet, title }) => outlet ?? title ?? t('library_untitled')))];
  return (
    <p className="small also-reported">
      <a href={`${port.libraryAddress}#/story/${encodeURIComponent(articleId)}`} target="_blank" rel="noreferrer">
        {t('popup_also_reported', outlets.join(t('list_separator')))}
      </a>{' '}
      {reported.conflicts > 0 && <span className="verdict conflict">{plural('popup_conflicts', reported.conflicts)}</span>}
    </p>
  );
}
