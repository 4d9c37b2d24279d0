import { useEffect, useMemo, useState } from 'react';
import { placeHighlights } from '../../lib/highlights/place-highlights';
import type { KeptArticle } from '../../lib/store/kept-article';
import { formatDate, plural, t } from '../i18n';
import { formatMoment } from '../moment';
import { isWebAddress } from '../web-address';
import { Frame } from './Frame';
import { keptByArticle } from './kept-articles';
import { useLibrary } from './library-context';
import { MarkedText } from './MarkedText';
import { addressOf, type Route } from './route';
import { VersionDiff } from './VersionDiff';
import { VersionList } from './VersionList';

/** All versions of the article of a kept version; undefined while they are being read, empty where it is not kept. */
function useVersions(id: string): KeptArticle[] | undefined {
  const { actions, state } = useLibrary();
  const [versions, setVersions] = useState<KeptArticle[]>();
  const articleId = state.kept.find((head) => head.id === id)?.articleId;
  const isRead = state.progress === undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever changes among kept articles is read anew
  useEffect(() => {
    let isStale = false;
    if (articleId !== undefined) void actions.versions(articleId).then((found) => !isStale && setVersions(found));
    else if (isRead) setVersions([]);
    return () => {
      isStale = true;
    };
  }, [actions, articleId, isRead, state.kept]);
  return versions;
}

function Seen({ shown: { keptAt, seenAt, url } }: { shown: KeptArticle }) {
  return (
    <p className="small muted">
      {t('library_kept_seen', formatMoment(keptAt), formatMoment(seenAt))}{' '}
      {isWebAddress(url) && (
        <a href={url} target="_blank" rel="noreferrer">
          {t('library_visit')}
        </a>
      )}
    </p>
  );
}

function Head({ shown }: { shown: KeptArticle }) {
  const { state, actions, perform } = useLibrary();
  const kept = keptByArticle(state.kept).find(({ articleId }) => articleId === shown.articleId);
  return (
    <header className="subject">
      <h2 dir="auto">{shown.title ?? shown.url}</h2>
      <p className="muted">
        {[shown.outlet, shown.author, shown.published && formatDate(shown.published)].filter(Boolean).join(t('part_separator'))}
      </p>
      <Seen shown={shown} />
      {kept && <VersionList kept={kept} current={shown.id} />}
      <div className="actions">
        <a className="btn" href={addressOf('ties', shown.id)}>
          {t('ties_tab')}
        </a>
        <a className="btn" href={addressOf('article', shown.articleId)}>
          {t('library_its_highlights')}
        </a>
        <button
          type="button"
          className="btn"
          onClick={() => void perform(() => actions.stopKeeping(shown.articleId), t('library_no_longer_kept'))}
        >
          {t('library_stop_keeping')}
        </button>
      </div>
    </header>
  );
}

function Reading({ shown }: { shown: KeptArticle }) {
  const { state } = useLibrary();
  const placed = useMemo(
    () =>
      placeHighlights(
        state.highlights.filter(({ articleId }) => articleId === shown.articleId),
        shown.text,
      ),
    [state.highlights, shown],
  );
  const missing = placed.filter(({ state: where }) => where === 'missing').length;
  return (
    <>
      {missing > 0 && <p className="small muted">{plural('library_not_in_version', missing)}</p>}
      <MarkedText article={shown} placed={placed} />
    </>
  );
}

/** A kept version, read offline with the reader's marks, or beside another version. */
export function KeptView({ route }: { route: Route }) {
  const versions = useVersions(route.id);
  const shown = versions?.find(({ id }) => id === route.id);
  const before = versions?.find(({ id }) => id === route.against);
  return (
    <Frame route={route}>
      {versions && !shown && <p className="empty muted">{t('library_not_kept')}</p>}
      {shown && <Head shown={shown} />}
      {shown && (before ? <VersionDiff before={before} after={shown} /> : <Reading shown={shown} />)}
    </Frame>
  );
}
