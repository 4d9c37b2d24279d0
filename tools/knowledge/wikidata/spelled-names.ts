import { fold } from '../../../lib/knowledge/fold';
import { MOST_PER_SURFACE } from '../../../lib/knowledge/index-format';
import { type PackName, type PackRecord, SurfaceFlag } from '../../../lib/knowledge/pack-content';
import { familyNames, fullNameVariants } from '../name-variants';
import type { ImportLimits } from './import-limits';
import { ImportProblem } from './import-problem';
import type { KeptEntity } from './kept-entity';

/** As in the curated records (tools/knowledge/records.ts): a single other name, and a family name, mean their owner less surely. */
const SINGLE_PRIOR = 0.8;
const SHORT_PRIOR = 0.4;
/** From so many pages on a bare family name may stand for somebody before the full name was read; in one article short forms are found without it. */
const SHORT_FROM_SITELINKS = 15;

/** Spellings by which an entity is found. Offices are found through their titles, never by name. */
export function spelledNames({ kind, name, aliases, sitelinks }: KeptEntity, flagsOf: (spelling: string) => number): PackName[] {
  if (kind === 'office') return [];
  // An everyday word is nobody's other name.
  const others = aliases.filter((alias) => (flagsOf(alias) & SurfaceFlag.commonWord) === 0);
  if (kind !== 'person') return distinct([...called([name, ...others], 'name', 1)]);
  const full = [name, ...others.filter((alias) => alias.includes(' '))];
  const single = others.filter((alias) => !alias.includes(' '));
  const short = sitelinks < SHORT_FROM_SITELINKS ? [] : familyNames(name).filter((form) => (flagsOf(form) & SurfaceFlag.commonWord) === 0);
  return distinct([
    ...called([...full, ...fullNameVariants(name)], 'name', 1),
    ...called(single, 'name', SINGLE_PRIOR),
    ...called(short, 'short', SHORT_PRIOR),
  ]);
}

const called = (surfaces: string[], role: PackName['role'], prior: number): PackName[] =>
  surfaces.map((surface) => ({ surface, role, prior }));

/** One of each spelling; those that fold to nothing are none. */
function distinct(names: PackName[]): PackName[] {
  const seen = new Set<string>();
  return names.filter(({ surface }) => fold(surface) !== '' && !seen.has(surface) && seen.add(surface) !== undefined);
}

/** A table of V8 holds 2^24, and where a pack is installed its spellings are put into one. */
const MOST_SPELLINGS = 16_000_000;

/** Takes spellings with too many meanings from the least prominent. Changes the records' names. */
export function limitNamesakes(records: readonly PackRecord[], sitelinksOf: (record: PackRecord) => number, limits: ImportLimits): void {
  const counts = new Map<string, number>();
  for (const { names } of records) for (const { surface } of names) counts.set(surface, (counts.get(surface) ?? 0) + 1);
  if (counts.size > MOST_SPELLINGS)
    throw new ImportProblem(
      `${counts.size.toLocaleString('en')} spellings are more than a pack may have (${MOST_SPELLINGS.toLocaleString('en')}). Take less: --least-sitelinks, --classes, fewer --languages.`,
    );
  const crowded = new Map<string, number[]>();
  for (const [surface, count] of counts) if (count > MOST_PER_SURFACE) crowded.set(surface, []);
  counts.clear();
  if (crowded.size === 0) return;
  records.forEach((record, index) => {
    for (const { surface } of record.names) crowded.get(surface)?.push(index);
  });
  const rank = (index: number) => {
    const record = records[index];
    return record ? sitelinksOf(record) : 0;
  };
  limits.spellings = crowded.size;
  for (const [surface, owners] of crowded) {
    for (const index of owners.sort((a, b) => rank(b) - rank(a)).slice(MOST_PER_SURFACE)) {
      const record = records[index];
      if (record) record.names = record.names.filter((name) => name.surface !== surface);
      limits.namesakes += 1;
    }
  }
}
