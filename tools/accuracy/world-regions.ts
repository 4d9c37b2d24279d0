import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { PackKnowledge } from '../../lib/knowledge/knowledge';

const STATES = 'knowledge/states';
/** By the beginning of a file's name, the first that fits; which states a file holds is the project's own division of the world. */
const REGIONS: readonly (readonly [string, string])[] = [
  ['americas-us', 'United States'],
  ['americas', 'other Americas'],
  ['africa', 'Africa south of the Sahara'],
  ['north-africa', 'Middle East and North Africa'],
  ['middle-east', 'Middle East and North Africa'],
  ['asia', 'Asia'],
  ['europe', 'Europe and South Caucasus'],
  ['south-caucasus', 'Europe and South Caucasus'],
  ['oceania', 'Oceania'],
];
export const WORLD_REGIONS: readonly string[] = [...new Set(REGIONS.map(([, region]) => region))];
const fileSchema = z.object({ states: z.array(z.object({ iso2: z.string().optional() })).optional() });
/** A point farther than so many degrees from every town lies in no region. */
const FARTHEST_DEGREES = 4;

/** Region by ISO 3166-1 alpha-2 code. */
function regionsOfStates(): Map<string, string> {
  const regions = new Map<string, string>([['US', 'United States']]);
  for (const file of readdirSync(STATES)) {
    const region = REGIONS.find(([prefix]) => file.startsWith(prefix))?.[1];
    for (const { iso2 } of fileSchema.parse(parse(readFileSync(`${STATES}/${file}`, 'utf8'))).states ?? [])
      if (iso2 && region && !regions.has(iso2)) regions.set(iso2, region);
  }
  return regions;
}

/** In which part of the world points lie: where the nearest town of the gazetteer is. */
export class WorldRegions {
  private readonly ofState = regionsOfStates();
  /** Places by the degree that they lie in. */
  private readonly cells = new Map<number, number[]>();

  constructor(private readonly knowledge: PackKnowledge) {
    const { records, places } = knowledge.index.directory;
    for (let entity = records; entity < records + places; entity++) {
      const point = knowledge.point(entity);
      if (!point) continue;
      const cell = cellOf(point.lat, point.lon);
      const known = this.cells.get(cell);
      if (known) known.push(entity);
      else this.cells.set(cell, [entity]);
    }
  }

  /** Undefined on the high seas, and in what is no state's. */
  at(lat: number, lon: number): string | undefined {
    let [nearest, least]: [number | undefined, number] = [undefined, Infinity];
    for (let north = -FARTHEST_DEGREES; north <= FARTHEST_DEGREES; north++)
      for (let east = -FARTHEST_DEGREES; east <= FARTHEST_DEGREES; east++)
        for (const entity of this.cells.get(cellOf(lat + north, lon + east)) ?? []) {
          const point = this.knowledge.point(entity);
          const distance = point ? (point.lat - lat) ** 2 + ((point.lon - lon) * Math.cos((lat * Math.PI) / 180)) ** 2 : Infinity;
          if (distance < least) [nearest, least] = [entity, distance];
        }
    const country = nearest === undefined ? undefined : this.knowledge.country(nearest);
    return country === undefined ? undefined : this.ofState.get(this.knowledge.countryCode(country));
  }
}

const cellOf = (lat: number, lon: number): number => Math.floor(lat) * 1000 + Math.floor(((lon + 540) % 360) - 180);
