import { compareFingerprints } from '../../article/compare-fingerprints';

/** An article as copies are looked for. `fingerprint` is lib/article/fingerprint's. */
export interface CopyCandidate {
  id: string;
  fingerprint: string;
}

/** From this share of the shorter text on, one article is a copy of the other, edited or cut. */
const LEAST_CONTAINMENT = 0.45;
/** Fewer common minima could be one long quotation. */
const LEAST_SHARED = 12;

/** Pairs of articles of which one repeats most of the other: wire copy, whatever its credit says. All pairs of these articles are compared. */
export function wireCopies(articles: readonly CopyCandidate[]): [string, string][] {
  return articles.flatMap((a, index) =>
    articles.slice(index + 1).flatMap((b): [string, string][] => {
      const likeness = compareFingerprints(a.fingerprint, b.fingerprint);
      return likeness && likeness.containment >= LEAST_CONTAINMENT && likeness.shared >= LEAST_SHARED ? [[a.id, b.id]] : [];
    }),
  );
}
