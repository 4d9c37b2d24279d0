import { createRequire } from 'node:module';
import { fold } from '../../lib/knowledge/fold';
import type { PackPlace, PackRecord } from '../../lib/knowledge/pack-content';

const require = createRequire(import.meta.url);

/**
 * Countries of the gazetteer that the knowledge files do not define (Greenland, Hong Kong, Puerto Rico ...) as places, named
 * by the Unicode CLDR (cldr-localenames-full, Unicode-3.0), at their largest city.
 */
export function territoryRecords(
  codes: string[],
  curated: ReadonlyMap<string, string>,
  largestCity: (code: string) => PackPlace | undefined,
): PackRecord[] {
  const names = (
    require('cldr-localenames-full/main/en/territories.json') as {
      main: { en: { localeDisplayNames: { territories: Record<string, string> } } };
    }
  ).main.en.localeDisplayNames.territories;
  return codes.flatMap((code) => {
    const city = largestCity(code);
    const long = names[code];
    if (curated.has(code) || !city || !long) return [];
    const name = names[`${code}-alt-short`] ?? long.replace(/ \(.*\)$/, '');
    const spellings = [...new Set([name, long, names[`${code}-alt-variant`]])].filter((spelling) => spelling !== undefined);
    return {
      id: `place/${fold(name).replace(/ /g, '-')}`,
      kind: 'place' as const,
      country: code,
      prior: 0.75,
      names: spellings.map((surface) => ({ surface, role: 'name' as const, prior: 1 })),
      detail: { name, type: 'territory', lat: city.lat, lon: city.lon, sources: ['cldr'] },
    };
  });
}
