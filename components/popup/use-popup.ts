import { useCallback, useEffect, useRef, useState } from 'react';
import type { PageState } from '../../lib/messages';
import type { Settings } from '../../lib/settings';
import type { PackInfo, PopupPort, TabStatus } from './popup-port';

/** How often a page that is still at work is asked again, and for how long after something was set in motion. */
const ASK_AGAIN_MS = 500;
const PATIENCE_MS = 4_000;

export interface PopupState {
  /** Nothing has answered yet. */
  loading: boolean;
  /** Something was set in motion a moment ago and may yet come about. */
  waiting: boolean;
  /** What the reader in the tab says; absent where none runs. */
  page: PageState | undefined;
  tab: TabStatus | undefined;
  settings: Settings | undefined;
  pack: PackInfo | undefined;
  /** Host of the tab without "www.", where it may be known. */
  host: string | undefined;
  refresh: () => Promise<void>;
  /** Something was set in motion: ask again until it has come about. */
  expectChange: () => void;
  setPage: (page: PageState) => void;
}

function hostOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  return new URL(url).hostname.replace(/^www\./, '');
}

function useSettings(port: PopupPort): Settings | undefined {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    const gone = new AbortController();
    void port.readSettings().then(setSettings);
    port.watchSettings(setSettings, gone.signal);
    return () => gone.abort();
  }, [port]);
  return settings;
}

/** State of the tab, of the settings and of the knowledge, kept up to date while the popup is open. */
export function usePopup(port: PopupPort): PopupState {
  const [loading, setLoading] = useState(true);
  const [page, setPage] = useState<PageState>();
  const [tab, setTab] = useState<TabStatus>();
  const [pack, setPack] = useState<PackInfo>();
  const [waits, setWaits] = useState(1);
  const [waiting, setWaiting] = useState(true);
  const settings = useSettings(port);

  const hasProbed = useRef(false);

  const refresh = useCallback(async () => {
    const [fromPage, fromTab] = await Promise.all([port.pageState(), port.tabStatus()]);
    // The click that opened the popup is the leave to look at this page, once.
    if (!fromPage.ok && fromTab.ok && fromTab.value.status === 'never-probed' && !hasProbed.current) {
      hasProbed.current = true;
      await port.probeTab();
    }
    setPage(fromPage.ok ? fromPage.value : undefined);
    setTab(fromTab.ok ? fromTab.value : undefined);
    setLoading(false);
  }, [port]);
  const expectChange = useCallback(() => setWaits((before) => before + 1), []);

  useEffect(() => {
    void refresh();
    void port.packInfo().then((answer) => answer.ok && setPack(answer.value));
  }, [port, refresh]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: every expected change starts the wait anew
  useEffect(() => {
    setWaiting(true);
    const timer = setTimeout(() => setWaiting(false), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [waits]);

  const isAtWork = waiting || page?.status === 'reading' || (page === undefined && tab?.status === 'reading');
  useEffect(() => {
    if (!isAtWork) return undefined;
    const timer = setInterval(() => void refresh(), ASK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [isAtWork, refresh]);

  return { loading, waiting, page, tab, settings, pack, host: tab?.host ?? hostOf(page?.article?.url), refresh, expectChange, setPage };
}
