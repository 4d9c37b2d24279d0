import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { isoOfReign } from './cow-codes';
import { OF_GOVERNMENT, OF_STATE, type Statement } from './statement';

/** Where public records lie beside the checkout; undefined where they do not. */
export function referenceFolder(): string | undefined {
  const folder = join(import.meta.dirname, '../../../../shared/reference');
  return existsSync(folder) ? folder : undefined;
}

const rows = <T>(folder: string, file: string, schema: z.ZodType<T>): T[] =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => schema.parse(JSON.parse(line)));

/** Leaders who had left before are not compared. */
const FROM_YEAR = '2000';

const reignRow = z.object({ country: z.string(), name: z.string(), start: z.string(), end: z.string().optional(), as_of: z.string() });

function fromReign(folder: string): Statement[] {
  return rows(folder, 'leaders-1950-2021.jsonl', reignRow).flatMap(({ country, name, start, end, as_of }): Statement[] => {
    const iso = isoOfReign(country);
    if (iso === undefined || (end !== undefined && end < FROM_YEAR)) return [];
    const until = end === undefined ? {} : { until: end };
    return [{ record: 'REIGN', country: iso, functions: undefined, name, since: start, ...until, asOf: as_of }];
  });
}

const factbookRow = z.object({
  short_name: z.string().nullish(),
  chief_of_state: z.string().nullish(),
  head_of_government: z.string().nullish(),
});
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** "14 March 2013", "March 2013", "2013" as ISO 8601. */
function isoDate(words: string): string | undefined {
  const [, day, month, year] = /^(?:(\d{1,2}) )?(?:([A-Za-z]{3})[a-z]* )?(\d{4})$/.exec(words.trim()) ?? [];
  if (year === undefined) return undefined;
  const number = MONTHS.indexOf(month?.toLowerCase() ?? '') + 1;
  if (number === 0) return year;
  return [year, String(number).padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
}

/** "President Maia SANDU (since 24 December 2020); ..." */
function factbookHolder(text: string): { name: string; since?: string } | undefined {
  const [, name, words] = /^([^(;]+?)\s*\((?:since|elected|appointed) ([^)]*)\)/.exec(text) ?? [];
  if (name === undefined) return undefined;
  const since = isoDate(words ?? '');
  return { name, ...(since ? { since } : {}) };
}

function fromFactbook(folder: string, isoOf: (country: string) => string | undefined): Statement[] {
  return rows(folder, 'countries-government.jsonl', factbookRow).flatMap(({ short_name, chief_of_state, head_of_government }) => {
    const country = isoOf(short_name ?? '');
    if (country === undefined) return [];
    const posts = [
      { text: chief_of_state, functions: OF_STATE },
      { text: head_of_government, functions: OF_GOVERNMENT },
    ];
    return posts.flatMap(({ text, functions }): Statement[] => {
      const holder = factbookHolder(text ?? '');
      return holder ? [{ record: 'Factbook', country, functions, ...holder, asOf: '2026-01-01' }] : [];
    });
  });
}

const holderRow = z.object({ name_en: z.string(), wikidata_id: z.string().nullish(), since: z.string().nullish() });
const leadersFile = z.object({
  snapshot_date: z.string(),
  countries: z.record(
    z.string(),
    z.object({
      country: z.object({ iso_code: z.string() }),
      positions: z.record(z.string(), z.object({ current_holder: holderRow.nullish() }).nullish()),
    }),
  ),
});

function fromLeaders(folder: string): Statement[] {
  const { snapshot_date, countries } = leadersFile.parse(JSON.parse(readFileSync(join(folder, 'leaders-2026-08-22.json'), 'utf8')));
  return Object.values(countries).flatMap(({ country, positions }) =>
    Object.entries(positions).flatMap(([post, position]): Statement[] => {
      const holder = position?.current_holder;
      const functions = post === 'head_of_state' ? OF_STATE : post === 'head_of_government' ? OF_GOVERNMENT : undefined;
      if (!holder || !functions) return [];
      const { name_en: name, since, wikidata_id: wikidata } = holder;
      const more = { ...(since ? { since } : {}), ...(wikidata ? { wikidata } : {}) };
      return [{ record: 'leaders 2026', country: country.iso_code, functions, name, ...more, asOf: snapshot_date }];
    }),
  );
}

const executiveRow = z.object({ name: z.string(), terms: z.array(z.object({ type: z.string(), start: z.string(), end: z.string() })) });

function fromExecutive(folder: string): Statement[] {
  const asOf = '2026-06-01';
  return rows(folder, 'us-executive.jsonl', executiveRow).flatMap(({ name, terms }) =>
    terms
      .filter(({ type, end }) => type === 'prez' && end >= FROM_YEAR)
      .map(({ start, end }): Statement => {
        const until = end > asOf ? {} : { until: end };
        return { record: 'US executive', country: 'US', functions: OF_STATE, name, since: start, ...until, asOf };
      }),
  );
}

/** All that the records say of heads of state and government. */
export function readReference(folder: string, isoOf: (country: string) => string | undefined): Statement[] {
  return [...fromReign(folder), ...fromFactbook(folder, isoOf), ...fromLeaders(folder), ...fromExecutive(folder)];
}
