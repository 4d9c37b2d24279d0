import { fold } from './fold';

/**
 * Id of a gazetteer place: readable and stable, place/raqqa-sy-172955 for a GeoNames place, place/texas-us for a first-order
 * division (the source of divisions has no ids of its own).
 */
export function placeId(name: string, countryCode: string, geonames: number): string {
  const slug = fold(name).replace(/ /g, '-');
  const country = countryCode.toLowerCase();
  return geonames ? `place/${slug}-${country}-${geonames}` : `place/${slug}-${country}`;
}
