import { fold } from '../../lib/knowledge/fold';
import type { PackPlace } from '../../lib/knowledge/pack-content';
import { placeId } from '../../lib/knowledge/place-id';
import type { Gazetteer } from './gazetteer';
import type { StateSource } from './source-schema';

/** The gazetteer's cities by country (ISO 3166-1 alpha-2). */
export class Cities {
  private readonly byCountry = new Map<string, PackPlace[]>();

  constructor({ places, divisions }: Gazetteer) {
    for (const place of places) {
      if (place.type === 'division' || place.type === 'county') continue;
      const country = divisions[place.division]?.country ?? '';
      const known = this.byCountry.get(country);
      if (known) known.push(place);
      else this.byCountry.set(country, [place]);
    }
  }

  largest(country: string): PackPlace | undefined {
    return this.byCountry.get(country)?.reduce((best, place) => (best.population >= place.population ? best : place));
  }

  /** The id of a state's capital. Marks the city as one: by it news means the government. */
  capitalOf({ iso2 = '', capital }: StateSource): string | undefined {
    const here = this.byCountry.get(iso2) ?? [];
    const named = (place: PackPlace) =>
      capital !== undefined && [place.name, ...place.aliases].some((name) => fold(name) === fold(capital.name));
    const city =
      here.find((place) => capital?.geonames !== undefined && place.geonames === capital.geonames) ??
      here.filter(named).sort((a, b) => b.population - a.population)[0] ??
      here.find((place) => place.type === 'capital');
    if (!city) return undefined;
    city.type = 'capital';
    if (capital && fold(capital.name) !== fold(city.name)) city.aliases.push(capital.name);
    return placeId(city.name, iso2, city.geonames);
  }
}
