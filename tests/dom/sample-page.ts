import type { LibraryLoss, PopupPort, TabStatus } from '../../components/popup/popup-port';
import type { Highlight } from '../../lib/highlights/highlight';
import type { Ties } from '../../lib/knowledge/ties';
import type { Answer, BackgroundMessages, KeptState, PageMessages, PageState, Response } from '../../lib/messages';
import { defaultSettings, type Settings } from '../../lib/settings';
import { sampleHighlight } from '../sample-highlight';

/** An article that was read, as its tab tells the popup. */
export const readPage = (): PageState => ({
  status: 'annotated',
  signals: [],
  article: {
    id: 'a1',
    url: 'https://www.courier.example/story',
    outlet: 'The Valley Courier',
    published: '2026-01-20',
    publishedBasis: 'dateline',
    truncated: false,
  },
  asOf: { day: '2026-01-20', basis: 'article' },
  found: [
    { id: 'group/is', name: 'Islamic State', kind: 'group', count: 9, start: 12, outdatedTitle: false },
    { id: 'state/turkey', name: 'Turkey', kind: 'state', count: 6, start: 80, outdatedTitle: false },
    { id: 'person/assad', name: 'Bashar al-Assad', kind: 'person', count: 1, start: 140, outdatedTitle: true },
  ],
  highlights: [
    { highlight: sampleHighlight('h3', 'officials confirmed the toll'), state: 'missing' },
    { highlight: sampleHighlight('h2', 'Between 300 and 500 prisoners', { colour: 'blue' }), state: 'changed', start: 90 },
    { highlight: sampleHighlight('h1', 'stretched thin', { note: 'Check against AP' }), state: 'exact', start: 10 },
  ],
});

const done = async <T>(value: T): Promise<Answer<T>> => ({ ok: true, value });

/** The rest of the extension, as far as the popup sees it: a page in memory that does what it is asked to. */
export class PageInMemory implements PopupPort {
  page: PageState | undefined = readPage();
  tab: TabStatus = { status: 'reading', signals: [], host: 'courier.example' };
  settings: Settings = defaultSettings;
  scrolledTo: number[] = [];
  readings = 0;
  allowed: string[] = [];
  welcomeAddress = '/welcome.html';
  libraryAddress = '/library.html';
  tiesAddress = '/library.html#/ties/tab%2F7';
  related: Ties = { day: '2026-01-20', actors: [], ties: [] };
  tiesAmong = (_: string[], day: string) => done({ ...this.related, day });
  private watcher: ((settings: Settings) => void) | undefined;

  async pageState(): Promise<Answer<PageState>> {
    return this.page ? done(this.page) : { ok: false, failure: { kind: 'disconnected', message: 'no reader' } };
  }

  /** As in a real tab, a reader leaves when it is switched off and does not come back by itself. */
  tabStatus = () => done(this.tab);
  packInfo = () => done({ version: '1.0', date: '2026-11-01', entities: 1204, places: 168_210, bytes: 5_000_000 });

  async scrollTo(start: number): Promise<void> {
    this.scrolledTo.push(start);
  }

  async setDay(day: string | null): Promise<Answer<PageState>> {
    this.page = { ...readPage(), asOf: day === null ? { day: '2026-01-20', basis: 'article' } : { day, basis: 'reader' } };
    return done(this.page);
  }

  probed = 0;

  async probeTab(): Promise<Answer<unknown>> {
    this.probed++;
    return { ok: true, value: {} };
  }

  async resume(): Promise<Answer<unknown>> {
    if (this.page) this.page = { ...this.page, busy: false };
    return done({});
  }

  async readTab(): Promise<Answer<unknown>> {
    this.readings += 1;
    this.page = readPage();
    return done({});
  }

  kept: KeptState | null = null;
  loss: LibraryLoss | null = null;
  keptArticle = () => done(this.kept);
  libraryLoss = () => done(this.loss);
  reported: Response<BackgroundMessages, 'also-reported'> = { articles: [], conflicts: 0 };
  alsoReported = () => done(this.reported);

  async keepArticle(): Promise<Answer<KeptState>> {
    this.kept = { id: 'k1', articleId: 'a1', version: 1, keptAt: 1_800_000_000_000 };
    return done(this.kept);
  }

  async unkeepArticle(): Promise<Answer<unknown>> {
    this.kept = null;
    return done({});
  }

  async changeHighlight(id: string, change: Partial<Highlight>): Promise<Answer<unknown>> {
    this.alter((shown) => shown.map((one) => (one.highlight.id === id ? { ...one, highlight: { ...one.highlight, ...change } } : one)));
    return done({});
  }

  async deleteHighlight(id: string): Promise<Answer<{ highlight: Highlight }>> {
    const found = this.page?.highlights.find((one) => one.highlight.id === id);
    if (!found) return { ok: false, failure: { kind: 'not-found', message: id } };
    this.alter((shown) => shown.filter((one) => one !== found));
    return done({ highlight: found.highlight });
  }

  async restoreHighlight(highlightBack: Highlight): Promise<Answer<unknown>> {
    this.alter((shown) => [...shown, { highlight: highlightBack, state: 'exact', start: 10 }]);
    return done({});
  }

  selected: Response<PageMessages, 'selection'> = {};
  selection = () => done(this.selected);
  tags = () => done({ tags: ['northeast', 'truce'] });
  /** All that the library holds. */
  library: Highlight[] = [];
  searchHighlights = (words: string) =>
    done({
      highlights: words === '' ? [] : this.library.filter(({ selector }) => selector.quote.exact.includes(words)),
      total: this.library.length,
    });

  readSettings = async () => this.settings;

  async changeSettings(change: (before: Settings) => Settings): Promise<Settings> {
    this.settings = change(this.settings);
    if (this.settings.paused || this.settings.sitesOff.length > 0) this.page = undefined;
    this.watcher?.(this.settings);
    return this.settings;
  }

  watchSettings(callback: (settings: Settings) => void): void {
    this.watcher = callback;
  }

  async allowHost(host: string): Promise<boolean> {
    this.allowed.push(host);
    return true;
  }

  private alter(change: (shown: PageState['highlights']) => PageState['highlights']): void {
    if (this.page) this.page = { ...this.page, highlights: change(this.page.highlights) };
  }
}
