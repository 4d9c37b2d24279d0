import type { PartKind } from '../article/article';
import type { NameUnknown } from '../entities/names-unknown';
import type { EntityKind } from '../knowledge/kinds';

/** A name in a kept article, as far as reading it offline needs. Offsets are UTF-16 code units of its text, end exclusive. */
export interface KeptMention {
  start: number;
  end: number;
  id: string;
  name: string;
  kind: EntityKind;
}

/**
 * One version of an article that the reader keeps: what stood there when it was seen. Its highlights are found in it again like on the page. Times
 * are milliseconds since 1970, UTC.
 */
export interface KeptArticle {
  id: string;
  articleId: string;
  /** 1 for the first; a changed text on a later visit adds one. */
  version: number;
  keptAt: number;
  /** The last visit that found this very text. */
  seenAt: number;
  url: string;
  title?: string;
  outlet?: string;
  author?: string;
  language?: string;
  published?: string;
  modified?: string;
  text: string;
  parts: { kind: PartKind; start: number; end: number }[];
  mentions: KeptMention[];
  /** Names that the knowledge does not have; absent in what was kept before they were. */
  unknown?: NameUnknown[];
  /** Version of the knowledge that the mentions were found with. */
  pack: string;
}
