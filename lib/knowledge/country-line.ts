import { z } from 'zod';
import { type PackCountry, type PackDivision, type PackPlace, PLACE_TYPES, type PlaceType } from './pack-content';

/**
 * A country's gazetteer places as a pack holds them: one line, a column for each property, in it a list for each first-order division. Within a division
 * the places lie in the order of their GeoNames ids, which are then small steps; points are counted from the division's middle. So
 * neighbours resemble one another, and that is what a compressor lives on.
 */
const whole = z.number().int();
/** By one loop: a schema for each of half a million numbers takes longer than everything else. */
const wholes = z.custom<number[]>((value) => Array.isArray(value) && value.every(Number.isSafeInteger), 'whole numbers are wanted');
export const countryLineSchema = z.object({
  /** ISO 3166-1 alpha-2. */
  code: z.string().length(2),
  /** Id of the state's record. */
  record: z.string().max(255).optional(),
  /** For each division, which of its places it is itself; -1 for "somewhere in the country". */
  division: z.array(whole.min(-1)),
  /** For each division its places, a line each: the name, then other spellings, with tabs between. */
  names: z.array(z.string()),
  /** SurfaceFlag bits of every spelling in `names`, a digit each. */
  flags: z.array(z.string()),
  /** A letter of TYPES for each place. */
  types: z.array(z.string()),
  /** Steps from one id to the next; the first from 0. */
  geonames: z.array(wholes),
  /** In GRID parts of a degree: first the division's middle, then each place's distance from it. */
  lat: z.array(wholes),
  lon: z.array(wholes),
  /** Natural logarithm of the population + 1, times 14: within 4 %. */
  population: z.array(wholes),
});
export type CountryLine = z.infer<typeof countryLineSchema>;

/** 0.005 degrees, 550 m: a town is larger. */
const GRID = 200;
const POPULATION_STEPS = 14;
/** More than there are people. */
const MOST_POPULATION = POPULATION_STEPS * Math.log(1e10);
const TYPES: Record<PlaceType, string> = { city: 'c', capital: 'C', seat: 's', section: 'x', division: 'd', county: 'k' };
const TYPE_OF = new Map(PLACE_TYPES.map((type) => [TYPES[type], type]));

export const packPopulation = (population: number): number => Math.round(Math.log(population + 1) * POPULATION_STEPS);
export const unpackPopulation = (packed: number): number => Math.round(Math.exp(packed / POPULATION_STEPS) - 1);

const steps = (values: readonly number[]): number[] => values.map((value, index) => value - (values[index - 1] ?? 0));

function fromMiddle(degrees: readonly number[]): number[] {
  const values = degrees.map((value) => Math.round(value * GRID));
  const middle = Math.round(values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length));
  return [middle, ...values.map((value) => value - middle)];
}

const spellings = ({ name, aliases }: PackPlace): string[] => [name, ...aliases].map((spelling) => spelling.replace(/[\t\n]/g, ' '));

export interface CountryPlaces {
  country: PackCountry;
  divisions: PackDivision[];
  /** `division` is an index into these divisions, and their `place` one into these places. */
  places: PackPlace[];
}

export function writeCountryLine({ country, divisions, places }: CountryPlaces, flagsOf: (surface: string) => number): CountryLine {
  const members = divisions.map((_, division) =>
    places.filter((place) => place.division === division).sort((a, b) => a.geonames - b.geonames),
  );
  const each = <T>(of: (members: PackPlace[]) => T): T[] => members.map(of);
  return {
    code: country.code,
    ...(country.record === undefined ? {} : { record: country.record }),
    division: divisions.map(({ place }, division) =>
      place === undefined ? -1 : (members[division]?.indexOf(places[place] as PackPlace) ?? -1),
    ),
    names: each((list) => list.map((place) => spellings(place).join('\t')).join('\n')),
    flags: each((list) => list.flatMap((place) => spellings(place).map(flagsOf)).join('')),
    types: each((list) => list.map(({ type }) => TYPES[type]).join('')),
    geonames: each((list) => steps(list.map(({ geonames }) => geonames))),
    lat: each((list) => fromMiddle(list.map(({ lat }) => lat))),
    lon: each((list) => fromMiddle(list.map(({ lon }) => lon))),
    population: each((list) => list.map(({ population }) => packPopulation(population))),
  };
}

/** Undefined where the columns do not fit one another or leave the earth. `flags` takes what the line says of spellings. */
export function readCountryLine(line: CountryLine, flags: Map<string, number>): CountryPlaces | undefined {
  const places: PackPlace[] = [];
  const divisions: PackDivision[] = [];
  for (const [division, own] of line.division.entries()) {
    const first = places.length;
    if (!readDivision(line, division, places, flags) || own >= places.length - first) return undefined;
    divisions.push(own < 0 ? { country: line.code } : { country: line.code, place: first + own });
  }
  const columns = [line.names, line.flags, line.types, line.geonames, line.lat, line.lon, line.population];
  if (columns.some((column) => column.length !== divisions.length)) return undefined;
  return { country: { code: line.code, ...(line.record === undefined ? {} : { record: line.record }) }, divisions, places };
}

function readDivision(line: CountryLine, division: number, places: PackPlace[], flags: Map<string, number>): boolean {
  const {
    names = '',
    types = '',
    digits = '',
  } = { names: line.names[division], types: line.types[division], digits: line.flags[division] };
  const [geonames = [], population = []] = [line.geonames[division], line.population[division]];
  const [[middleLat = 0, ...lat] = [], [middleLon = 0, ...lon] = []] = [line.lat[division], line.lon[division]];
  const rows = names === '' ? [] : names.split('\n');
  if ([types, geonames, population, lat, lon].some(({ length }) => length !== rows.length)) return false;
  let [id, spelling] = [0, 0];
  for (const [index, row] of rows.entries()) {
    const [name = '', ...aliases] = row.split('\t');
    for (const each of [name, ...aliases]) {
      const bits = Number(digits[spelling++]);
      if (bits > 0) flags.set(each, bits);
    }
    id += geonames[index] ?? 0;
    const point = { lat: (middleLat + (lat[index] ?? 0)) / GRID, lon: (middleLon + (lon[index] ?? 0)) / GRID };
    const type = TYPE_OF.get(types[index] ?? '');
    const packed = population[index] ?? -1;
    if (!type || packed < 0 || packed > MOST_POPULATION || id < 0 || id >= 2 ** 24 || Math.abs(point.lat) > 90 || Math.abs(point.lon) > 180)
      return false;
    places.push({ name, aliases, ...point, geonames: id, division, population: unpackPopulation(packed), type });
  }
  return digits.length === spelling;
}
