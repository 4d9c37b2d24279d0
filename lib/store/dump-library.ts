import { writeLibrary } from '../highlights/exchange/write-library';
import type { Library } from './database';
import { readLibrary } from './erase';

/** The whole library as a file that can be imported, and how much is in it. `now` in milliseconds since 1970, UTC. */
export async function dumpLibrary(
  library: Library,
  now: number,
  articleDays: Readonly<Record<string, string>> = {},
): Promise<{ chunks: string[]; highlights: number; kept: number; own: number }> {
  const contents = await readLibrary(library);
  return {
    chunks: [...writeLibrary({ ...contents, articleDays }, now)],
    highlights: contents.highlights.length,
    kept: contents.kept.length,
    own: contents.own.length,
  };
}
