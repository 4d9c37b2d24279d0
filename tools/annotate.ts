import { createInterface } from 'node:readline';
import { annotateLine } from './annotate/annotate-line';
import { printForPeople } from './annotate/print';
import { annotateFile } from './annotate/read-file';
import { readNodeKnowledge } from './node-knowledge';
import { readNodeNames } from './node-names';
import { readNodeRecogniser } from './node-recogniser';

const USAGE = `npm run -s annotate -- FILE...            who and where is meant, and what is claimed, for people (.txt or .html)
npm run -s annotate -- --date 2026-01-20 FILE...
npm run -s annotate -- --jsonl < in > out   a document a line, for programs`;

/** The engine on the command line. Exit status 1 where a document failed; the others are done all the same. */
async function main(args: string[]): Promise<void> {
  const knowledge = await readNodeKnowledge();
  const files = { recogniser: readNodeRecogniser(), namesOf: readNodeNames(knowledge) };
  const now = new Date();
  if (args.includes('--jsonl')) {
    for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
      if (line.trim() === '') continue;
      const answer = annotateLine(line, knowledge, now, files);
      if ('error' in answer) process.exitCode = 1;
      process.stdout.write(`${JSON.stringify(answer)}\n`);
    }
    return;
  }
  const dateAt = args.indexOf('--date');
  const date = dateAt < 0 ? undefined : args[dateAt + 1];
  const paths = args.filter((arg, index) => !arg.startsWith('--') && (dateAt < 0 || index !== dateAt + 1));
  if (paths.length === 0) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  for (const file of paths) {
    try {
      printForPeople(annotateFile(file, knowledge, now, { date, ...files }));
    } catch (error) {
      console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = 1;
    }
  }
}

await main(process.argv.slice(2));
