import type { Anchored } from '../../lib/anchoring/anchored';
import { FEATURES, WEIGHTS } from '../../lib/anchoring/score';
import { groupBy, markdownTable, percent } from '../pages/report/markdown';
import { type Counts, count } from './fit';
import { type Case, judge, type Outcome, type Weights } from './measure';
import type { Timed } from './speed';

/** One quote with what both ways made of it. */
export interface Judged {
  one: Case;
  answer: Anchored;
  mine: Outcome;
  baseline: Outcome;
}

export const judgeCase = (one: Case, answer: Anchored, other: { start: number; end: number } | undefined): Judged => ({
  one,
  answer,
  mine: judge(one.gold, answer.state === 'missing' ? undefined : answer),
  baseline: judge(one.gold, other),
});

const share = (part: number, whole: number): string => (whole === 0 ? '–' : `${percent(part / whole)} %`);
const isHere = ({ one }: Judged): boolean => one.gold.kind === 'here';

/** Found of those that exist, and wrongly attached of all that can be judged. */
export function sharesOf(counts: Counts, total: number, here: number): string[] {
  return [share(counts.found, here), `${(100 * (counts.wrong / Math.max(1, total - counts.open))).toFixed(2)} % (${counts.wrong})`];
}

function row(what: string, judged: readonly Judged[]): (string | number)[] {
  const here = judged.filter(isHere).length;
  const [mine, baseline] = [count(judged.map(({ mine }) => mine)), count(judged.map(({ baseline }) => baseline))];
  const gone = judged.filter(({ one }) => one.gold.kind === 'gone').length;
  return [what, here, gone, ...sharesOf(mine, judged.length, here), ...sharesOf(baseline, judged.length, here), mine.open];
}

const COLUMNS = ['', 'still there', 'gone', 'found', 'wrongly attached', 'baseline: found', 'baseline: wrongly attached', 'open'];

/** Tables by source and by kind of quote. */
export function outcomeTables(judged: readonly Judged[]): string {
  const bySource = [...groupBy(judged, ({ one }) => one.pair.source)].map(([source, group]) => row(source, group));
  const byKind = [...groupBy(judged, ({ one }) => one.quote.kind)].map(([kind, group]) => row(kind, group));
  const real = judged.filter(({ one }) => !one.pair.source.startsWith('edited'));
  return [
    markdownTable(COLUMNS, [...bySource, row('**real pairs together**', real), row('**all**', judged)]),
    markdownTable(COLUMNS, byKind),
    stateTable(judged),
  ].join('\n\n');
}

/** Which word the reader is given for what was found. */
function stateTable(judged: readonly Judged[]): string {
  const found = judged.filter(({ mine }) => mine === 'found');
  const rows = [...groupBy(found, ({ answer }) => answer.state)].map(([state, group]) => {
    const same = group.filter(({ one }) => one.gold.kind === 'here' && one.gold.isSame).length;
    return [state, group.length, share(same, group.length)];
  });
  return markdownTable(['state of what was found', 'quotes', 'all of whose letters are the same'], rows);
}

/** The weights that ship beside those that a fit of today gives. */
export function weightTable(fitted: Weights): string {
  const names = ['base', ...FEATURES] as const;
  return markdownTable(
    ['weight', 'ships', 'fitted by this run'],
    names.map((name) => [name, WEIGHTS[name].toFixed(2), fitted[name].toFixed(2)]),
  );
}

export const speedTable = (timed: readonly Timed[]): string =>
  markdownTable(
    ['what', 'milliseconds of the processor (median of 5)'],
    timed.map(({ what, ms }) => [what, ms.toFixed(0)]),
  );
