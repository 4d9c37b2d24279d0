/** Parts of 1. */
export interface TextOverlap {
  precision: number;
  recall: number;
  f1: number;
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

function countWords(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/**
 * Compares two texts as bags of words, as the public benchmarks of article extraction do. The same measure as the scorer's beside
 * the saved pages, which answers only for all of them together; a run checks that both agree.
 */
export function textOverlap(read: string, expected: string): TextOverlap {
  const [mine, theirs] = [wordsOf(read), wordsOf(expected)];
  const counts = countWords(theirs);
  let shared = 0;
  for (const [word, count] of countWords(mine)) shared += Math.min(count, counts.get(word) ?? 0);
  const precision = mine.length === 0 ? 0 : shared / mine.length;
  const recall = theirs.length === 0 ? 0 : shared / theirs.length;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
