import type { QuantityKind } from './claim';
import type { NumberPhrase } from './number-phrase';
import type { Word } from './words';

/** A unit read beside a number. `factor` brings the number to the unit; `first` and `last` are word indexes, `last` exclusive. */
export interface Measure {
  kind: QuantityKind;
  unit: string;
  factor: number;
  first: number;
  last: number;
}

const SIGNS: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₹': 'INR' };
/** A sign after letters is another dollar. */
const DOLLARS: Readonly<Record<string, string>> = { us: 'USD', a: 'AUD', au: 'AUD', c: 'CAD', ca: 'CAD', nz: 'NZD', hk: 'HKD', s: 'SGD' };
const CURRENCIES: Readonly<Record<string, string>> = {
  dollar: 'USD',
  dollars: 'USD',
  euro: 'EUR',
  euros: 'EUR',
  pound: 'GBP',
  pounds: 'GBP',
  yen: 'JPY',
  yuan: 'CNY',
  rupees: 'INR',
  rubles: 'RUB',
  roubles: 'RUB',
  usd: 'USD',
  eur: 'EUR',
  gbp: 'GBP',
};
/** Lengths in kilometres, times in their own unit: "two weeks" is no better said in hours. */
const LENGTHS: Readonly<Record<string, number>> = {
  km: 1,
  kilometer: 1,
  kilometre: 1,
  mile: 1.609344,
  meter: 0.001,
  metre: 0.001,
  foot: 0.0003048,
  feet: 0.0003048,
  yard: 0.0009144,
};
const DURATIONS = /^(second|minute|hour|day|week|month|year|decade)s?$/;

/** Reads money, percent, distance or duration beside a number; undefined where there is none. */
export function readMeasure(words: readonly Word[], number: NumberPhrase): Measure | undefined {
  return readMoney(words, number) ?? readAfter(words, number);
}

function readMoney(words: readonly Word[], { first, last }: NumberPhrase): Measure | undefined {
  // Inside of the phrase ("more than $121 billion") or right before it.
  for (let index = Math.max(0, first - 1); index < last; index++) {
    const code = SIGNS[words[index]?.text ?? ''];
    if (code === undefined) continue;
    const before = words[index]?.spaced ? undefined : words[index - 1];
    const behind = words[index + 1]?.spaced ? undefined : words[index + 1];
    const [ahead, inner] = [before, behind].map((letters) =>
      code === 'USD' && letters ? DOLLARS[letters.lower.replaceAll('.', '')] : undefined,
    );
    const other = ahead ?? inner;
    const from = Math.min(first, ahead === undefined ? index : index - 1);
    return { kind: 'money', unit: other ?? code, factor: 1, first: from, last };
  }
  const [next, second] = [words[last], words[last + 1]];
  const adjective = /^(us|u\.s|u\.s\.|american|australian|canadian)$/.test(next?.lower ?? '') && /^dollars?$/.test(second?.lower ?? '');
  if (adjective) {
    const unit = next?.lower === 'australian' ? 'AUD' : next?.lower === 'canadian' ? 'CAD' : 'USD';
    return { kind: 'money', unit, factor: 1, first, last: last + 2 };
  }
  const code = CURRENCIES[next?.lower ?? ''];
  return code === undefined ? undefined : { kind: 'money', unit: code, factor: 1, first, last: last + 1 };
}

function readAfter(words: readonly Word[], { first, last }: NumberPhrase): Measure | undefined {
  const [next, second] = [words[last], words[last + 1]];
  if (!next) return undefined;
  if (next.text === '%' || /^(percent|pct)$/.test(next.lower)) {
    const points = /^(points?)$/.test(second?.lower ?? '');
    return { kind: 'percent', unit: points ? 'percentage points' : 'percent', factor: 1, first, last: last + (points ? 2 : 1) };
  }
  if (next.lower === 'per' && second?.lower === 'cent') return { kind: 'percent', unit: 'percent', factor: 1, first, last: last + 2 };
  if (next.lower === 'percentage' && /^points?$/.test(second?.lower ?? ''))
    return { kind: 'percent', unit: 'percentage points', factor: 1, first, last: last + 2 };
  const square = next.lower === 'square' && second ? lengthFactor(second.lower) : undefined;
  if (square !== undefined) return { kind: 'count', unit: 'square km', factor: square ** 2, first, last: last + 2 };
  const length = lengthFactor(next.lower);
  if (length !== undefined) return { kind: 'distance', unit: 'km', factor: length, first, last: last + 1 };
  const duration = DURATIONS.exec(next.lower);
  // "45 years old" is an age, "two days ago" and "two years later" a date.
  if (duration && !/^(old|ago|later|earlier|of|into)$/.test(second?.lower ?? '') && second?.text !== '-')
    return { kind: 'duration', unit: `${duration[1]}s`, factor: 1, first, last: last + 1 };
  return undefined;
}

const lengthFactor = (lower: string): number | undefined => LENGTHS[lower] ?? LENGTHS[lower.replace(/s$/, '')];
