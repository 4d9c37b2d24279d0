/** How an article's date came to be known; `reader` is the reader's own choice and outranks the page. */
export type DateBasis = 'json-ld' | 'meta' | 'time' | 'dateline' | 'address' | 'reader';

/** A moment as a page states it. */
export interface StatedDate {
  /** The calendar day where the article was published: ISO 8601, YYYY-MM-DD, or less precise where the page is. */
  day: string;
  /** The full statement where there is one, ISO 8601 with its time zone. */
  instant?: string;
  basis: DateBasis;
}

export interface Outlet {
  name: string;
  /** Host name without "www.". */
  host: string;
}

/** One news text, apart from the page that carried it. */
export interface Article {
  /** Same article, same id: see identity.ts. */
  id: string;
  /** The address it was read at, without fragment. */
  url: string;
  canonicalUrl?: string;
  outlet?: Outlet;
  title?: string;
  byline?: string;
  published?: StatedDate;
  modified?: StatedDate;
  /** BCP 47, as the page declares it. */
  language?: string;
  /** Headline, standfirst, body and captions; paragraphs are separated by a blank line. */
  text: string;
  /** Parts of `text` in order; offsets are UTF-16 code units, end exclusive. */
  parts: ArticlePart[];
  /** True where the text went over MAX_TEXT_UTF16 and was cut there. */
  truncated: boolean;
}

export type PartKind = 'headline' | 'standfirst' | 'heading' | 'body' | 'caption';

export interface ArticlePart {
  kind: PartKind;
  startUtf16: number;
  endUtf16: number;
}

/** Longer texts are cut here: about 80,000 words, ten times the longest real news feature. */
export const MAX_TEXT_UTF16 = 500_000;
/** Metadata is page-made: a longer title, byline or outlet name is cut here. */
export const MAX_METADATA_UTF16 = 500;
