import * as z from 'zod/mini';

/** A sentence with its value, ready to be shown. `valueStart` and `valueEnd` count within the quote, UTF-16. */
const saidSchema = z.object({
  quote: z.string(),
  value: z.optional(z.string()),
  valueStart: z.optional(z.number()),
  valueEnd: z.optional(z.number()),
  speaker: z.optional(z.string()),
  /** The article's day, ISO 8601, possibly partial. */
  day: z.optional(z.string()),
});

const verdictSchema = z.enum(['conflict', 'update']);

/** What kept articles say against a sentence of the article that is being read. */
export const contradictionSchema = z.object({
  /** The facet's key: see comparison.ts. */
  key: z.string(),
  label: z.string(),
  verdict: verdictSchema,
  /** Where the sentence stands in the text that was asked about: UTF-16 code units, end exclusive. */
  start: z.number(),
  end: z.number(),
  here: saidSchema,
  others: z.array(
    z.extend(saidSchema, {
      article: z.string(),
      outlet: z.string(),
      title: z.optional(z.string()),
      verdict: verdictSchema,
      /** With an update: whose is the later figure. */
      later: z.optional(z.enum(['here', 'there'])),
    }),
  ),
});

export type Said = z.infer<typeof saidSchema>;
export type Contradiction = z.infer<typeof contradictionSchema>;
