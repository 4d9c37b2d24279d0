export interface Stretch {
  start: number;
  end: number;
}

/** The stretches that two or more of these lie on, in order and apart from one another. Ends are exclusive; O(n log n). */
export function overlapsOf(stretches: readonly Stretch[]): Stretch[] {
  const overlaps: Stretch[] = [];
  /** Up to where some stretch before this one reaches, and up to where two do. */
  let [covered, twice] = [0, 0];
  for (const { start, end } of stretches.toSorted((a, b) => a.start - b.start)) {
    const overlap = { start: Math.max(start, twice), end: Math.min(end, covered) };
    const last = overlaps.at(-1);
    if (overlap.start < overlap.end) {
      if (last && last.end === overlap.start) last.end = overlap.end;
      else overlaps.push(overlap);
      twice = overlap.end;
    }
    covered = Math.max(covered, end);
  }
  return overlaps;
}
