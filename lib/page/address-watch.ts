/** How often the address is looked at where the browser has no Navigation API (Firefox before 147), milliseconds. */
const LOOK_MS = 1_000;

interface Navigating {
  navigation?: EventTarget;
}

/**
 * Calls back when a page that stays changes its address, as sites do that load articles by script. Patching history.pushState
 * would have to be done among the page's own scripts, where it could be noticed.
 */
export function watchAddress(window: Window, changed: () => void, signal?: AbortSignal): void {
  let last = window.location.href;
  const look = () => {
    if (window.location.href === last) return;
    last = window.location.href;
    changed();
  };
  const { navigation } = window as Navigating;
  if (navigation) navigation.addEventListener('currententrychange', look, signal ? { signal } : undefined);
  else {
    const timer = setInterval(look, LOOK_MS);
    signal?.addEventListener('abort', () => clearInterval(timer), { once: true });
  }
}
