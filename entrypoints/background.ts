import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { runCommand } from '../lib/background/commands';
import { Engine } from '../lib/background/engine';
import { makeHandlers } from '../lib/background/handlers';
import { followSwitches, forgetTab, probeOpenTabs, registerProbe } from '../lib/background/sites';
import { backgroundMessages } from '../lib/messages';
import { serve } from '../lib/messaging';
import { watchSettings } from '../lib/settings-store';
import { ArticleStore } from '../lib/store/articles';
import { Library } from '../lib/store/database';
import { HighlightStore } from '../lib/store/highlights';

export default defineBackground({
  type: 'module',
  main() {
    const library = new Library();
    const engine = new Engine(library, async (path) => (await fetch(new URL(path, browser.runtime.getURL('/')))).blob());
    const articles = new ArticleStore(library, Date.now);
    const highlights = new HighlightStore(library, articles, { now: Date.now, newId: () => crypto.randomUUID() });
    const handlers = makeHandlers({ engine, articles, highlights, today: () => new Date().toLocaleDateString('sv-SE') });
    serve(backgroundMessages, handlers);

    browser.runtime.onInstalled.addListener(async ({ reason }) => {
      if (reason !== 'install' && reason !== 'update') return;
      // Whatever is wrong with the knowledge, the reader must be able to grant sites and to see why.
      await engine.refresh().catch((error: unknown) => console.error('Crossread: the knowledge was not refreshed', error));
      await registerProbe();
      await probeOpenTabs();
      if (reason === 'install' && !import.meta.env.CROSSREAD_TRIAL)
        await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    });
    // A reader's open port tells it when this extension is reloaded (lib/page/visit.ts); nothing is sent over it.
    browser.runtime.onConnect.addListener(() => undefined);
    browser.runtime.onStartup.addListener(() => void registerProbe());
    browser.permissions.onAdded.addListener(async () => {
      await registerProbe();
      await probeOpenTabs();
    });
    browser.permissions.onRemoved.addListener(() => void registerProbe());
    watchSettings((after, before) => void followSwitches(before, after));
    browser.tabs.onUpdated.addListener((tabId, { status }) => {
      // Another page comes: what was said of the one before is over.
      if (status === 'loading') void forgetTab(tabId);
    });
    browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
    browser.commands.onCommand.addListener((name) => void runCommand(name));
  },
});
