import type { Card } from '../../lib/knowledge/card';
import type { OUTLET_KINDS } from '../../lib/knowledge/kinds';
import { type MessageKey, t } from '../i18n';
import { EntityLink } from './EntityLink';

const KIND = {
  wire: 'outlet_wire',
  public: 'outlet_public',
  state: 'outlet_state',
  private: 'outlet_private',
} as const satisfies Record<(typeof OUTLET_KINDS)[number], MessageKey>;

/** Who is behind an outlet, where it is at home and where it publishes; owners stand among its ties. */
export function OutletFacts({
  outlet,
  country,
  onOpen,
}: {
  outlet: NonNullable<Card['outlet']>;
  country: Card['country'];
  onOpen: (id: string) => void;
}) {
  return (
    <section className="sec">
      <dl className="facts">
        <div>
          <dt>{t('outlet_kind')}</dt>
          <dd>{t(KIND[outlet.kind])}</dd>
        </div>
        {country && (
          <div>
            <dt>{t('outlet_country')}</dt>
            <dd>
              <EntityLink to={country} onOpen={onOpen} />
            </dd>
          </div>
        )}
        {outlet.hosts.length > 0 && (
          <div>
            <dt>{t('outlet_hosts')}</dt>
            <dd>
              <bdi>{outlet.hosts.join(t('list_separator'))}</bdi>
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}
