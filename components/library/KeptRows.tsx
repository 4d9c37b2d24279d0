import { formatDate, plural, t } from '../i18n';
import { formatMoment } from '../moment';
import type { KeptOfArticle } from './kept-articles';
import { addressOf } from './route';

/** Kept articles, each with its source and when it was kept. */
export function KeptRows({ articles }: { articles: readonly KeptOfArticle[] }) {
  return (
    <ul className="kept-rows">
      {articles.map(({ articleId, latest, versions }) => (
        <li key={articleId}>
          <a href={addressOf('kept', latest.id)} dir="auto">
            {latest.title ?? latest.url}
          </a>
          <p className="small muted">
            {[
              latest.outlet,
              latest.published && formatDate(latest.published),
              t('library_kept_at', formatMoment(latest.keptAt)),
              versions.length > 1 && plural('library_versions', versions.length),
            ]
              .filter(Boolean)
              .join(t('part_separator'))}
          </p>
        </li>
      ))}
    </ul>
  );
}
