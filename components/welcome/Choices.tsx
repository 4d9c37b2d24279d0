import { plural, t } from '../i18n';
import { Choice } from './Choice';
import { ALL_SITES, type Grants, siteName, siteNames } from './grants';
import { useGrants } from './use-grants';
import type { WelcomePort } from './welcome-port';

interface GrantProps {
  grants: Grants;
  request: (origins: string[]) => void;
  revoke: (origins: string[]) => void;
}

function OutletChoice({ grants, request, revoke, outletPatterns }: GrantProps & { outletPatterns: readonly string[] }) {
  const { all, outlets } = grants;
  const sites = siteNames(outletPatterns);
  const isWhole = outlets.length === outletPatterns.length;
  const some = outlets.length === 0 ? '' : plural('welcome_partly_granted', siteNames(outlets).length);
  return (
    <Choice
      title={t('welcome_outlets')}
      detail={plural('welcome_outlets_detail', sites.length)}
      state={isWhole ? t('welcome_granted') : some}
      onAllow={all || isWhole ? undefined : () => request([...outletPatterns])}
      onRevoke={outlets.length > 0 ? () => revoke(outlets) : undefined}
    >
      <details className="small">
        <summary>{t('welcome_list')}</summary>
        <p className="muted sites">{sites.join(t('list_separator'))}</p>
      </details>
    </Choice>
  );
}

function OtherSites({ others, revoke }: { others: string[]; revoke: (origins: string[]) => void }) {
  return (
    <>
      <h3>{t('welcome_other_sites')}</h3>
      <ul className="others">
        {others.map((origin) => (
          <li key={origin}>
            <span className="grow">{siteName(origin)}</span>
            <button type="button" className="btn" aria-label={t('welcome_revoke_named', siteName(origin))} onClick={() => revoke([origin])}>
              {t('welcome_revoke')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The known outlets, all sites, or nothing now. Every grant can be withdrawn here. */
export function Choices({ port, outletPatterns }: { port: WelcomePort; outletPatterns: readonly string[] }) {
  const { grants, declined, request, revoke } = useGrants(port, outletPatterns);
  if (!grants) return null;
  const { all, outlets, others } = grants;
  const nothing = !all && outlets.length === 0 && others.length === 0;
  return (
    <>
      <ul className="choices">
        <OutletChoice grants={grants} request={request} revoke={revoke} outletPatterns={outletPatterns} />
        <Choice
          title={t('welcome_all')}
          detail={t('welcome_all_detail')}
          state={all ? t('welcome_granted') : ''}
          onAllow={all ? undefined : () => request(ALL_SITES)}
          onRevoke={all ? () => revoke(ALL_SITES) : undefined}
        />
        <Choice title={t('welcome_none')} detail={t('welcome_none_detail')} state={nothing ? t('welcome_in_force') : ''} />
      </ul>
      <p role="status" className="small bad">
        {declined && t('welcome_declined')}
      </p>
      {others.length > 0 && <OtherSites others={others} revoke={revoke} />}
    </>
  );
}
