import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** Where land lies on one circle of latitude: pairs of longitudes, degrees, from west to east. */
export type LandRow = readonly (readonly [number, number])[];

/** The edges of the coasts of Natural Earth, 1:50 million (world-atlas); cut at the 180th meridian. */
export function readCoasts(): (readonly [number, number])[][] {
  const file = fileURLToPath(import.meta.resolve('world-atlas/land-50m.json'));
  const atlas = JSON.parse(readFileSync(file, 'utf8')) as Topology<{ land: GeometryCollection }>;
  return feature(atlas, atlas.objects.land).features.flatMap(({ geometry }) => {
    const polygons = geometry.type === 'MultiPolygon' ? geometry.coordinates : geometry.type === 'Polygon' ? [geometry.coordinates] : [];
    return polygons.flat().map((ring) => ring.map(([lon = 0, lat = 0]) => [lon, lat] as const));
  });
}

/** Reads off land along a circle of latitude by the even-odd rule; O(edges). */
export function landAt(coasts: readonly (readonly (readonly [number, number])[])[], lat: number): LandRow {
  const crossings: number[] = [];
  for (const ring of coasts) {
    for (let i = 1; i < ring.length; i++) {
      const [a, b] = [ring[i - 1], ring[i]];
      if (!a || !b || a[1] > lat === b[1] > lat) continue;
      crossings.push(a[0] + ((lat - a[1]) / (b[1] - a[1])) * (b[0] - a[0]));
    }
  }
  crossings.sort((a, b) => a - b);
  return Array.from({ length: crossings.length >> 1 }, (_, i) => [crossings[2 * i] ?? 0, crossings[2 * i + 1] ?? 0] as const);
}
