import type { Approximation } from '../claim';

/** A quantity as a reader types it, or as a cell shows it; no upper bound is null. */
export interface TypedQuantity {
  low: number;
  high: number | null;
  approximation?: Approximation;
}

const SCALES: Record<string, number> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };
const NUMBER = String.raw`(\d[\d,]*(?:\.\d+)?)(?:\s+(thousand|million|billion|trillion))?`;
const TYPED = new RegExp(
  String.raw`^(?:[A-Z]{3}\s+)?(?:(about|at least|more than|up to|fewer than)\s+)?${NUMBER}(?:\s*(?:to|-|–)\s*${NUMBER})?(?:\s+\p{L}.*)?$`,
  'u',
);

/** Reads "15", "about 120", "at least 40", "300 to 500", "1.2 million"; undefined where it is no number. */
export function readTypedQuantity(value: string): TypedQuantity | undefined {
  const [, approximation, first, scale, second, upperScale] = TYPED.exec(value.trim()) ?? [];
  if (first === undefined) return undefined;
  const low = numberOf(first, scale ?? (second === undefined ? undefined : upperScale));
  const high = second === undefined ? low : numberOf(second, upperScale);
  if (high < low) return undefined;
  switch (approximation) {
    case 'at least':
    case 'more than':
      return { low, high: null, approximation };
    case 'up to':
    case 'fewer than':
      return { low: 0, high: low, approximation };
    case 'about':
      return { low, high, approximation };
    default:
      return { low, high };
  }
}

const numberOf = (digits: string, scale: string | undefined): number => Number(digits.replaceAll(',', '')) * (SCALES[scale ?? ''] ?? 1);
