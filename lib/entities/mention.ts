import * as z from 'zod/mini';
import { ENTITY_KINDS } from '../knowledge/kinds';

/**
 * A stretch of an article's text that names something, as the engine answers it, the command line prints it and messages
 * carry it. Offsets are UTF-16 code units of the article's text, end exclusive; dates ISO 8601, possibly partial.
 */
export const mentionSchema = z.object({
  start: z.number(),
  end: z.number(),
  surface: z.string(),
  kind: z.enum(ENTITY_KINDS),
  /** 0 to 1: how sure the engine is of `id`; where there is none, that this is a name of that kind. */
  confidence: z.number(),
  reading: z.optional(z.enum(['literal', 'metonym', 'demonym'])),
  id: z.optional(z.string()),
  name: z.optional(z.string()),
  /** Of a name that the knowledge does not have: the words under which this text names it in full. */
  fullName: z.optional(z.string()),
  wikipedia: z.optional(z.string()),
  wikidata: z.optional(z.string()),
  geonames: z.optional(z.number()),
  lat: z.optional(z.number()),
  lon: z.optional(z.number()),
  /** The place behind a metonym, "Ankara" for the government of Turkey, or named inside of a longer name: "Ohio" in "Ohio State Patrol". */
  place: z.optional(z.object({ id: z.optional(z.string()), name: z.string(), lat: z.number(), lon: z.number() })),
  /** The likeliest first; `note` tells each from the others: "Illinois, United States". */
  candidates: z.optional(
    z.array(
      z.object({
        ...{ id: z.string(), name: z.string(), confidence: z.number() },
        kind: z.optional(z.enum(ENTITY_KINDS)),
        note: z.optional(z.string()),
      }),
    ),
  ),
  /** What a person was on the date that the text is about. */
  role: z.optional(
    z.object({
      office: z.string(),
      status: z.enum(['holds', 'held', 'not-yet', 'unknown']),
      from: z.optional(z.string()),
      to: z.optional(z.string()),
      source: z.string(),
    }),
  ),
  /** There whenever the text gives a person a title that the knowledge can judge. */
  titleCheck: z.optional(
    z.object({
      claimed: z.string(),
      verdict: z.enum(['consistent', 'ended', 'not-begun', 'never', 'unknown']),
      office: z.optional(z.string()),
      from: z.optional(z.string()),
      to: z.optional(z.string()),
      source: z.optional(z.string()),
      /** The day the title was judged by: the sentence's own past date, else the article's. */
      asOf: z.string(),
    }),
  ),
});

export type Mention = z.infer<typeof mentionSchema>;
export type TitleCheck = NonNullable<Mention['titleCheck']>;
export type MentionRole = NonNullable<Mention['role']>;
