/** A stretch of two texts: in both, only in the earlier, only in the later. */
export interface DiffPart {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** What changed between two versions of a text, paragraph by paragraph: a longest common subsequence. O(paragraphs²) time and memory. */
export function paragraphDiff(before: string, after: string): DiffPart[] {
  const [a, b] = [before, after].map((text) => text.split(/\n\n+/));
  if (!a || !b) return [];
  const width = b.length + 1;
  /** common[i * width + j]: paragraphs in common from i and j on. */
  const common = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const here = i * width + j;
      common[here] = a[i] === b[j] ? 1 + (common[here + width + 1] ?? 0) : Math.max(common[here + width] ?? 0, common[here + 1] ?? 0);
    }
  }
  const parts: DiffPart[] = [];
  for (let [i, j] = [0, 0]; i < a.length || j < b.length; ) {
    const [was, is] = [a[i], b[j]];
    if (was !== undefined && was === is) {
      parts.push({ kind: 'same', text: was });
      i++;
      j++;
    } else if (was !== undefined && (is === undefined || (common[(i + 1) * width + j] ?? 0) >= (common[i * width + j + 1] ?? 0))) {
      parts.push({ kind: 'removed', text: was });
      i++;
    } else {
      parts.push({ kind: 'added', text: is ?? '' });
      j++;
    }
  }
  return parts;
}
