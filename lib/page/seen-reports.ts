import { askBackground } from './port';
import type { Reading } from './reading';

/** A page whose text changes all the time is not looked through more often. Milliseconds. */
const ASK_EVERY_MS = 2_000;

/**
 * Tells the library where the highlights of an article are on the page: once a visit, and whenever that has changed. Those that do not stand there
 * word for word are looked for by the background, which has the whole search.
 */
export class SeenReports {
  private readonly told = new WeakMap<Reading, string>();
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private lastMs = Number.NEGATIVE_INFINITY;

  /** @param found called where the background has found some */
  constructor(private readonly found: () => void) {}

  report(reading: Reading): void {
    const states = reading.highlights.map(({ highlight: { id }, state }) => ({ id, state }));
    const { text } = reading.article;
    const isOpen = states.some(({ state }) => state === 'missing');
    const news = JSON.stringify(states) + (isOpen ? text : '');
    if (states.length === 0 || this.told.get(reading) === news) return;
    clearTimeout(this.waiting);
    const waitMs = isOpen ? this.lastMs + ASK_EVERY_MS - performance.now() : 0;
    if (waitMs > 0) {
      this.waiting = setTimeout(() => this.report(reading), waitMs);
      return;
    }
    this.lastMs = performance.now();
    this.told.set(reading, news);
    void this.tell(reading, { states, ...(isOpen ? { text } : {}) });
  }

  private async tell(reading: Reading, news: Parameters<typeof askBackground<'highlights-seen'>>[1]): Promise<void> {
    const answer = await askBackground('highlights-seen', news);
    if (answer.ok && news.text === reading.article.text && reading.takePlaces(answer.value.placed)) this.found();
  }
}
