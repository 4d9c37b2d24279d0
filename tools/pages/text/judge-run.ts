import type { TextReport } from '../report/text-section';
import type { SavedPage } from '../saved-pages';
import { judgePage } from './judge-page';
import type { TextResult } from './measure-text';
import { officialScore } from './official-score';

/** Largest difference that rounding to a tenth of a percent explains. */
const ROUNDING = 0.051;

/** Judges a whole run. @throws Error where our own measure of texts is not the scorer's */
export function judgeRun(pages: readonly SavedPage[], results: ReadonlyMap<string, TextResult>): Omit<TextReport, 'day'> {
  const read = pages.flatMap((page) => results.get(page.id) ?? []);
  const judged = pages.flatMap((page) => {
    const result = results.get(page.id);
    return result ? [judgePage(page, result)] : [];
  });
  const byOutlet = officialScore(read.map(({ id, newsByOutlet: isArticle, text }) => ({ id, isArticle, text })));
  const own = judged.flatMap(({ overlap }) => (overlap ? [100 * overlap.crossread.f1] : []));
  const mean = own.reduce((sum, f1) => sum + f1, 0) / own.length;
  if (Math.abs(mean - (byOutlet.text.f1 ?? 0)) > ROUNDING)
    throw new Error(`Texts are measured as ${mean} here and as ${byOutlet.text.f1} by the scorer.`);
  return {
    pages: judged,
    scores: {
      byOutlet,
      byPage: officialScore(read.map(({ id, newsByPage: isArticle, text }) => ({ id, isArticle, text }))),
      readability: officialScore(read.map(({ id, readabilityText: text }) => ({ id, isArticle: text !== '', text }))),
    },
  };
}
