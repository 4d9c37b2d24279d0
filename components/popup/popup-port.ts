import { browser } from 'wxt/browser';
import type { Highlight, HighlightChange } from '../../lib/highlights/highlight';
import type { Ties } from '../../lib/knowledge/ties';
import type { Answer, BackgroundMessages, KeptState, PageMessages, PageState, Response } from '../../lib/messages';
import { ask, askPage } from '../../lib/messaging';
import type { Settings } from '../../lib/settings';
import { changeSettings, readSettings, watchSettings } from '../../lib/settings-store';

export type TabStatus = Response<BackgroundMessages, 'tab-status'>;
export type LibraryLoss = NonNullable<Response<BackgroundMessages, 'library-loss'>>;
export type PackInfo = Response<BackgroundMessages, 'pack-info'>;

/** An article names far fewer. */
const ACTORS_AT_ONCE = 2_000;

/** All that the popup asks of the rest of the extension, for one tab. */
export interface PopupPort {
  pageState(): Promise<Answer<PageState>>;
  tabStatus(): Promise<Answer<TabStatus>>;
  packInfo(): Promise<Answer<PackInfo>>;
  /** Scrolls the page; the popup has nothing more to say then. */
  scrollTo(start: number): Promise<void>;
  setDay(day: string | null): Promise<Answer<PageState>>;
  /** Looks at a page on which nothing runs by itself. */
  probeTab(): Promise<Answer<unknown>>;
  readTab(): Promise<Answer<unknown>>;
  /** Keeps the text of the article, with what was found in it. */
  keepArticle(): Promise<Answer<KeptState>>;
  /** The latest version of an article that is kept; null for one that is not. */
  keptArticle(articleId: string): Promise<Answer<KeptState | null>>;
  /** Takes back the keeping of one version. */
  unkeepArticle(id: string): Promise<Answer<unknown>>;
  /** Kept articles on the event of a kept one. */
  alsoReported(articleId: string): Promise<Answer<Response<BackgroundMessages, 'also-reported'>>>;
  /** Who of these is tied to whom on a day. */
  tiesAmong(ids: string[], day: string): Promise<Answer<Ties>>;
  /** What the browser has cleared of the library, if it has. */
  libraryLoss(): Promise<Answer<LibraryLoss | null>>;
  /** Goes on following a page that was too busy. */
  resume(): Promise<Answer<unknown>>;
  changeHighlight(id: string, change: HighlightChange): Promise<Answer<unknown>>;
  deleteHighlight(id: string): Promise<Answer<{ highlight: Highlight }>>;
  restoreHighlight(highlight: Highlight): Promise<Answer<unknown>>;
  /** What is selected in the page, as a highlight would hold it. */
  selection(): Promise<Answer<Response<PageMessages, 'selection'>>>;
  tags(): Promise<Answer<{ tags: string[] }>>;
  /** Over the whole library; no words find nothing, but are told how much there is. */
  searchHighlights(words: string): Promise<Answer<{ highlights: Highlight[]; total: number }>>;
  readSettings(): Promise<Settings>;
  changeSettings(change: (before: Settings) => Settings): Promise<Settings>;
  watchSettings(callback: (settings: Settings) => void, signal: AbortSignal): void;
  /** Asks the browser for this host for good. Must be called from a click. */
  allowHost(host: string): Promise<boolean>;
  welcomeAddress: string;
  libraryAddress: string;
  /** The ties of this tab's article on a page of their own. */
  tiesAddress: string;
}

/** @param leave closes the popup; left out where it is shown as a page */
export function popupPort(tabId: number, leave?: () => void): PopupPort {
  /** The page shows what the library holds only once it has read it again. */
  const thenTellPage = async <T>(answer: Promise<Answer<T>>): Promise<Answer<T>> => {
    const result = await answer;
    if (result.ok) await askPage(tabId, 'highlights-changed', {});
    return result;
  };
  return {
    pageState: () => askPage(tabId, 'page-state', {}),
    tabStatus: () => ask('tab-status', { tabId }),
    packInfo: () => ask('pack-info', {}),
    scrollTo: async (start) => {
      const answer = await askPage(tabId, 'scroll-to', { start });
      if (answer.ok) leave?.();
    },
    setDay: (day) => askPage(tabId, 'set-day', { day }),
    probeTab: () => ask('probe-tab', { tabId }),
    resume: () => askPage(tabId, 'resume', {}),
    readTab: () => ask('read-tab', { tabId }),
    keepArticle: () => askPage(tabId, 'keep-article', {}),
    keptArticle: (articleId) => ask('article-kept', { articleId }),
    unkeepArticle: (id) => ask('article-unkeep', { id }),
    alsoReported: (articleId) => ask('also-reported', { articleId }),
    tiesAmong: (ids, day) => ask('ties-among', { ids: ids.slice(0, ACTORS_AT_ONCE), day }),
    libraryLoss: () => ask('library-loss', {}),
    changeHighlight: (id, change) => thenTellPage(ask('highlight-change', { id, change })),
    deleteHighlight: (id) => thenTellPage(ask('highlight-delete', { id })),
    restoreHighlight: (highlight) => thenTellPage(ask('highlight-restore', { highlight })),
    selection: () => askPage(tabId, 'selection', {}),
    tags: () => ask('tags', {}),
    searchHighlights: (words) => ask('search-highlights', { words }),
    readSettings,
    changeSettings,
    watchSettings,
    allowHost: (host) => browser.permissions.request({ origins: [`https://${host}/*`, `http://${host}/*`] }),
    libraryAddress: new URL('library.html', browser.runtime.getURL('/')).href,
    tiesAddress: new URL(`library.html#/ties/tab%2F${tabId}`, browser.runtime.getURL('/')).href,
    welcomeAddress: browser.runtime.getURL('/welcome.html'),
  };
}
