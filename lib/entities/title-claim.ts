import type { Span } from './spot';
import type { Token } from './tokens';

/** A title that the text gives to a person: "Syrian President" before the name, ", the president of Syria," behind it. */
export interface ClaimedTitle {
  /** Title words, lower case, without country: "president", "prime minister". */
  title: string;
  /** Entities named with the title: the state or organization whose office it is, as candidate entity indexes; empty where none is named. */
  owners: number[];
  /** A place named with the title, as written: "Florida" of "the governor of Florida". Whose office that is, the office's name says. */
  place?: string;
  /** The text says that the office is the place's; a place that merely stands before a title may be anything. */
  isPlaceSure?: true;
  qualifier?: TitleQualifier;
  /** The office's owner is named. */
  isOwned: boolean;
  /** "As president of Syria, he": the way in which it is said makes no mistake of it. */
  isOfPast?: true;
  /** Beside the name and not surely the name's: "after talks with the president of Ukraine, Blinken said". */
  isLoose?: true;
  /** Whose office it is stands there, and is not known ("Obama's adviser"): it may make a title right and never wrong. */
  isUnowned?: true;
  /** Tokens where the title (with its owner) begins and behind all of it, the name included. */
  first: number;
  last: number;
  /** UTF-16 offsets of the title as written, owner included. */
  start: number;
  end: number;
}

export type TitleQualifier = 'former' | 'acting' | 'elect' | 'then';

/** Whose office a title may be: states, organizations and groups, or a place that only an office's name tells. */
export interface Owner {
  span: Span;
  entities: number[];
  place?: string;
}

/** What is known of the words around a name. */
export interface Around {
  text: string;
  tokens: Token[];
  ownersAt: (firstToken: number) => Owner | undefined;
  ownersEnding: (lastToken: number) => Owner | undefined;
  isTitle: (words: string) => boolean;
}
