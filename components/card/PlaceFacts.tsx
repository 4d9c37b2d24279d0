import type { Card } from '../../lib/knowledge/card';
import { formatNumber, t } from '../i18n';
import { EntityLink } from './EntityLink';
import { Locator } from './Locator';

/** "36.38° N, 38.86° E": two decimals are about a kilometre, as near as a gazetteer's point for a town is. */
function coordinatesText(lat: number, lon: number): string {
  const degrees = (value: number) => formatNumber(Math.abs(value), { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const latitude = t(lat < 0 ? 'coordinate_south' : 'coordinate_north', degrees(lat));
  return t('coordinates', latitude, t(lon < 0 ? 'coordinate_west' : 'coordinate_east', degrees(lon)));
}

export function PlaceFacts({ card, onOpen }: { card: Card; onOpen: (id: string) => void }) {
  const { place, country, map } = card;
  if (!place) return null;
  return (
    <section className="sec place-facts">
      {map && <Locator map={map} name={card.name} />}
      <dl className="facts">
        {(place.division || country) && (
          <div>
            <dt>{t('place_in')}</dt>
            <dd>
              {place.division && <bdi>{place.division}</bdi>}
              {place.division && country && t('list_separator')}
              {country && <EntityLink to={country} onOpen={onOpen} />}
            </dd>
          </div>
        )}
        {place.population !== undefined && place.population > 0 && (
          <div>
            <dt>{t('place_population')}</dt>
            <dd>{t('place_population_about', formatNumber(place.population))}</dd>
          </div>
        )}
        <div>
          <dt>{t('place_coordinates')}</dt>
          <dd className="figures">{coordinatesText(place.lat, place.lon)}</dd>
        </div>
      </dl>
    </section>
  );
}
