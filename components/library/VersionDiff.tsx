import { useMemo } from 'react';
import { wordDiff } from '../../lib/anchoring/word-diff';
import type { KeptArticle } from '../../lib/store/kept-article';
import { t } from '../i18n';

/** What became of an article between two versions: gone words struck through, new ones underlined. */
export function VersionDiff({ before, after }: { before: KeptArticle; after: KeptArticle }) {
  const parts = useMemo(() => wordDiff(before.text, after.text), [before, after]);
  return (
    <article className="kept-text compared" lang={after.language}>
      <h3 className="small muted">{t('library_compared', before.version, after.version)}</h3>
      <p dir="auto">
        {parts.map(({ kind, text }, index) => {
          const Words = kind === 'removed' ? 'del' : kind === 'added' ? 'ins' : 'span';
          // The parts of one comparison never change their order.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          return <Words key={index}>{text}</Words>;
        })}
      </p>
    </article>
  );
}
