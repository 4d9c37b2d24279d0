import type { GoldDocument } from './gold';

/** Documents of each system in turn, so that what else the machine does falls on both. */
const BLOCK = 20;

/** Characters a millisecond of two systems on the same documents, in turns, after a first pass that warms both. */
export function compareSpeed(
  documents: readonly GoldDocument[],
  ours: (document: GoldDocument) => unknown,
  theirs: typeof ours,
): [number, number] {
  const times: [number, number] = [0, 0];
  let characters = 0;
  for (const isMeasured of [false, true]) {
    for (let first = 0; first < documents.length; first += BLOCK) {
      const block = documents.slice(first, first + BLOCK);
      for (const [index, system] of [ours, theirs].entries()) {
        const start = performance.now();
        for (const document of block) system(document);
        if (isMeasured) times[index === 0 ? 0 : 1] += performance.now() - start;
      }
      if (isMeasured) characters += block.reduce((sum, { text }) => sum + text.length, 0);
    }
  }
  return [characters / times[0], characters / times[1]];
}
