import type { Mention } from '../entities/mention';

/** A stretch of an article's text. Offsets are UTF-16 code units, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** A stretch with its words; `id` is the entity that it names, where the engine knows it. */
export interface NamedSpan extends Span {
  surface: string;
  id?: string;
}

/** How a speaker stands to what is said: "claims" and "alleges" are the cue's own doubt, not ours. */
export type Stance = 'says' | 'claims' | 'confirms' | 'denies' | 'warns' | 'asks' | 'accuses' | 'believes' | 'promises';

export interface Attribution {
  speaker: NamedSpan;
  cue: NamedSpan;
  stance: Stance;
  /** Through whom it was heard: "told AP", "state media reported". */
  via?: NamedSpan;
  /** Whom a pronoun means, where that is certain. */
  antecedent?: NamedSpan;
}

export type Approximation = 'about' | 'at least' | 'more than' | 'up to' | 'fewer than' | 'between' | 'order';

/** What happened to the people who are counted, or what they are. */
export type PeopleState =
  | 'killed'
  | 'wounded'
  | 'missing'
  | 'detained'
  | 'displaced'
  | 'rescued'
  | 'escaped'
  | 'recaptured'
  | 'infected'
  | 'sick'
  | 'abducted'
  | 'troops';

export type QuantityKind = 'people' | 'money' | 'percent' | 'distance' | 'duration' | 'count';

/**
 * A number with what it counts. "dozens" is 24 to 99 (`order`), "at least 120" is 120 with no upper bound: `high` is null, since JSON
 * has no infinity. `unit` is ready to show and stable: "people killed", "USD", "percent", "km", "minutes", or the counted noun.
 */
export interface Quantity extends Span {
  low: number;
  high: number | null;
  unit: string;
  kind: QuantityKind;
  approximation?: Approximation;
  state?: PeopleState;
  /** The counted noun in the singular: "prisoner". */
  noun?: string;
  /** Words that make the counted thing a special one: "us", "islamic state". Lower case. */
  qualifiers?: string[];
  /** A part of a whole that the text names as well ("81 of them", "five others"): it says nothing of the whole. */
  part?: boolean;
}

/** What an article asserts: a sentence or a part of it, and who says it. Plain and ready for JSON. */
export interface Claim extends Span {
  quote: string;
  attribution?: Attribution;
  quantities: Quantity[];
  /** Ids of people, organizations, groups and states named in it, in order of their first mention. */
  actors: string[];
  /** Ids of places, in the same order. */
  places: string[];
  /** The day or days that it speaks of: ISO 8601, possibly partial, a range as "from/to". */
  date?: string;
  negated: boolean;
  hedges: string[];
}

/** What the claims of one article are read from. `day` is the article's date, ISO 8601, possibly partial; without it no "Monday" is resolved. */
export interface ClaimSource {
  text: string;
  mentions: readonly Mention[];
  day?: string | undefined;
  /** BCP 47. Only English is read; where it is not stated the text decides. */
  language?: string | undefined;
}
