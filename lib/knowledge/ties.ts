import * as z from 'zod/mini';
import { entityLinkSchema, sourceNoteSchema } from './card';
import { RELATION_TYPES } from './kinds';

/** Beside the relations: `holds-office` is a person's role, `office-of` ties an office that is named itself to whose it is. */
const TIE_TYPES = [...RELATION_TYPES, 'holds-office', 'office-of'] as const;

/** One dated statement about two actors, read "subject TYPE object". */
const tieSchema = z.object({
  subject: z.string(),
  object: z.string(),
  type: z.enum(TIE_TYPES),
  /** The same from both ends: it has no direction. */
  mutual: z.boolean(),
  /** Of `holds-office`. */
  office: z.optional(entityLinkSchema),
  acting: z.optional(z.boolean()),
  /** On the day asked for. */
  status: z.enum(['holds', 'ended', 'not-begun', 'unknown']),
  from: z.optional(z.string()),
  to: z.optional(z.string()),
  /** The last day for which the source speaks. */
  checked: z.string(),
  note: z.optional(z.string()),
  source: sourceNoteSchema,
});
export type Tie = z.infer<typeof tieSchema>;

/**
 * Who is tied to whom among some actors on a day. Places are among the actors only where somebody is tied to them.
 */
export const tiesSchema = z.object({
  /** The day everything was judged by, ISO 8601, possibly partial. */
  day: z.string(),
  /** In the order asked for, then the thirds. */
  actors: z.array(
    z.extend(entityLinkSchema, {
      /** Not asked for: a third that several of the others belong to. */
      third: z.optional(z.boolean()),
    }),
  ),
  /** What holds comes first, then what is not known, what has not begun, what has ended. */
  ties: z.array(tieSchema),
});
export type Ties = z.infer<typeof tiesSchema>;
export type Actor = Ties['actors'][number];
