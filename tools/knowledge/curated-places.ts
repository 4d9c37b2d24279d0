import { fold } from '../../lib/knowledge/fold';
import type { PackPlace } from '../../lib/knowledge/pack-content';
import type { Gazetteer } from './gazetteer';
import type { EntitySource } from './source-schema';

/** A curated place replaces a gazetteer place of its name within this distance, in degrees; regions are known less exactly. */
const SAME_CITY = { lat: 0.3, lon: 0.3 };
const SAME_REGION = { lat: 2, lon: 3 };

/** The gazetteer without the places that the knowledge files describe themselves. */
export function withoutCurated(gazetteer: Gazetteer, curated: readonly EntitySource[]): Gazetteer {
  const byName = new Map(curated.flatMap((place) => [place.name, ...place.aliases].map((name) => [fold(name), place] as const)));
  const ids = new Set(curated.map((place) => place.geonames));
  const isCurated = (place: PackPlace) => {
    if (place.geonames && ids.has(place.geonames)) return true;
    const twin = byName.get(fold(place.name));
    if (twin?.lat === undefined || twin.lon === undefined) return false;
    // A region and its capital may share a name: only cities stand for cities, and regions for divisions.
    const isRegion = place.type === 'division' || place.type === 'county';
    const near = isRegion ? SAME_REGION : SAME_CITY;
    return (twin.type === 'city') !== isRegion && Math.abs(twin.lat - place.lat) < near.lat && Math.abs(twin.lon - place.lon) < near.lon;
  };
  const newIndex = new Map<number, number>();
  const places = gazetteer.places.filter((place, index) => !isCurated(place) && newIndex.set(index, newIndex.size));
  const divisions = gazetteer.divisions.map(({ country, place }) => {
    const moved = place === undefined ? undefined : newIndex.get(place);
    return moved === undefined ? { country } : { country, place: moved };
  });
  return { ...gazetteer, places, divisions };
}
