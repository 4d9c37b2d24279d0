import { compareFingerprints } from '../../article/compare-fingerprints';
import { wordsOf } from '../../article/words';

/** An article as copies are looked for. `fingerprint` is lib/article/fingerprint's. */
export interface CopyCandidate {
  id: string;
  fingerprint: string;
  text: string;
}

/** Eight words in a row are hardly written twice; quotations and names are mostly shorter. */
const SHINGLE_WORDS = 8;
/** From this share of the shorter text's shingles on, one article is a copy of the other, edited or cut. */
const LEAST_CONTAINMENT = 0.45;
/** Fewer common shingles than this could be one long quotation. */
const LEAST_SHARED = 25;
/** Fingerprints estimate by 128 minima: whoever lies under this cannot lie over the true measure. */
const LEAST_ESTIMATE = 0.2;

/** Pairs of articles of which one repeats most of the other: wire copy, whatever its credit says. Compares all pairs of these articles. */
export function wireCopies(articles: readonly CopyCandidate[]): [string, string][] {
  const shingles = new Map<string, Set<string>>();
  const shinglesFor = ({ id, text }: CopyCandidate) => {
    const known = shingles.get(id) ?? shinglesOf(text);
    shingles.set(id, known);
    return known;
  };
  return articles.flatMap((a, index) =>
    articles.slice(index + 1).flatMap((b): [string, string][] => {
      const estimate = compareFingerprints(a.fingerprint, b.fingerprint)?.containment ?? 0;
      return estimate >= LEAST_ESTIMATE && isContained(shinglesFor(a), shinglesFor(b)) ? [[a.id, b.id]] : [];
    }),
  );
}

function shinglesOf(text: string): Set<string> {
  const words = wordsOf(text);
  const shingles = new Set<string>();
  for (let at = 0; at + SHINGLE_WORDS <= words.length; at++) shingles.add(words.slice(at, at + SHINGLE_WORDS).join(' '));
  return shingles;
}

function isContained(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared++;
  return shared >= LEAST_SHARED && shared >= LEAST_CONTAINMENT * small.size;
}
