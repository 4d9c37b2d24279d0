/** Apart from the schemas, so that scripts in a page can have them without Zod. */
export const HIGHLIGHT_COLOURS = ['yellow', 'green', 'blue', 'pink'] as const;
export type HighlightColour = (typeof HIGHLIGHT_COLOURS)[number];

/** What the reader may change in a highlight, each by itself. */
export const CHANGEABLE = ['colour', 'note', 'tags', 'claim', 'selector'] as const;
export type Changeable = (typeof CHANGEABLE)[number];

/** A selected quote may be this long; more is a copy of the article, which is kept another way. */
export const MAX_QUOTE_UTF16 = 20_000;
export const MAX_NOTE_UTF16 = 20_000;

/** Tags of one highlight, and the length of each. */
export const MAX_TAGS = 50;
export const MAX_TAG_UTF16 = 100;
/** Actors and places linked to one highlight. */
export const MAX_ABOUT = 100;
