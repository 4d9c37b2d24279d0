import { useCallback, useEffect, useState } from 'react';
import type { Answer, KeptState } from '../../lib/messages';
import { failureText } from '../failure-text';
import type { ToastText } from '../floating/Toast';
import { t } from '../i18n';
import { formatMoment } from '../moment';
import { AlsoReported } from './AlsoReported';
import type { PopupPort } from './popup-port';

/** Whether an article is kept; undefined until that is known. */
function useKept(port: PopupPort, articleId: string | undefined) {
  const [kept, setKept] = useState<KeptState | null>();
  const refresh = useCallback(async () => {
    const answer = articleId === undefined ? undefined : await port.keptArticle(articleId);
    setKept(answer?.ok ? answer.value : undefined);
  }, [port, articleId]);
  useEffect(() => void refresh(), [refresh]);
  return { kept, refresh };
}

interface Props {
  port: PopupPort;
  articleId: string | undefined;
  tell: (toast: ToastText) => void;
}

/** Keeps the article of the tab, with a way back; where it is kept, the way to it. */
export function KeepArticle({ port, articleId, tell }: Props) {
  const { kept, refresh } = useKept(port, articleId);
  const [isBusy, setBusy] = useState(false);
  if (kept === undefined) return null;
  const run = async <T,>(work: () => Promise<Answer<T>>): Promise<T | undefined> => {
    setBusy(true);
    const answer = await work();
    setBusy(false);
    await refresh();
    if (answer.ok) return answer.value;
    tell({ text: failureText(answer.failure) });
    return undefined;
  };
  const keep = async () => {
    const made = await run(() => port.keepArticle());
    if (made) tell({ text: t('done_kept'), undo: () => void run(() => port.unkeepArticle(made.id)) });
  };
  if (kept === null)
    return (
      <>
        <button type="button" className="btn keep" disabled={isBusy} onClick={() => void keep()}>
          {t('action_keep_article')}
        </button>
        {/* What was only read may be compared too. */}
        {articleId !== undefined && <AlsoReported port={port} articleId={articleId} />}
      </>
    );
  return (
    <>
      <p className="small keep">
        <a href={`${port.libraryAddress}#/kept/${encodeURIComponent(kept.id)}`} target="_blank" rel="noreferrer">
          {t('popup_kept', formatMoment(kept.keptAt))}
        </a>{' '}
        {kept.version > 1 && <span className="muted">{t('popup_kept_version', kept.version)}</span>}
      </p>
      <AlsoReported port={port} articleId={kept.articleId} />
    </>
  );
}
