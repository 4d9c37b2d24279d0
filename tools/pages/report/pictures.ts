import type { JudgedPage } from '../text/judge-page';
import { drawPlot } from './plot';
import type { Timed } from './timed';

const BUDGET = 1.35;

/** Each page's ratio of Crossread's time to readability's first parse, smallest first. */
export function drawRatios(browser: string, timed: readonly Timed[]): string {
  const ratios = timed.flatMap(({ mine, first }) => (first > 0 ? [mine / first] : [])).toSorted((a, b) => a - b);
  const end = Math.max(1, ratios.length);
  return drawPlot({
    title: `Article to painted against readability's first parse, ${browser}`,
    x: {
      from: 0,
      to: end,
      ticks: [0, Math.round(end / 4), Math.round(end / 2), Math.round((3 * end) / 4), end],
      label: 'pages, sorted by their ratio',
    },
    y: {
      from: 0.25,
      to: 16,
      ticks: [0.25, 0.5, 1, 2, 4, 8, 16],
      label: `article to painted / readability's first parse (${browser})`,
      isLogarithmic: true,
    },
    points: ratios.map((ratio, index) => ({ x: index + 0.5, y: ratio })),
    lines: [{ from: { x: 0, y: BUDGET }, to: { x: end, y: BUDGET }, label: `the budget for all together: ${BUDGET}` }],
  });
}

/** Text F1 of each news page with a full text. */
export function drawTexts(pages: readonly JudgedPage[]): string {
  const ticks = [0, 20, 40, 60, 80, 100];
  return drawPlot({
    title: "Text F1 of each page, Crossread's against readability's",
    x: { from: 0, to: 100, ticks, label: 'readability alone, text F1, percent' },
    y: { from: 0, to: 100, ticks, label: 'Crossread, text F1, percent' },
    points: pages.flatMap(({ overlap }) => (overlap ? [{ x: 100 * overlap.readability.f1, y: 100 * overlap.crossread.f1 }] : [])),
    lines: [{ from: { x: 0, y: 0 }, to: { x: 100, y: 100 }, label: '' }],
  });
}
