import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { detectArticle } from '../lib/article/detect';
import { readSignals } from '../lib/article/signals';

/** Weighs whether a page is a news article and tells the background, which knows the outlets and sends the reader if it is. */
export default defineUnlistedScript(() => {
  const { score, reasons } = detectArticle(readSignals(document, location.href));
  // No answer is waited for: where the extension was reloaded in between, the new one probes the page itself.
  void browser.runtime.sendMessage({ crossread: 'page-probed', request: { score, signals: reasons } }).catch(() => undefined);
});
