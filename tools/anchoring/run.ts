import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { linePlot } from '../../bench/plot';
import { markdownTable } from '../pages/report/markdown';
import { count, fitThresholds, fitWeights, MINIMA } from './fit';
import { anchorAll, byBaseline, type Case, casesOf, decide, examplesOf, isForFitting, judge, type LookOptions, look, type Seen, SHIPPED, type Weights } from './measure'; // biome-ignore format: one line
import { readPairs } from './read-pairs';
import { type Judged, judgeCase, outcomeTables, sharesOf, speedTable, weightTable } from './report';
import { HEAD } from './report-head';
import { timeAll } from './speed';

/**
 * `npm run anchoring`: describes quotes in one text, looks for them in another, and writes docs/anchoring.md; `-- --list` prints what was
 * wrongly attached. Without texts beside the checkout it says so and ends.
 */
const QUOTES_PER_KIND = 2;
/** Share of quotes that may be attached wrongly when the minimum is fitted: well below the half percent that is wanted on texts not fitted to. */
const MOST_WRONG = 0.002;

const say = (words: string): void => console.log(`${words} (${Math.round(performance.now() / 1000)} s)`);

function curve(seen: readonly Seen[]): void {
  const here = seen.filter(({ gold }) => gold.kind === 'here').length;
  const counts = MINIMA.map((minimum) => ({ minimum, ...count(seen.map((one) => judge(one.gold, decide(one, { ...SHIPPED, minimum })))) }));
  const plot = linePlot(
    [
      { name: 'not found, percent of those still there', points: counts.map(({ minimum, found }) => [minimum, 100 * (1 - found / here)]) },
      { name: 'wrongly attached, percent × 10', points: counts.map(({ minimum, wrong, open }) => [minimum, (1000 * wrong) / (seen.length - open)]) }, // biome-ignore format: short enough
    ],
    { title: 'What a minimum score costs and spares', x: `minimum score (${SHIPPED.minimum} ships)`, y: 'percent' },
  );
  mkdirSync('docs/pictures', { recursive: true });
  writeFileSync('docs/pictures/anchoring-minimum.svg', plot);
}

/** Each way with weights and minimum of its own, all on the half for fitting: this is a choice, not a result. */
function choices(cases: readonly Case[]): string {
  const ways: [string, LookOptions][] = [
    ['16 characters of context', { contextUtf16: 16 }],
    ['32', { contextUtf16: 32 }],
    ['64', { contextUtf16: 64 }],
    ['120 (ships)', { contextUtf16: 120 }],
    ['200', { contextUtf16: 200 }],
    ['120, without the hint', { contextUtf16: 120, withoutHint: true }],
  ];
  const rows = ways.map(([what, options]) => {
    const seen = look(cases, options);
    const rule = fitThresholds(seen, fitWeights(examplesOf(seen)), MOST_WRONG);
    const counts = count(seen.map((one) => judge(one.gold, decide(one, rule))));
    say(`Looked with ${what}`);
    return [what, ...sharesOf(counts, seen.length, seen.filter(({ gold }) => gold.kind === 'here').length)];
  });
  return markdownTable(['context on each side', 'found', 'wrongly attached'], rows);
}

function list(judged: readonly Judged[]): void {
  for (const { one, answer } of judged.filter(({ mine }) => mine === 'wrong')) {
    const { pair, quote, gold } = one;
    console.log(`\n${pair.source} | ${quote.kind} | ${pair.id} | ${JSON.stringify(answer)} | should be ${JSON.stringify(gold)}`);
    console.log(JSON.stringify(pair.before.slice(quote.start - 60, quote.end + 60).slice(0, 300)));
    if (answer.state !== 'missing') console.log(JSON.stringify(pair.after.slice(answer.start - 60, answer.end + 60).slice(0, 300)));
  }
}

interface Written {
  judged: readonly Judged[];
  weights: Weights;
  rule: ReturnType<typeof fitThresholds>;
  choice: string;
}

function write({ judged, weights, rule, choice }: Written): void {
  const sections = [
    HEAD,
    `## What was found\n\nThe half for reporting: ${judged.length} quotes.\n\n${outcomeTables(judged)}`,
    `## The minimum\n\n![Not found and wrongly attached against the minimum score](pictures/anchoring-minimum.svg)\n\nDrawn on the half for reporting. The half for fitting alone would choose ${rule.minimum} and a lead of ${rule.lead}; ${SHIPPED.minimum} and ${SHIPPED.lead} ship.\n\n${weightTable(weights)}`,
    `## How much context\n\nOn the half for fitting, each line with weights and a minimum fitted for it.\n\n${choice}`,
    `## How long it takes\n\nOn ${cpus().length} processors (${cpus()[0]?.model.trim()}), shared with other work; the index of the text is part of each line.\n\n${speedTable(timeAll())}`,
  ];
  writeFileSync('docs/anchoring.md', `${sections.join('\n\n')}\n`);
}

function main(): void {
  const pairs = readPairs();
  if (!pairs) {
    console.log('Skipped: there are no texts beside this checkout.');
    return;
  }
  say(`${pairs.length} pairs of texts read`);
  const [forFitting, forReporting] = [pairs.filter(isForFitting), pairs.filter((pair) => !isForFitting(pair))];
  const [fitting, reporting] = [casesOf(forFitting, QUOTES_PER_KIND), casesOf(forReporting, QUOTES_PER_KIND)];
  say(`${fitting.length} quotes to fit on, ${reporting.length} to report on`);
  const seen = look(fitting);
  const weights = fitWeights(examplesOf(seen));
  const rule = fitThresholds(seen, weights, MOST_WRONG);
  say(`Fitted: ${JSON.stringify(rule)}`);
  if (process.argv.includes('--fit')) return;
  const answers = anchorAll(reporting);
  const judged = reporting.flatMap((one, at) => {
    const answer = answers[at];
    return answer ? [judgeCase(one, answer, byBaseline(one))] : [];
  });
  say('Looked for all, in both ways');
  if (process.argv.includes('--list')) list(judged);
  curve(look(reporting));
  write({ judged, weights, rule, choice: choices(fitting) });
  say('Written to docs/anchoring.md');
}

main();
