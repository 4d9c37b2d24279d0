import type { Quantity } from '../claim';
import { isCompatible } from './figure-verdict';

/** Durations that turn into one another: hours in hours, months in months. A month is no fixed number of days. */
const DURATIONS: Readonly<Record<string, readonly [unit: string, factor: number]>> = {
  seconds: ['hours', 1 / 3600],
  minutes: ['hours', 1 / 60],
  hours: ['hours', 1],
  days: ['hours', 24],
  weeks: ['hours', 168],
  months: ['months', 1],
  years: ['months', 12],
  decades: ['months', 120],
};
/** Where one says "two weeks" and the other "15 days" the larger unit is rough: good for half of itself to either side. */
const ROUGH = 0.5;
/** Outlets turn miles into kilometres and round both: 30 miles into 50 km, 12 into 20. Of each half of what lies between. */
const CONVERTED = 0.02;

/** The unit in which quantities of a kind are compared. */
export const commonUnit = (quantity: Quantity): string => inCommonUnit(quantity).unit;

function inCommonUnit(quantity: Quantity): Quantity {
  const { kind, unit, low, high } = quantity;
  const [common, factor] = DURATIONS[unit] ?? [];
  if (kind !== 'duration' || common === undefined || factor === undefined) return quantity;
  return { ...quantity, unit: common, low: low * factor, high: high === null ? null : high * factor };
}

const widened = (quantity: Quantity, slack: number): Quantity => ({
  ...quantity,
  low: Math.max(0, quantity.low - slack),
  high: quantity.high === null ? null : quantity.high + slack,
});

/** Two quantities in one unit, each as wide as its wording may be meant beside the other's. */
export function besideEachOther(a: Quantity, b: Quantity): [Quantity, Quantity] {
  if (a.kind === 'distance' && b.kind === 'distance') return [widened(a, a.low * CONVERTED), widened(b, b.low * CONVERTED)];
  const [one, two] = [inCommonUnit(a), inCommonUnit(b)];
  if (a.unit === b.unit) return [one, two];
  const [own, other] = [DURATIONS[a.unit]?.[1] ?? 0, DURATIONS[b.unit]?.[1] ?? 0];
  const slack = ROUGH * Math.max(own, other);
  return own > other ? [widened(one, slack), two] : [one, widened(two, slack)];
}

/** Whether two quantities of one kind can be one size. */
export const isOneSize = (a: Quantity, b: Quantity): boolean => isCompatible(...besideEachOther(a, b));
