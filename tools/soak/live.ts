import type { Browser, Page } from '@playwright/test';
import { waitForReader } from '../start/extension-driver';
import type { ExtensionBrowser } from '../start/launch-extension';
import { livePath } from './make-case';

/** A live page that shows nothing by then is given up, milliseconds. */
const LOAD_MS = 20_000;
const READ_MS = 15_000;
/** What the policy that we serve a page with forbids is said at times that no two browsers share: these reports are never counted. */
const OF_THE_POLICY = /Content Security Policy|is sandboxed/;

/** The page's markup without our card's host, and without changing the page. Names in the page may stand in the place of a document's own. */
const MARKUP = `(() => {
  const { get } = Object.getOwnPropertyDescriptor(Document.prototype, 'documentElement');
  const copy = get.call(document).cloneNode(true);
  const [host] = copy.querySelectorAll('crossread-card');
  host?.remove();
  return copy.outerHTML;
})()`;

/** Collects what a tab reports: errors that nobody caught, and what the console calls an error. */
function listen(page: Page): Set<string> {
  const reports = new Set<string>();
  page.on('pageerror', (error) => reports.add(`reports ${error.stack ?? error.message}`));
  page.on('crash', () => reports.add('the tab crashed'));
  page.on('console', (message) => message.type() === 'error' && reports.add(`says ${message.text()}`));
  return reports;
}

/**
 * Reads a spoiled page as a reader would meet it, once without and once with the extension. Answers what is wrong; what the page causes
 * by itself (a policy broken, a drawing that is none) is reported without the extension as well, and left out.
 */
export async function tryLive(browser: Browser, extension: ExtensionBrowser, origin: string, number: number): Promise<string[]> {
  const address = `${origin}${livePath(number)}`;
  const problems: string[] = [];
  const plain = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const page = await extension.context.newPage();
  const [ofThePage, reports] = [listen(plain), listen(page)];
  try {
    await plain.goto(address, { waitUntil: 'load', timeout: LOAD_MS });
    const before: unknown = await plain.evaluate(MARKUP);
    await page.goto(address, { waitUntil: 'load', timeout: LOAD_MS });
    const state = await waitForReader(extension.worker, page, READ_MS);
    if (state === undefined) problems.push(`no reader answered within ${READ_MS / 1000} s`);
    else if (state.status === 'failed') problems.push(`the reader failed: ${state.problem}`);
    const after: unknown = await page.evaluate(MARKUP);
    if (before !== after) problems.push('the page is not the same with the extension');
  } finally {
    await plain.close();
    await page.close();
  }
  return [...problems, ...[...reports].filter((report) => !ofThePage.has(report) && !OF_THE_POLICY.test(report))];
}
