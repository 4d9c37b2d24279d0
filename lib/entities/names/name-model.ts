/** What a stretch of words may turn out to be, in the order of the model's columns. */
export const NAME_CLASSES = ['none', 'person', 'organization', 'place'] as const;
export type NameClass = (typeof NAME_CLASSES)[number];
export const CLASS_COUNT = NAME_CLASSES.length;

/** log2 of the rows that features are hashed into. */
const MODEL_ROW_BITS = 16;
export const MODEL_ROWS = 1 << MODEL_ROW_BITS;

/** Takes features: what is looked at, a hash of what was seen there, and how strongly. */
export interface FeatureSink {
  add(kind: number, seen: number, value: number): void;
}

/** A multinomial logistic regression over hashed features; weights in steps of `step`. */
export interface NameModel {
  step: number;
  /** MODEL_ROWS rows of CLASS_COUNT weights. */
  weights: Int8Array;
}

/** The row of a feature: `kind` tells what is looked at, `value` is a hash of what was seen. */
export const rowOf = (kind: number, value: number): number => {
  const mixed = Math.imul(value ^ Math.imul(kind + 1, 0x9e3779b1), 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & (MODEL_ROWS - 1);
};

/** Turns sums into probabilities, in place. */
export function softmax(scores: Float64Array): void {
  let highest = -Infinity;
  for (const score of scores) if (score > highest) highest = score;
  let total = 0;
  for (let i = 0; i < scores.length; i++) {
    const value = Math.exp((scores[i] ?? 0) - highest);
    scores[i] = value;
    total += value;
  }
  for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] ?? 0) / total;
}
