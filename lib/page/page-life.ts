import { browser } from 'wxt/browser';

/** The browser takes the runtime away some time after it closes the port; when is not laid down anywhere. */
const ORPHAN_CHECKS_MS = [0, 50, 500, 3000];

/**
 * When the extension is reloaded or removed a script of it lives on without it: it must not stay half-dead on the page. Calls
 * back whenever that may have happened.
 */
export function watchForReload(mayBeOrphaned: () => void): void {
  const port = browser.runtime.connect({ name: 'reader' });
  // The worker's own sleep ends the port too; only a reload takes the runtime away.
  port.onDisconnect.addListener(() => {
    for (const delayMs of ORPHAN_CHECKS_MS) setTimeout(mayBeOrphaned, delayMs);
  });
}

/** Calls back when the page comes back from the browser's cache of pages: it has lost its port, and may have missed something. */
export function watchForReturn(window: Window, signal: AbortSignal, returned: () => void): void {
  window.addEventListener('pageshow', ({ persisted }) => persisted && returned(), { signal });
}

/** A tab opened in the background is read when it comes into view: thirty of them at once would be felt. */
export function untilVisible(document: Document, signal: AbortSignal): Promise<void> {
  if (document.visibilityState !== 'hidden') return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener('visibilitychange', () => resolve(), { once: true, signal });
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
