import { chanceOf, FEATURES, type Features } from '../../lib/anchoring/score';
import { decide, judge, type Outcome, type Rule, type Seen, type Weights } from './measure';

const ROUNDS = 25;
/** Keeps weights finite where examples can be told apart without error. */
const RIDGE = 1;

/** Logistic regression by Newton's method, with a small ridge on all weights but the base. */
export function fitWeights(examples: readonly { features: Features; isRight: boolean }[]): Weights {
  const rows = examples.map(({ features }) => [1, ...FEATURES.map((name) => features[name])]);
  const size = FEATURES.length + 1;
  let weights: number[] = Array(size).fill(0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = weights.map((weight, at) => (at === 0 ? 0 : -RIDGE * weight));
    const bend = Array.from({ length: size }, (_, a) => Array.from({ length: size }, (_, b): number => (a === b ? RIDGE : 0)));
    for (const [at, row] of rows.entries()) {
      const chance = chanceOf(row.reduce((sum, value, column) => sum + value * (weights[column] ?? 0), 0));
      const miss = (examples[at]?.isRight ? 1 : 0) - chance;
      for (const [a, value] of row.entries()) {
        slope[a] = (slope[a] ?? 0) + miss * value;
        const line = bend[a] ?? [];
        for (const [b, other] of row.entries()) line[b] = (line[b] ?? 0) + chance * (1 - chance) * value * other;
      }
    }
    const step = solve(bend, slope);
    weights = weights.map((weight, at) => weight + (step[at] ?? 0));
  }
  const [base = 0, ...others] = weights;
  const of = (name: (typeof FEATURES)[number]) => others[FEATURES.indexOf(name)] ?? 0;
  return {
    base,
    betterSide: of('betterSide'),
    worseSide: of('worseSide'),
    evidence: of('evidence'),
    sameEvidence: of('sameEvidence'),
    nearness: of('nearness'),
  };
}

/** Gaussian elimination with pivoting: the x of a x = b. */
function solve(a: readonly (readonly number[])[], b: readonly number[]): number[] {
  const rows = a.map((row, at) => [...row, b[at] ?? 0]);
  for (let column = 0; column < rows.length; column += 1) {
    const pivot = rows.slice(column).reduce((best, row) => (Math.abs(row[column] ?? 0) > Math.abs(best[column] ?? 0) ? row : best));
    rows.splice(rows.indexOf(pivot), 1);
    rows.splice(column, 0, pivot);
    for (const row of rows) {
      if (row === pivot) continue;
      const factor = (row[column] ?? 0) / (pivot[column] ?? 1);
      for (const [at, value] of pivot.entries()) row[at] = (row[at] ?? 0) - factor * value;
    }
  }
  return rows.map((row, at) => (row.at(-1) ?? 0) / (row[at] ?? 1));
}

export type Counts = Record<Outcome, number>;

export const count = (outcomes: readonly Outcome[]): Counts => {
  const counts: Counts = { found: 0, missed: 0, wrong: 0, 'rightly missing': 0, open: 0 };
  for (const outcome of outcomes) counts[outcome] += 1;
  return counts;
};

/** Minimum scores that are tried and drawn. */
export const MINIMA = Array.from({ length: 20 }, (_, at) => at / 20);
const LEADS = [0.1, 0.25, 0.5, 0.75, 1, 1.5, 2];

/** The minimum and the lead that find most while at most `mostWrong` (a share of all that can be judged) attach wrongly. */
export function fitThresholds(seen: readonly Seen[], weights: Weights, mostWrong: number): Rule {
  const rules = MINIMA.flatMap((minimum) => LEADS.map((lead): Rule => ({ weights, minimum, lead })));
  const judged = rules.map((rule) => ({ rule, counts: count(seen.map((one) => judge(one.gold, decide(one, rule)))) }));
  const share = ({ wrong, open }: Counts) => wrong / (seen.length - open);
  const [first, ...others] = judged.toSorted((a, b) => share(a.counts) - share(b.counts));
  if (!first) throw new Error('There is no rule to choose from.');
  const allowed = others.filter(({ counts }) => share(counts) <= mostWrong);
  return allowed.reduce((best, one) => (one.counts.found > best.counts.found ? one : best), first).rule;
}
