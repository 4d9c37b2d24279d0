import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { DeskCalls } from './desk';
import type { OpenTab } from './measure-pages';
import type { PageServer } from './page-server';
import { type Tab, until } from './tab';
import type { VisitWorld } from './visit-page';

const IN_PAGE = readFileSync(join(import.meta.dirname, 'in-page.js'), 'utf8');
const LOAD_LIMIT_MS = 20_000;
const DESK_LIMIT_MS = 15_000;
/** Firefox makes up an extension's address; this one is given, so that its pages can be opened. The id is that of the manifest. */
const ADDRESS = '6f0c2d5e-3a94-4d0b-9c51-2b7d8e1f4a60';
const UUIDS = JSON.stringify({ 'crossread@crossread.invalid': ADDRESS });

/** Every host is on this machine; what goes wrong in scripts of extensions is said on the program's own output. */
const preferences = ({ httpPort, httpsPort }: PageServer): Record<string, string | boolean | number> => ({
  'network.dns.forceResolve': '127.0.0.1',
  'network.socket.forcePort': `80=${httpPort};443=${httpsPort}`,
  'extensions.webextensions.uuids': UUIDS,
  'browser.dom.window.dump.enabled': true,
  'devtools.console.stdout.content': true,
  'dom.security.https_first': false,
  'services.settings.server': 'data:,#no-updates/v1',
});

function launchFirefox(server: PageServer): Promise<Browser> {
  const executablePath = process.env.CROSSREAD_FIREFOX;
  return puppeteer.launch({
    browser: 'firefox',
    headless: true,
    // Pages of an extension may be opened.
    args: ['-remote-allow-system-access'],
    acceptInsecureCerts: true,
    defaultViewport: { width: 1280, height: 900 },
    extraPrefsFirefox: preferences(server),
    ...(executablePath ? { executablePath } : {}),
  });
}

function tabOf(page: Page): Tab {
  return {
    open: async (address) => {
      await page.goto(address, { waitUntil: 'load', timeout: LOAD_LIMIT_MS });
    },
    evaluate: (expression) => page.evaluate(expression),
    moveMouse: (x, y) => page.mouse.move(x, y),
    press: (key) => page.keyboard.press(key),
  };
}

const OURS = /moz-extension:|crossread/i;
const TROUBLE = /error|warn|reject|exception/i;

/** Firefox with Crossread: a tab for pages, and the extension's own page to call it from. */
export class ReadingFirefox {
  private readonly errors: string[] = [];

  private constructor(
    private readonly browser: Browser,
    private readonly desk: Page,
    private readonly server: PageServer,
  ) {
    for (const stream of [browser.process()?.stdout, browser.process()?.stderr])
      stream?.on('data', (chunk: Buffer) => {
        const lines = chunk.toString('utf8').split('\n');
        this.errors.push(...lines.filter((line) => OURS.test(line) && TROUBLE.test(line)).map((line) => line.slice(0, 500)));
      });
  }

  static async launch(extensionDir: string, server: PageServer): Promise<ReadingFirefox> {
    const browser = await launchFirefox(server);
    await browser.installExtension(extensionDir);
    const desk = await browser.newPage();
    // The page comes, but the protocol never says so: it has gone over to another process.
    void desk.goto(`moz-extension://${ADDRESS}/popup.html`, { timeout: DESK_LIMIT_MS }).catch(() => undefined);
    const isThere = () => desk.evaluate('typeof globalThis.chrome?.tabs');
    if (!(await until(isThere, (type) => type === 'object', DESK_LIMIT_MS)))
      throw new Error('The page of the extension does not open in Firefox.');
    return new ReadingFirefox(browser, desk, server);
  }

  openTab = async (): Promise<OpenTab<VisitWorld>> => {
    const page = await this.browser.newPage();
    await page.evaluateOnNewDocument(IN_PAGE);
    const desk = new DeskCalls({ evaluate: (expression) => this.desk.evaluate(expression) });
    const takeErrors = async () => this.errors.splice(0);
    return { world: { tab: tabOf(page), desk, server: this.server, takeErrors }, close: () => page.close() };
  };

  close = (): Promise<void> => this.browser.close();
}

/** Firefox with nothing but the clock, otherwise the same. */
export class BareFirefox {
  private constructor(private readonly browser: Browser) {}

  static async launch(clockDir: string, server: PageServer): Promise<BareFirefox> {
    const browser = await launchFirefox(server);
    await browser.installExtension(clockDir);
    return new BareFirefox(browser);
  }

  version = async (): Promise<string> => (await this.browser.version()).replace('firefox/', 'Firefox ');

  openTab = async (): Promise<OpenTab<Tab>> => {
    const page = await this.browser.newPage();
    await page.evaluateOnNewDocument(IN_PAGE);
    return { world: tabOf(page), close: () => page.close() };
  };

  close = (): Promise<void> => this.browser.close();
}
