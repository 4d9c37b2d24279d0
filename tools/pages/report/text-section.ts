import type { Judged, JudgedPage } from '../text/judge-page';
import type { OfficialScore } from '../text/official-score';
import { type Cell, groupBy, listed, markdownTable, mean, percent, shareOf } from './markdown';

export interface TextReport {
  day: string;
  pages: readonly JudgedPage[];
  /** By the scorer that belongs to the saved pages. */
  scores: { byPage: OfficialScore; byOutlet: OfficialScore; readability: OfficialScore };
}

const HEAD = [
  '',
  'news recognised, page alone',
  'and outlets',
  'others taken for news, page alone',
  'and outlets',
  'text F1',
  'readability F1',
  'title right',
  'day right',
];

const count = (pages: readonly JudgedPage[], fits: (page: JudgedPage) => boolean): number => pages.filter(fits).length;

function rightOf(judged: readonly (Judged | undefined)[] = []): string {
  const known = judged.filter((one) => one !== undefined);
  return shareOf(known.filter(({ isRight }) => isRight).length, known.length);
}

function meanF1(pages: readonly JudgedPage[], whose: 'crossread' | 'readability'): string {
  const values = pages.flatMap(({ overlap }) => (overlap ? [overlap[whose].f1] : []));
  const average = mean(values);
  return average === undefined ? '–' : percent(average);
}

function rowOf(name: string, pages: readonly JudgedPage[]): Cell[] {
  const news = pages.filter(({ page }) => page.is_news);
  const others = pages.filter(({ page }) => !page.is_news);
  return [
    name,
    shareOf(
      count(news, ({ newsByPage }) => newsByPage),
      news.length,
    ),
    shareOf(
      count(news, ({ newsByOutlet }) => newsByOutlet),
      news.length,
    ),
    shareOf(
      count(others, ({ newsByPage }) => newsByPage),
      others.length,
    ),
    shareOf(
      count(others, ({ newsByOutlet }) => newsByOutlet),
      others.length,
    ),
    meanF1(pages, 'crossread'),
    meanF1(pages, 'readability'),
    rightOf(news.map(({ title }) => title)),
    rightOf(news.map(({ day }) => day)),
  ];
}

const SCORE_HEAD = ['', 'precision', 'recall', 'F1', 'wanted segments kept', 'unwanted segments kept'];
const scoreRow = (name: string, { text, segments }: OfficialScore): Cell[] =>
  [name, text.precision, text.recall, text.f1, segments.keptOfWanted, segments.keptOfUnwanted].map((cell) => cell ?? '–');

/** How a title differs, without its words: they belong to their publishers. */
function titleFault({ page: { id }, title }: JudgedPage): string {
  if (title?.read === undefined) return `${id} (none read)`;
  const [read, expected] = [title.read.toLowerCase(), title.expected.toLowerCase()];
  const fault = read.includes(expected) ? 'says more' : expected.includes(read) ? 'says less' : 'other words';
  return `${id} (${fault})`;
}

function dayFault({ page: { id, date, expected_date: stated }, day }: JudgedPage): string {
  const doubt = date && stated && date !== stated ? `; the collection itself says ${date} elsewhere` : '';
  return `${id} (read ${day?.read ?? 'nothing'}, expected ${day?.expected}${doubt})`;
}

/** Below this a text has lost or gained more than a tenth or so. */
const POOR_F1 = 0.85;

function faults(pages: readonly JudgedPage[]): string {
  const idsOf = (fits: (page: JudgedPage) => boolean) => pages.filter(fits).map(({ page }) => page.id);
  const poor = pages.filter(({ overlap }) => overlap && overlap.crossread.f1 < POOR_F1);
  const poorTexts = poor
    .toSorted((a, b) => (a.overlap?.crossread.f1 ?? 0) - (b.overlap?.crossread.f1 ?? 0))
    .map(
      ({ page, overlap }) => `${page.id} (${percent(overlap?.crossread.f1 ?? 0)}; readability ${percent(overlap?.readability.f1 ?? 0)})`,
    );
  return [
    `News not recognised, outlets known: ${listed(idsOf(({ page, newsByOutlet }) => page.is_news && !newsByOutlet))}.`,
    `Recognised only because the outlet is known: ${listed(idsOf(({ page, newsByPage, newsByOutlet }) => page.is_news && newsByOutlet && !newsByPage))}.`,
    `Others taken for news: ${listed(idsOf(({ page, newsByOutlet }) => !page.is_news && newsByOutlet))}.`,
    `Text below ${100 * POOR_F1} % F1, worst first: ${listed(poorTexts)}.`,
    `Title not right: ${listed(pages.filter(({ title }) => title && !title.isRight).map(titleFault))}.`,
    `Day not right: ${listed(pages.filter(({ day }) => day && !day.isRight).map(dayFault))}.`,
  ].join('\n\n');
}

const several = (groups: ReadonlyMap<string, readonly JudgedPage[]>) =>
  [...groups].filter(([, pages]) => pages.length > 1).toSorted(([, a], [, b]) => b.length - a.length);

/** Detection, text, titles and days: the part that needs no browser. */
export function textSection({ day, pages, scores }: TextReport): string {
  const languages = [...groupBy(pages, ({ language }) => language)].toSorted(([, a], [, b]) => b.length - a.length);
  const outlets = several(
    groupBy(
      pages.filter(({ page }) => page.is_news),
      ({ outlet }) => outlet,
    ),
  );
  const [byHand, byPage] = [true, false].map((isByHand) =>
    pages.filter((page) => page.isTitleByHand === isByHand).map(({ title }) => title),
  );
  return `## Outside of a browser

Measured ${day} with jsdom: ${pages.length} pages, ${count(pages, ({ page }) => page.is_news)} of them news.

${markdownTable(SCORE_HEAD, [scoreRow('Crossread', scores.byOutlet), scoreRow('readability alone', scores.readability)])}

Percent; ${scores.byOutlet.text.pages} news pages have a full text to compare with (bags of words), others have segments that must or must not be
there. Readability alone leaves the headline out, which counts against it here; Crossread reads it on purpose.

![Text F1 of each page, Crossread's against readability's](pictures/pages-text.svg)

"Page alone": what the probe sees, without the list of outlets; "and outlets": as it is decided in the end. A title is right if it equals
the expected one after NFKC, lower case, signs and spaces collapsed and outlet names taken off both ends; a day, if it agrees as far as
both are known. Where people have written the title down, ${rightOf(byHand)} are right. Elsewhere the collection has only what the page
tells machines (mostly og:title): ${rightOf(byPage)} are the same; in most others the page shows readers another headline, and Crossread
takes that one.

${markdownTable(HEAD, [rowOf('all', pages), ...languages.map(([name, group]) => rowOf(name, group))])}

### Outlets with several news pages

${markdownTable(
  HEAD,
  outlets.map(([name, group]) => rowOf(name, group)),
)}

### Pages that are wrong

${faults(pages)}`;
}
