import type { Columns } from './assemble-pack';
import { PLACE_TYPES, type PlaceType, type SectionName } from './pack-format';

/** A gazetteer place. `division` is an index into the divisions. */
export interface PackPlace {
  name: string;
  aliases: string[];
  lat: number;
  lon: number;
  geonames: number;
  division: number;
  population: number;
  type: PlaceType;
}

const packLat = (degrees: number): number => Math.round((degrees * 32767) / 90);
const packLon = (degrees: number): number => Math.round((degrees * 32767) / 180);

/** A point amid the places of each division. */
function divisionPoints(places: readonly PackPlace[], divisions: number): { lat: number[]; lon: number[] } {
  const sums = Array.from({ length: divisions }, () => ({ lat: 0, lon: 0, count: 0 }));
  for (const { division, lat, lon } of places) {
    const sum = sums[division];
    if (!sum) throw new Error(`The pack cannot be made: there is no division ${division}.`);
    sum.lat += packLat(lat);
    sum.lon += packLon(lon);
    sum.count += 1;
  }
  const mean = (pick: (sum: (typeof sums)[number]) => number) => sums.map((sum) => Math.round(pick(sum) / Math.max(1, sum.count)));
  return { lat: mean(({ lat }) => lat), lon: mean(({ lon }) => lon) };
}

function planes(low: SectionName, high: SectionName, of: (place: PackPlace) => number, places: readonly PackPlace[]): Columns {
  const values = places.map(of);
  return { [low]: values.map((value) => value & 0xff), [high]: values.map((value) => (value >>> 8) & 0xff) };
}

/** The columns of the gazetteer's places, see pack-format.ts, with the points of the divisions that they are counted from. */
export function placeColumns(places: readonly PackPlace[], divisions: number): Columns {
  const points = divisionPoints(places, divisions);
  return {
    ...planes('placeLatLow', 'placeLatHigh', (place) => packLat(place.lat) - (points.lat[place.division] ?? 0), places),
    ...planes('placeLonLow', 'placeLonHigh', (place) => packLon(place.lon) - (points.lon[place.division] ?? 0), places),
    placeGeonamesLow: places.map((place) => place.geonames & 0xffff),
    placeGeonamesHigh: places.map((place) => place.geonames >>> 16),
    placeDivision: places.map((place) => (place.division & 0x1fff) | (PLACE_TYPES.indexOf(place.type) << 13)),
    placePopulation: places.map((place) => Math.min(255, Math.round(Math.log(place.population + 1) * 14))),
    divisionLat: points.lat,
    divisionLon: points.lon,
  };
}
