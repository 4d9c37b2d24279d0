import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { SHARED } from './gold';

const file = join(SHARED, 'corpora', 'mentions-dev.jsonl');
const id = z
  .union([z.string(), z.number()])
  .transform(String)
  .nullish()
  .transform((value) => value ?? undefined);
const number = z
  .number()
  .nullish()
  .transform((value) => value ?? undefined);

const documentSchema = z.object({
  corpus: z.string(),
  text: z.string(),
  date: z.string().optional(),
  evaluation_span: z.array(z.number()).optional(),
  spans: z.array(
    z.object({
      start: z.number(),
      end: z.number(),
      type: z.string(),
      coref: z.boolean().optional(),
      lat: number,
      lon: number,
      geonames: id,
      wikidata: id,
      name: z
        .string()
        .nullish()
        .transform((value) => value ?? undefined),
      nil: z.boolean().optional(),
    }),
  ),
});
export type LinkedDocument = z.infer<typeof documentSchema>;

/** Documents of the sets whose names have identities, or undefined where they are not beside the checkout. */
export function readLinkedDocuments(sets: readonly string[]): LinkedDocument[] | undefined {
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return (
    lines
      .map((line) => documentSchema.parse(JSON.parse(line)))
      .filter(({ corpus }) => sets.includes(corpus))
      // "I" and "the company" are labelled with whom they mean, and are no names.
      .map((document) => ({ ...document, spans: document.spans.filter(({ coref }) => !coref) }))
  );
}
