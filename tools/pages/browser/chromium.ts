import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, CDPSession, Page, Worker } from '@playwright/test';
import { z } from 'zod';
import { type ExtensionBrowser, launchContext, launchExtension } from '../../start/launch-extension';
import { DeskCalls } from './desk';
import type { OpenTab } from './measure-pages';
import type { PageServer } from './page-server';
import type { Tab } from './tab';
import type { VisitWorld } from './visit-page';

const IN_PAGE = readFileSync(join(import.meta.dirname, 'in-page.js'), 'utf8');
const LOAD_LIMIT_MS = 20_000;

/** Hosts that Chromium asks by itself, whatever is opened; for pages they are as empty as all others. */
const BROWSERS_OWN = ['accounts.google.com', 'clients2.google.com', '*.googleapis.com', '*.gvt1.com'];

/** Every host is on this machine; nothing leaves it. */
const networkArgs = ({ httpPort, httpsPort }: PageServer): string[] => [
  `--host-resolver-rules=${BROWSERS_OWN.map((host) => `MAP ${host} ~NOTFOUND, `).join('')}MAP *:80 127.0.0.1:${httpPort}, MAP *:443 127.0.0.1:${httpsPort}`,
  '--ignore-certificate-errors',
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
];

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

const OURS = /chrome-extension:|crossread/i;
/** The extension's own words, wherever the page's console shows them; and whatever goes wrong in its scripts. */
async function watchErrors(session: CDPSession, errors: string[]): Promise<void> {
  const keep = (text: string, whole: unknown) => {
    if (OURS.test(JSON.stringify(whole))) errors.push(text.slice(0, 300));
  };
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) =>
    keep(exceptionDetails.exception?.description ?? exceptionDetails.text, exceptionDetails),
  );
  session.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
    if (type === 'error' || type === 'assert' || type === 'warning')
      keep(args.map(({ value, description }) => String(value ?? description)).join(' '), { args, stackTrace });
  });
  session.on('Log.entryAdded', ({ entry }) => {
    if (entry.level === 'error' || entry.level === 'warning') keep(entry.text, entry);
  });
  await session.send('Runtime.enable');
  await session.send('Log.enable');
}

const KEEP_WORKER_ERRORS = `(() => {
  if (self.measuredErrors) return;
  self.measuredErrors = [];
  self.addEventListener('error', ({ message }) => self.measuredErrors.push(String(message)));
  self.addEventListener('unhandledrejection', ({ reason }) => self.measuredErrors.push(String(reason?.stack ?? reason)));
  const { error } = console;
  console.error = (...words) => { self.measuredErrors.push(words.map(String).join(' ')); error(...words); };
  const { fetch } = self;
  self.fetch = (...request) => {
    const address = String(request[0]?.url ?? request[0]);
    if (!address.startsWith(location.origin)) self.measuredErrors.push('The worker asked for ' + address);
    return fetch(...request);
  };
})()`;

async function takeWorkerErrors(worker: Worker): Promise<string[]> {
  await worker.evaluate(KEEP_WORKER_ERRORS);
  return z.array(z.string()).parse(await worker.evaluate('self.measuredErrors.splice(0)'));
}

/** Chromium with Crossread: a tab for pages, and the extension's own page to call it from. */
export class ReadingChromium {
  private constructor(
    private readonly browser: ExtensionBrowser,
    private readonly desk: Page,
    private readonly server: PageServer,
  ) {}

  static async launch(extensionDir: string, server: PageServer): Promise<ReadingChromium> {
    const browser = await launchExtension({ extensionDir, headless: true, args: networkArgs(server) });
    await browser.context.addInitScript(IN_PAGE);
    const desk = browser.context.pages()[0] ?? (await browser.context.newPage());
    await desk.goto(`${browser.origin}/popup.html`);
    return new ReadingChromium(browser, desk, server);
  }

  /** A new tab; the caller ends it when its page is done with or hangs. */
  openTab = async (): Promise<OpenTab<VisitWorld>> => {
    const page = await this.browser.context.newPage();
    const errors: string[] = [];
    await watchErrors(await this.browser.context.newCDPSession(page), errors);
    const takeErrors = async () => [...errors.splice(0), ...(await takeWorkerErrors(this.browser.worker))];
    const desk = new DeskCalls({ evaluate: (expression) => this.desk.evaluate(expression) });
    return { world: { tab: tabOf(page), desk, server: this.server, takeErrors }, close: () => page.close() };
  };

  close = (): Promise<void> => this.browser.context.close();
}

/** Chromium with nothing but the clock, otherwise the same. */
export class BareChromium {
  private constructor(private readonly context: BrowserContext) {}

  static async launch(clockDir: string, server: PageServer): Promise<BareChromium> {
    const context = await launchContext({ extensionDir: clockDir, headless: true, args: networkArgs(server) });
    await context.addInitScript(IN_PAGE);
    return new BareChromium(context);
  }

  version = async (): Promise<string> => `Chromium ${this.context.browser()?.version() ?? '(unknown version)'}`;

  openTab = async (): Promise<OpenTab<Tab>> => {
    const page = await this.context.newPage();
    return { world: tabOf(page), close: () => page.close() };
  };

  close = (): Promise<void> => this.context.close();
}
