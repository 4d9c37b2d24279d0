import { type FeatureSink, rowOf } from '../../lib/entities/names/name-model';

/** Gathers the features of one name as a sparse vector. */
export class FeatureRows implements FeatureSink {
  private readonly sums = new Map<number, number>();

  add(kind: number, seen: number, value: number): void {
    const row = rowOf(kind, seen);
    this.sums.set(row, (this.sums.get(row) ?? 0) + value);
  }

  vectors(): { rows: Int32Array; values: Float32Array } {
    return { rows: Int32Array.from(this.sums.keys()), values: Float32Array.from(this.sums.values()) };
  }
}
