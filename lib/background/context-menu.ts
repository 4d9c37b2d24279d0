import { browser } from 'wxt/browser';
import { runCommand } from './commands';

/** Entries of the context menu of selected words; each is the name of a command. */
const ENTRIES = { 'highlight-selection': 'menu_highlight', 'highlight-claim': 'menu_claim' } as const;

/** Puts the entries there; at installation and after an update, since the browser keeps them. */
export async function makeContextMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const [id, key] of Object.entries(ENTRIES)) {
    const title = browser.i18n.getMessage(key);
    browser.contextMenus.create({ id, title, contexts: ['selection'], documentUrlPatterns: ['http://*/*', 'https://*/*'] });
  }
}

/** Answers the entries. Called at every start of the worker, before anything is awaited. */
export function serveContextMenu(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => void runCommand(String(menuItemId), tab));
}
