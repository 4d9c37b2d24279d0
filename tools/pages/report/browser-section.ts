import type { BrowserRun } from '../browser/run-browser';
import { quantile, type RatioSummary, sum, summariseRatios } from '../ratios';
import { likelyCause } from './likely-cause';
import { listed, markdownTable, shareOf } from './markdown';
import { isVisited, type Timed, timedPages, type Visited } from './timed';

/** A browser's own shifts differ from visit to visit by less than this. */
const SHIFT_NOISE = 0.001;

interface Guarantee {
  name: string;
  /** Not every browser tells everything. */
  isKnown?: (page: Visited) => boolean;
  faultOf: (page: Visited) => string | undefined;
}

/** The guarantees: each with the pages that break it, and how, without a word of the page. */
const GUARANTEES: readonly Guarantee[] = [
  {
    name: 'the reader ran and said so',
    faultOf: ({ visit }) => (/^(?:annotated|nothing-found|no-text)$/.test(visit.status) ? undefined : visit.status),
  },
  { name: 'no error', faultOf: ({ visit }) => visit.errors[0] },
  {
    name: 'the page is the same at every step',
    faultOf: ({ visit, baseline: { difference: byItself } }) =>
      visit.differences
        .find((difference) => byItself === undefined || !difference.endsWith(byItself))
        ?.replace(/:.*? at (\d+).*/s, ': html at $1'),
  },
  {
    name: 'its style sheets are the same',
    faultOf: ({ visit, baseline }) => visit.sheets.find((sheets) => sheets !== baseline.sheets)?.concat(`, not ${baseline.sheets}`),
  },
  {
    name: 'nothing shifts',
    isKnown: ({ visit, baseline }) => visit.shift !== undefined && baseline.shift !== undefined,
    faultOf: ({ visit: { shift = 0 }, baseline: { shift: without = 0 } }) =>
      shift > without + SHIFT_NOISE ? `${shift.toFixed(3)}, else ${without.toFixed(3)}` : undefined,
  },
  { name: 'no element lies elsewhere', faultOf: ({ visit }) => (visit.moved > 0 ? `${visit.moved} of 20` : undefined) },
  { name: 'no request', faultOf: ({ visit }) => visit.requests[0] },
  { name: 'a card opens and closes', faultOf: ({ visit }) => (/^did-not/.test(visit.card) ? visit.card : undefined) },
];

function guarantees(pages: readonly Visited[]): string {
  const broken = GUARANTEES.map(({ name, isKnown, faultOf }) => ({
    name,
    known: isKnown ? pages.filter(isKnown).length : pages.length,
    faults: pages.flatMap((page) => {
      const fault = faultOf(page);
      return fault === undefined ? [] : [`${page.id} (${fault.replaceAll('`', "'").slice(0, 160)})`];
    }),
  }));
  const table = markdownTable(
    ['', 'pages'],
    broken.map(({ name, known, faults }) => [name, shareOf(known - faults.length, known)]),
  );
  const lists = broken.filter(({ faults }) => faults.length > 0).map(({ name, faults }) => `Not so, "${name}": ${listed(faults)}.`);
  return [table, ...lists].join('\n\n');
}

const ms = (value: number | undefined): string => (value === undefined ? '–' : value.toFixed(0));
const ratio = (value: number): string => value.toFixed(2);
const ratioRow = (name: string, summary: RatioSummary | undefined) =>
  summary ? [name, ratio(summary.ofSums), ratio(summary.median), ratio(summary.p90)] : [name, '–', '–', '–'];

function worst(timed: readonly Timed[]): string {
  const rows = timed
    .toSorted((a, b) => b.mine / b.first - a.mine / a.first)
    .slice(0, 10)
    .map((one) => [
      `\`${one.page.id}\``,
      ratio(one.mine / one.first),
      ms(one.mine),
      ms(one.first),
      ms(one.median),
      one.page.baseline.elements,
      one.page.baseline.readability.textUtf16,
      one.page.baseline.readability.attempts,
      one.page.visit.marks,
      likelyCause(one, timed),
    ]);
  return markdownTable(
    [
      'page',
      'ratio',
      'Crossread, ms',
      'readability first, ms',
      'median, ms',
      'elements',
      'text, characters',
      'retries',
      'marks',
      'what stands out',
    ],
    rows,
  );
}

const LONG_TASK_MS = 50;

function times(timed: readonly Timed[]): string {
  if (timed.length === 0) return 'This build does not tell what it costs the page; no times.';
  const long = timed.filter(({ page }) => (page.visit.work?.longestMs ?? 0) > LONG_TASK_MS);
  const rows = [
    ratioRow('a first parse, as cold as ours', summariseRatios(timed.map(({ mine, first }) => ({ mine, theirs: first })))),
    ratioRow('the median of three parses', summariseRatios(timed.map(({ mine, median }) => ({ mine, theirs: median })))),
  ];
  const detect = timed.flatMap(({ page }) => page.visit.detectMs ?? []);
  return `Article to painted against readability's own parse of the same page, milliseconds of the page's main thread; ${timed.length} pages with marks have known times.
Sums: Crossread ${ms(sum(timed.map(({ mine }) => mine)))} ms, readability ${ms(sum(timed.map(({ first }) => first)))} ms at first and ${ms(sum(timed.map(({ median }) => median)))} ms by the median of three.
The budget is 1.35 for the ratio of the sums.

${markdownTable(['compared with', 'ratio of sums', 'median of ratios', '90th percentile'], rows)}

A first parse is made where the reader comes too, when nothing has run in the page's process yet; by the third the browser has compiled it.
The question whether the page is news took ${ms(quantile(detect, 0.5))} ms (median; ${ms(quantile(detect, 0.9))} ms at the 90th percentile).
Longest task of the reader over ${LONG_TASK_MS} ms: ${shareOf(long.length, timed.length)}; readability's first parse alone is longer than that on ${timed.filter(({ first }) => first > LONG_TASK_MS).length} of them.

The ten pages with the largest ratio to a first parse:

${worst(timed)}`;
}

/** One browser: the guarantees, and what reading costs. `plot`: the picture of the ratios, as Markdown. */
export function browserSection(run: BrowserRun, plot: string): string {
  const pages = run.results.filter(isVisited);
  const unfinished = run.results
    .filter((result) => !isVisited(result))
    .map(({ id, problem }) => `${id} (${problem?.split('\n')[0]?.slice(0, 120)})`);
  const marked = pages.filter(({ visit }) => visit.marks > 0);
  const news = pages.filter(({ visit }) => visit.takenForNews);
  return `## ${run.browser.split(' ')[0]}

Measured ${run.day} in ${run.browser}: ${run.results.length} pages; ${news.length} were taken for news, the others were read all the same. ${marked.length} have
marks, ${sum(marked.map(({ visit }) => visit.marks))} together; on ${marked.filter(({ visit }) => visit.card === 'opened').length} a card was opened and closed.
Not measured to the end: ${listed(unfinished)}. Visited again by themselves, after the run: ${run.again.length}.
On average ${run.load[0]} programs wanted to run at the beginning and ${run.load[1]} at the end, on ${run.processors} processors${Math.max(...run.load) > run.processors ? ': times are longer than on a machine at rest, and ratios rough' : ''}.

${guarantees(pages)}

${times(timedPages(pages))}

${plot}`;
}
