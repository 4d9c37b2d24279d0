import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { writePackLines } from '../../lib/knowledge/encode-pack';
import { ENTITY_KINDS, type EntityKind } from '../../lib/knowledge/kinds';
import { type PackContent, SurfaceFlag } from '../../lib/knowledge/pack-content';
import { checkFacts } from './check-facts';
import { Cities } from './cities';
import { withoutCurated } from './curated-places';
import { readGazetteer } from './gazetteer';
import { findYaml, readSources, type SourceFile } from './read-sources';
import { makeRecords } from './records';
import { territoryRecords } from './territories';
import { makeWordFlags } from './word-flags';

const OUT = 'public/knowledge.pack';
/** Outlines for the locator map: Natural Earth 1:50 million, by way of the package world-atlas. */
const ATLAS = 'public/countries-50m.json';
/** Compiles knowledge/*.yaml and the gazetteer into the pack that the extension carries. Refuses to write with a problem left. */
async function compile(): Promise<void> {
  const started = Date.now();
  const { files, problems } = readSources('knowledge');
  const all = [...problems, ...checkFacts(files)];
  for (const problem of all) console.error(`knowledge/${problem.file}:${problem.line}: ${problem.message}`);
  // --draft: look at work in progress. What ships is never made so.
  if (all.length > 0 && !process.argv.includes('--draft')) {
    console.error(`The pack was not made: ${all.length} problem(s) in the knowledge files.`);
    process.exitCode = 1;
    return;
  }
  const content = packContent(files);
  const text = [...writePackLines(content)].join('\n');
  const bytes = gzipSync(`${text}\n`, { level: 9 });
  mkdirSync(dirname(OUT), { recursive: true });
  writeFileSync(OUT, bytes);
  copyFileSync(fileURLToPath(import.meta.resolve('world-atlas/countries-50m.json')), ATLAS);
  report(content, { bytes: bytes.length, unpacked: text.length }, Date.now() - started);
}

function packContent(files: SourceFile[]): PackContent {
  const all = <T>(pick: (content: SourceFile['content']) => T[]) => files.flatMap((file) => pick(file.content));
  const states = all((content) => content.states);
  const everything = readGazetteer(all((content) => content.spellings));
  const populations = new Map(everything.places.map((place) => [place.geonames, place.population]));
  const gazetteer = withoutCurated(
    everything,
    all((content) => content.entities).filter((entity) => entity.kind === 'place'),
  );
  const flagsOf = makeWordFlags(
    all((content) => content.people).map((person) => person.name),
    states.flatMap((state) => state.adjectives),
  );
  // "Western" for Western Province: an everyday word is nobody's other name.
  for (const place of gazetteer.places) place.aliases = place.aliases.filter((alias) => (flagsOf(alias) & SurfaceFlag.commonWord) === 0);
  const cities = new Cities(gazetteer);
  const records = makeRecords({ files, capitalOf: (state) => cities.capitalOf(state), populationOf: (id) => populations.get(id) });
  const curated = new Map(states.flatMap((state) => (state.iso2 ? [[state.iso2, state.id] as const] : [])));
  const codes = [...new Set([...gazetteer.countries, ...curated.keys()])].sort();
  // Greenland, Hong Kong: places that the files describe stand for their codes.
  const made = new Set(records.map((record) => record.id));
  const named = territoryRecords(codes, curated, (code) => cities.largest(code));
  const territories = named.filter((territory) => !made.has(territory.id));

  const recordOf = new Map([...named.flatMap(({ country, id }) => (country ? [[country, id] as const] : [])), ...curated]);
  const offices = [...states, ...all((content) => content.entities)].flatMap((owner) => owner.offices);
  return {
    name: 'Crossread world knowledge',
    version: contentVersion(),
    date:
      offices
        .map((office) => office.checked)
        .sort()
        .at(-1) ?? '',
    sources: packSources(files.map((file) => file.content.sources)),
    records: [...records, ...territories],
    places: gazetteer.places,
    divisions: gazetteer.divisions,
    countries: codes.map((code) => {
      const record = recordOf.get(code);
      return record ? { code, record } : { code };
    }),
    flagsOf,
  };
}

function report({ records, places }: PackContent, { bytes, unpacked }: { bytes: number; unpacked: number }, ms: number): void {
  const mb = (size: number) => `${(size / 1e6).toFixed(2)} MB`;
  const count = (kind: EntityKind) => `${records.filter((record) => record.kind === kind).length} ${kind}`;
  const roles = records.filter((record) => record.kind === 'office').reduce((sum, office) => sum + (office.detail.roles?.length ?? 0), 0);
  const relations = records.reduce((sum, { id, detail }) => sum + (detail.relations ?? []).filter(({ from }) => from === id).length, 0);
  console.log(`${OUT}: ${mb(bytes)} (unpacked ${mb(unpacked)}), ${ms} ms`);
  console.log(
    `${records.length} curated entities (${ENTITY_KINDS.map(count).join(', ')}), ${roles} dated roles, ${relations} relations, ${places.length} places`,
  );
}

/** Changes whenever what goes in changes: first figures of a hash over the sources. */
function contentVersion(): string {
  const hash = createHash('sha256');
  for (const file of [...findYaml('knowledge'), 'package-lock.json']) hash.update(readFileSync(file));
  return `1.${hash.digest('hex').slice(0, 8)}`;
}

function packSources(
  defined: Record<string, { title: string; url: string; 'as-of': string }>[],
): Record<string, { title: string; url: string; asOf: string }> {
  const named = Object.fromEntries(
    defined
      .flatMap((sources) => Object.entries(sources))
      .map(([key, source]) => [key, { title: source.title, url: source.url, asOf: source['as-of'] }]),
  );
  return {
    ...named,
    geonames: {
      title: 'GeoNames, cities with over 500 people, March 2023 (CC BY 4.0)',
      url: 'https://www.geonames.org/',
      asOf: '2023-03-05',
    },
    cldr: { title: 'Unicode CLDR 48, English names of territories', url: 'https://cldr.unicode.org/', asOf: '2025-10-29' },
  };
}

await compile();
