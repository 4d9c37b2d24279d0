import { askBackground } from './port';
import type { Reading } from './reading';

/** Tells the library where the highlights of an article are on the page: once a visit, and whenever that has changed. */
export class SeenReports {
  private readonly told = new WeakMap<Reading, string>();

  report(reading: Reading): void {
    const states = reading.highlights.map(({ highlight: { id }, state }) => ({ id, state }));
    const news = JSON.stringify(states);
    if (states.length === 0 || this.told.get(reading) === news) return;
    this.told.set(reading, news);
    void askBackground('highlights-seen', { states });
  }
}
