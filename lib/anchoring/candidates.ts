import { align } from './align';
import type { Passage } from './passage';
import type { TextIndex } from './text-index';

/** Places of the quote's own words that are looked at; those nearest to the old place come first. */
const MOST_OCCURRENCES = 40;
/** Regions that are lined up with the passage. */
const MOST_REGIONS = 8;
/** Lookups per passage, and more for each of its words: what bounds the work in a text of a thousand times one word. */
const LOOKUPS = 2_000;
const LOOKUPS_PER_WORD = 8;
/** A region whose words say less than this share of what the best one's say is not lined up. */
const WORTH_A_LOOK = 0.25;

/** Nor one that has less than this share of the passage: half of the quote or a quarter of one side come to more. */
const LEAST_SHARED = 0.1;

/** A place in the text that may be the one that was meant: words `from` to `to`, end exclusive. */
export interface Candidate {
  from: number;
  to: number;
}

/** Every place, nearest to the old one first, where the quote's own words stand in their order with nothing between. */
export function occurrences(passage: Passage, index: TextIndex, expectedWord: number): Candidate[] {
  const own = passage.ids.subarray(passage.from, passage.to);
  let rarest = 0;
  for (const [at, id] of own.entries()) {
    if (id < 0) return [];
    if (placesOf(index, id).length < placesOf(index, own[rarest] ?? -1).length) rarest = at;
  }
  const found: Candidate[] = [];
  for (const place of nearestFirst(placesOf(index, own[rarest] ?? -1), expectedWord + rarest)) {
    const from = place - rarest;
    if (from < 0 || !own.every((id, at) => index.ids[from + at] === id)) continue;
    found.push({ from, to: from + own.length });
    if (found.length === MOST_OCCURRENCES) break;
  }
  return found;
}

const placesOf = (index: TextIndex, id: number): readonly number[] => index.places[id] ?? [];

/** At most ten times as many places as may be found, from the middle outwards. */
function* nearestFirst(places: readonly number[], middle: number): Generator<number> {
  let right = places.findIndex((place) => place >= middle);
  if (right < 0) right = places.length;
  let left = right - 1;
  for (let step = 0; step < 10 * MOST_OCCURRENCES && (left >= 0 || right < places.length); step += 1) {
    const isRight = left < 0 || (right < places.length && (places[right] ?? 0) - middle <= middle - (places[left] ?? 0));
    yield places[isRight ? right++ : left--] ?? 0;
  }
}

/** Places that the quote may have become: regions that share much with the passage, lined up word by word. */
export function lookAlikes(passage: Passage, index: TextIndex): Candidate[] {
  return regions(passage, index).flatMap(({ low, high }) => ownPart(passage, align(passage, index, low, high)) ?? []);
}

interface Region {
  low: number;
  high: number;
  weight: number;
}

/** Each shared word speaks for the shift between passage and text that it stands at; shifts close to one another make a region. */
function regions(passage: Passage, index: TextIndex): Region[] {
  const length = passage.ids.length;
  const step = 12 + Math.floor(length / 4);
  const bins = new Map<number, { weight: number; last: number }>();
  const byRarity = [...passage.ids.keys()]
    .filter((at) => (passage.ids[at] ?? -1) >= 0)
    .sort((a, b) => (passage.weights[b] ?? 0) - (passage.weights[a] ?? 0));
  let lookups = LOOKUPS + LOOKUPS_PER_WORD * length;
  for (const own of byRarity) {
    const places = placesOf(index, passage.ids[own] ?? -1);
    lookups -= places.length;
    if (lookups < 0) break;
    for (const place of places) {
      const shift = Math.floor((place - own) / step);
      for (const key of [shift - 1, shift]) {
        const bin = bins.get(key) ?? { weight: 0, last: -1 };
        if (bin.last !== own) bins.set(key, { weight: bin.weight + (passage.weights[own] ?? 0), last: own });
      }
    }
  }
  const sorted = [...bins].sort(([, a], [, b]) => b.weight - a.weight);
  const whole = passage.weights.reduce((sum, weight) => sum + weight, 0);
  const least = Math.max(LEAST_SHARED * whole, WORTH_A_LOOK * (sorted[0]?.[1].weight ?? 0));
  const chosen = new Map<number, Region>();
  for (const [key, { weight }] of sorted) {
    if (chosen.size === MOST_REGIONS || weight < least) break;
    if (chosen.has(key - 1) || chosen.has(key + 1)) continue;
    const low = Math.max(0, key * step);
    chosen.set(key, { low, high: Math.min(index.ids.length, (key + 2) * step + length), weight });
  }
  return [...chosen.values()];
}

/** Where the quote's own words went; a changed first or last word is taken in where the context beside it holds. */
function ownPart({ from, to }: Passage, alignment: Int32Array): Candidate | undefined {
  const own = alignment.subarray(from, to);
  const first = own.findIndex((at) => at >= 0);
  if (first < 0) return undefined;
  const last = own.findLastIndex((at) => at >= 0);
  const [lostBefore, lostBehind] = [first, own.length - 1 - last];
  let low = own[first] ?? 0;
  let high = (own[last] ?? 0) + 1;
  const before = from > 0 ? (alignment[from - 1] ?? -1) : -1;
  if (lostBefore > 0 && before >= 0 && low - before - 1 <= 2 * lostBefore + 2) low = before + 1;
  const behind = alignment[to] ?? -1;
  if (lostBehind > 0 && behind >= 0 && behind - high <= 2 * lostBehind + 2) high = behind;
  return { from: low, to: high };
}
