import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { type ImportLimits, limitLines } from '../tools/knowledge/wikidata/import-limits';
import { USAGE } from '../tools/knowledge/wikidata/options';
import { sectionsOf } from '../tools/sections';
import { linePlot } from './plot';

export interface HeapSample {
  entities: number;
  /** After a collection. */
  heapMb: number;
  /** Of the whole process, as the system counts it. */
  residentMb: number;
}

export interface ReadFigures {
  seconds: number;
  /** Of the dump. */
  bytes: number;
  entities: number;
  kept: number;
  broken: number;
  keptBytes: number;
  samples: HeapSample[];
}

export interface PackFigures {
  inputSeconds: number;
  encodeSeconds: number;
  /** Heap that the pack's input takes, after a collection. */
  inputMb: number;
  /** Most memory of the process so far, MB: before, with the input made, with the pack made. */
  peakBefore: number;
  peakInput: number;
  peakEncode: number;
  bytes: number;
  records: number;
}

export interface UseFigures {
  /** Of the pack, and of the index that is built of it. */
  bytes: number;
  indexBytes: number;
  installSeconds: number;
  openMs: number;
  knownUs: number;
  unknownUs: number;
}

/** Seconds for the same bytes. */
export interface LineFigures {
  splitting: number;
  readline: number;
  parsingAll: number;
  parsingSome: number;
  parsingFew: number;
  bytes: number;
}

interface Circumstances {
  leastSitelinks: number;
  /** Programs that wanted to run. */
  load: number;
}

const PICTURE = 'wikidata-memory.svg';

const count = (value: number): string => Math.round(value).toLocaleString('en');
const mb = (bytes: number): string => `${count(bytes / 1e6)} MB`;
const rounded = (value: number): string => (value < 10 ? value.toFixed(1) : count(value));
const ratio = (a: number, b: number): string => (a / b).toFixed(2);

/** Highest and lowest heap, the first tenth of the samples left out: modules are loaded and code is compiled then. */
function spread(samples: readonly HeapSample[]): { least: number; most: number } {
  const heaps = samples.slice(Math.ceil(samples.length / 10)).map(({ heapMb }) => heapMb);
  return { least: Math.min(...heaps), most: Math.max(...heaps) };
}

const HOW_TO = `# A pack from Wikidata

Written by \`npm run bench:wikidata\`; do not edit by hand.

\`\`\`
${USAGE}
\`\`\`

Takes a dump of Wikidata's entities in JSON (https://dumps.wikimedia.org/wikidatawiki/entities/, \`latest-all.json.gz\`) as it is, unpacked or packed with
gzip. Node cannot unpack bzip2: a \`.bz2\` must be unpacked first, or the \`.gz\` taken. Nothing is fetched.

**Going on.** Beside the output lie, until the pack is made, what was kept so far (\`FILE.pack.kept.jsonl\`, only ever appended to) and how far the reading came
(\`FILE.pack.state.json\`, written anew every five seconds and at the end). Ctrl-C ends after the megabyte at hand; the same command with \`--resume\` goes
on there, as it does after a crash, and with a dump of which more has arrived. A plain file is read on from the byte where it stopped. A packed one can only be unpacked
from its beginning, so what was read is unpacked again and thrown away before anything new is read.

**What is taken.** Names, other names and the description in the languages asked for; positions held and heads of states, governments and bodies with their dates;
memberships, parties, what is part of what; country, point, population, GeoNames id, ISO code, birth and death, the title of the English Wikipedia's article. Deprecated
statements are not read; where there are preferred ones they count. Every role and relation names its page on www.wikidata.org and the dump's day as the last one
checked. An entity that knowledge/ describes (by its \`wikidata\` id) gets the id it has there.

**What is not claimed.** A date is as exact as Wikidata says; decades, centuries and years before our era are unknown. An end that is only known to be is
unknown, and so is a missing one where the holder has died or would be over 100, somebody else has followed, or 60 years have passed: such a role is told without
dates. A description that speaks of "now" is left out. No office's list of holders is taken to be whole, so nobody is said never to have held it.

**Which entities.** Those of the classes in tools/knowledge/wikidata/classes.ts, with enough pages about them; the file says why it is a table. Offices come with
their holders.
`;

function readingSection({ reading, lines, leastSitelinks, load }: { reading: ReadFigures; lines: LineFigures } & Circumstances): string {
  const { least, most } = spread(reading.samples);
  const perByte = (seconds: number) => rounded(lines.bytes / 1e6 / seconds);
  return `## Reading, measured

An invented dump in the real format, always the same (bench/sample-dump.ts): ${count(reading.entities)} entities, ${mb(reading.bytes)}, with \`--least-sitelinks ${leastSitelinks}\`.
${busy(load)} A real entity is of another length and has other
contents: these figures say how the import grows, not how long a real dump takes.

**Reading**: ${rounded(reading.seconds)} s, ${count(reading.entities / reading.seconds)} entities and ${rounded(reading.bytes / 1e6 / reading.seconds)} MB a second; ${count(reading.kept)} entities kept (${mb(reading.keptBytes)}).
The heap, after a collection at each hundredth of the dump, stays between ${least.toFixed(1)} and ${most.toFixed(1)} MB.

![Memory while a dump is read](pictures/${PICTURE})

Ways to read the first ${mb(lines.bytes)}, MB a second: lines cut from the bytes ${perByte(lines.splitting)}; Node's readline ${perByte(lines.readline)}; cut and all parsed
${perByte(lines.parsingAll)}; cut, and parsed only where the bytes tell of at least one page ${perByte(lines.parsingSome)}, of at least five ${perByte(lines.parsingFew)}.`;
}

const busy = (load: number): string =>
  `On average ${load.toFixed(1)} programs wanted to run while this was measured, on ${cpus().length} processors.`;

interface PackReport extends Circumstances {
  /** Of the dump. */
  entities: number;
  packing: PackFigures;
  limits: ImportLimits;
  own: UseFigures;
  bundled: UseFigures;
}

function packSection({ entities, packing, limits, own, bundled, leastSitelinks, load }: PackReport): string {
  const met = limitLines(limits);
  const row = (what: string, of: (figures: UseFigures) => number, digits: number) =>
    `| ${what} | ${of(own).toFixed(digits)} | ${of(bundled).toFixed(digits)} | ${ratio(of(own), of(bundled))} |`;
  return `## The pack, measured

Of an invented dump of ${count(entities)} entities, with \`--least-sitelinks ${leastSitelinks}\`: ${count(packing.records)} entities are in the pack. ${busy(load)}

Making it holds everything that was kept in memory: ${count(packing.inputMb)} MB of heap for what goes into the pack, made in ${rounded(packing.inputSeconds)} s; the process took
${count(packing.peakBefore)} MB at most before, ${count(packing.peakInput)} MB then, and ${count(packing.peakEncode)} MB with the pack written, in ${rounded(packing.encodeSeconds)} s.
So it is this stage that limits how much can be kept, not the reading.

| | this pack | the one that the extension carries | ratio |
|---|---|---|---|
${row('size, MB', ({ bytes }) => bytes / 1e6, 1)}
${row('installed: read and its index built, s', ({ installSeconds }) => installSeconds, 1)}
${row('size of the index, MB', ({ indexBytes }) => indexBytes / 1e6, 1)}
${row('index opened, ms', ({ openMs }) => openMs, 1)}
${row('looking up a name that is there, µs', ({ knownUs }) => knownUs, 2)}
${row('looking up one that is not, µs', ({ unknownUs }) => unknownUs, 2)}

${met.length > 0 ? `Limits that were met:\n\n${met.map((line) => `- ${line}`).join('\n')}` : 'No limit was met.'}`;
}

const DOCUMENT = 'docs/knowledge-wikidata.md';

function write(fresh: Partial<Record<'reading' | 'pack', string>>): void {
  const before = existsSync(DOCUMENT) ? readFileSync(DOCUMENT, 'utf8') : '';
  writeFileSync(DOCUMENT, `${[HOW_TO, ...sectionsOf(['reading', 'pack'], before, fresh)].join('\n')}\n`);
}

/** Writes what was measured of the reading into docs/knowledge-wikidata.md, and its picture. */
export function writeReading(figures: { reading: ReadFigures; lines: LineFigures } & Circumstances): void {
  const { samples } = figures.reading;
  const series = [
    { name: 'heap after a collection', points: samples.map(({ entities, heapMb }) => [entities / 1000, heapMb] as const) },
    { name: 'whole process', points: samples.map(({ entities, residentMb }) => [entities / 1000, residentMb] as const) },
  ];
  writeFileSync(
    `docs/pictures/${PICTURE}`,
    linePlot(series, { title: 'Memory while a dump is read', x: 'entities read, thousands', y: 'MB' }),
  );
  write({ reading: readingSection(figures) });
}

/** Writes what was measured of the pack. */
export function writePack(figures: PackReport): void {
  write({ pack: packSection(figures) });
}
