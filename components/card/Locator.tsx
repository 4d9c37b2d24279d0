import type { Card } from '../../lib/knowledge/card';
import { t } from '../i18n';

/** A small map from data in the pack; nothing is fetched. The outline's numbers are in a viewBox of 320 by 180. */
export function Locator({ map, name }: { map: NonNullable<Card['map']>; name: string }) {
  return (
    <svg className="locator" viewBox="0 0 320 180" role="img" aria-label={t('map_label', name)}>
      <path className="land" d={map.land} />
      {map.country && <path className="country" d={map.country} />}
      <path className="borders" d={map.borders} />
      <circle className="halo" cx={map.x} cy={map.y} r="9" />
      <circle className="point" cx={map.x} cy={map.y} r="4.5" />
    </svg>
  );
}
