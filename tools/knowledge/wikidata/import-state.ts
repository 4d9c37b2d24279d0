import { readFile, rename, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { ImportProblem } from './import-problem';

const count = z.number().int().min(0);

const countsSchema = z.object({
  /** Lines that are entities of whatever type. */
  entities: count,
  kept: count,
  /** Lines that are no JSON, and lines too long. */
  broken: count,
});

/** How far an import has come, in a file beside its output. What was kept so far lies in another one, and only ever grows. */
const importStateSchema = z.object({
  version: z.literal(1),
  head: z.object({ bytes: count, sha256: z.string() }),
  /** What was asked for; a run that asks for something else cannot go on from here. */
  asked: z.string(),
  /** Of the first byte not read yet, in the unpacked dump. */
  offset: count,
  /** Length of the file of kept entities that belongs to this offset. What lies behind it was written after, and is written again. */
  keptBytes: count,
  counts: countsSchema,
  /** The newest day on which an entity was changed. */
  newest: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .optional(),
  isWhole: z.boolean(),
});
export type ImportState = z.infer<typeof importStateSchema>;

export async function writeState(path: string, state: ImportState): Promise<void> {
  const fresh = `${path}.new`;
  await writeFile(fresh, JSON.stringify(state), { flush: true });
  await rename(fresh, path);
}

/** Undefined where no import was begun. */
export async function readState(path: string): Promise<ImportState | undefined> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
  const parsed = importStateSchema.safeParse(parseJson(text));
  if (!parsed.success) throw new ImportProblem(`${path} does not say how far the import came. Delete it to begin anew.`);
  return parsed.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // Refused by the schema.
  }
}
