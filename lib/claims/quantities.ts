import type { Mention } from '../entities/mention';
import type { Quantity } from './claim';
import { readMeasure } from './measures';
import { type NumberPhrase, readNumberPhrase } from './number-phrase';
import { isWholeOfPart, stateOf, stateOfPart, stateOfWhole } from './people-state';
import { peopleClass, STATE_NOUNS, STATE_WORDS, singular } from './people-words';
import { NO_MODIFIER, standsAlone } from './stands-alone';
import type { Word } from './words';

const MONTH = /^(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)$/;
/** Words whose number is a name: "Article 5", "Flight 370". Any other capitalised word before digits is taken for one as well. */
const NUMBERED =
  /^(article|articles|section|flight|route|highway|chapter|title|room|number|no|nos|page|day|week|phase|stage|grade|level|round|game|unit|platform|gate|line|terminal|aged|age|group|channel|act|rule|class|category|version|type)$/;
/** How many words may stand between a number and its noun. */
const NOUN_REACH = 5;
/** How many words behind a number may say how badly people were hurt. */
const SEVERITY_REACH = 8;
/** Plurals that count nothing a reader could compare. */
const VAGUE =
  /^(times|others|things|ways|reasons|points|questions|parts|kinds|sorts|sides|terms|words|steps|lines|degrees|series|news|us|percents|was|is|has|does|this|years|days|months|weeks|hours|minutes|seconds|decades|centuries|pages|issues|always|perhaps|yes|less|as|plus|versus|thanks|towards|besides|sometimes|afterwards|nowadays|minus|overseas)$/;

/** The quantities of one sentence: what is counted or measured and how much. Years, dates, scores, ages and names with numbers are none. */
export function quantitiesOf(words: readonly Word[], mentions: readonly Mention[]): Quantity[] {
  const quantities: Quantity[] = [];
  for (let at = 0; at < words.length; ) {
    const none = readNone(words, at);
    const number = none ?? readNumberPhrase(words, at);
    if (!number) {
      at++;
      continue;
    }
    const quantity = isNumber(words, number) ? readQuantity(words, number, mentions) : undefined;
    if (quantity) quantities.push(quantity);
    at = Math.max(number.last, at + 1);
  }
  return quantities;
}

/** "no one was injured", "nobody died", "no deaths". */
function readNone(words: readonly Word[], at: number): NumberPhrase | undefined {
  const [word, next] = [words[at]?.lower, words[at + 1]?.lower];
  if (word === 'nobody' || (word === 'no' && (next === 'one' || next === 'people')))
    return { first: at, last: word === 'nobody' ? at + 1 : at + 2, low: 0, high: 0, digits: false };
  const noun = word === 'no' && next !== undefined && STATE_NOUNS.has(singular(next));
  return noun ? { first: at, last: at + 1, low: 0, high: 0, digits: false } : undefined;
}

/** A number that stands by itself: no part of a date, time, score, ordinal, age or name. */
function isNumber(words: readonly Word[], { first, last, low, high, digits, approximation }: NumberPhrase): boolean {
  const [before, next] = [words[first - 1], words[last]];
  const firstDigit = words[first];
  if (!digits) return !(next?.text === '-' && !next.spaced);
  const glued = (word: Word | undefined, mark: RegExp) => word !== undefined && mark.test(word.text);
  if (firstDigit?.kind === 'number' && !firstDigit.spaced && glued(before, /^[-–/:.,\p{L}\p{N}#]/u)) return false;
  // "9/11", "10:30", "12-year-old", "5th", "2010s", "1.2m" of metres
  if (next && !next.spaced && glued(next, /^[-–/:]$|^(st|nd|rd|th|s|am|pm|m|p|ft|in|lb|mph|c|f|g|kg)$/i)) return false;
  if (next && /^(a\.m|p\.m|am|pm|gmt|o'clock|est|et|bst|january|b\.c|a\.d)\b/.test(next.lower)) return false;
  // "No. 2", and a number broken in two by careless setting: "26, 000".
  if (before?.text === '.' && (/^nos?$/.test(words[first - 2]?.lower ?? '') || MONTH.test(words[first - 2]?.lower ?? ''))) return false;
  if (next?.text === ',' && /^\d{3}$/.test(words[last + 1]?.text ?? '')) return false;
  if (before?.text === ',' && /^\d{3}$/.test(firstDigit?.text ?? '') && /^\d{1,3}$/.test(words[first - 2]?.text ?? '')) return false;
  if (before && (MONTH.test(before.lower) || NUMBERED.test(before.lower) || before.text === '#')) return false;
  if (next && MONTH.test(next.lower) && next.capital) return false;
  if (approximation === undefined && low === high && low >= 1500 && low <= 2100 && /^\d{4}$/.test(firstDigit?.text ?? '')) return false;
  // "Flight 370"; "Arden some 24 km" and "Broadcom $121 billion" are no names.
  return !(
    firstDigit?.kind === 'number' &&
    before?.capital &&
    before.kind === 'word' &&
    first > 1 &&
    !STATE_WORDS.has(before.lower) &&
    peopleAfter(words, last) === undefined
  );
}

const peopleAfter = (words: readonly Word[], last: number): string | undefined => peopleClass(words[last]?.lower ?? '');

function readQuantity(words: readonly Word[], number: NumberPhrase, mentions: readonly Mention[]): Quantity | undefined {
  const measure = readMeasure(words, number);
  const bounds = boundsOf(number, measure?.factor ?? 1);
  if (measure) {
    const hyphened = words[measure.last]?.text === '-' && !words[measure.last]?.spaced;
    return hyphened ? undefined : { ...spanOf(words, measure.first, measure.last), ...bounds, unit: measure.unit, kind: measure.kind };
  }
  // "one of those injured" counts nobody in particular.
  if (number.low === 1 && number.high === 1 && words[number.last]?.lower === 'of') return undefined;
  const whole = readPartitive(words, number, mentions);
  // "hundreds of prisoners"
  const from = number.approximation === 'order' && words[number.last]?.lower === 'of' ? number.last + 1 : number.last;
  const noun = whole?.noun ?? readNoun(words, from, mentions, number.high === 1);
  const end = noun?.last ?? number.last;
  const first = noun?.isPeople || noun === undefined ? { first: number.first, last: end } : undefined;
  const find = isWholeOfPart(words, number.first)
    ? () => stateOfWhole(words, end)
    : () => (whole ? stateOfPart : stateOf)(words, number.first, end);
  const state = first && !isOfParent(words, number) ? (STATE_NOUNS.get(noun?.noun ?? '') ?? find()) : undefined;
  if (!noun && (!state || !standsAlone(words, number))) return undefined;
  const isPeople = noun?.isPeople ?? true;
  if (!isPeople && number.low === 1 && number.high === 1) return undefined;
  // "81 of them had been recaptured" counts the recaptured; "ten of them Americans" counts a part of whatever was said before.
  const part = whole !== undefined ? state === undefined : isPart(words, number, noun?.noun);
  const label = noun?.noun ?? 'people';
  const qualifiers = [...(noun?.qualifiers ?? []), ...(state === 'wounded' ? severityOf(words, number.last) : [])];
  return {
    ...spanOf(words, number.first, whole ? number.last : end),
    ...bounds,
    unit: isPeople ? peopleUnit(label, state) : label,
    kind: isPeople ? 'people' : 'count',
    ...(state ? { state } : {}),
    noun: label,
    ...(qualifiers.length > 0 ? { qualifiers } : {}),
    ...(part ? { part: true } : {}),
  };
}

/** "four seriously hurt", "20 with minor injuries": some of the hurt, not all. */
const severityOf = (words: readonly Word[], last: number): string[] => {
  const severe = words
    .slice(last, last + SEVERITY_REACH)
    .find(({ lower }) => /^(serious|seriously|critical|critically|slight|slightly|minor|badly|severe|severely|lightly)$/.test(lower));
  return severe ? [severe.lower.replace(/ly$/, '')] : [];
};

const peopleUnit = (noun: string, state: string | undefined): string => {
  const counted = STATE_NOUNS.has(noun) || noun === 'others' ? 'people' : noun;
  const plural = /^(people|police|staff|crew|lives)$/.test(counted)
    ? counted
    : counted === 'lives'
      ? 'lives'
      : counted
          .replace(/([^aeiou])y$/, '$1ie')
          .replace(/fe$/, 've')
          .replace(/(man|child)?$/, (end) => (end === 'man' ? 'men' : end === 'child' ? 'children' : 's'));
  return state ? `${plural} ${state}` : plural;
};

function boundsOf({ low, high, approximation }: NumberPhrase, factor: number): Pick<Quantity, 'low' | 'high' | 'approximation'> {
  const scaled = (value: number) => Number((value * factor).toPrecision(12));
  return { low: scaled(low), high: high === null ? null : scaled(high), ...(approximation ? { approximation } : {}) };
}

function spanOf(words: readonly Word[], first: number, last: number): { start: number; end: number } {
  return { start: words[first]?.start ?? 0, end: words[last - 1]?.end ?? 0 };
}

interface CountedNoun {
  noun: string;
  last: number;
  isPeople: boolean;
  qualifiers: string[];
}

/** The noun that a number counts: the last of the plurals that follow it without a preposition or verb between. */
function readNoun(words: readonly Word[], from: number, mentions: readonly Mention[], isOne = false): CountedNoun | undefined {
  const qualifiers: string[] = [];
  for (let index = from; index < Math.min(words.length, from + NOUN_REACH); index++) {
    const word = words[index];
    if (!word || (word.kind !== 'word' && !(index > from && word.text === '-'))) return undefined;
    if (word.kind === 'word' && (NO_MODIFIER.test(word.lower) || (index > from && readNumberPhrase(words, index)))) return undefined;
    const people = isHead(word.lower, isOne) ? peopleClass(word.lower) : undefined;
    const next = words[index + 1];
    const follows = next && peopleClass(next.lower) !== undefined && !STATE_WORDS.has(next.lower);
    // "one man's road"
    if (people !== undefined && /^['’]s$/.test(next?.text ?? '')) return undefined;
    if (people !== undefined && !follows) return { noun: singular(word.lower), last: index + 1, isPeople: true, qualifiers };
    if (STATE_WORDS.has(word.lower)) return undefined;
    const demonym = mentions.find(({ start, end, reading }) => reading === 'demonym' && start === word.start && end === word.end);
    if (demonym && /s$|ese$|sh$|ch$/.test(word.lower) && !nounAfter(words, index + 1))
      return { noun: 'people', last: index + 1, isPeople: true, qualifiers: [...qualifiers, singular(word.lower)] };
    if (!word.capital && /[^s]s$|ren$/.test(word.lower) && !VAGUE.test(word.lower) && !nounAfter(words, index + 1))
      return { noun: singular(word.lower), last: index + 1, isPeople: false, qualifiers };
    if (
      word.kind === 'word' &&
      !/^(more|other|additional|new|further|young|old|elderly|innocent|alleged|suspected|different|separate)$/.test(word.lower)
    )
      qualifiers.push(word.lower);
  }
  return undefined;
}

/** More than one wants a plural: "nine national titles" counts no nationals, "two other cars" no others. */
const isHead = (lower: string, isOne: boolean): boolean => isOne || /s$|men$|people$|children$|^(police|crew|staff|personnel)$/.test(lower);

/** "two US soldiers": at "US" a people's noun still comes. */
const nounAfter = (words: readonly Word[], index: number): boolean =>
  peopleClass(words[index]?.lower ?? '') !== undefined ||
  (peopleClass(words[index + 1]?.lower ?? '') !== undefined &&
    !NO_MODIFIER.test(words[index]?.lower ?? '') &&
    words[index]?.kind === 'word');

/** "81 of them", "90 of the 120 prisoners": the number is a part of the whole that follows. */
function readPartitive(words: readonly Word[], { last }: NumberPhrase, mentions: readonly Mention[]): { noun: CountedNoun } | undefined {
  if (words[last]?.lower !== 'of') return undefined;
  const next = words[last + 1]?.lower ?? '';
  if (/^(them|whom|us|those)$/.test(next)) return { noun: { noun: 'people', last: last + 2, isPeople: true, qualifiers: [] } };
  const isDetermined = /^(the|these|those|its|their|his|her|all)$/.test(next);
  const inner = readNumberPhrase(words, last + (isDetermined ? 2 : 1));
  if (!isDetermined && !inner) return undefined;
  const noun = readNoun(words, inner?.last ?? last + 2, mentions);
  return noun?.isPeople ? { noun } : undefined;
}

/** "a mother of two", "father to three boys": the number is the parent's, and so is what happens. */
const isOfParent = (words: readonly Word[], { first }: NumberPhrase): boolean =>
  /^(of|to)$/.test(words[first - 1]?.lower ?? '') &&
  /^(mother|father|mom|mum|dad|parents?|grandmother|grandfather|widow|widower)$/.test(words[first - 2]?.lower ?? '');

function isPart(words: readonly Word[], { first, last }: NumberPhrase, noun: string | undefined): boolean {
  const before = words.slice(Math.max(0, first - 3), first).map(({ lower }) => lower);
  if (noun === 'others' || /^(other|others|more|another|additional)$/.test(words[last]?.lower ?? '')) return true;
  return (
    before.some((word) => /^(including|include|includes|included|among|another|other|further|additional)$/.test(word)) &&
    !before.includes('toll') &&
    !/^(deaths|lives|killing|number|total)$/.test(before.at(-2) ?? '')
  );
}
