import { z } from 'zod';
import { shiftsSchema } from './shifts';

/** What was seen of one page without Crossread in the browser. */
export const baselineSchema = z.object({
  requests: z.array(z.string()),
  /** The browser itself changed the page after it was loaded; in words. */
  difference: z.optional(z.string()),
  /** One for each visit; none where the browser does not tell. */
  shifts: z.array(shiftsSchema).default([]),
  /** Readability's own parse of a clone, milliseconds: the first and the median of three. */
  readability: z.object({ firstMs: z.number(), medianMs: z.number(), attempts: z.number(), textUtf16: z.number() }),
  /** Style sheets that the page can see, in words. */
  sheets: z.string(),
  elements: z.number(),
  textNodes: z.number(),
});
export type Baseline = z.infer<typeof baselineSchema>;

/** Milliseconds of the page's main thread, told by the reader. */
export const workSchema = z.object({
  extractMs: z.number(),
  paintMs: z.number(),
  updates: z.number(),
  updateMs: z.number(),
  longestMs: z.number(),
});

/** What was seen of one page with Crossread. */
export const visitSchema = z.object({
  /** Status of the reader when it had done its work. */
  status: z.string(),
  takenForNews: z.boolean(),
  marks: z.number(),
  found: z.number(),
  detectMs: z.optional(z.number()),
  work: z.optional(workSchema),
  /** `no-mark`: nothing on the page could be pointed at. */
  card: z.enum(['opened', 'no-mark', 'did-not-open', 'did-not-close']),
  /** How the page differed from the page as loaded, by the step that was just done; empty where it never did. */
  differences: z.array(z.string()),
  /** Style sheets that the page could see with marks and after the switch-off, in words. */
  sheets: z.array(z.string()),
  /** Elements that lay elsewhere with marks than without. */
  moved: z.number(),
  shifts: z.array(shiftsSchema).default([]),
  requests: z.array(z.string()),
  errors: z.array(z.string()),
});
export type Visit = z.infer<typeof visitSchema>;

/** One saved page in one browser. `problem`: it could not be measured to its end. */
export const pageResultSchema = z.object({
  id: z.string(),
  baseline: z.optional(baselineSchema),
  visit: z.optional(visitSchema),
  problem: z.optional(z.string()),
});
export type PageResult = z.infer<typeof pageResultSchema>;
