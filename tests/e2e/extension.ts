import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
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
  /** Folder of a browser's profile in which the build for trying has installed its knowledge, which takes two seconds: to be copied. */
  installedProfile: string;
}

interface TestFixtures {
  /** For `test.use`: the build for trying, which may read loopback sites, or the one for the stores. */
  flavour: keyof typeof BUILT;
  /** For `test.use`: a browser of a reader who has Crossread, or one in which it is installed when the test begins. */
  reader: 'installed' | 'new';
  /** A browser with the built extension and a profile of its own. */
  extension: ExtensionBrowser;
  /** Opens an address in a new tab, and waits until the extension has read it. Throws where it does not. */
  openArticle: (address: string) => Promise<OpenArticle>;
  /** Opens the popup of a tab, as a page of the size that Chromium gives a popup. */
  openPopup: (tabId: number) => Promise<Page>;
}

function builtDir(flavour: keyof typeof BUILT): string {
  if (existsSync(BUILT[flavour])) return BUILT[flavour];
  throw new Error(`${BUILT[flavour]} is not built: run npm run test:e2e, which builds it first.`);
}

/** A new folder for a profile, removed at the end: of a test that failed too. */
async function withFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'crossread-e2e-'));
  try {
    await use(folder);
  } finally {
    // A browser that is still ending writes its last files.
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
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
  installedProfile: [
    // biome-ignore lint/correctness/noEmptyPattern: as above.
    async ({}, use) => {
      await withFolder(async (profileDir) => {
        const { context, origin } = await launchExtension({ extensionDir: builtDir('trial'), headless: true, profileDir });
        const page = await context.newPage();
        await page.goto(`${origin}/library.html#/knowledge`);
        // It is listed once its index is kept.
        await expect(page.locator('li.pack')).toBeVisible();
        await context.close();
        await use(profileDir);
      });
    },
    { scope: 'worker' },
  ],
  flavour: ['trial', { option: true }],
  reader: ['installed', { option: true }],
  extension: async ({ colorScheme, flavour, reader, installedProfile }, use) => {
    await withFolder(async (profileDir) => {
      if (reader === 'installed') await cp(installedProfile, profileDir, { recursive: true });
      const browser = await launchExtension({
        extensionDir: builtDir(flavour),
        headless: true,
        colorScheme: colorScheme ?? 'light',
        profileDir,
      });
      await use(browser);
      await browser.context.close();
    });
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
