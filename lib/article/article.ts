/** How an article's date came to be known; `reader` is the reader's own choice and outranks the page. */
export const DATE_BASES = ['json-ld', 'meta', 'time', 'dateline', 'address', 'reader'] as const;
export type DateBasis = (typeof DATE_BASES)[number];

/** A moment as a page states it. */
export interface StatedDate {
  /** The calendar day where the article was published: ISO 8601, YYYY-MM-DD, or less precise where the page is. */
  day: string;
  /** The full statement where there is one, ISO 8601 with its time zone. */
  instant?: string | undefined;
  basis: DateBasis;
}

/** A date as it stands on a page, not read yet. */
export interface DateStatement {
  /** `line` is a visible line that may have the day somewhere in it; the others are nothing but a date. */
  basis: 'json-ld' | 'meta' | 'time' | 'line';
  value: string;
}

export interface DateStatements {
  /** Surest first. */
  published: DateStatement[];
  modified: DateStatement[];
}

export const MAX_STATEMENT_UTF16 = 200;
export const MAX_STATEMENTS = 60;

export interface Outlet {
  name: string;
  /** Host name without "www.". */
  host: string;
}

/** One news text, apart from the page that carried it. */
export interface Article {
  /** The address it was read at, without fragment. */
  url: string;
  canonicalUrl?: string;
  outlet?: Outlet;
  title?: string;
  byline?: string;
  /** What the page states of its dates; `published` and `modified` are read from it by article-dates.ts. */
  dates: DateStatements;
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

export const PART_KINDS = ['headline', 'standfirst', 'heading', 'body', 'caption'] as const;
export type PartKind = (typeof PART_KINDS)[number];

export interface ArticlePart {
  kind: PartKind;
  startUtf16: number;
  endUtf16: number;
}

/** Longer texts are cut here: about 80,000 words, ten times the longest real news feature. */
export const MAX_TEXT_UTF16 = 500_000;
/** Metadata is page-made: a longer title, byline or outlet name is cut here. */
export const MAX_METADATA_UTF16 = 500;
