import { open } from 'node:fs/promises';
import { ImportProblem } from './import-problem';
import { type ImportState, readState, writeState } from './import-state';
import { type DumpLine, LineSplitter } from './line-splitter';
import { dumpHead, openDump } from './open-dump';
import { type ReadingOptions, readEntity } from './read-entity';
import { readLine } from './read-line';

export interface CollectRequest extends ReadingOptions {
  dump: string;
  /** Where kept entities go, a line of JSON each, and where it is written down how far the import came. */
  files: { kept: string; state: string };
  /** Go on where an earlier run ended. */
  resume: boolean;
  /** What was asked for, as one text. */
  asked: string;
  /** YYYY-MM-DD: a day after it is no day on which anything was changed. */
  today: string;
}

export interface CollectWorld {
  signal: AbortSignal;
  now: () => number;
  /** Called after each chunk of about a megabyte. */
  onProgress: (progress: { readBytes: number; sizeBytes: number; state: ImportState }) => void;
}

export interface Collected {
  /**
   * `cut`: the dump ends in the middle of a line; the rest can be read once it is there. `unclosed`: it ends with a line, but without the
   * bracket that closes a dump.
   */
  outcome: 'whole' | 'unclosed' | 'stopped' | 'cut';
  state: ImportState;
}

/** As often is it written down how far the import came, milliseconds. */
const SAVE_EVERY_MS = 5_000;

/**
 * Reads a dump from where the last run ended and appends what is kept of it. Memory does not grow with the dump: one chunk, one line.
 * @throws ImportProblem where the dump or what an earlier run left cannot be used
 */
export async function collect(request: CollectRequest, world: CollectWorld): Promise<Collected> {
  const state = await begin(request);
  const kept = await open(request.files.kept, 'a');
  try {
    if ((await kept.stat()).size < state.keptBytes)
      throw new ImportProblem(`A part of ${request.files.kept} is missing. Delete ${request.files.state} to begin anew.`);
    await kept.truncate(state.keptBytes);
    if (state.isWhole) return { outcome: 'whole', state };
    return { outcome: await readOn(request, world, state, kept), state };
  } finally {
    await kept.close();
  }
}

async function begin({ dump, files, resume, asked }: CollectRequest): Promise<ImportState> {
  const before = await readState(files.state);
  if (before && !resume)
    throw new ImportProblem(`An import was begun here before. --resume goes on with it; delete ${files.state} to begin anew.`);
  if (before === undefined) {
    const counts = { entities: 0, kept: 0, broken: 0 };
    return { version: 1, head: await dumpHead(dump), asked, offset: 0, keptBytes: 0, counts, isWhole: false };
  }
  const { sha256 } = await dumpHead(dump, before.head.bytes);
  if (sha256 !== before.head.sha256)
    throw new ImportProblem(`${dump} is not the dump with which this import was begun. Delete ${files.state} to begin anew.`);
  if (asked !== before.asked)
    throw new ImportProblem(`This import was begun with other options (${before.asked}). Delete ${files.state} to begin anew.`);
  return before;
}

type KeptFile = Awaited<ReturnType<typeof open>>;

async function readOn(request: CollectRequest, world: CollectWorld, state: ImportState, kept: KeptFile): Promise<Collected['outcome']> {
  const dump = await openDump(request.dump, state.offset);
  const splitter = new LineSplitter(state.offset);
  let saved = world.now();
  const keep = async (lines: Iterable<DumpLine>) => {
    const fresh: string[] = [];
    for (const line of lines) take(line, request, state, fresh);
    if (fresh.length === 0) return;
    const bytes = Buffer.from(`${fresh.join('\n')}\n`);
    await kept.appendFile(bytes);
    state.keptBytes += bytes.length;
  };
  const save = async () => {
    // In this order: a state never speaks of bytes that are not there.
    await kept.datasync();
    await writeState(request.files.state, state);
    saved = world.now();
  };
  try {
    for await (const chunk of dump.chunks) {
      await keep(splitter.push(chunk));
      world.onProgress({ readBytes: dump.readBytes(), sizeBytes: dump.sizeBytes, state });
      if (world.now() - saved >= SAVE_EVERY_MS) await save();
      if (world.signal.aborted) return 'stopped';
    }
    const rest = splitter.rest();
    const isCut = rest.bytes === undefined || readLine(rest.bytes).kind === 'broken';
    if (isCut) return 'cut';
    await keep([rest]);
    return state.isWhole ? 'whole' : 'unclosed';
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'Z_BUF_ERROR') return state.isWhole ? 'whole' : 'cut';
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_'))
      throw new ImportProblem(`${request.dump} is damaged: ${error.message}.`);
    throw error;
  } finally {
    dump.close();
    await save();
  }
}

/** Counts a line and keeps what it is worth. */
function take({ bytes, end }: DumpLine, request: CollectRequest, state: ImportState, fresh: string[]): void {
  state.offset = end;
  const line = bytes === undefined ? ({ kind: 'broken' } as const) : readLine(bytes, request.leastSitelinks);
  if (line.kind === 'end') state.isWhole = true;
  if (line.kind === 'none' || line.kind === 'end') return;
  state.counts.entities += 1;
  if (line.kind === 'broken') {
    state.counts.broken += 1;
    return;
  }
  const { modified } = line;
  if (modified !== undefined && modified <= request.today && modified > (state.newest ?? '')) state.newest = modified;
  const entity = line.kind === 'entity' ? readEntity(line.entity, request) : undefined;
  if (!entity) return;
  state.counts.kept += 1;
  fresh.push(JSON.stringify(entity));
}
