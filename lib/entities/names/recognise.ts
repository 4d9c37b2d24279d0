import { contextFeatures, type NameDocument, type NameGroup, nameFeatures } from './features';
import { CLASS_COUNT, type FeatureSink, type NameModel, rowOf, softmax } from './name-model';

/** More mentions than this of one name tell no more about it. */
const MOST_WEIGHED = 6;

/** Gives all features of a name: its spelling once, the surroundings of its mentions together. */
export function featuresOf(group: NameGroup, document: NameDocument, sink: FeatureSink): void {
  nameFeatures(group, document, sink);
  const count = Math.min(group.candidates.length, MOST_WEIGHED);
  const value = 1 / Math.sqrt(count);
  for (let i = 0; i < count; i++) {
    const candidate = group.candidates[i];
    if (candidate) contextFeatures(candidate, document, value, sink);
  }
}

/** Weighs the features of names by a model. */
export class NameScorer implements FeatureSink {
  private readonly scores = new Float64Array(CLASS_COUNT);

  constructor(private readonly model: NameModel) {}

  add(kind: number, seen: number, value: number): void {
    const { weights } = this.model;
    const { scores } = this;
    const at = rowOf(kind, seen) * CLASS_COUNT;
    for (let i = 0; i < CLASS_COUNT; i++) scores[i] = (scores[i] ?? 0) + (weights[at + i] ?? 0) * value;
  }

  /** How likely each class is, in the order of NAME_CLASSES; the array is used again by the next call. */
  score(group: NameGroup, document: NameDocument): Float64Array {
    const { scores } = this;
    scores.fill(0);
    featuresOf(group, document, this);
    for (let i = 0; i < CLASS_COUNT; i++) scores[i] = (scores[i] ?? 0) * this.model.step;
    softmax(scores);
    return scores;
  }
}
