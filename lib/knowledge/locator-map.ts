import { type GeoPermissibleObjects, geoContains, geoMercator, geoPath } from 'd3-geo';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import type { Card } from './card';

/** Size of the drawing, CSS pixels; the card's locator uses it as its viewBox. */
const WIDTH = 320;
const HEIGHT = 180;
/** A point is shown with this much around it at least, degrees of longitude; a country never wider than the second. */
const NARROWEST = 9;
const WIDEST = 60;

interface World {
  countries: FeatureCollection<Geometry>;
  topology: Topology;
}

/** Reads the atlas (world-atlas countries-50m, from Natural Earth, public domain). */
export function readWorld(topology: Topology): World | undefined {
  const object = topology.objects.countries;
  if (object?.type !== 'GeometryCollection') return undefined;
  const countries = feature(topology, object);
  return countries.type === 'FeatureCollection' ? { countries, topology } : undefined;
}

/** Land, borders and the country around a point, as SVG path data; the point is marked, not labelled. */
export function locatorMap(world: World, point: { lat: number; lon: number }): NonNullable<Card['map']> {
  const at: [number, number] = [point.lon, point.lat];
  const home = world.countries.features.find((country) => geoContains(country as GeoPermissibleObjects, at));
  const span = Math.min(WIDEST, Math.max(NARROWEST, home ? widthOf(home, at) : 20));
  const projection = geoMercator()
    .center([point.lon, Math.max(-75, Math.min(75, point.lat))])
    .scale((WIDTH / ((span * Math.PI) / 180)) | 0)
    .translate([WIDTH / 2, HEIGHT / 2])
    .rotate([0, 0])
    .clipExtent([
      [-2, -2],
      [WIDTH + 2, HEIGHT + 2],
    ]);
  const path = geoPath(projection).digits(1);
  const [x, y] = projection(at) ?? [WIDTH / 2, HEIGHT / 2];
  const country = home ? path(home) : null;
  return {
    land: path(world.countries) ?? '',
    borders: path(mesh(world.topology, world.topology.objects.countries as GeometryObject, (a, b) => a !== b)) ?? '',
    ...(country ? { country } : {}),
    x,
    y,
  };
}

/** Degrees of longitude that show the country of a point with the point in the middle; far-off islands do not count. */
function widthOf(country: Feature<Geometry>, at: [number, number]): number {
  const polygons =
    country.geometry.type === 'MultiPolygon'
      ? country.geometry.coordinates
      : country.geometry.type === 'Polygon'
        ? [country.geometry.coordinates]
        : [];
  const own = polygons.find((coordinates) => geoContains({ type: 'Polygon', coordinates }, at)) ?? polygons[0] ?? [];
  const ring = own[0] ?? [];
  const far = ring.reduce((most, [lon = 0, lat = 0]) => Math.max(most, Math.abs(lon - at[0]), Math.abs(lat - at[1]) * 1.9), 0);
  return far * 2.2;
}
