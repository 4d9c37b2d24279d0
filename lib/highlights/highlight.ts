import * as z from 'zod/mini';
import { MAX_METADATA_UTF16 } from '../article/article';
import { CHANGEABLE, HIGHLIGHT_COLOURS, MAX_ABOUT, MAX_NOTE_UTF16, MAX_QUOTE_UTF16, MAX_TAG_UTF16, MAX_TAGS } from './limits';

/** W3C Web Annotation: a quote with its surroundings. */
const textQuote = z.object({
  exact: z.string().check(z.minLength(1), z.maxLength(MAX_QUOTE_UTF16)),
  prefix: z.string().check(z.maxLength(200)),
  suffix: z.string().check(z.maxLength(200)),
});
/** W3C Web Annotation: offsets into the article's text, UTF-16 code units, end exclusive. */
const textPosition = z.object({ start: z.number().check(z.gte(0)), end: z.number().check(z.gte(0)) });

/** Crossread's own: the share of the text before the quote, 0 to 1. Highlights of earlier versions have none. */
const placeHint = z.object({ at: z.number().check(z.gte(0), z.lte(1)) });

export const selectorSchema = z.object({ quote: textQuote, position: textPosition, hint: z.optional(placeHint) });
export type Selector = z.infer<typeof selectorSchema>;

const note = z.string().check(z.maxLength(MAX_NOTE_UTF16));
const colour = z.enum(HIGHLIGHT_COLOURS);
const tags = z.array(z.string().check(z.minLength(1), z.maxLength(MAX_TAG_UTF16))).check(z.maxLength(MAX_TAGS));
const about = z.array(z.string().check(z.minLength(1), z.maxLength(200))).check(z.maxLength(MAX_ABOUT));
const line = z.string().check(z.maxLength(MAX_METADATA_UTF16));

/** Where a highlight lies on the page. */
export const placementStates = ['exact', 'moved', 'changed', 'missing'] as const;
export type PlacementState = (typeof placementStates)[number];

/** The reader's own mark, as stored. Times are milliseconds since 1970, UTC. */
export const highlightSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(200)),
  articleId: z.string().check(z.maxLength(200)),
  url: z.string().check(z.maxLength(8_000)),
  title: z.optional(line),
  outlet: z.optional(line),
  author: z.optional(line),
  /** The article's date when the highlight was made. */
  published: z.optional(z.string().check(z.maxLength(40))),
  selector: selectorSchema,
  colour,
  note,
  tags,
  /** The reader marked it as a claim, to be compared with what others say. */
  claim: z.boolean(),
  /** Ids of the entities named in the quote. */
  about,
  createdAt: z.number(),
  /** The latest of `times`, or when it was made. */
  updatedAt: z.number(),
  /** When each part was changed last; absent where it is as it was made. Two libraries are merged part by part. */
  times: z.partialRecord(z.enum(CHANGEABLE), z.number()),
  /** Where it was when its article was last seen; absent where that never was. */
  seen: z.optional(z.object({ state: z.enum(placementStates), at: z.number() })),
  /** Where it was imported from: the tool's name, and what it calls this highlight. */
  origin: z.optional(z.object({ tool: z.string().check(z.maxLength(50)), key: z.string().check(z.maxLength(500)) })),
});
export type Highlight = z.infer<typeof highlightSchema>;

/** What the page knows when a highlight is made; the library adds id, article and times. */
export const highlightDraftSchema = z.omit(highlightSchema, {
  id: true,
  articleId: true,
  createdAt: true,
  updatedAt: true,
  times: true,
  seen: true,
  origin: true,
});
export type HighlightDraft = z.infer<typeof highlightDraftSchema>;

/** What may change later; with another place in the text come the entities named there. */
export const highlightChangeSchema = z.object({
  colour: z.optional(colour),
  note: z.optional(note),
  tags: z.optional(tags),
  claim: z.optional(z.boolean()),
  selector: z.optional(selectorSchema),
  about: z.optional(about),
});
export type HighlightChange = z.infer<typeof highlightChangeSchema>;

/**
 * That a highlight, or what the reader said, decided or corrected, was deleted, so that it does not come back from another copy of the library. Nothing of
 * what it said is kept. The id is that of the row; of two articles of a story it names both.
 */
export const tombstoneSchema = z.object({ id: z.string().check(z.minLength(1), z.maxLength(420)), deletedAt: z.number() });
export type Tombstone = z.infer<typeof tombstoneSchema>;

/** A stored highlight together with where it lies in the text at hand. */
export interface PlacedHighlight {
  highlight: Highlight;
  state: PlacementState;
  /** UTF-16 offsets, end exclusive; absent when missing. */
  start?: number;
  end?: number;
}
