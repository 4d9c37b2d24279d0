import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe } from 'vitest';

const BUILT = resolve('.output/trial/firefox-mv3');
const FIREFOX = process.env.CROSSREAD_FIREFOX;
const missing = FIREFOX ? (existsSync(BUILT) ? undefined : `${BUILT} is not built`) : 'no Firefox (CROSSREAD_FIREFOX can name one)';
/** Firefox gives every installation an origin of its own; tests ask for this one. */
const OWN = 'd4f6d1c2-52c5-4f0e-9a55-0d6a4cbb0c11';
const EXTENSION_ID = 'crossread@crossread.invalid';

/** A running Firefox with the extension built for it; what it holds is there from `beforeAll` on. */
export class Firefox {
  #browser: Browser | undefined;

  get browser(): Browser {
    if (!this.#browser) throw new Error('Firefox has not been started.');
    return this.#browser;
  }

  async launch(): Promise<void> {
    this.#browser = await puppeteer.launch({
      browser: 'firefox',
      headless: true,
      ...(FIREFOX ? { executablePath: FIREFOX } : {}),
      extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: OWN }) },
      // Without it pages of an extension cannot be opened.
      args: ['--remote-allow-system-access'],
    });
    await this.#browser.installExtension(BUILT);
  }

  async close(): Promise<void> {
    await this.#browser?.close();
  }

  /** Opens a page of the extension, and waits until it shows something. The protocol is never told that such a page has loaded. */
  async openOwn(path: string): Promise<Page> {
    const page = await this.browser.newPage();
    const address = `moz-extension://${OWN}${path}`;
    page.goto(address, { timeout: 1_000 }).catch(() => undefined);
    await page.waitForFunction(
      (wanted) => location.href === wanted && (document.querySelector('#root')?.childElementCount ?? 0) > 0,
      { timeout: 30_000, polling: 200 },
      address,
    );
    return page;
  }
}

/** Tests in a real Firefox; skipped with a message where there is none. */
export function describeInFirefox(name: string, tests: (firefox: Firefox) => void): void {
  if (missing) console.warn(`"${name}" is not tested in Firefox: ${missing}.`);
  describe.skipIf(missing !== undefined)(name, () => {
    const firefox = new Firefox();
    beforeAll(() => firefox.launch());
    afterAll(() => firefox.close());
    tests(firefox);
  });
}
