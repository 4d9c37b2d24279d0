import type { ExportInput } from './contract';
import { arrayChunks } from './json-chunks';
import { LIBRARY_FORMAT, LIBRARY_VERSION } from './library-file';

/** The library as one JSON text, in pieces; see library-file.ts. The opposite of readLibraryFile. */
export function* writeLibrary(input: ExportInput, now: number): Generator<string> {
  const { highlights, articles = [], kept = [], tombstones = [], own = [], decisions = [], corrections = [], articleDays = {} } = input;
  const about = { format: LIBRARY_FORMAT, version: LIBRARY_VERSION, exportedAt: new Date(now).toISOString() };
  yield JSON.stringify(about).slice(0, -1);
  for (const [name, rows] of Object.entries({ highlights, articles, kept, tombstones, own, decisions, corrections })) {
    yield `,\n"${name}":`;
    yield* arrayChunks(rows);
  }
  yield `,\n"articleDays":${JSON.stringify(articleDays)}}\n`;
}
