import { unpackPopulation } from './country-line';
import type { OpenIndex } from './open-index';
import { PLACE_TYPES, type PlaceType } from './pack-content';

export interface PlaceFacts {
  type: PlaceType;
  lat: number;
  lon: number;
  population: number;
  /** 0 where the gazetteer has none. */
  geonames: number;
  /** Entity index of the first-order division it lies in. */
  division?: number;
}

const NONE = 0xffffffff;

/** What the gazetteer says of a place, by its index among the pack's places. */
export function readPlace({ sections: s, directory }: OpenIndex, index: number): PlaceFacts {
  const division = s.divisionPlace[s.placeDivision[index] ?? 0] ?? NONE;
  return {
    type: PLACE_TYPES[s.placeType[index] ?? 0] ?? 'city',
    lat: ((s.placeLat[index] ?? 0) * 90) / 32767,
    lon: ((s.placeLon[index] ?? 0) * 180) / 32767,
    population: unpackPopulation(s.placePopulation[index] ?? 0),
    geonames: s.placeGeonames[index] ?? 0,
    ...(division === NONE || division === index ? {} : { division: directory.records + division }),
  };
}
