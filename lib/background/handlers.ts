import { browser } from 'wxt/browser';
import { isArticleScore } from '../article/detect';
import { registeredOutlet } from '../article/metadata';
import { OUTLETS } from '../article/outlets';
import { PackError } from '../knowledge/pack-format';
import type { BackgroundMessages } from '../messages';
import { type Handlers, MessageFailure, type Sender } from '../messaging';
import { changeSettings, readSettings } from '../settings-store';
import type { HighlightStore } from '../store/highlights';
import type { Engine } from './engine';
import { addMarksStyle, hostOf, injectCard, injectReader, isOff, probeTab, recallTab, rememberTab } from './sites';

/** The article days that are remembered; the oldest are forgotten first. */
const MOST_ARTICLE_DAYS = 5000;

export interface BackgroundWorld {
  engine: Engine;
  highlights: HighlightStore;
  /** Today, YYYY-MM-DD, in the reader's time zone. */
  today: () => string;
}

/** Answers every message of `backgroundMessages`. */
export function makeHandlers({ engine, highlights, today }: BackgroundWorld): Handlers<BackgroundMessages> {
  return { ...knowledgeHandlers(engine, today), ...highlightHandlers(highlights), ...tabHandlers(), ...settingsHandlers() };
}

type Some<Name extends keyof BackgroundMessages> = Pick<Handlers<BackgroundMessages>, Name>;

function knowledgeHandlers(engine: Engine, today: () => string): Some<'annotate' | 'card' | 'pack-info'> {
  return {
    async annotate({ id, url, published, text }) {
      const { articleDays } = await readSettings();
      const chosen = Object.hasOwn(articleDays, id) ? articleDays[id] : undefined;
      const asOf = chosen
        ? { day: chosen, basis: 'reader' as const }
        : published
          ? { day: published, basis: 'article' as const }
          : { day: today(), basis: 'today' as const };
      const mentions = await knowing(() => engine.annotate(text, asOf.day));
      const { version, date } = (await engine.knowledge()).pack.directory;
      const outlet = registeredOutlet(hostOf(url) ?? '', OUTLETS);
      return { asOf, mentions, pack: { version, date }, ...(outlet ? { outlet } : {}) };
    },

    async card({ id, asOf, here }) {
      return { card: (await knowing(() => engine.card(id, asOf, here))) ?? null };
    },

    async 'pack-info'() {
      const { pack } = await knowing(() => engine.knowledge());
      const { version, date, records, places } = pack.directory;
      return { version, date, entities: records, places, bytes: pack.bytes };
    },
  };
}

function highlightHandlers(
  highlights: HighlightStore,
): Some<'highlights-of-article' | 'highlight-save' | 'highlight-change' | 'highlight-delete' | 'highlight-restore'> {
  return {
    async 'highlights-of-article'({ articleId }) {
      return { highlights: await storing(() => highlights.ofArticle(articleId)) };
    },

    async 'highlight-save'(draft) {
      return { highlight: await storing(() => highlights.save(draft)) };
    },

    async 'highlight-change'({ id, change }) {
      return { highlight: found(await storing(() => highlights.change(id, change))) };
    },

    async 'highlight-delete'({ id }) {
      return { highlight: found(await storing(() => highlights.delete(id))) };
    },

    async 'highlight-restore'({ highlight }) {
      await storing(() => highlights.restore(highlight));
      return {};
    },
  };
}

function tabHandlers(): Some<'page-probed' | 'load-card' | 'probe-tab' | 'read-tab' | 'tab-status'> {
  return {
    async 'page-probed'({ score, signals: ofPage }, sender) {
      const tabId = tabOf(sender);
      // The probe is too small to know the outlets; they count here.
      const isOutlet = registeredOutlet(hostOf(sender.url) ?? '', OUTLETS) !== undefined;
      const isArticle = isArticleScore(score, isOutlet);
      const signals = isOutlet ? [...ofPage, 'detection_outlet'] : ofPage;
      await rememberTab(tabId, { isArticle, signals, url: sender.url ?? '' });
      const reading = isArticle && isOff(await readSettings(), sender.url) === undefined;
      if (reading) await injectReader(tabId);
      return { reading };
    },

    async 'load-card'(_, sender) {
      await injectCard(tabOf(sender), sender.frameId ?? 0);
      return {};
    },

    'probe-tab': ({ tabId }, sender) => entering(sender, () => probeTab(tabId)),

    'read-tab': ({ tabId }, sender) =>
      entering(sender, async () => {
        await addMarksStyle(tabId);
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
      return { status, signals: record?.signals ?? [], ...(host ? { host } : {}) };
    },
  };
}

function settingsHandlers(): Some<'settings' | 'article-day-set'> {
  return {
    settings: () => readSettings(),

    async 'article-day-set'({ articleId, day }) {
      await changeSettings((settings) => {
        const { [articleId]: _dropped, ...others } = settings.articleDays;
        const kept = Object.entries(others).slice(-MOST_ARTICLE_DAYS);
        return { ...settings, articleDays: Object.fromEntries(day === null ? kept : [...kept, [articleId, day]]) };
      });
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

/** Turns what the database throws into words. */
async function storing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    const full = name === 'QuotaExceededError' || (error instanceof Error && /quota/i.test(error.message));
    throw new MessageFailure({
      kind: 'storage',
      message: full
        ? 'There is no space left to store this. Nothing was lost.'
        : `The library could not be used (${name || 'unknown'}). Nothing was changed.`,
    });
  }
}

async function knowing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof PackError) throw new MessageFailure({ kind: 'knowledge', message: error.message });
    throw error;
  }
}
