import { ENTITY_KINDS } from '../../../lib/knowledge/kinds';
import type { SourceFile } from '../read-sources';

const REGIONS = ['africa', 'americas', 'asia', 'europe', 'middle-east', 'oceania'] as const;
const MOST_SOURCES = 15;

/** The region that a file is about, by its name; "world" where it is about none. */
function regionOf(file: string): string {
  const name = file.split('/').at(-1) ?? file;
  return REGIONS.find((region) => name.startsWith(region)) ?? 'world';
}

/** What the files hold, by region. */
function rowsByRegion(files: readonly SourceFile[]): Map<string, Map<string, number>> {
  const table = new Map<string, Map<string, number>>();
  for (const { file, content } of files) {
    const region = regionOf(file);
    const row = table.get(region) ?? new Map<string, number>();
    table.set(region, row);
    const add = (what: string, count: number) => row.set(what, (row.get(what) ?? 0) + count);
    const offices = [...content.states, ...content.entities].flatMap((owner) => owner.offices);
    add('state', content.states.length);
    add('person', content.people.length);
    for (const { kind } of content.entities) add(kind, 1);
    add('office', offices.length);
    add(
      'dated roles',
      offices.reduce((sum, { holders }) => sum + holders.length, 0),
    );
    add('relations', content.relations.length);
  }
  return table;
}

/** How many statements each source stands behind: keys by themselves, addresses by their host. */
function bySource(files: readonly SourceFile[]): [string, number][] {
  const counts = new Map<string, number>();
  const add = (source: string) => {
    const name = source.startsWith('https://') ? new URL(source).hostname : source;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  };
  for (const { content } of files) {
    for (const { offices } of [...content.states, ...content.entities])
      for (const { holders } of offices) for (const { source } of holders) add(source);
    for (const { source } of content.relations) add(source);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/** Section of docs/knowledge.md: counts by kind, region and source. */
export function countsSection(files: readonly SourceFile[]): string {
  const table = rowsByRegion(files);
  const columns = [...ENTITY_KINDS, 'dated roles', 'relations'];
  const row = (name: string, counts: (column: string) => number) => `| ${name} | ${columns.map((column) => counts(column)).join(' | ')} |`;
  const regions = [...table.keys()].sort();
  const sum = (column: string) => [...table.values()].reduce((all, counts) => all + (counts.get(column) ?? 0), 0);
  const sources = bySource(files);
  const rest = sources.slice(MOST_SOURCES).reduce((all, [, count]) => all + count, 0);
  return `## What the files describe

Curated, not counting the gazetteer's places; all of it is in the pack. A file is counted to the region that it is named for; what spans several is "world".

| region | ${columns.join(' | ')} |
|---|${columns.map(() => '---').join('|')}|
${regions.map((region) => row(region, (column) => table.get(region)?.get(column) ?? 0)).join('\n')}
${row('all', sum)}

Sources of roles and relations (keys of knowledge/sources.yaml, or hosts of pages that readers can open):
${sources
  .slice(0, MOST_SOURCES)
  .map(([name, count]) => `${name} ${count}`)
  .join(', ')}${rest > 0 ? `, ${sources.length - MOST_SOURCES} others ${rest}` : ''}.`;
}
