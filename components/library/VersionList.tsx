import { t } from '../i18n';
import { formatMoment } from '../moment';
import type { KeptOfArticle } from './kept-articles';
import { addressOf, formatRoute, HOME } from './route';

/** The versions of a kept article, latest first; each but the first can be compared with the one before. */
export function VersionList({ kept: { versions }, current }: { kept: KeptOfArticle; current?: string }) {
  return (
    <nav className="versions" aria-label={t('library_versions_label')}>
      <ul>
        {versions.map(({ id, version, keptAt }, index) => {
          const before = versions[index + 1];
          return (
            <li key={id} className="small">
              <a href={addressOf('kept', id)} aria-current={id === current ? 'page' : undefined}>
                {t('library_version', version, formatMoment(keptAt))}
              </a>
              {before && (
                <a className="muted" href={formatRoute({ ...HOME, view: 'kept', id, against: before.id })}>
                  {t('library_compare', before.version)}
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
