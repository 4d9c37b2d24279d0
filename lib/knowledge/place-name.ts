import type { OpenIndex } from './open-index';

const decoder = new TextDecoder();

/** A place's own spelling, by its index among the pack's places: that of the surface which owns the index. */
export function readPlaceName({ sections: s, starts }: OpenIndex, index: number): string {
  // The last bucket that begins at or before the index.
  let [low, high] = [0, starts.place.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((starts.place[middle] ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  let text = starts.text[low] ?? 0;
  let place = starts.place[low] ?? 0;
  for (let i = starts.surface[low] ?? 0; i < (starts.surface[low + 1] ?? 0); i++) {
    const bytes = s.surfaceBytes[i] ?? 0;
    place += s.surfacePlaces[i] ?? 0;
    if (index < place) return decoder.decode(s.surfaceText.subarray(text, text + bytes));
    text += bytes;
  }
  return '?';
}
