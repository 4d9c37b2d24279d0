import { formatDate, formatNumber, t } from '../i18n';
import type { PackInfo } from './popup-port';

/** What the knowledge is, of which day, and whose data is in it: the licences ask to be named. */
export function AboutData({ pack, welcomeAddress }: { pack: PackInfo | undefined; welcomeAddress: string }) {
  return (
    <details className="about-data small">
      <summary>{t('about_title')}</summary>
      <div className="muted">
        {pack?.problem && (
          <p className="bad" role="alert">
            {t('about_problem', pack.problem)}
          </p>
        )}
        {pack && <p>{t('about_pack', formatDate(pack.date), pack.version, formatNumber(pack.entities), formatNumber(pack.places))}</p>}
        <p>{t('about_offline')}</p>
        <ul>
          <li>{t('about_geonames')}</li>
          <li>{t('about_cldr')}</li>
          <li>{t('about_natural_earth')}</li>
          <li>{t('about_factbook')}</li>
          <li>{t('about_wikidata')}</li>
        </ul>
        <p>
          <a href={welcomeAddress} target="_blank" rel="noreferrer">
            {t('popup_settings')}
          </a>
        </p>
      </div>
    </details>
  );
}
