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

/** Names, folded, that a place of this id may have, longest first: the last words of a county's id are its division. */
export function namesOfPlaceId(id: string): string[] {
  const parts = /^place\/(.+)-[a-z]{2}(?:-(\d+))?$/.exec(id);
  if (!parts?.[1]) return [];
  const words = parts[1].split('-');
  return parts[2] ? [words.join(' ')] : words.map((_, index) => words.slice(0, words.length - index).join(' '));
}
