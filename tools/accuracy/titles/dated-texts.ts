import { readAttributions, readEvents } from '../../claims/gold';
import { readSavedPages } from '../../pages/saved-pages';
import { measureText } from '../../pages/text/measure-text';
import { readGold } from '../gold';

/** An article with the day by which its titles are judged. */
export interface DatedText {
  /** The collection that it is of. */
  set: string;
  id: string;
  /** Published, ISO 8601, as precise as it is known. */
  day: string;
  text: string;
}

/** The articles that lie beside the checkout and say when they appeared, or undefined where there are none. */
export function readDatedTexts(now: Date): DatedText[] | undefined {
  const [events, gold, attributions, pages] = [readEvents(), readGold('mentions-dev.jsonl'), readAttributions(), readSavedPages()];
  if (!events || !gold || !attributions || !pages) return undefined;
  const texts = [...events, ...gold, ...attributions.map((document) => ({ ...document, corpus: 'PolNeAR' }))].flatMap(
    ({ corpus, doc_id, date, text }) => (date ? [{ set: corpus, id: String(doc_id), day: date.slice(0, 10), text }] : []),
  );
  const read = pages.flatMap((page) => {
    if (!page.is_news || !/^en/i.test(page.lang ?? 'en')) return [];
    const { text, day } = measureText(page, now);
    // The page's own words for its date come first: by them the reader's titles are judged.
    const published = day ?? page.expected_date ?? page.date;
    return published && text ? [{ set: 'saved pages', id: page.id, day: published.slice(0, 10), text }] : [];
  });
  return [...texts, ...read];
}
