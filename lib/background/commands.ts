import { type Browser, browser } from 'wxt/browser';
import { pageMessages } from '../messages';
import { askPage } from '../messaging';
import { readSettings } from '../settings-store';
import { injectReader, isOff, probeTab } from './sites';

/** What makes sense only with words that the reader has selected. */
const ON_SELECTION = new Set(['highlight-selection', 'highlight-claim']);

/**
 * Hands a shortcut, or a choice of the context menu, to the reader of a tab (the active one, if none is given); where no reader runs yet,
 * the press itself is the leave to read the page, and a selection is then dealt with as asked.
 */
export async function runCommand(name: string, of?: Browser.tabs.Tab): Promise<void> {
  const parsed = pageMessages.command.request.safeParse({ name });
  const tab = of ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
  if (!parsed.success || tab?.id === undefined) return;
  const answer = await askPage(tab.id, 'command', parsed.data);
  if (answer.ok || answer.failure.kind !== 'disconnected') return;
  if (isOff(await readSettings(), tab.url) !== undefined) return;
  try {
    await probeTab(tab.id);
    // Answered once the page has been read.
    await injectReader(tab.id);
    if (ON_SELECTION.has(name)) await askPage(tab.id, 'command', parsed.data);
  } catch (error) {
    // A page of the browser itself, or of its store: no extension may read it.
    console.info('Crossread: this page cannot be read', error);
  }
}
