import { landAt, readCoasts } from './land';

interface Point {
  lat: number;
  lon: number;
}

/** Land is looked at every so many degrees; about 55 km from south to north. */
const STEP = 0.5;
/** Nobody lives farther than this from the next town, but in Antarctica and amid Greenland. */
const FARTHEST_DEGREES = 12;
const RADIANS = Math.PI / 180;

/**
 * The middle of each area that is known by its towns alone: land belongs to the area of the town that lies nearest, and an area's middle
 * is the mean of its land. Where towns crowd into one corner (Ontario, Texas, Queensland) their own middle lies far off. An area
 * without land of its own at this grain has no answer. O(land * towns around).
 */
export function middlesByLand(towns: readonly (Point & { area: number })[], areas: number): (Point | undefined)[] {
  const cells = new Map<number, (Point & { area: number })[]>();
  const cellOf = (lat: number, lon: number) => Math.floor(lat + 90) * 360 + ((Math.floor(lon + 180) + 360) % 360);
  for (const town of towns) {
    const cell = cells.get(cellOf(town.lat, town.lon));
    if (cell) cell.push(town);
    else cells.set(cellOf(town.lat, town.lon), [town]);
  }
  const sums = Array.from({ length: areas }, () => ({ x: 0, y: 0, z: 0, weight: 0 }));
  const coasts = readCoasts();
  for (let lat = -60 + STEP / 2; lat < 84; lat += STEP) {
    const weight = Math.cos(lat * RADIANS);
    for (const [west, east] of landAt(coasts, lat)) {
      for (let lon = (Math.ceil(west / STEP - 0.5) + 0.5) * STEP; lon < east; lon += STEP) {
        const sum = sums[nearest(lat, lon, cells, cellOf) ?? -1];
        if (!sum) continue;
        // A mean of directions: longitudes may be on both sides of the 180th meridian.
        sum.x += weight * Math.cos(lat * RADIANS) * Math.cos(lon * RADIANS);
        sum.y += weight * Math.cos(lat * RADIANS) * Math.sin(lon * RADIANS);
        sum.z += weight * Math.sin(lat * RADIANS);
        sum.weight += weight;
      }
    }
  }
  return sums.map(({ x, y, z, weight }) =>
    weight === 0 ? undefined : { lat: Math.atan2(z, Math.hypot(x, y)) / RADIANS, lon: Math.atan2(y, x) / RADIANS },
  );
}

/** The area of the nearest town, by squares of one degree around the point. */
function nearest(
  lat: number,
  lon: number,
  cells: ReadonlyMap<number, readonly (Point & { area: number })[]>,
  cellOf: (lat: number, lon: number) => number,
): number | undefined {
  const shrink = Math.cos(lat * RADIANS);
  let best = Number.POSITIVE_INFINITY;
  let area: number | undefined;
  for (let reach = 0; reach <= FARTHEST_DEGREES && best > (reach - 1) * shrink; reach++) {
    for (let y = -reach; y <= reach; y++) {
      const inside = Math.abs(y) < reach;
      for (let x = -reach; x <= reach; x += inside ? 2 * reach : 1) {
        for (const town of cells.get(cellOf(lat + y, lon + x)) ?? []) {
          const east = Math.abs(town.lon - lon);
          const distance = Math.hypot(town.lat - lat, Math.min(east, 360 - east) * shrink);
          if (distance < best) [best, area] = [distance, town.area];
        }
      }
    }
  }
  return area;
}
