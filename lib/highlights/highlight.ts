import * as z from 'zod/mini';
import { HIGHLIGHT_COLOURS, MAX_NOTE_UTF16, MAX_QUOTE_UTF16 } from './limits';

/** W3C Web Annotation: a quote with its surroundings. */
const textQuote = z.object({
  exact: z.string().check(z.minLength(1), z.maxLength(MAX_QUOTE_UTF16)),
  prefix: z.string().check(z.maxLength(200)),
  suffix: z.string().check(z.maxLength(200)),
});
/** W3C Web Annotation: offsets into the article's text, UTF-16 code units, end exclusive. */
const textPosition = z.object({ start: z.number().check(z.gte(0)), end: z.number().check(z.gte(0)) });

export const selectorSchema = z.object({ quote: textQuote, position: textPosition });
export type Selector = z.infer<typeof selectorSchema>;

/** The reader's own mark, as stored. Times are milliseconds since 1970, UTC. */
export const highlightSchema = z.object({
  id: z.string(),
  articleId: z.string().check(z.maxLength(200)),
  url: z.string().check(z.maxLength(8_000)),
  title: z.optional(z.string().check(z.maxLength(500))),
  outlet: z.optional(z.string().check(z.maxLength(500))),
  /** The article's date when the highlight was made. */
  published: z.optional(z.string()),
  selector: selectorSchema,
  colour: z.enum(HIGHLIGHT_COLOURS),
  note: z.string().check(z.maxLength(MAX_NOTE_UTF16)),
  createdAt: z.number(),
  updatedAt: z.number(),
});
export type Highlight = z.infer<typeof highlightSchema>;

/** What the page knows when a highlight is made; the library adds id, article and times. */
export const highlightDraftSchema = z.omit(highlightSchema, { id: true, articleId: true, createdAt: true, updatedAt: true });
export type HighlightDraft = z.infer<typeof highlightDraftSchema>;

/** What may change later. */
export const highlightChangeSchema = z.object({
  colour: z.optional(z.enum(HIGHLIGHT_COLOURS)),
  note: z.optional(z.string().check(z.maxLength(MAX_NOTE_UTF16))),
});
export type HighlightChange = z.infer<typeof highlightChangeSchema>;

/** Where a highlight lies on the page now. */
export const placementStates = ['exact', 'moved', 'changed', 'missing'] as const;
export type PlacementState = (typeof placementStates)[number];

/** A stored highlight together with where it lies in the text at hand. */
export interface PlacedHighlight {
  highlight: Highlight;
  state: PlacementState;
  /** UTF-16 offsets, end exclusive; absent when missing. */
  start?: number;
  end?: number;
}
