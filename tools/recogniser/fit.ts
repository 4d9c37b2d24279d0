import { CLASS_COUNT, MODEL_ROWS, type NameModel, softmax } from '../../lib/entities/names/name-model';
import type { Example } from './training-texts';

const EPOCHS = 20;
const ORDERS = 3;
const RATE = 0.08;
/** Set by leaving one set out: see docs/accuracy.md. */
const DECAY = 0.002;

/** Weight of a name without a text against one that stands in a text once. */
const NAME_ALONE = 0.3;

/** A repeatable order: the linear congruential generator of Numerical Recipes. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  const order = [...items];
  let state = seed;
  for (let i = order.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = state % (i + 1);
    const [a, b] = [order[i], order[j]];
    if (a !== undefined && b !== undefined) [order[i], order[j]] = [b, a];
  }
  return order;
}

/**
 * Multinomial logistic regression by AdaGrad with weight decay, averaged over the second half of the steps, and over several orders of the
 * examples: what is left is what does not depend on the order.
 */
export function fitModel(examples: readonly Example[]): NameModel {
  const sums = new Float64Array(MODEL_ROWS * CLASS_COUNT);
  for (let order = 1; order <= ORDERS; order++) fitOnce(examples, order, sums);
  return quantised(sums.map((sum) => sum / ORDERS));
}

/** Adds the averaged weights of one order of the examples to `sums`. */
function fitOnce(examples: readonly Example[], order: number, sums: Float64Array): void {
  const weights = new Float64Array(sums.length);
  const squares = new Float64Array(sums.length).fill(1e-3);
  const counted = EPOCHS - Math.ceil(EPOCHS / 2);
  const scores = new Float64Array(CLASS_COUNT);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { rows, values, label, mentions } of shuffled(examples, order * 1000 + epoch)) {
      scores.fill(0);
      rows.forEach((row, k) => {
        for (let c = 0; c < CLASS_COUNT; c++) scores[c] = (scores[c] ?? 0) + (weights[row * CLASS_COUNT + c] ?? 0) * (values[k] ?? 0);
      });
      softmax(scores);
      const weight = mentions === 0 ? NAME_ALONE : Math.sqrt(Math.min(mentions, 6));
      rows.forEach((row, k) => {
        for (let c = 0; c < CLASS_COUNT; c++) {
          const at = row * CLASS_COUNT + c;
          const gradient = ((scores[c] ?? 0) - Number(c === label)) * (values[k] ?? 0) * weight + DECAY * (weights[at] ?? 0);
          squares[at] = (squares[at] ?? 0) + gradient * gradient;
          weights[at] = (weights[at] ?? 0) - (RATE * gradient) / Math.sqrt(squares[at] ?? 1);
        }
      });
    }
    if (epoch < EPOCHS - counted) continue;
    for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) + (weights[i] ?? 0) / counted;
  }
}

function quantised(weights: Float64Array): NameModel {
  const highest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const step = Math.fround(highest / 127 || 1);
  return { step, weights: Int8Array.from(weights, (weight) => Math.round(weight / step)) };
}
