import type { OpenPack } from './open-pack';
import { PLACE_TYPES, type PlaceType } from './pack-format';

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

/** The low 16 bits of a number as one with a sign. */
const signed = (value: number): number => (value << 16) >> 16;

/** What the gazetteer says of a place, by its index among the pack's places. */
export function readPlace({ sections: s, directory }: OpenPack, index: number): PlaceFacts {
  const packed = s.placeDivision[index] ?? 0;
  const own = packed & 0x1fff;
  const division = s.divisionPlace[own] ?? NONE;
  const lat = signed((s.placeLatLow[index] ?? 0) + (s.placeLatHigh[index] ?? 0) * 0x100 + (s.divisionLat[own] ?? 0));
  const lon = signed((s.placeLonLow[index] ?? 0) + (s.placeLonHigh[index] ?? 0) * 0x100 + (s.divisionLon[own] ?? 0));
  return {
    type: PLACE_TYPES[packed >>> 13] ?? 'city',
    lat: (lat * 90) / 32767,
    lon: (lon * 180) / 32767,
    population: Math.round(Math.exp((s.placePopulation[index] ?? 0) / 14) - 1),
    geonames: (s.placeGeonamesLow[index] ?? 0) + (s.placeGeonamesHigh[index] ?? 0) * 0x10000,
    ...(division === NONE || division === index ? {} : { division: directory.records + division }),
  };
}
