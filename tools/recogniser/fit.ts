import { CLASS_COUNT, MODEL_ROWS, type NameModel, softmax } from '../../lib/entities/names/name-model';
import type { Example } from './training-texts';

const EPOCHS = 25;
const RATE = 0.08;
/** Set by leaving one set out: see docs/accuracy.md. */
const DECAY = 0.002;

/** Weight of a name without a text against one that stands in a text once. */
const NAME_ALONE = 0.15;

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
 * Multinomial logistic regression by AdaGrad with weight decay, averaged over the second half of the steps.
 */
export function fitModel(examples: readonly Example[]): NameModel {
  const size = MODEL_ROWS * CLASS_COUNT;
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-3);
  const sums = new Float64Array(size);
  let counted = 0;
  const scores = new Float64Array(CLASS_COUNT);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { rows, values, label, mentions } of shuffled(examples, epoch + 1)) {
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
    if (epoch < EPOCHS / 2) continue;
    counted++;
    for (let i = 0; i < size; i++) sums[i] = (sums[i] ?? 0) + (weights[i] ?? 0);
  }
  return quantised(sums.map((sum) => sum / counted));
}

function quantised(weights: Float64Array): NameModel {
  const highest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const step = Math.fround(highest / 127 || 1);
  return { step, weights: Int8Array.from(weights, (weight) => Math.round(weight / step)) };
}
