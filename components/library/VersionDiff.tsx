import { useMemo } from 'react';
import { paragraphDiff } from '../../lib/highlights/paragraph-diff';
import type { KeptArticle } from '../../lib/store/kept-article';
import { t } from '../i18n';

/** What became of an article between two versions: gone words struck through, new ones underlined. */
export function VersionDiff({ before, after }: { before: KeptArticle; after: KeptArticle }) {
  const parts = useMemo(() => paragraphDiff(before.text, after.text), [before, after]);
  return (
    <article className="kept-text" dir="auto" lang={after.language}>
      <h3 className="small muted">{t('library_compared', before.version, after.version)}</h3>
      {parts.map(({ kind, text }, index) => (
        // The parts of one comparison never change their order.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <p key={index} dir="auto">
          {kind === 'removed' ? <del>{text}</del> : kind === 'added' ? <ins>{text}</ins> : text}
        </p>
      ))}
    </article>
  );
}
