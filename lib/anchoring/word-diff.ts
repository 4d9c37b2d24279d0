import { diffWordsWithSpace } from 'diff';

export interface DiffSegment {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** Words, spaces and signs that may differ; beyond that a reader sees two texts, and Myers' algorithm takes its square in time. */
const MOST_CHANGES = 1_000;

/**
 * What became of a highlight's words, to show then beside now: segments in order; without the added ones they are `then`, without the
 * removed ones `now`, to the letter. Myers' diff over words (package `diff`); texts with more than 1,000 differences are one removed and one added.
 */
export function wordDiff(then: string, now: string): DiffSegment[] {
  const parts = diffWordsWithSpace(then, now, { maxEditLength: MOST_CHANGES });
  const segments: DiffSegment[] = parts?.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  })) ?? [
    { kind: 'removed', text: then },
    { kind: 'added', text: now },
  ];
  return segments.filter(({ text }) => text !== '');
}
