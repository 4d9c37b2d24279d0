import * as z from 'zod/mini';

/** Every setting, with its default. Stored as one value in browser.storage.local under `settings`. */
export const settingsSchema = z.object({
  /** Pause everywhere: nothing is read, nothing painted. */
  paused: z._default(z.boolean(), false),
  /** Hosts (without "www.") that the reader has switched off. */
  sitesOff: z._default(z.array(z.string()), []),
  /** Which mentions of an entity are marked. */
  marks: z._default(z.enum(['first-in-section', 'all', 'none']), 'first-in-section'),
  /** A mark in the margin where a kept article contradicts or updates what is being read. */
  marginMarks: z._default(z.boolean(), true),
  /** Articles that were read in the last days are compared too, though not kept: so many days, none for not at all. */
  compareReadDays: z._default(z.number().check(z.gte(0), z.lte(365)), 0),
  /** Hovering this long opens the card, milliseconds. */
  hoverDelayMs: z._default(z.number(), 500),
  /** Leaving mark and card for this long closes it, milliseconds. */
  leaveGraceMs: z._default(z.number(), 300),
  /** Days that the reader gave to articles, by article id. */
  articleDays: z._default(z.record(z.string(), z.string()), {}),
});
export type Settings = z.infer<typeof settingsSchema>;
export const defaultSettings: Settings = settingsSchema.parse({});
