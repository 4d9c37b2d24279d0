/** What the reader decided; pairs of article ids. It outlives every grouping. */
export interface ReaderDecisions {
  together: readonly (readonly [string, string])[];
  apart: readonly (readonly [string, string])[];
}

/** Which articles are how alike, and how they are grouped. Plain, so that a database can keep it. */
export interface StoryLinks {
  ids: string[];
  /** How many articles there were when all were weighed last. */
  weighed: number;
  /** What the groups were made with. */
  decisions: ReaderDecisions;
  /** The group of each of `ids`; equal numbers are one story. */
  groups: Int32Array;
  /** Places in `ids`, side by side with the likeness; each pair once. */
  ones: Int32Array;
  twos: Int32Array;
  likeness: Float64Array;
}
