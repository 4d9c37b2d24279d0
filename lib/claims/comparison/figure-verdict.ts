import type { Quantity } from '../claim';
import type { Verdict } from './comparison';
import type { Figure } from './figures';
import { areFarApart, isOneEvent } from './one-event';

/** How two figures of one facet stand to each other. */
type Relation = 'same' | 'grown' | 'differs' | 'subset' | 'unknown';

/** "About 120" is good for one more or less of its last digit that is not 0, and never for more than this share. */
const MOST_ABOUT = 0.15;
/** Money and other measures are rounded to two or three figures by one outlet and not by the other. */
const ROUNDING = 0.01;
/** Counts that only grow while an event goes on: a later, higher one replaces the earlier. */
export const GROWING: ReadonlySet<string> = new Set([
  'killed',
  'wounded',
  'detained',
  'displaced',
  'rescued',
  'recaptured',
  'infected',
  'sick',
]);

function reach({ low, high, approximation, kind }: Quantity): [number, number] {
  const slack =
    approximation === 'about'
      ? Math.min(MOST_ABOUT, lastDigit(low) / Math.max(low, 1))
      : kind === 'people' || kind === 'count'
        ? 0
        : ROUNDING;
  return [low * (1 - slack), high === null ? Number.POSITIVE_INFINITY : high * (1 + slack)];
}

/** The worth of the last digit that is not 0: 10 for 120, 1 for 146, a hundred thousand for 1.2 million. */
function lastDigit(value: number): number {
  let digit = value % 1 === 0 ? 1 : 0.1;
  while (value > 0 && value % (digit * 10) === 0) digit *= 10;
  return digit;
}

/** Whether two quantities can both be right of the same thing. */
export function isCompatible(a: Quantity, b: Quantity): boolean {
  const [one, two] = [reach(a), reach(b)];
  return one[0] <= two[1] && two[0] <= one[1];
}

const isGeneral = ({ group, narrowing }: Figure): boolean => group === 'any' && narrowing.length === 0;
/** Whether two figures count the same people. */
export const sameScope = (a: Figure, b: Figure): boolean =>
  a.group === b.group && a.narrowing.length === b.narrowing.length && a.narrowing.every((word) => b.narrowing.includes(word));

function relationOf(a: Figure, b: Figure): Relation {
  if (isCompatible(a.quantity, b.quantity)) return !hasGrown(a, b) ? 'same' : areFarApart(a, b) ? 'unknown' : 'grown';
  if (sameScope(a, b)) return 'differs';
  if (isGeneral(a) === isGeneral(b)) return 'unknown';
  const [whole, part] = isGeneral(a) ? [a, b] : [b, a];
  // A part cannot be more than its whole.
  return part.quantity.low <= (whole.quantity.high ?? Number.POSITIVE_INFINITY) ? 'subset' : 'differs';
}

/**
 * "At least five" and, that day or later, "seven": both were right when they were said, and the first is replaced. Where the later report
 * has the lower bound, it only says less.
 */
function hasGrown(a: Figure, b: Figure): boolean {
  if (!GROWING.has(a.quantity.state ?? '') || !sameScope(a, b)) return false;
  const [smaller, larger] = a.quantity.low <= b.quantity.low ? [a, b] : [b, a];
  const order = compareDays(smaller.article.day, larger.article.day);
  return smaller.quantity.high === null && smaller.quantity.low < larger.quantity.low && order !== undefined && order <= 0;
}

/**
 * The verdict on the leading figures of several articles, one each. A difference is a conflict only where time does not explain it; where
 * it might, and nothing says when each was counted, nobody can tell.
 */
export function figureVerdict(figures: readonly Figure[]): Verdict {
  if (figures.length < 2) return 'only';
  const relations = new Set<Relation>();
  const differing: [Figure, Figure][] = [];
  figures.forEach((a, index) => {
    for (const b of figures.slice(index + 1)) {
      const relation = relationOf(a, b);
      relations.add(relation);
      if (relation === 'differs') differing.push([a, b]);
    }
  });
  if (differing.length > 0) return verdictOnDifference(differing, figures);
  if (relations.has('subset')) return 'scope';
  if (relations.has('grown')) return 'update';
  return relations.has('unknown') ? 'cannot-tell' : 'agree';
}

function verdictOnDifference(differing: readonly [Figure, Figure][], figures: readonly Figure[]): Verdict {
  const kinds = differing.map(([a, b]) => {
    const [smaller, larger] = a.quantity.low <= b.quantity.low ? [a, b] : [b, a];
    return explain(smaller, larger, figures);
  });
  if (kinds.includes('conflict')) return 'conflict';
  return kinds.includes('cannot-tell') ? 'cannot-tell' : 'update';
}

function explain(smaller: Figure, larger: Figure, figures: readonly Figure[]): 'conflict' | 'update' | 'cannot-tell' {
  const state = smaller.quantity.state ?? '';
  if (!isOneEvent(smaller, larger)) return 'cannot-tell';
  const order = compareDays(smaller.article.day, larger.article.day);
  const changes = GROWING.has(state) || state === 'missing';
  if (!changes) return 'conflict';
  if (order === undefined) return 'cannot-tell';
  if (state === 'missing') return order === 0 ? 'conflict' : 'update';
  if (order < 0) return 'update';
  if (order > 0) return 'cannot-tell';
  // Same day: a time of day of its own, or later reports that bear the higher figure out, make the lower one the earlier.
  if (hasOwnHour(smaller) || hasOwnHour(larger)) return 'update';
  const later = figures.filter(({ article: { day } }) => (compareDays(larger.article.day, day) ?? 0) < 0);
  return later.length > 0 && later.every((figure) => isCompatible(figure.quantity, larger.quantity)) ? 'update' : 'conflict';
}

/** Negative where the first day is the earlier; undefined where one is unknown or too vague to say. */
export function compareDays(a: string | undefined, b: string | undefined): number | undefined {
  if (!a || !b) return undefined;
  const length = Math.min(a.length, b.length);
  const [one, two] = [a.slice(0, length), b.slice(0, length)];
  if (one === two && length < 10) return undefined;
  return one < two ? -1 : one > two ? 1 : 0;
}

const hasOwnHour = ({ claim: { quote } }: Figure): boolean =>
  /\bby (?:dawn|noon|midday|midnight|nightfall|dusk|evening|morning|late|early|\d{1,2}(?::\d\d)? ?[ap]\.?m)/i.test(quote);
