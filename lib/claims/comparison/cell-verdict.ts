import type { Cell, Facet, Verdict } from './comparison';
import { compareDays, GROWING, isCompatible } from './figure-verdict';
import { readTypedQuantity } from './typed-quantity';

/**
 * The verdict on a facet that the reader had a hand in, from what its cells show alone. That they speak of one event is the reader's word, so figures that do
 * not fit are a conflict unless their days explain it; where different groups were counted before, that still explains it.
 */
export function cellVerdict({ key, kind, verdict }: Pick<Facet, 'key' | 'kind' | 'verdict'>, cells: readonly Cell[]): Verdict {
  if (new Set(cells.map(({ article }) => article)).size < 2) return 'only';
  if (kind === 'statement') return verdict === 'only' ? 'cannot-tell' : verdict;
  const pairs = cells.flatMap((a, index) => cells.slice(index + 1).map((b) => [a, b] as const));
  if (kind !== 'quantity') return pairs.every(([a, b]) => isSameWord(a, b)) ? 'agree' : 'cannot-tell';
  const differing = pairs.filter(([a, b]) => !isFitting(a, b));
  if (differing.length === 0) return 'agree';
  if (verdict === 'scope') return 'scope';
  const found = new Set(differing.map(([a, b]) => explain(key.replace('quantity/', ''), a, b)));
  return found.has('conflict') ? 'conflict' : found.has('cannot-tell') ? 'cannot-tell' : 'update';
}

const isSameWord = (a: Cell, b: Cell): boolean => a.value?.trim().toLowerCase() === b.value?.trim().toLowerCase();

function isFitting(a: Cell, b: Cell): boolean {
  const [one, two] = [a, b].map(({ low, high = null, value = '' }) => {
    const { approximation } = readTypedQuantity(value) ?? {};
    return low === undefined
      ? undefined
      : { start: 0, end: 0, low, high, unit: '', kind: 'people' as const, ...(approximation ? { approximation } : {}) };
  });
  return one && two ? isCompatible(one, two) : isSameWord(a, b);
}

function explain(state: string, a: Cell, b: Cell): 'conflict' | 'update' | 'cannot-tell' {
  if (a.low === undefined || b.low === undefined) return 'cannot-tell';
  const grows = GROWING.has(state);
  if (!grows && state !== 'missing') return 'conflict';
  const [smaller, larger] = a.low <= b.low ? [a, b] : [b, a];
  const order = compareDays(smaller.day, larger.day);
  if (order === undefined) return 'cannot-tell';
  if (order === 0) return 'conflict';
  return order < 0 || !grows ? 'update' : 'cannot-tell';
}
