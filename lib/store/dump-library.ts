import type { Library } from './database';
import { readLibrary } from './erase';

/** The whole library as a file that can be imported, and how much is in it. */
export async function dumpLibrary(library: Library, now: number): Promise<{ chunks: string[]; highlights: number; kept: number }> {
  const contents = await readLibrary(library);
  const file = { format: 'crossread-library', version: 1, exportedAt: new Date(now).toISOString(), ...contents };
  return { chunks: [JSON.stringify(file)], highlights: contents.highlights.length, kept: contents.kept.length };
}
