import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** Where the measuring texts lie: beside the checkout, never in it. */
export const SHARED = '../shared';

const spanSchema = z.object({
  start: z.number(),
  end: z.number(),
  type: z.string(),
  surface: z.string(),
  coref: z.boolean().optional(),
  lat: z.number().optional(),
  lon: z.number().optional(),
});
export type GoldSpan = z.infer<typeof spanSchema>;

const goldSchema = z.object({
  corpus: z.string(),
  doc_id: z.union([z.string(), z.number()]),
  text: z.string(),
  date: z.string().optional(),
  outlet: z.string().optional(),
  evaluation_span: z.array(z.number()).optional(),
  spans: z.array(spanSchema),
});
export type GoldDocument = z.infer<typeof goldSchema>;

/** The documents of a gold set, or undefined where it is not there. */
export function readGold(name: string): GoldDocument[] | undefined {
  const file = join(SHARED, 'corpora', name);
  if (!existsSync(file)) return undefined;
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => goldSchema.parse(JSON.parse(line)));
}
