import type { BrowserRun } from '../browser/run-browser';
import { isShiftedMore, least, most, SHIFT_VISITS, type Shifts } from '../browser/shifts';
import { quantile, type RatioSummary, sum, summariseRatios } from '../ratios';
import { likelyCause } from './likely-cause';
import { listed, markdownTable, shareOf } from './markdown';
import { isVisited, type Timed, timedPages, type Visited } from './timed';

interface Guarantee {
  name: string;
  /** Not every browser tells everything. */
  isKnown?: (page: Visited) => boolean;
  faultOf: (page: Visited) => string | undefined;
}

function noMoreShifts(when: keyof Shifts): Pick<Guarantee, 'isKnown' | 'faultOf'> {
  return {
    isKnown: ({ visit, baseline }) => visit.shifts.length > 0 && baseline.shifts.length > 0,
    faultOf: ({ visit: { shifts }, baseline: { shifts: without } }) =>
      isShiftedMore(shifts, without, when)
        ? `${least(shifts, when).toFixed(4)} at least, else ${most(without, when).toFixed(4)} at most`
        : undefined,
  };
}

/** How it is told whether a page shifts; empty where the browser does not tell. */
function aboutShifts(pages: readonly Visited[]): string {
  const known = pages.filter(({ visit, baseline }) => visit.shifts.length > 0 && baseline.shifts.length > 0);
  if (known.length === 0) return '';
  const doubtful = known.filter(({ visit }) => visit.shifts.length > 1);
  const without = doubtful.filter(({ baseline: { shifts } }) => most(shifts, 'loading') > least(shifts, 'loading') + 0.001);
  return `While a page loads it shifts differently each time, with Crossread or without, by how its painting falls between its text and its
refused pictures. Where the first visit with Crossread shifted more than the one without (${doubtful.length} of ${known.length} pages), both are made again, up to
${SHIFT_VISITS} times in all, and the page counts as shifting if each visit with Crossread shifted more than the worst without. On ${without.length} of these pages
the visits without Crossread differ from one another, too. Once a page is loaded (which is when Crossread reads and paints) hardly any shifts
by itself, so that this is compared apart.

`;
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
  { name: 'nothing more shifts while it loads', ...noMoreShifts('loading') },
  { name: 'nothing more shifts once it is loaded', ...noMoreShifts('loaded') },
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

${aboutShifts(pages)}${guarantees(pages)}

${times(timedPages(pages))}

${plot}`;
}
