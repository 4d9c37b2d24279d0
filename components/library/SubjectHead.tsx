import { useMemo } from 'react';
import { formatDate, t } from '../i18n';
import { KIND_LABEL } from '../kind-labels';
import { isWebAddress } from '../web-address';
import { KeptRows } from './KeptRows';
import { keptByArticle } from './kept-articles';
import { useLibrary } from './library-context';
import { HOME, type Route } from './route';
import { nameOf } from './use-names';
import { VersionList } from './VersionList';

function AboutHead({ id }: { id: string }) {
  const { names, state } = useLibrary();
  const kind = names.get(id)?.kind;
  const articles = useMemo(() => keptByArticle(state.kept.filter(({ about }) => about.includes(id))), [state.kept, id]);
  return (
    <header className={`subject ${kind ?? ''}`}>
      {kind && <p className="kind small">{t(KIND_LABEL[kind])}</p>}
      <h2>
        <bdi>{nameOf(names, id)}</bdi>
      </h2>
      <p className="muted">{t('library_about_lead')}</p>
      {articles.length > 0 && (
        <details className="subject-kept" open={articles.length < 6}>
          <summary>{t('library_about_kept')}</summary>
          <KeptRows articles={articles} />
        </details>
      )}
    </header>
  );
}

function ArticleHead({ id }: { id: string }) {
  const { state, actions, perform, go } = useLibrary();
  const stored = state.articles.get(id);
  const highlight = useMemo(() => state.highlights.find(({ articleId }) => articleId === id), [state.highlights, id]);
  const [kept] = useMemo(() => keptByArticle(state.kept.filter(({ articleId }) => articleId === id)), [state.kept, id]);
  const known = kept?.latest ?? highlight;
  const title = stored?.title ?? known?.title;
  const published = stored?.published ?? known?.published;
  const address = known?.url ?? stored?.addresses[0];
  const erase = async () => {
    if (await perform(() => actions.eraseArticle(id), t('library_article_erased'))) go(HOME);
  };
  return (
    <header className="subject">
      <h2 dir="auto">{title ?? address ?? t('library_untitled')}</h2>
      <p className="muted">
        {[known?.outlet ?? stored?.outlet, known?.author, published && formatDate(published)].filter(Boolean).join(t('part_separator'))}
      </p>
      {address && isWebAddress(address) && (
        <p className="small address">
          <a href={address} target="_blank" rel="noreferrer">
            {address}
          </a>
        </p>
      )}
      {kept && <VersionList kept={kept} />}
      <div className="actions">
        {kept && (
          <button type="button" className="btn" onClick={() => void perform(() => actions.stopKeeping(id), t('library_no_longer_kept'))}>
            {t('library_stop_keeping')}
          </button>
        )}
        <button type="button" className="btn" onClick={() => void erase()}>
          {t('library_erase_article')}
        </button>
      </div>
    </header>
  );
}

/** Whose highlights these are: an article's, or those about somebody, or with a tag. */
export function SubjectHead({ route: { view, id } }: { route: Route }) {
  if (view === 'article') return <ArticleHead id={id} />;
  if (view === 'about') return <AboutHead id={id} />;
  return (
    <header className="subject">
      <h2>
        <bdi>#{id}</bdi>
      </h2>
    </header>
  );
}
