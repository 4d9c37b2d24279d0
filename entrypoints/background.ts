import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { runCommand } from '../lib/background/commands';
import { makeContextMenu, serveContextMenu } from '../lib/background/context-menu';
import { Engine } from '../lib/background/engine';
import { openStores } from '../lib/background/open-stores';
import { followSwitches, forgetTab, probeOpenTabs, registerProbe } from '../lib/background/sites';
import { backgroundMessages } from '../lib/messages';
import { serve, tellPages } from '../lib/messaging';
import { watchSettings } from '../lib/settings-store';
import { Library } from '../lib/store/database';

export default defineBackground({
  type: 'module',
  main() {
    const library = new Library();
    const engine = new Engine(library, async (path) => (await fetch(new URL(path, browser.runtime.getURL('/')))).blob());
    const { handlers, keeper } = openStores(library, engine);
    serve(backgroundMessages, handlers);

    browser.runtime.onInstalled.addListener(async ({ reason }) => {
      if (reason !== 'install' && reason !== 'update') return;
      await makeContextMenu();
      await registerProbe();
      if (reason === 'install' && !import.meta.env.CROSSREAD_TRIAL)
        await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
      // Last, since it takes a second; and whatever is wrong with the knowledge, the reader must be able to grant sites and to see why.
      await engine.refresh().catch((error: unknown) => console.error('Crossread: the knowledge was not refreshed', error));
      await probeOpenTabs();
    });
    // A reader's open port tells it when this extension is reloaded (lib/page/visit.ts); nothing is sent over it.
    browser.runtime.onConnect.addListener(() => undefined);
    browser.runtime.onStartup.addListener(() => {
      void registerProbe();
      void keeper.keepWatch();
    });
    browser.permissions.onAdded.addListener(async () => {
      await registerProbe();
      await probeOpenTabs();
    });
    browser.permissions.onRemoved.addListener(() => void registerProbe());
    // Scripts in pages have no business in the storage: they ask, and are told. Not every browser can forbid it.
    void browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
    watchSettings((after, before) => {
      void tellPages('settings-changed');
      void followSwitches(before, after);
    });
    browser.tabs.onUpdated.addListener((tabId, { status }) => {
      // Another page comes: what was said of the one before is over.
      if (status === 'loading') void forgetTab(tabId);
    });
    browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
    serveContextMenu();
    browser.commands.onCommand.addListener((name) => void runCommand(name));
  },
});
