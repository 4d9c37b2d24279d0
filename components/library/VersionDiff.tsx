import type { KeptArticle } from '../../lib/store/kept-article';
import { t } from '../i18n';
import { WordDiff } from './WordDiff';

/** What became of an article between two versions. */
export function VersionDiff({ before, after }: { before: KeptArticle; after: KeptArticle }) {
  return (
    <article className="kept-text compared" lang={after.language}>
      <h3 className="small muted">{t('library_compared', before.version, after.version)}</h3>
      <WordDiff before={before.text} after={after.text} />
    </article>
  );
}
