import { readCuratedIds } from './curated-ids';
import { type ImportResult, importDump, removeTraces } from './import-dump';
import { limitLines } from './import-limits';
import { ImportProblem } from './import-problem';
import { readOptions } from './options';

/** `npm run knowledge:wikidata`: a dump of Wikidata (https://dumps.wikimedia.org/wikidatawiki/entities/) becomes a knowledge pack. See docs/knowledge-wikidata.md. */
const count = (value: number): string => value.toLocaleString('en');

type Unfinished = Exclude<ImportResult, { outcome: 'made' }>;

function unfinished({ outcome, collected }: Unfinished, read: string): number {
  if (outcome === 'stopped') {
    console.error(`Stopped. ${read} The same command with --resume goes on from here.`);
    return 130;
  }
  const at = count(collected.state.offset);
  console.error(`The dump ends in the middle of an entity, at byte ${at} of its text: a part of it is missing. ${read}`);
  console.error('No pack was made. Once the rest is there, the same command with --resume goes on from here.');
  return 1;
}

/** Says what came of it. Answers the exit code. */
function report(result: ImportResult, out: string): number {
  const { counts } = result.collected.state;
  const read = `${count(counts.entities)} entities read, ${count(counts.kept)} kept${counts.broken > 0 ? `, ${count(counts.broken)} lines not understood` : ''}.`;
  if (result.outcome !== 'made') return unfinished(result, read);
  console.log(`${out}: ${count(result.records)} entities, ${(result.bytes / 1e6).toFixed(1)} MB, as of ${result.date}. ${read}`);
  for (const line of limitLines(result.limits)) console.log(line);
  if (result.collected.outcome === 'unclosed')
    console.log('The dump has no end: it may be a part of one. If more of it comes, the same command with --resume goes on from here.');
  else removeTraces(out);
  return 0;
}

async function main(): Promise<number> {
  const today = new Date().toISOString().slice(0, 10);
  const options = readOptions(process.argv.slice(2), today);
  const ending = new AbortController();
  const stop = () => ending.abort();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, stop);
  const result = await importDump(options, {
    signal: ending.signal,
    now: () => performance.now(),
    today,
    out: process.stderr,
    curated: () => readCuratedIds('knowledge'),
    onReadingDone: () => {
      for (const name of ['SIGINT', 'SIGTERM'] as const) process.off(name, stop);
      console.error('The dump is read. Making the pack …');
    },
  });
  return report(result, options.out);
}

try {
  process.exitCode = await main();
} catch (error) {
  process.exitCode = 1;
  console.error(error instanceof ImportProblem ? error.message : error);
}
