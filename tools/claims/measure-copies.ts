import { fingerprint } from '../../lib/article/fingerprint';
import { wireCopies } from '../../lib/claims/stories/wire-copies';
import { mulberry32 } from '../random';
import type { CopyPair, EventDocument } from './gold';
import type { Share } from './measure-attribution';

const SEED = 14;
const PAIRS = 500;
/** The set's own measure of a copy. */
const CONTAINED = 0.5;

const isCopy = (a: string, b: string): boolean =>
  wireCopies([
    { id: 'a', text: a, fingerprint: fingerprint(a) },
    { id: 'b', text: b, fingerprint: fingerprint(b) },
  ]).length > 0;

/** How many of the labelled copies are found. */
export function measureCopies(pairs: readonly CopyPair[]): Share {
  const copies = pairs.filter(({ containment }) => containment > CONTAINED);
  return { right: copies.filter(({ a, b }) => isCopy(a.text, b.text)).length, all: copies.length };
}

/** How many seeded pairs of different articles on one event are called copies. Pairs that share most of their sentences are copies in truth. */
export function measureFalseCopies(documents: readonly EventDocument[]): Share & { examples: [string, string][] } {
  const byEvent = new Map<string, EventDocument[]>();
  for (const document of documents) byEvent.set(document.event_id, [...(byEvent.get(document.event_id) ?? []), document]);
  const pairs = [...byEvent.values()].flatMap((own) => own.flatMap((a, index) => own.slice(index + 1).map((b) => [a, b] as const)));
  const random = mulberry32(SEED);
  const drawn = Array.from({ length: Math.min(PAIRS, pairs.length) }, () => pairs.splice(random.below(pairs.length), 1)[0]).filter(
    (pair) => pair !== undefined,
  );
  const called = drawn.filter(([a, b]) => isCopy(a.text, b.text));
  return { right: called.length, all: drawn.length, examples: called.map(([a, b]) => [a.doc_id, b.doc_id]) };
}
