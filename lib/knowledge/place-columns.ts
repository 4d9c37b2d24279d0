import type { Columns } from './assemble-index';
import { packPopulation } from './country-line';
import { type PackPlace, PLACE_TYPES } from './pack-content';

/** The columns of the gazetteer's places, see index-format.ts. */
export function placeColumns(places: readonly PackPlace[]): Columns {
  return {
    placeLat: places.map(({ lat }) => Math.round((lat * 32767) / 90)),
    placeLon: places.map(({ lon }) => Math.round((lon * 32767) / 180)),
    placeGeonames: places.map(({ geonames }) => geonames),
    placeDivision: places.map(({ division }) => division),
    placeType: places.map(({ type }) => PLACE_TYPES.indexOf(type)),
    placePopulation: places.map(({ population }) => Math.min(255, packPopulation(population))),
  };
}
