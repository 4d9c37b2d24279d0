import { browser } from 'wxt/browser';
import { detectArticle } from '../article/detect';
import { standingOf } from '../article/site-standing';
import { placeHighlights } from '../highlights/place-highlights';
import type { BackgroundMessages } from '../messages';
import { type Handlers, MessageFailure, type Sender } from '../messaging';
import { changeSettings, readSettings } from '../settings-store';
import type { ArticleStore } from '../store/articles';
import type { BackupStore } from '../store/backups';
import type { HighlightStore } from '../store/highlights';
import type { LibraryGuard } from '../store/library-guard';
import { AlsoReported } from './also-reported';
import { findContradictions } from './contradictions';
import { keepRead } from './keep-read';
import type { KeptStories } from './kept-stories';
import { type KnowledgeWorld, knowledgeHandlers } from './knowledge-handlers';
import { addMarksStyle, hostOf, injectLate, injectReader, isOff, probeTab, recallTab, rememberTab, showBusy } from './sites';
import { storing } from './storing';

/** The article days that are remembered; the oldest are forgotten first. */
const MOST_ARTICLE_DAYS = 5000;

export interface BackgroundWorld extends KnowledgeWorld {
  guard: LibraryGuard;
  backups: BackupStore;
  stories: KeptStories;
}

/** Answers every message of `backgroundMessages`. */
export function makeHandlers(world: BackgroundWorld): Handlers<BackgroundMessages> {
  const { articles, highlights } = world;
  return {
    ...knowledgeHandlers(world),
    ...lossHandler(world),
    ...storyHandlers(world),
    ...highlightHandlers(articles, highlights),
    ...tabHandlers(),
    ...readerHandlers(),
    ...settingsHandlers(articles),
  };
}

type Some<Name extends keyof BackgroundMessages> = Pick<Handlers<BackgroundMessages>, Name>;

type HighlightMessages =
  | `highlight-${'save' | 'change' | 'delete' | 'restore'}`
  | `highlights-${'of-article' | 'seen'}`
  | 'tags'
  | 'search-highlights';

function highlightHandlers(articles: ArticleStore, highlights: HighlightStore): Some<HighlightMessages> {
  return {
    async 'highlights-of-article'({ identity }) {
      const { articleDays } = await readSettings();
      const { id, ids, isKept } = await storing(() => articles.resolve(identity, articleDays));
      // A full disk must not hide highlights.
      if (isKept) await articles.learn(identity).catch((error: unknown) => console.error('Crossread: an article was not updated', error));
      return { articleId: id, highlights: await storing(() => highlights.ofArticle(ids)) };
    },

    async 'highlight-save'({ id, draft, identity }) {
      const { articleDays } = await readSettings();
      return { highlight: await storing(() => highlights.save(draft, identity, articleDays, id)) };
    },

    async 'highlight-change'({ id, change }) {
      return { highlight: found(await storing(() => highlights.change(id, change))) };
    },

    async 'highlight-delete'({ id }) {
      const [gone] = await storing(() => highlights.delete([id]));
      const highlight = found(gone);
      const { articleDays } = await readSettings();
      await storing(() => articles.dropUnused([highlight.articleId], articleDays));
      return { highlight };
    },

    async 'highlight-restore'({ highlight }) {
      await storing(() => highlights.restore([highlight]));
      return {};
    },

    async 'highlights-seen'({ states, text }) {
      const open = text === undefined ? [] : states.filter(({ state }) => state === 'missing').map(({ id }) => id);
      const placed = placeHighlights(await storing(() => highlights.byIds(open)), text ?? '');
      const found = placed.map(({ highlight: { id, selector }, ...place }) => ({ id, quote: selector.quote.exact, ...place }));
      await storing(() => highlights.noteSeen([...states.filter(({ id }) => !open.includes(id)), ...found]));
      return {
        placed: found.flatMap(({ start, end, ...rest }) => (start === undefined || end === undefined ? [] : [{ ...rest, start, end }])),
      };
    },

    tags: async () => ({ tags: await storing(() => highlights.tags()) }),
    'search-highlights': ({ words }) => storing(() => highlights.search(words)),
  };
}

function storyHandlers({ stories, engine, read, kept }: BackgroundWorld): Some<'also-reported' | 'contradictions' | 'show-story'> {
  const reported = new AlsoReported(stories, engine);
  return {
    'also-reported': ({ articleId }) => storing(() => reported.of(articleId)),

    async contradictions(article) {
      const found = await storing(() => findContradictions(article, stories, engine));
      const others = found.flatMap((one) => one.others.map(({ article }) => article));
      return { found, kept: [article.articleId, ...others].every((id) => stories.has(id)) };
    },

    async 'show-story'({ articleId, keep = [] }) {
      await storing(() => keepRead(keep, { read, kept }));
      await showInLibrary('story', articleId);
      return {};
    },
  };
}

/** Opens a page of the library in a tab of its own. */
const showInLibrary = (view: 'about' | 'kept' | 'story', id: string): Promise<void> => openLibrary(`${view}/${encodeURIComponent(id)}`);

async function openLibrary(route: string): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/library.html')}#/${route}` });
}

function lossHandler({ guard, backups }: BackgroundWorld): Some<'library-loss'> {
  return {
    async 'library-loss'() {
      const loss = await storing(() => guard.loss());
      const [backup] = await backups.list();
      return loss ? { highlights: loss.highlights, kept: loss.kept, ...(backup ? { backupAt: backup.at } : {}) } : null;
    },
  };
}

function tabHandlers(): Some<'page-probed' | 'probe-tab' | 'read-tab' | 'tab-status'> {
  return {
    async 'page-probed'({ signals: ofPage, ms }, sender) {
      const tabId = tabOf(sender);
      const url = sender.url ?? '';
      // The probe only reads; the weighing and the registries are too large for every page.
      const { isArticle, reasons } = detectArticle(ofPage, url, standingOf(url));
      await rememberTab(tabId, { isArticle, signals: reasons, url, ...(ms === undefined ? {} : { detectMs: ms }) });
      const reading = isArticle && isOff(await readSettings(), sender.url) === undefined;
      if (reading) await injectReader(tabId);
      return { reading };
    },

    'probe-tab': ({ tabId }, sender) => entering(sender, () => probeTab(tabId)),

    'read-tab': ({ tabId }, sender) =>
      entering(sender, async () => {
        // The probe comes too: it notices when a page that stays becomes another one.
        await probeTab(tabId);
        await injectReader(tabId);
      }),

    async 'tab-status'({ tabId }, sender) {
      if (!sender.isExtensionPage) throw new MessageFailure({ kind: 'forbidden', message: 'Only Crossread itself may ask this.' });
      const [settings, record, tab] = await Promise.all([readSettings(), recallTab(tabId), browser.tabs.get(tabId).catch(() => undefined)]);
      const url = tab?.url ?? record?.url;
      const host = hostOf(url);
      const status =
        isOff(settings, url) ??
        (url && !/^https?:/.test(url) ? 'forbidden' : !record ? 'never-probed' : record.isArticle ? 'reading' : 'no-article');
      return {
        status,
        signals: record?.signals ?? [],
        ...(host ? { host } : {}),
        ...(record?.detectMs === undefined ? {} : { detectMs: record.detectMs }),
      };
    },
  };
}

/** What a reader asks for the tab that it is in. */
function readerHandlers(): Some<'page-busy' | 'load-card' | 'load-follower' | 'style-frames' | 'show-kept'> {
  return {
    async 'show-kept'({ what, of }) {
      await (what === 'words' ? openLibrary(`?q=${encodeURIComponent(`"${of}"`)}`) : showInLibrary(what, of));
      return {};
    },

    async 'page-busy'({ busy }, sender) {
      await showBusy(tabOf(sender), busy);
      return {};
    },

    async 'load-card'(_, sender) {
      await injectLate(tabOf(sender), sender.frameId ?? 0, '/card.js');
      return {};
    },

    async 'load-follower'(_, sender) {
      await injectLate(tabOf(sender), sender.frameId ?? 0, '/follower.js');
      return {};
    },

    async 'style-frames'(_, sender) {
      await addMarksStyle(tabOf(sender), 'all frames');
      return {};
    },
  };
}

function settingsHandlers(articles: ArticleStore): Some<'settings' | 'article-day-set'> {
  return {
    settings: () => readSettings(),

    async 'article-day-set'({ identity, day }) {
      const before = (await readSettings()).articleDays;
      const { id, ids } = await storing(() => articles.resolve(identity, before));
      if (day !== null) await storing(() => articles.keep(identity, before));
      const { articleDays } = await changeSettings((settings) => {
        const others = Object.entries(settings.articleDays).filter(([dated]) => !ids.includes(dated));
        const kept = others.slice(-MOST_ARTICLE_DAYS);
        return { ...settings, articleDays: Object.fromEntries(day === null ? kept : [...kept, [id, day]]) };
      });
      const undated = Object.keys(before).filter((dated) => !Object.hasOwn(articleDays, dated));
      await storing(() => articles.dropUnused([...undated, ...ids], articleDays));
      return {};
    },
  };
}

function tabOf(sender: Sender): number {
  if (sender.tabId === undefined) throw new MessageFailure({ kind: 'bad-message', message: 'This message must come from a tab.' });
  return sender.tabId;
}

/** Runs scripts in a tab on behalf of a page of our own; where the browser allows none, that is said as such. */
async function entering(sender: Sender, work: () => Promise<void>): Promise<Record<string, never>> {
  if (!sender.isExtensionPage) throw new MessageFailure({ kind: 'forbidden', message: 'Only Crossread itself may ask this.' });
  try {
    await work();
  } catch (error) {
    throw new MessageFailure({ kind: 'forbidden', message: error instanceof Error ? error.message : String(error) });
  }
  return {};
}

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new MessageFailure({ kind: 'not-found', message: 'This highlight is no longer there.' });
  return value;
}
