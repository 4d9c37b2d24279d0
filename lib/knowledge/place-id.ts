import { fold } from './fold';

/**
 * Id of a gazetteer place: readable and stable, place/raqqa-sy-172955 for a GeoNames place, place/texas-us for a first-order
 * division and place/warren-county-ohio-us for one of its counties (the source of divisions has no ids of its own).
 */
export function placeId(name: string, countryCode: string, geonames: number, division = ''): string {
  const slug = fold(division ? `${name} ${division}` : name).replace(/ /g, '-');
  const country = countryCode.toLowerCase();
  return geonames ? `place/${slug}-${country}-${geonames}` : `place/${slug}-${country}`;
}
