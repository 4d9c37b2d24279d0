import { writeCountryLine } from './country-line';
import { shortenLine } from './line-shorthand';
import type { PackContent, PackDivision, PackPlace } from './pack-content';
import { PACK_FORMAT, type PackHeaderLine } from './pack-lines';
import { writeRecordLine } from './record-line';

/** The lines of a pack, see pack-lines.ts. Records keep their order: neighbours in the files resemble one another. */
export function* writePackLines(content: PackContent): Generator<string> {
  const { name, version, date, sources, records, countries, flagsOf } = content;
  const header: PackHeaderLine = { crossread: 'pack', format: PACK_FORMAT, name, version, date, sources, flags: flagLists(content) };
  yield JSON.stringify(header);
  const byCountry = groupByCountry(content);
  for (const country of countries) {
    const group = byCountry.get(country.code) ?? { divisions: [], places: [] };
    yield JSON.stringify(writeCountryLine({ country, ...group }, flagsOf));
  }
  for (const record of records) yield JSON.stringify(shortenLine(writeRecordLine(record)));
}

/** Makes the file of a pack; `decodePack` is its twin. */
export async function encodePack(content: PackContent): Promise<Uint8Array<ArrayBuffer>> {
  const lines = writePackLines(content);
  const encoder = new TextEncoder();
  const text = new ReadableStream<BufferSource>({
    pull(controller) {
      const { value, done } = lines.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(`${value}\n`));
    },
  });
  return new Uint8Array(await new Response(text.pipeThrough(new CompressionStream('gzip'))).arrayBuffer());
}

/** The spellings of records that have a flag; those of places have theirs in their country's line. */
function flagLists({ records, flagsOf }: PackContent): Record<string, string[]> {
  const lists: Record<string, string[]> = {};
  for (const surface of new Set(records.flatMap(({ names }) => names.map((name) => name.surface)))) {
    const bits = flagsOf(surface);
    if (bits === 0) continue;
    lists[bits] ??= [];
    lists[bits].push(surface);
  }
  return lists;
}

/** Divisions and places of each country, with indexes counted within it. */
function groupByCountry({ divisions, places }: PackContent): Map<string, { divisions: PackDivision[]; places: PackPlace[] }> {
  const groups = new Map<string, { divisions: PackDivision[]; places: PackPlace[] }>();
  const groupOf = (country: string) => {
    const known = groups.get(country) ?? { divisions: [], places: [] };
    groups.set(country, known);
    return known;
  };
  const within = divisions.map(({ country }) => groupOf(country).divisions.push({ country }) - 1);
  const placeWithin = places.map((place) => {
    const country = divisions[place.division]?.country;
    if (country === undefined) throw new Error(`The pack cannot be made: ${place.name} lies in no division.`);
    return groupOf(country).places.push({ ...place, division: within[place.division] ?? 0 }) - 1;
  });
  for (const [index, { country, place }] of divisions.entries()) {
    const division = groupOf(country).divisions[within[index] ?? -1];
    if (division && place !== undefined) division.place = placeWithin[place] ?? 0;
  }
  return groups;
}
