import type { Claim } from '../claim';

/** Each is said of one facet; see docs/adr/0014. */
export type Verdict = 'agree' | 'conflict' | 'update' | 'scope' | 'only' | 'cannot-tell';
export type FacetKind = 'quantity' | 'place' | 'time' | 'attribution' | 'statement';

/** A mention as comparison needs it; the engine's own and those kept in the library both fit. */
export interface ComparedMention {
  start: number;
  end: number;
  kind: string;
  id?: string | undefined;
}

/** One article of a story. `day` is ISO 8601, possibly partial. */
export interface ComparedArticle {
  id: string;
  text: string;
  outlet?: string | undefined;
  day?: string | undefined;
  claims: readonly Claim[];
  mentions: readonly ComparedMention[];
}

/** What one article says of a facet. Ids are strings but on the command line, where they are whatever came in. `quote` is the article's own words from `start` to `end`: UTF-16 code units, end exclusive. */
export interface Cell<Id = string> {
  article: Id;
  start: number;
  end: number;
  quote: string;
  /** The value in words: "about 120", "al-Shaddadi", "2026-01-19". */
  value?: string;
  /** Where the value stands in the article, for showing it inside of the quote. */
  valueStart?: number;
  valueEnd?: number;
  /** Who says so, in the article's own words. */
  speaker?: string;
  /** For quantities, what a timeline draws. No upper bound is null. */
  low?: number;
  high?: number | null;
  /** The article's day. */
  day?: string;
  /** The reader has corrected the value: what Crossread had read. */
  was?: string;
}

/** One thing that articles of a story say something of. Plain and ready for JSON. */
export interface Facet<Id = string> {
  /** Stable within a story as long as the thing is spoken of: what the reader links, corrects or hides hangs on it. */
  key: string;
  label: string;
  kind: FacetKind;
  verdict: Verdict;
  cells: Cell<Id>[];
  /** How many independent sources there are behind the cells: two outlets that quote one ministry are one. */
  sources: number;
  /** The reader had a hand in it: added the claim, corrected a value, put a cell here or took one out. */
  byReader?: boolean;
}

/** What is known of a place; `area` where it is no point: a province, a region, a sea. */
export interface ComparedPlace {
  name: string;
  lat: number;
  lon: number;
  area: boolean;
}

/** What comparison asks of the world. */
export interface ComparisonWorld {
  place: (id: string) => ComparedPlace | undefined;
  /** Pairs of articles of which one is a copy of the other, as ids. */
  copies?: readonly (readonly [string, string])[];
}

/** The cell of a claim that says one thing of a facet. */
export function cellOfClaim({ start, end, quote, attribution }: Claim, article: ComparedArticle, value: string): Cell {
  const speaker = attribution?.speaker.surface;
  return {
    article: article.id,
    start,
    end,
    quote,
    value,
    ...(speaker ? { speaker } : {}),
    ...(article.day ? { day: article.day } : {}),
  };
}
