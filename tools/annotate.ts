import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { createInterface } from 'node:readline';
import { annotateDocument, type DocumentInput, documentInputSchema } from './annotate/document';
import { printForPeople } from './annotate/print';
import { readNodeKnowledge } from './node-knowledge';
import { readNodeRecogniser } from './node-recogniser';

const USAGE = `npm run -s annotate -- FILE...            who and where is meant, for people (.txt or .html)
npm run -s annotate -- --date 2026-01-20 FILE...
npm run -s annotate -- --jsonl < in > out   a document a line, for programs`;

/** The engine on the command line. Exit status 1 where a document failed; the others are done all the same. */
async function main(args: string[]): Promise<void> {
  const knowledge = await readNodeKnowledge();
  const recogniser = readNodeRecogniser();
  const now = new Date();
  if (args.includes('--jsonl')) {
    for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
      if (line.trim() === '') continue;
      process.stdout.write(`${JSON.stringify(annotateLine(line))}\n`);
    }
    return;
  }
  const dateAt = args.indexOf('--date');
  const date = dateAt < 0 ? undefined : args[dateAt + 1];
  const files = args.filter((arg, index) => !arg.startsWith('--') && (dateAt < 0 || index !== dateAt + 1));
  if (files.length === 0) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  for (const file of files) {
    try {
      const content = readFileSync(file, 'utf8');
      const input = { id: file, ...(/^\.x?html?$/.test(extname(file)) ? { html: content } : { text: content }), ...(date ? { date } : {}) };
      printForPeople(annotateDocument(documentInputSchema.parse(input), knowledge, now, recogniser));
    } catch (error) {
      console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = 1;
    }
  }

  function annotateLine(line: string): object {
    let id: unknown;
    try {
      const json: unknown = JSON.parse(line);
      if (typeof json === 'object' && json !== null && 'id' in json) id = json.id;
      const input: DocumentInput = documentInputSchema.parse(json);
      return annotateDocument(input, knowledge, now, recogniser);
    } catch (error) {
      process.exitCode = 1;
      return { id: id ?? null, error: describeError(error) };
    }
  }
}

function describeError(error: unknown): string {
  if (error instanceof Error && 'issues' in error && Array.isArray(error.issues)) {
    return error.issues
      .map((issue: { path?: unknown[]; message?: string }) => `${(issue.path ?? []).join('.') || 'line'}: ${issue.message}`)
      .join('; ');
  }
  return error instanceof Error ? error.message : String(error);
}

await main(process.argv.slice(2));
