import type { Evidence } from '../article/compare-identity';

/**
 * An article that the reader has highlights in, or gave a date to; no other is kept. Addresses are normalised and serve to find it again. Times are
 * milliseconds since 1970, UTC.
 */
export interface StoredArticle extends Evidence {
  id: string;
  outlet?: string;
  firstSeen: number;
  lastSeen: number;
}
