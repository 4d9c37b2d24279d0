import { fork } from 'node:child_process';
import { join } from 'node:path';
import { type TextResult, textResultSchema } from './measure-text';

const WORKER = join(import.meta.dirname, 'worker.ts');

function runShare(share: number, of: number, now: Date, onResult: (result: TextResult) => void, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    // Started like this process, with the loader for TypeScript; a large page takes more than what Node allows itself on small machines.
    const worker = fork(WORKER, [String(share), String(of), now.toISOString()], {
      signal,
      execArgv: [...process.execArgv, '--max-old-space-size=3000'],
    });
    worker.on('message', (message) => onResult(textResultSchema.parse(message)));
    worker.on('error', reject);
    worker.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`Reading saved pages ended with code ${code}.`))));
  });
}

/** Reads all saved pages outside of a browser, in several processes. Answers the results by id. */
export async function runText(
  processes: number,
  now: Date,
  progress: (done: number) => void,
  signal: AbortSignal,
): Promise<Map<string, TextResult>> {
  const results = new Map<string, TextResult>();
  const onResult = (result: TextResult) => {
    results.set(result.id, result);
    progress(results.size);
  };
  await Promise.all(Array.from({ length: processes }, (_, share) => runShare(share, processes, now, onResult, signal)));
  return results;
}
