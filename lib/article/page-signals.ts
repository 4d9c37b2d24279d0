import * as z from 'zod/mini';

const count = z.number().check(z.nonnegative());
const words = (maxUtf16: number) => z.string().check(z.maxLength(maxUtf16));

/** The most that is sent of what a page says of itself, UTF-16 code units. */
const MAX_SIGNAL_UTF16 = 2_000;

/** What the probe reads off a page and the background weighs (detect.ts). What is known of its site is no part of it. */
export const pageSignalsSchema = z.object({
  /** Bare names of the types that JSON-LD and microdata give, separated and enclosed by spaces. */
  types: words(MAX_SIGNAL_UTF16),
  /** og:type, lower case. */
  ogType: words(MAX_SIGNAL_UTF16),
  /** <meta name="generator">, lower case. */
  generator: words(MAX_SIGNAL_UTF16),
  /** The first level-1 heading of 15 code units or more, else the document's title. */
  headline: words(MAX_SIGNAL_UTF16),
  /** A meta element says when it was published. */
  published: z.boolean(),
  /** Meta elements that sites with an audience fill: their page or publisher on a social network. */
  audience: z.boolean(),
  /** Meta elements that newsrooms' own tools read: keywords for news search, readership by article and section. */
  newsroom: z.boolean(),
  /** Both an author and a time are marked as such. */
  signed: z.boolean(),
  /** Paragraphs of 80 code units or more: their length together, UTF-16 code units. */
  lengthUtf16: count,
  /** Part of the page's text that stands in links, 0 to 1. */
  linkDensity: count,
  /** Paragraphs with quotation marks. */
  quoting: count,
  /** Words of reported speech, such as "said" or "according", a thousand code units. */
  reported: count,
  /** Words by which a writer speaks to the reader or in the first person, quotations left out, a thousand code units. */
  personal: count,
  /** Blocks of program code. */
  code: count,
});
export type PageSignals = z.infer<typeof pageSignalsSchema>;
