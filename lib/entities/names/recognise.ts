import { contextFeatures, type NameDocument, type NameGroup, nameFeatures } from './features';
import { CLASS_COUNT, type Emit, type NameModel, softmax } from './name-model';

/** More mentions than this of one name tell no more about it. */
const MOST_WEIGHED = 6;

/** Emits all features of a name: its spelling once, the surroundings of its mentions together. */
export function featuresOf(group: NameGroup, document: NameDocument, emit: Emit): void {
  nameFeatures(group, document, emit);
  const weighed = group.candidates.length <= MOST_WEIGHED ? group.candidates : group.candidates.slice(0, MOST_WEIGHED);
  const value = 1 / Math.sqrt(weighed.length);
  for (const candidate of weighed) contextFeatures(candidate, document, value, emit);
}

/** How likely each class is for a name, in the order of NAME_CLASSES; the array is used again by the next call. */
export class NameScorer {
  private readonly scores = new Float64Array(CLASS_COUNT);
  private readonly emit: Emit;

  constructor(model: NameModel) {
    const { weights, step } = model;
    const { scores } = this;
    this.emit = (row, value) => {
      const at = row * CLASS_COUNT;
      for (let i = 0; i < CLASS_COUNT; i++) scores[i] = (scores[i] ?? 0) + (weights[at + i] ?? 0) * step * value;
    };
  }

  score(group: NameGroup, document: NameDocument): Float64Array {
    this.scores.fill(0);
    featuresOf(group, document, this.emit);
    softmax(this.scores);
    return this.scores;
  }
}
