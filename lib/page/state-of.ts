import type { PageState } from '../messages';
import type { PageReader } from './page-reader';

/** What the popup is told of a page: of the article in view, where there are several. */
export function stateOf(reader: PageReader): PageState {
  const reading = reader.attendToView();
  return {
    ...reader.state,
    signals: [],
    busy: reader.isBusy,
    work: reader.meter.work,
    found: reading?.found ?? [],
    highlights: (reading?.highlights ?? []).map(({ highlight, state, start, end }) => ({
      highlight,
      state,
      ...(start === undefined ? {} : { start }),
      ...(state === 'changed' ? { now: reading?.article.text.slice(start, end) ?? '' } : {}),
    })),
    ...(reading ? { article: reading.articleState } : {}),
    ...(reading?.asOf ? { asOf: reading.asOf } : {}),
  };
}
