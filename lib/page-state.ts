import * as z from 'zod/mini';
import { highlightSchema, placementStates } from './highlights/highlight';
import { ENTITY_KINDS } from './knowledge/kinds';

/** ISO 8601, possibly partial. */
export const daySchema = z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/));

/** An article as its reader tells of it. */
export const articleStateSchema = z.object({
  /** As the library knows it; absent until the background has said. */
  id: z.optional(z.string()),
  url: z.string(),
  title: z.optional(z.string()),
  outlet: z.optional(z.string()),
  byline: z.optional(z.string()),
  language: z.optional(z.string()),
  published: z.optional(daySchema),
  publishedBasis: z.optional(z.string()),
  modified: z.optional(daySchema),
  truncated: z.boolean(),
});

export const asOfSchema = z.object({
  day: daySchema,
  /** `article`: the page's own date; `reader`: set by the reader; `today`: no date was found. */
  basis: z.enum(['article', 'reader', 'today']),
});

/** Why the reader did or did not annotate a page; the interface has a sentence for each. */
const pageStatuses = ['reading', 'annotated', 'nothing-found', 'no-article', 'no-text', 'site-off', 'paused', 'failed'] as const;

/** All that the reader of a page tells of it. */
export const pageStateSchema = z.object({
  status: z.enum(pageStatuses),
  /** Words for `failed`. */
  problem: z.optional(z.string()),
  /** What spoke for or against a news article, as keys of the message catalogue (detection_...). */
  signals: z.array(z.string()),
  article: z.optional(articleStateSchema),
  asOf: z.optional(asOfSchema),
  /** The page changes so much that following it was paused; it goes on when the reader says so. */
  busy: z.optional(z.boolean()),
  /** What reading has cost the page, milliseconds of its main thread: first reading, last painting, all updates, the longest task. */
  work: z.optional(
    z.object({ extractMs: z.number(), paintMs: z.number(), updates: z.number(), updateMs: z.number(), longestMs: z.number() }),
  ),
  /** What was found, most mentioned first. */
  found: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      kind: z.enum(ENTITY_KINDS),
      count: z.number(),
      /** Start of the first mention, UTF-16. */
      start: z.number(),
      outdatedTitle: z.boolean(),
    }),
  ),
  highlights: z.array(
    z.object({
      highlight: highlightSchema,
      state: z.enum(placementStates),
      start: z.optional(z.number()),
      /** What stands there now, where the words have changed. */
      now: z.optional(z.string()),
    }),
  ),
});
