import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { test as base, type Page } from '@playwright/test';
import type { PageState } from '../../lib/messages';
import { type LoopbackServer, serveLoopback } from '../../tools/newsstand/loopback-server';
import { serveNewsstand } from '../../tools/newsstand/newsstand';
import { CardDriver } from '../../tools/start/card-driver';
import { tabIdOf, waitForReader } from '../../tools/start/extension-driver';
import { type ExtensionBrowser, launchExtension } from '../../tools/start/launch-extension';

const BUILT = { trial: resolve('.output/trial/chrome-mv3'), store: resolve('.output/store/chrome-mv3') };
const FIXTURE_PAGES = new URL('../fixtures/pages/', import.meta.url);

/** An article open in a tab, read by the extension. */
export interface OpenArticle {
  page: Page;
  tabId: number;
  state: PageState;
  card: CardDriver;
}

interface WorkerFixtures {
  /** The newsstand on a free port. */
  newsstand: LoopbackServer;
  /** tests/fixtures/pages/NAME.html, and scripts, at "/NAME.html" and below any folders: "/world/2026/01/20/NAME.html" is a news address. */
  fixturePages: LoopbackServer;
}

interface TestFixtures {
  /** For `test.use`: the build for trying, which may read loopback sites, or the one for the stores. */
  flavour: keyof typeof BUILT;
  /** A browser with the built extension and a new profile. */
  extension: ExtensionBrowser;
  /** Opens an address in a new tab, and waits until the extension has read it. Throws where it does not. */
  openArticle: (address: string) => Promise<OpenArticle>;
  /** Opens the popup of a tab, as a page of the size that Chromium gives a popup. */
  openPopup: (tabId: number) => Promise<Page>;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  newsstand: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs off the pattern.
    async ({}, use) => {
      const server = await serveNewsstand(0);
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  fixturePages: [
    // biome-ignore lint/correctness/noEmptyPattern: as above.
    async ({}, use) => {
      const server = await serveLoopback((path) => {
        const file = /\/([\w-]+\.(?:html|js))$/.exec(path)?.[1];
        return file === undefined ? undefined : new URL(file, FIXTURE_PAGES);
      });
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  flavour: ['trial', { option: true }],
  extension: async ({ colorScheme, flavour }, use) => {
    const extensionDir = BUILT[flavour];
    if (!existsSync(extensionDir)) throw new Error(`${extensionDir} is not built: run npm run test:e2e, which builds it first.`);
    const browser = await launchExtension({ extensionDir, headless: true, colorScheme: colorScheme ?? 'light' });
    await use(browser);
    await browser.context.close();
  },
  openArticle: async ({ extension }, use) => {
    await use(async (address) => {
      const page = await extension.context.newPage();
      await page.goto(address);
      const state = await waitForReader(extension.worker, page);
      if (!state) throw new Error(`Crossread did not read ${address}.`);
      return { page, tabId: await tabIdOf(extension.worker, page), state, card: new CardDriver(page) };
    });
  },
  openPopup: async ({ extension }, use) => {
    await use(async (tabId) => {
      const popup = await extension.context.newPage();
      await popup.setViewportSize({ width: 400, height: 600 });
      await popup.goto(`${extension.origin}/popup.html?tab=${tabId}`);
      return popup;
    });
  },
});

export { expect } from '@playwright/test';
