import type { Highlight, HighlightDraft } from '../lib/highlights/highlight';

/** A highlight of invented words, as a page would hand it to the library. */
export const sampleDraft = (exact: string, start = 0, more: Partial<HighlightDraft> = {}): HighlightDraft => ({
  url: 'https://courier.example/story',
  selector: { quote: { exact, prefix: '', suffix: '' }, position: { start, end: start + exact.length } },
  colour: 'yellow',
  note: '',
  tags: [],
  claim: false,
  about: [],
  ...more,
});

/** The same as the library keeps it. */
export const sampleHighlight = (id: string, exact: string, more: Partial<Highlight> = {}): Highlight => ({
  ...sampleDraft(exact),
  id,
  articleId: 'a1',
  createdAt: 0,
  updatedAt: 0,
  times: {},
  ...more,
});
