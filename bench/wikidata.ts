import { createReadStream, createWriteStream, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { buildIndex } from '../lib/knowledge/build-index';
import { decodePack } from '../lib/knowledge/decode-pack';
import { encodePack } from '../lib/knowledge/encode-pack';
import { fold } from '../lib/knowledge/fold';
import { Knowledge } from '../lib/knowledge/knowledge';
import { openIndex } from '../lib/knowledge/open-index';
import { CLASSES } from '../tools/knowledge/wikidata/classes';
import { collect } from '../tools/knowledge/wikidata/collect';
import { noLimits } from '../tools/knowledge/wikidata/import-limits';
import { readKeptEntities } from '../tools/knowledge/wikidata/kept-entities';
import { LineSplitter } from '../tools/knowledge/wikidata/line-splitter';
import { makePackInput } from '../tools/knowledge/wikidata/make-pack-input';
import { readLine } from '../tools/knowledge/wikidata/read-line';
import { sampleDump } from './sample-dump';
import {
  type HeapSample,
  type LineFigures,
  type PackFigures,
  type ReadFigures,
  type UseFigures,
  writePack,
  writeReading,
} from './wikidata-report';

/**
 * What the import of a Wikidata dump costs, with an invented dump of a million entities. `npm run bench:wikidata [-- ENTITIES --pack]` writes
 * docs/knowledge-wikidata.md and the picture in it. Took
 * 26 minutes on a machine busy with much else, and needs 4 GB below the folder for temporary files, removed at the end.
 */
const ENTITIES = Number(process.argv.slice(2).find((argument) => /^\d+$/.test(argument)) ?? 1_000_000);
/** Measure the pack alone, and leave what was measured of the reading as it stands. */
const IS_PACK_ALONE = process.argv.includes('--pack');
const LEAST_SITELINKS = 1;
/** Of the dump's beginning, for comparing ways of reading lines. */
const COMPARED_BYTES = 100_000_000;
const LOOK_UPS = 4_000;
const ROUNDS = 15;
const DATE = '2026-08-24';

const megabytes = (bytes: number): number => bytes / 1e6;

async function timed<Result>(work: () => Result | Promise<Result>): Promise<{ seconds: number; result: Result }> {
  const start = performance.now();
  const result = await work();
  return { seconds: (performance.now() - start) / 1000, result };
}

async function writeDump(path: string): Promise<void> {
  const out = createWriteStream(path);
  for (const piece of sampleDump(ENTITIES)) if (!out.write(piece)) await new Promise((resolve) => out.once('drain', resolve));
  await new Promise((resolve) => out.end(resolve));
}

/** The heap after a collection. `--expose-gc` lets us ask for one. */
function heapSample(entities: number): HeapSample {
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  return { entities, heapMb: megabytes(heapUsed), residentMb: megabytes(rss) };
}

async function read(dump: string, files: { kept: string; state: string }): Promise<ReadFigures> {
  const samples = [heapSample(0)];
  let looked = 0;
  const asked = {
    dump,
    files,
    classes: CLASSES,
    languages: ['en'],
    leastSitelinks: LEAST_SITELINKS,
    resume: false,
    asked: 'bench',
    today: '2026-11-29',
  };
  const { seconds, result } = await timed(() =>
    collect(asked, {
      signal: new AbortController().signal,
      now: () => performance.now(),
      onProgress: ({ readBytes, sizeBytes, state }) => {
        if (looked > 100 || readBytes / sizeBytes < looked / 100) return;
        looked += 1;
        samples.push(heapSample(state.counts.entities));
        process.stderr.write(`\r${looked} % read`);
      },
    }),
  );
  process.stderr.write('\n');
  return { seconds, bytes: statSync(dump).size, ...result.state.counts, samples, keptBytes: result.state.keptBytes };
}

/** Seconds for reading the same beginning of the dump, each way. */
async function compareLines(dump: string): Promise<LineFigures> {
  const beginning = () => createReadStream(dump, { end: COMPARED_BYTES - 1, highWaterMark: 1 << 20 });
  const split = async (use: (bytes: Buffer) => unknown) => {
    const splitter = new LineSplitter(0);
    for await (const chunk of beginning()) for (const { bytes } of splitter.push(chunk as Buffer)) if (bytes) use(bytes);
  };
  const readByLine = async () => {
    let count = 0;
    for await (const line of createInterface({ input: beginning() })) count += line.length;
    return count;
  };
  const best = async (work: () => Promise<unknown>) => Math.min((await timed(work)).seconds, (await timed(work)).seconds);
  return {
    splitting: await best(() => split(() => undefined)),
    readline: await best(readByLine),
    parsingAll: await best(() => split((bytes) => readLine(bytes, 0))),
    parsingSome: await best(() => split((bytes) => readLine(bytes, LEAST_SITELINKS))),
    parsingFew: await best(() => split((bytes) => readLine(bytes, 5))),
    bytes: Math.min(COMPARED_BYTES, statSync(dump).size),
  };
}

async function pack(kept: string, out: string): Promise<PackFigures & { limits: ReturnType<typeof noLimits> }> {
  const limits = noLimits();
  const peakMb = () => process.resourceUsage().maxRSS / 1000;
  const peakBefore = peakMb();
  const made = await timed(async () =>
    makePackInput({ entities: await readKeptEntities(kept, limits), curated: new Map(), date: DATE, limits }),
  );
  const inputMb = heapSample(0).heapMb;
  const peakInput = peakMb();
  const encoded = await timed(() => encodePack(made.result));
  writeFileSync(out, encoded.result);
  return {
    inputSeconds: made.seconds,
    encodeSeconds: encoded.seconds,
    inputMb,
    peakBefore,
    peakInput,
    peakEncode: peakMb(),
    bytes: encoded.result.length,
    records: made.result.records.length,
    limits,
  };
}

interface Installed {
  bytes: number;
  installSeconds: number;
  index: ArrayBuffer;
  /** Folded names that it has. */
  known: string[];
}

/** Reads a pack and builds its index, as it is done where a pack is installed. */
async function install(path: string): Promise<Installed> {
  const file = readFileSync(path);
  const { seconds, result } = await timed(async () => buildIndex(await decodePack(new Blob([file]))));
  const knowledge = new Knowledge(openIndex(result.buffer));
  const step = Math.max(1, Math.floor(knowledge.records / LOOK_UPS));
  const names = Array.from({ length: Math.min(LOOK_UPS, knowledge.records) }, (_, at) => fold(knowledge.name(at * step)));
  const known = [...new Set(names)].filter((key) => knowledge.lookUp(key).length > 0);
  return { bytes: file.length, installSeconds: seconds, index: result.buffer, known };
}

/** Of each pack the fastest of some rounds, in turn, so that what else the machine does meets all alike. */
async function measureUse(paths: readonly string[]): Promise<UseFigures[]> {
  const packs: (Installed & { open: number; there: number; absent: number })[] = [];
  for (const path of paths) packs.push({ ...(await install(path)), open: Infinity, there: Infinity, absent: Infinity });
  for (let round = 0; round < ROUNDS; round++) {
    for (const pack of packs) {
      const { seconds, result: knowledge } = await timed(() => new Knowledge(openIndex(pack.index)));
      const lookUp = (keys: readonly string[]) => timed(() => keys.forEach((key) => void knowledge.lookUp(key)));
      pack.open = Math.min(pack.open, seconds);
      pack.there = Math.min(pack.there, (await lookUp(pack.known)).seconds / pack.known.length);
      pack.absent = Math.min(pack.absent, (await lookUp(pack.known.map((key) => `${key} zq`))).seconds / pack.known.length);
    }
  }
  return packs.map(({ bytes, installSeconds, index, open, there, absent }) => ({
    bytes,
    installSeconds,
    indexBytes: index.byteLength,
    openMs: 1e3 * open,
    knownUs: 1e6 * there,
    unknownUs: 1e6 * absent,
  }));
}

const folder = mkdtempSync(join(process.env.CROSSREAD_BENCH_FOLDER ?? tmpdir(), 'crossread-wikidata-'));
const at = (name: string) => join(folder, name);
try {
  process.stderr.write(`An invented dump of ${ENTITIES.toLocaleString('en')} entities …\n`);
  await writeDump(at('dump.json'));
  const before = loadavg()[0] ?? 0;
  const load = () => (before + (loadavg()[0] ?? 0)) / 2;
  const reading = await read(at('dump.json'), { kept: at('kept.jsonl'), state: at('state.json') });
  if (!IS_PACK_ALONE) writeReading({ reading, lines: await compareLines(at('dump.json')), leastSitelinks: LEAST_SITELINKS, load: load() });
  rmSync(at('dump.json'));
  process.stderr.write('Making the pack …\n');
  const { limits, ...packing } = await pack(at('kept.jsonl'), at('wikidata.pack'));
  const [own, bundled] = await measureUse([at('wikidata.pack'), 'public/knowledge.pack']);
  if (own && bundled)
    writePack({ entities: reading.entities, packing, limits, own, bundled, leastSitelinks: LEAST_SITELINKS, load: load() });
  console.log('Written: docs/knowledge-wikidata.md');
} finally {
  rmSync(folder, { recursive: true });
}
