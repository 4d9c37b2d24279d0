import { browser } from 'wxt/browser';
import { pageMessages } from '../messages';
import { askPage } from '../messaging';
import { readSettings } from '../settings-store';
import { injectReader, isOff, probeTab } from './sites';

/** Hands a shortcut to the reader of the active tab; where none runs yet, the shortcut itself is the leave to read the page. */
export async function runCommand(name: string): Promise<void> {
  const parsed = pageMessages.command.request.safeParse({ name });
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (!parsed.success || tab?.id === undefined) return;
  const answer = await askPage(tab.id, 'command', parsed.data);
  if (answer.ok || answer.failure.kind !== 'disconnected') return;
  if (isOff(await readSettings(), tab.url) !== undefined) return;
  try {
    await probeTab(tab.id);
    await injectReader(tab.id);
  } catch (error) {
    // A page of the browser itself, or of its store: no extension may read it.
    console.info('Crossread: this page cannot be read', error);
  }
}
