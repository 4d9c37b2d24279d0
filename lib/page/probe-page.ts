import { browser } from 'wxt/browser';
import { readSignals } from '../article/signals';
import { watchAddress } from './address-watch';

/** A page that fills itself by script is looked at again after this long, and after twice as long each time: 12 s in all. */
const AGAIN_MS = 400;
const MOST_LOOKS = 6;

/**
 * Reads what a page looks like and tells the background, which weighs it and sends the reader if it is a news article.
 * Looks again when the page becomes another one without being loaded, and for a while as long as it fills itself.
 * @returns looks now
 */
export function probePage(window: Window): () => void {
  const { document } = window;
  let looks = 0;
  let said = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(lookLater);

  function lookLater(): void {
    timer ??= setTimeout(look, AGAIN_MS * 2 ** looks);
  }

  function look(): void {
    const { href } = window.location;
    const begun = performance.now();
    const signals = readSignals(document);
    const ms = performance.now() - begun;
    timer = undefined;
    looks += 1;
    if (looks >= MOST_LOOKS) observer.disconnect();
    const saying = href + JSON.stringify(signals);
    if (said === saying) return;
    said = saying;
    browser.runtime.sendMessage({ crossread: 'page-probed', request: { signals, ms } }).then(
      // Once the reader is there it follows the page itself.
      (answer) => answer?.value?.reading && observer.disconnect(),
      // The extension was reloaded: the new one probes the page itself.
      () => observer.disconnect(),
    );
  }

  function begin(): void {
    looks = 0;
    said = '';
    clearTimeout(timer);
    timer = undefined;
    observer.observe(document, { childList: true, subtree: true });
  }

  // Its own content comes a moment after its address.
  watchAddress(window, () => {
    begin();
    lookLater();
  });
  // Frames have their text by then.
  window.addEventListener('load', lookLater);
  window.addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    begin();
    look();
  });
  return () => {
    begin();
    // A page rendered in advance shares its tab with the one in view: it is looked at when it comes into view itself.
    if ('prerendering' in document && document.prerendering) document.addEventListener('prerenderingchange', look, { once: true });
    else look();
  };
}
