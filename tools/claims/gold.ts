import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { SHARED } from '../accuracy/gold';

/** Reads a gold file of JSON Lines; undefined where the gold is not beside this checkout. */
function readLines<T>(name: string, schema: z.ZodType<T>): T[] | undefined {
  const file = join(SHARED, 'corpora', name);
  if (!existsSync(file)) return undefined;
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => schema.parse(JSON.parse(line)));
}

const span = z.object({ start: z.number(), end: z.number(), surface: z.string() });
export type GoldSpan = z.infer<typeof span>;
const attribution = z.object({ source: z.array(span), cue: z.array(span), content: z.array(span) });
const attributedSchema = z.object({ doc_id: z.string(), date: z.string().nullable(), text: z.string(), attributions: z.array(attribution) });
export type AttributedDocument = z.infer<typeof attributedSchema>;

const eventSchema = z.object({
  corpus: z.string(),
  event_id: z.string(),
  doc_id: z.string(),
  outlet: z.string().nullish(),
  title: z.string().nullish(),
  date: z.string().nullish(),
  text: z.string(),
});
export type EventDocument = z.infer<typeof eventSchema>;

const numericSchema = z.object({
  event_id: z.string(),
  quantity: z.string(),
  about: z.string(),
  verdict: z.enum(['conflict', 'update', 'agree', 'scope', 'distractor']),
  claims: z.array(z.object({ doc_id: z.string(), start: z.number(), end: z.number(), surface: z.string() })),
  accept: z.array(z.string()).optional(),
});
export type NumericGold = z.infer<typeof numericSchema>;

const copySide = z.object({ outlet: z.string(), title: z.string(), text: z.string() });
const copySchema = z.object({ a: copySide, b: copySide, containment: z.number() });
export type CopyPair = z.infer<typeof copySchema>;

export const readAttributions = () => readLines('attribution-dev.jsonl', attributedSchema);
export const readEvents = () => readLines('events-dev.jsonl', eventSchema);
export const readNumeric = () => readLines('numeric-dev.jsonl', numericSchema);
export const readCopies = () => readLines('wire-copies-dev.jsonl', copySchema);
