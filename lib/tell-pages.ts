import { browser } from 'wxt/browser';
import { askPage } from './messaging';

/** Tells every tab with a reader in it that something has changed; tabs without one do not hear it. */
export async function tellPages(name: 'settings-changed' | 'highlights-changed'): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id, discarded }) => (id === undefined || discarded ? undefined : askPage(id, name, {}))));
}
