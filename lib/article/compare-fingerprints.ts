import { EMPTY_BIN, FINGERPRINT_BINS } from './fingerprint';

export interface TextSimilarity {
  /** Estimated share of all shingles that both texts have (Jaccard), 0 to 1. */
  resemblance: number;
  /** Estimated share of the shorter text's shingles that the longer has, 0 to 1: high where one is a part of the other. */
  containment: number;
  /** Minima that agree, of 128. By chance about one in 65,000 does. */
  shared: number;
}

export const FINGERPRINT_PATTERN = /^(?:[0-9a-z]{1,6}\.[A-Za-z0-9+/]{342}==)?$/;

function decode(fingerprint: string): { shingles: number; minima: number[] } | undefined {
  if (fingerprint === '' || !FINGERPRINT_PATTERN.test(fingerprint)) return undefined;
  const [shingles = '', minima = ''] = fingerprint.split('.');
  const bytes = atob(minima);
  const unitAt = (_: unknown, index: number) => bytes.charCodeAt(2 * index) * 256 + bytes.charCodeAt(2 * index + 1);
  return { shingles: Number.parseInt(shingles, 36), minima: Array.from({ length: FINGERPRINT_BINS }, unitAt) };
}

/** How much of their texts two fingerprints have in common. Symmetric. Undefined where one says nothing. */
export function compareFingerprints(a: string, b: string): TextSimilarity | undefined {
  const [ofA, ofB] = [decode(a), decode(b)];
  if (ofA === undefined || ofB === undefined) return undefined;
  let shared = 0;
  let filled = 0;
  for (const [bin, minimum] of ofA.minima.entries()) {
    const other = ofB.minima[bin];
    if (minimum === EMPTY_BIN && other === EMPTY_BIN) continue;
    filled += 1;
    if (minimum === other) shared += 1;
  }
  if (filled === 0) return undefined;
  const resemblance = shared / filled;
  // From |A and B| = J |A or B| and |A| + |B| = |A or B| (1 + J).
  const common = (resemblance / (1 + resemblance)) * (ofA.shingles + ofB.shingles);
  return { resemblance, containment: Math.min(1, common / Math.min(ofA.shingles, ofB.shingles)), shared };
}
