import { createInterface } from 'node:readline';
import { knownPlaces } from '../lib/claims/comparison/known-places';
import { annotateLine } from './annotate/annotate-line';
import type { AnnotatedDocument } from './annotate/document';
import { annotateFile } from './annotate/read-file';
import { compareDocuments } from './compare/compare-documents';
import { printStory } from './compare/print-story';
import { readNodeKnowledge } from './node-knowledge';

const USAGE = `npm run -s compare -- FILE FILE...               what the articles claim, side by side, for people (.txt or .html)
npm run -s compare -- --jsonl < articles > stories   an article a line, out a story a line`;

/** Comparison on the command line. Exit status 1 where an article could not be read; the others are compared all the same. */
async function main(args: string[]): Promise<void> {
  const knowledge = await readNodeKnowledge();
  const now = new Date();
  const place = knownPlaces(knowledge);
  const documents: AnnotatedDocument[] = [];
  if (args.includes('--jsonl')) {
    for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
      if (line.trim() === '') continue;
      const answer = annotateLine(line, knowledge, now);
      if (!('error' in answer)) {
        documents.push(answer);
        continue;
      }
      process.exitCode = 1;
      process.stdout.write(`${JSON.stringify(answer)}\n`);
    }
    for (const story of compareDocuments(documents, place)) process.stdout.write(`${JSON.stringify(story)}\n`);
    return;
  }
  if (args.length === 0) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  for (const file of args) {
    try {
      documents.push(annotateFile(file, knowledge, now));
    } catch (error) {
      console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = 1;
    }
  }
  for (const story of compareDocuments(documents, place)) printStory(story, documents);
}

await main(process.argv.slice(2));
