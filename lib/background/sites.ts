import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Settings } from '../settings';

/** What is known of a tab from its probe; kept for the session, since the worker does not stay. */
const tabRecordSchema = z.object({
  isArticle: z.boolean(),
  signals: z.array(z.string()),
  url: z.string(),
  detectMs: z.optional(z.number()),
});
export type TabRecord = z.infer<typeof tabRecordSchema>;

const PROBE_ID = 'probe';
const keyOf = (tabId: number) => `tab:${tabId}`;

/** Host of an address without "www.", or undefined where there is none. */
export function hostOf(url: string | undefined): string | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  return new URL(url).hostname.replace(/^www\./, '') || undefined;
}

export const isOff = (settings: Settings, url: string | undefined): 'paused' | 'site-off' | undefined =>
  settings.paused ? 'paused' : settings.sitesOff.includes(hostOf(url) ?? '') ? 'site-off' : undefined;

/** Has the probe run on the sites that the reader has granted, and only there. */
export async function registerProbe(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [PROBE_ID] });
  if (origins.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [PROBE_ID] });
    return;
  }
  const script = {
    id: PROBE_ID,
    js: ['probe.js'],
    css: ['assets/marks.css'],
    matches: origins,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/**
 * Probes the granted tabs that are open already, of those that `wanted` accepts: after installation, an update, a new grant, or
 * when the reader switches a site on again.
 */
export async function probeOpenTabs(wanted: (url: string | undefined) => boolean = () => true): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  if (origins.length === 0) return;
  const tabs = (await browser.tabs.query({ url: origins })).filter((tab) => wanted(tab.url));
  // A discarded tab is probed when it comes back; a page that forbids scripts is not ours to read.
  await Promise.allSettled(tabs.flatMap((tab) => (tab.id === undefined || tab.discarded ? [] : [probeTab(tab.id)])));
}

/** Follows the reader's switches: what was off before and is on now is probed again. Readers leave by themselves. */
export async function followSwitches(before: Settings, after: Settings): Promise<void> {
  const isNewlyOn = (url: string | undefined) => isOff(before, url) !== undefined && isOff(after, url) === undefined;
  if ((before.paused && !after.paused) || before.sitesOff.some((host) => !after.sitesOff.includes(host))) await probeOpenTabs(isNewlyOn);
}

/** Sends the probe into a tab now. Throws where the browser allows no script. */
export async function probeTab(tabId: number): Promise<void> {
  await addMarksStyle(tabId);
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: ['/probe.js'] });
}

/** The marks' stylesheet, where the page did not get it from the start. */
export async function addMarksStyle(tabId: number, where: 'page' | 'all frames' = 'page'): Promise<void> {
  const target = where === 'page' ? { tabId, frameIds: [0] } : { tabId, allFrames: true };
  await browser.scripting.insertCSS({ target, files: ['/assets/marks.css'] });
}

export async function injectReader(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: ['/reader.js'] });
}

/** The scripts that a reader asks for when it first needs them. */
export async function injectLate(tabId: number, frameId: number, file: '/card.js' | '/follower.js'): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [file] });
}

/** Says at the icon that following the page is paused. */
export async function showBusy(tabId: number, busy: boolean): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: busy ? 'Ⅱ' : '' });
}

export async function rememberTab(tabId: number, record: TabRecord): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: record });
}

export async function recallTab(tabId: number): Promise<TabRecord | undefined> {
  const stored = (await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)];
  const parsed = tabRecordSchema.safeParse(stored);
  return parsed.success ? parsed.data : undefined;
}

export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}
