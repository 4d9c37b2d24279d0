import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { buildIndex } from '../../../lib/knowledge/build-index';
import { decodePack } from '../../../lib/knowledge/decode-pack';
import { encodePack } from '../../../lib/knowledge/encode-pack';
import { PackError } from '../../../lib/knowledge/pack-error';
import { readClasses, writeClasses } from './class-file';
import type { ClassTable } from './classes';
import { type Collected, collect } from './collect';
import { type ImportLimits, noLimits } from './import-limits';
import { ImportProblem } from './import-problem';
import { readKeptEntities } from './kept-entities';
import { makePackInput } from './make-pack-input';
import type { ImportOptions } from './options';
import { DumpProgressLine } from './progress';
import { collectSubclasses } from './subclasses';

export interface ImportWorld {
  signal: AbortSignal;
  now: () => number;
  /** YYYY-MM-DD. */
  today: string;
  out: { isTTY?: boolean; write: (text: string) => unknown };
  curated: () => ReadonlyMap<string, string>;
  /** Called when reading is done: from here on being stopped loses nothing but time, and nothing listens for it. */
  onReadingDone?: () => void;
}

/** What lies beside the output while an import is under way. */
const filesOf = (out: string) => ({ kept: `${out}.kept.jsonl`, state: `${out}.state.json`, classes: `${out}.classes.json` });

export type ImportResult =
  | { outcome: 'stopped' | 'cut'; collected: Collected }
  | { outcome: 'made'; collected: Collected; records: number; bytes: number; date: string; limits: ImportLimits };

/** Reads a dump and makes a pack of it. @throws ImportProblem in words for who started it */
export async function importDump(options: ImportOptions, world: ImportWorld): Promise<ImportResult> {
  const files = filesOf(options.out);
  const classes = options.subclasses ? await classesOf(options, files.classes, world) : options.classes;
  const nothing = { entities: 0, kept: 0, broken: 0 };
  if (!classes) {
    const state = {
      version: 1 as const,
      head: { bytes: 0, sha256: '' },
      asked: options.asked,
      offset: 0,
      keptBytes: 0,
      counts: nothing,
      isWhole: false,
    };
    return { outcome: 'stopped', collected: { outcome: 'stopped', state } };
  }
  const line = new DumpProgressLine(world.out, world.now);
  const collected = await collect(
    { ...options, classes, files, today: world.today },
    {
      signal: world.signal,
      now: world.now,
      onProgress: ({ readBytes, sizeBytes, state }) =>
        line.show({ readBytes, sizeBytes, entities: state.counts.entities, kept: state.counts.kept }),
    },
  );
  line.clear();
  const { outcome, state } = collected;
  if (outcome === 'stopped' || outcome === 'cut') return { outcome, collected };
  world.onReadingDone?.();
  const date = options.date ?? state.newest;
  if (date === undefined)
    throw new ImportProblem(
      'Nothing in the dump says of which day it is. Say it with --date YYYY-MM-DD (and --resume: what was read is kept).',
    );
  return { ...(await makePack(options.out, files.kept, date, world)), collected };
}

async function makePack(out: string, kept: string, date: string, { curated }: ImportWorld) {
  const limits = noLimits();
  const input = makePackInput({ entities: await readKeptEntities(kept, limits), curated: curated(), date, limits });
  const bytes = await encodePack(input);
  await tryOut(bytes);
  writeFileSync(`${out}.new`, bytes);
  renameSync(`${out}.new`, out);
  return { outcome: 'made' as const, records: input.records.length, bytes: bytes.length, date, limits };
}

/** What Crossread would refuse is no pack: it is installed here once, and thrown away. */
async function tryOut(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  try {
    buildIndex(await decodePack(new Blob([bytes])));
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    throw new ImportProblem(`${error.message} Take less (--least-sitelinks, --classes) in a new import.`);
  }
}

/** The table with what lies below it; undefined where reading was stopped. */
async function classesOf(options: ImportOptions, file: string, world: ImportWorld): Promise<ClassTable | undefined> {
  if (options.resume && existsSync(file)) return readClasses(file);
  world.out.write('Reading the dump for its classes …\n');
  const line = new DumpProgressLine(world.out, world.now);
  const tree = await collectSubclasses(options.dump, world.signal, (readBytes, sizeBytes) =>
    line.show({ readBytes, sizeBytes, entities: 0, kept: 0 }),
  );
  line.clear();
  const classes = tree?.reach(options.classes);
  if (classes) writeClasses(file, classes);
  return classes;
}

/** Removes what an import leaves beside its output. */
export function removeTraces(out: string): void {
  for (const file of Object.values(filesOf(out))) rmSync(file, { force: true });
}
