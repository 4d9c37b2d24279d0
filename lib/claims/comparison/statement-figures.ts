import type { Claim, Quantity } from '../claim';
import { readNumberPhrase } from '../number-phrase';
import { wordsIn } from '../words';
import { commonUnit, isOneSize } from './common-size';

/**
 * Whether two sentences that say the same otherwise differ in their figures: of one unit each has one that the other has not. A sentence that merely
 * has more of them ("in 1923", "on 22 April 1923") tells more, and "15 miles" is "24 km". What the figures say has facets of its own.
 */
export function figuresDiffer(a: Claim, b: Claim): boolean {
  const [one, two] = [byUnit(a.quantities), byUnit(b.quantities)];
  for (const [unit, own] of one) {
    const theirs = two.get(unit);
    if (theirs && lacks(own, theirs) && lacks(theirs, own)) return true;
  }
  const [bareA, bareB] = [bareNumbers(a), bareNumbers(b)];
  return bareA.some((value) => !hasValue(b, bareB, value)) && bareB.some((value) => !hasValue(a, bareA, value));
}

/** All people are of one unit here: "eight injured" and "six hurt" are told of one thing. */
function byUnit(quantities: readonly Quantity[]): Map<string, Quantity[]> {
  const units = new Map<string, Quantity[]>();
  for (const quantity of quantities) {
    const unit = quantity.kind === 'people' ? 'people' : `${quantity.kind} ${commonUnit(quantity)}`;
    units.set(unit, [...(units.get(unit) ?? []), quantity]);
  }
  return units;
}

const lacks = (all: readonly Quantity[], some: readonly Quantity[]): boolean =>
  some.some((quantity) => !all.some((other) => isOneSize(quantity, other)));

/** Numbers that count nothing: years, days, ages, scores. */
function bareNumbers({ quote, start, quantities }: Claim): number[] {
  const words = wordsIn(quote, { start: 0, end: quote.length });
  const numbers: number[] = [];
  for (let at = 0; at < words.length; ) {
    const number = readNumberPhrase(words, at);
    const offset = start + (words[at]?.start ?? 0);
    if (number && !quantities.some((quantity) => offset >= quantity.start && offset < quantity.end)) numbers.push(number.low);
    at = Math.max(number?.last ?? 0, at + 1);
  }
  return numbers;
}

const hasValue = ({ quantities }: Claim, bare: readonly number[], value: number): boolean =>
  bare.includes(value) || quantities.some(({ low, high }) => low === value || high === value);
