import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { detectArticle } from '../lib/article/detect';
import { readSignals } from '../lib/article/signals';

/** Weighs whether a page is a news article and tells the background, which knows the outlets and sends the reader if it is. */
function probe(): void {
  const { score, reasons } = detectArticle(readSignals(document, location.href));
  // No answer is waited for: where the extension was reloaded in between, the new one probes the page itself.
  void browser.runtime.sendMessage({ crossread: 'page-probed', request: { score, signals: reasons } }).catch(() => undefined);
}

export default defineUnlistedScript(() => {
  // A page rendered in advance shares its tab with the one in view: it is looked at when it comes into view itself.
  if ('prerendering' in document && document.prerendering) document.addEventListener('prerenderingchange', probe, { once: true });
  else probe();
});
