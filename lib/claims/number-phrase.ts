import type { Approximation } from './claim';
import type { Word } from './words';

/** A number as it stands in a sentence, its approximation included; `first` and `last` are word indexes, `last` exclusive. */
export interface NumberPhrase {
  first: number;
  last: number;
  low: number;
  high: number | null;
  approximation?: Approximation;
  /** Written in digits throughout. */
  digits: boolean;
}

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  dozen: 12,
  bn: 1e9,
  mn: 1e6,
  m: 1e6,
  k: 1e3,
  b: 1e9,
};
/** "dozens" is at least two of them and less than the next word up. */
const ORDERS: Readonly<Record<string, readonly [number, number]>> = {
  dozens: [24, 99],
  scores: [40, 199],
  hundreds: [200, 999],
  thousands: [2_000, 9_999],
  millions: [2e6, 999e6],
  billions: [2e9, 999e9],
};
/** Words before a number, longest first. */
const PREFIXES: readonly (readonly [string, Approximation])[] = [
  ['no fewer than', 'at least'],
  ['no less than', 'at least'],
  ['not less than', 'at least'],
  ['no more than', 'up to'],
  ['not more than', 'up to'],
  ['as many as', 'up to'],
  ['as much as', 'up to'],
  ['a maximum of', 'up to'],
  ['a minimum of', 'at least'],
  ['an estimated', 'about'],
  ['upwards of', 'more than'],
  ['at least', 'at least'],
  ['more than', 'more than'],
  ['up to', 'up to'],
  ['at most', 'up to'],
  ['fewer than', 'fewer than'],
  ['less than', 'fewer than'],
  ['close to', 'about'],
  ['well over', 'more than'],
  ['just over', 'about'],
  ['just under', 'about'],
  ['over', 'more than'],
  ['exceeding', 'more than'],
  ['under', 'fewer than'],
  ['below', 'fewer than'],
  ['about', 'about'],
  ['around', 'about'],
  ['roughly', 'about'],
  ['approximately', 'about'],
  ['nearly', 'about'],
  ['almost', 'about'],
  ['some', 'about'],
  ['estimated', 'about'],
  ['circa', 'about'],
];

const PREFIXES_BY_WORD = new Map<string, { parts: string[]; approximation: Approximation }[]>();
for (const [phrase, approximation] of PREFIXES) {
  const parts = phrase.split(' ');
  const [first = ''] = parts;
  PREFIXES_BY_WORD.set(first, [...(PREFIXES_BY_WORD.get(first) ?? []), { parts, approximation }]);
}

const wordValue = (lower: string): number | undefined => {
  const unit = UNITS.indexOf(lower);
  if (unit >= 0) return unit;
  const [tens = '', rest] = lower.split('-');
  const ten = TENS.indexOf(tens);
  if (ten < 0) return undefined;
  if (rest === undefined) return (ten + 2) * 10;
  const more = UNITS.indexOf(rest);
  return more > 0 && more < 10 ? (ten + 2) * 10 + more : undefined;
};

/** Digits as English news writes them; "1,2" and "1.234.567" are another language's and no number here. */
const digitsValue = (text: string): number | undefined =>
  /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$|^(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text) ? Number(text.replaceAll(',', '')) : undefined;

const BEGINS = new RegExp(`^(?:${[...UNITS, ...TENS, ...Object.keys(ORDERS), 'tens', 'an?$', 'half$'].join('|')})`);

interface Reading {
  low: number;
  high: number;
  last: number;
  digits: boolean;
  order?: boolean;
}

/** A plain number at a word, without what stands before it: "120", "two hundred and five", "1.2 million", "tens of thousands". */
function readPlain(words: readonly Word[], at: number): Reading | undefined {
  const word = words[at];
  // Nearly every word is none of these: what follows is dear.
  if (!word || (word.kind !== 'number' && !BEGINS.test(word.lower))) return undefined;
  const tens = /^(tens|dozens|scores|hundreds) of (thousands|millions|billions)$/.exec(
    [word, words[at + 1], words[at + 2]].map((each) => each?.lower).join(' '),
  );
  if (tens) {
    const [low, high] = tens[1] === 'tens' ? [20, 99] : (ORDERS[tens[1] ?? ''] ?? [20, 99]);
    const scale = SCALES[(tens[2] ?? '').slice(0, -1)] ?? 1;
    return { low: low * scale, high: (high + 1) * scale - 1, last: at + 3, digits: false, order: true };
  }
  const order = ORDERS[word.lower];
  if (order) return { low: order[0], high: order[1], last: at + 1, digits: false, order: true };
  return word.kind === 'number' ? readDigits(words, at) : readWords(words, at);
}

function readDigits(words: readonly Word[], at: number): Reading | undefined {
  const word = words[at];
  const value = word && digitsValue(word.text);
  if (word === undefined || value === undefined) return undefined;
  // "$143-billion", as some papers set it
  const hyphen = words[at + 1]?.text === '-' && !words[at + 1]?.spaced && (words[at + 2]?.lower.length ?? 0) > 2 ? 1 : 0;
  const next = words[at + 1 + hyphen];
  const scale = next && SCALES[next.lower];
  if (next === undefined || scale === undefined) return { low: value, high: value, last: at + 1, digits: true };
  // "1.2m" alone may be metres; the letters scale only money and people, which the caller sees by `last`.
  if (next.lower.length === 1 && next.spaced) return { low: value, high: value, last: at + 1, digits: true };
  const scaled = Number((value * scale).toPrecision(12));
  return { low: scaled, high: scaled, last: at + 2 + hyphen, digits: true };
}

function readWords(words: readonly Word[], at: number): Reading | undefined {
  let [total, current, index] = [0, 0, at];
  const lower = (offset: number) => words[index + offset]?.lower ?? '';
  if (lower(0) === 'half' && lower(1) === 'a' && /^(million|billion|dozen)$/.test(lower(2))) {
    const half = (SCALES[lower(2)] ?? 0) / 2;
    return { low: half, high: half, last: at + 3, digits: false };
  }
  if (/^an?$/.test(lower(0)) && /^(hundred|thousand|million|billion|dozen)$/.test(lower(1))) {
    current = 1;
    index++;
  }
  for (let seen = current > 0; index < words.length; seen = true) {
    const value = wordValue(lower(0));
    const scale = lower(0).length > 2 ? SCALES[lower(0)] : undefined;
    if (value !== undefined && (current === 0 || current % 100 === 0)) current += value;
    else if (scale !== undefined && seen && current > 0) {
      current *= scale;
      if (scale >= 1000) [total, current] = [total + current, 0];
    } else if (!(lower(0) === 'and' && seen && current >= 100 && wordValue(lower(1)) !== undefined)) break;
    index++;
  }
  const value = total + current;
  const isZero = index === at + 1 && words[at]?.lower === 'zero';
  return value > 0 || isZero ? { low: value, high: value, last: index, digits: false } : undefined;
}

/** The number phrase that begins at a word, with its approximation and range; undefined where none does. */
export function readNumberPhrase(words: readonly Word[], at: number): NumberPhrase | undefined {
  const prefix = PREFIXES_BY_WORD.get(words[at]?.lower ?? '')?.find(({ parts }) =>
    parts.every((part, offset) => words[at + offset]?.lower === part),
  );
  let number = at + (prefix?.parts.length ?? 0);
  const isBetween = words[number]?.lower === 'between' || words[number]?.lower === 'from';
  if (isBetween) number++;
  const first = readPlain(words, number + signLength(words, number));
  if (!first) return undefined;
  const range = readRange(words, first, isBetween);
  if (range) return { first: at, last: range.last, low: first.low, high: range.high, approximation: 'between', digits: first.digits };
  if (isBetween) return undefined;
  return bounded(words, at, first, prefix?.approximation);
}

/** How many words the sign of a currency takes: "$", and in Australia "$US". */
function signLength(words: readonly Word[], at: number): number {
  if (!/^[$€£¥]$/.test(words[at]?.text ?? '')) return 0;
  const [next, number] = [words[at + 1], words[at + 2]];
  return next?.kind === 'word' && !next.spaced && number?.kind === 'number' && !number.spaced ? 2 : 1;
}

/** "300 to 500", "300-500", "between 300 and 500", "two or three". */
function readRange(words: readonly Word[], first: Reading, isBetween: boolean): Reading | undefined {
  const link = words[first.last];
  const isLink = isBetween ? link?.lower === 'and' || link?.lower === 'to' : /^(to|or|-|–)$/.test(link?.lower ?? '');
  if (!isLink) return undefined;
  const second = readPlain(words, first.last + 1 + signLength(words, first.last + 1));
  if (!second || second.high <= first.low) return undefined;
  return second;
}

function bounded(words: readonly Word[], at: number, number: Reading, prefix: Approximation | undefined): NumberPhrase {
  const next = [words[number.last]?.lower, words[number.last + 1]?.lower].join(' ');
  const suffix =
    next === 'or more' ? 'at least' : next === 'or so' ? 'about' : next === 'or fewer' || next === 'or less' ? 'up to' : undefined;
  const approximation = prefix ?? suffix ?? (number.order ? 'order' : undefined);
  const last = number.last + (suffix ? 2 : 0);
  const phrase = { first: at, last, digits: number.digits };
  if (approximation === undefined) return { ...phrase, low: number.low, high: number.high };
  if (approximation === 'at least' || approximation === 'more than') return { ...phrase, low: number.low, high: null, approximation };
  if (approximation === 'up to' || approximation === 'fewer than') return { ...phrase, low: 0, high: number.high, approximation };
  return { ...phrase, low: number.low, high: number.high, approximation };
}
