import type { Passage } from './passage';
import type { TextIndex } from './text-index';

/** What leaving out a word of either side costs, beside a match's weight of 0 to 1: a few common words do not bridge a wide gap. */
const GAP = 0.06;
/** Cells that may be filled for one place; beyond that only words that stand once on each side are lined up. */
const MOST_CELLS = 60_000;

/** For each word of the passage the word of the text that it became, or -1. */
export type Alignment = Int32Array;

const [STOP, MATCH, SKIP_OWN, SKIP_TEXT] = [0, 1, 2, 3];

/**
 * Lines a passage up with the words `low` to `high` (exclusive) of a text: local alignment by Smith and Waterman (1981), matches weighed by
 * how rare the word is, gaps linear. O(passage x window), bounded by MOST_CELLS; above it O(n log n) by unique words, as in patience diff.
 */
export function align(passage: Passage, index: TextIndex, low: number, high: number): Alignment {
  const [rows, columns] = [passage.ids.length, high - low];
  if (rows * columns > MOST_CELLS) return alignByUniqueWords(passage, index, low, high);
  const width = columns + 1;
  const step = new Uint8Array((rows + 1) * width);
  let [above, row] = [new Float64Array(width), new Float64Array(width)];
  let [best, most] = [0, 0];
  for (let own = 1; own <= rows; own += 1) {
    const id = passage.ids[own - 1] ?? -1;
    const weight = passage.weights[own - 1] ?? 0;
    let score = 0;
    for (let column = 1; column <= columns; column += 1) {
      const skipOwn = (above[column] ?? 0) - GAP;
      const skipText = score - GAP;
      const matched = id >= 0 && id === index.ids[low + column - 1] ? (above[column - 1] ?? 0) + weight : 0;
      score = Math.max(0, matched, skipOwn, skipText);
      row[column] = score;
      const cell = own * width + column;
      step[cell] = score === 0 ? STOP : score === matched ? MATCH : score === skipOwn ? SKIP_OWN : SKIP_TEXT;
      if (score > most) {
        most = score;
        best = cell;
      }
    }
    [above, row] = [row, above];
  }
  const alignment = new Int32Array(rows).fill(-1);
  for (let cell = best; step[cell] !== STOP; ) {
    const way = step[cell];
    if (way === MATCH) alignment[Math.floor(cell / width) - 1] = low + (cell % width) - 1;
    cell -= way === MATCH ? width + 1 : way === SKIP_OWN ? width : 1;
  }
  return alignment;
}

function alignByUniqueWords(passage: Passage, index: TextIndex, low: number, high: number): Alignment {
  const alignment = new Int32Array(passage.ids.length).fill(-1);
  for (const [own, at] of longestRising(uniquePairs(passage, index, low, high))) alignment[own] = at;
  // From each word that is certain its neighbours follow, as far as they are the same.
  for (const way of [1, -1]) {
    for (let step = 0; step < alignment.length; step += 1) {
      const own = way === 1 ? step : alignment.length - 1 - step;
      const [at, next] = [alignment[own] ?? -1, own + way];
      if (at < 0 || next < 0 || next >= alignment.length || (alignment[next] ?? 0) >= 0) continue;
      const wanted = at + way;
      const isFree = !(own + 2 * way >= 0 && alignment[own + 2 * way] === wanted);
      if (isFree && wanted >= low && wanted < high && passage.ids[next] === index.ids[wanted]) alignment[next] = wanted;
    }
  }
  return alignment;
}

/** Words that stand once in the passage and once in the window: [in the passage, in the text], in the passage's order. */
function uniquePairs(passage: Passage, index: TextIndex, low: number, high: number): [number, number][] {
  const own = countPlaces(passage.ids, 0, passage.ids.length);
  const other = countPlaces(index.ids, low, high);
  return [...own].flatMap(([id, place]): [number, number][] => {
    const at = other.get(id);
    return id >= 0 && place >= 0 && at !== undefined && at >= 0 ? [[place, at]] : [];
  });
}

/** The place of each number that is there once; -1 for those that are there more often. */
function countPlaces(ids: Int32Array, low: number, high: number): Map<number, number> {
  const places = new Map<number, number>();
  for (let at = low; at < high; at += 1) {
    const id = ids[at] ?? -1;
    places.set(id, places.has(id) ? -1 : at);
  }
  return places;
}

/** The longest row of pairs whose second numbers rise (patience sorting, O(n log n)). */
function longestRising(pairs: readonly [number, number][]): [number, number][] {
  const tops: number[] = [];
  const before: number[] = [];
  for (const [current, [, at]] of pairs.entries()) {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tops[middle] ?? 0]?.[1] ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    before.push(low > 0 ? (tops[low - 1] ?? -1) : -1);
    tops[low] = current;
  }
  const row: [number, number][] = [];
  for (let at = tops.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const pair = pairs[at];
    if (pair) row.unshift(pair);
  }
  return row;
}
