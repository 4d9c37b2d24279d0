import { type BrowserContext, chromium, type Worker } from '@playwright/test';

/** A browser with Crossread in it. */
export interface ExtensionBrowser {
  context: BrowserContext;
  /** The extension's service worker: proof that it runs, and the way to its API. */
  worker: Worker;
  /** "chrome-extension://ID" */
  origin: string;
}

export interface LaunchOptions {
  /** The unpacked extension, an absolute path. */
  extensionDir: string;
  headless: boolean;
  colorScheme?: 'light' | 'dark' | 'no-preference';
  /** Folder of the browser's profile; empty for a new one that is deleted at the end. */
  profileDir?: string;
  /** More flags for the browser. */
  args?: string[];
}

/** A worker that has not started by then will not: branded Chrome ignores --load-extension without a word. */
const WORKER_LIMIT_MS = 15_000;

export class ExtensionDidNotStart extends Error {}

async function waitForWorker(context: BrowserContext): Promise<Worker> {
  const ours = (worker: Worker) => worker.url().startsWith('chrome-extension://');
  const there = context.serviceWorkers().find(ours);
  if (there) return there;
  try {
    return await context.waitForEvent('serviceworker', { predicate: ours, timeout: WORKER_LIMIT_MS });
  } catch {
    const version = context.browser()?.version() ?? 'unknown version';
    throw new ExtensionDidNotStart(
      `The browser opened (${version}), but Crossread does not run in it. Google Chrome from version 137 ignores extensions given on the command line: install Chromium, Chrome for Testing or Microsoft Edge, or name one in CROSSREAD_CHROMIUM.`,
    );
  }
}

/** Opens the browser of CROSSREAD_CHROMIUM with an unpacked extension, whether or not that starts. */
export function launchContext(options: LaunchOptions): Promise<BrowserContext> {
  const executablePath = process.env.CROSSREAD_CHROMIUM;
  const asRoot = process.getuid?.() === 0;
  return chromium.launchPersistentContext(options.profileDir ?? '', {
    ...(executablePath ? { executablePath } : { channel: 'chromium' }),
    // Playwright's own headless switch picks a shell without extensions for some browsers; the flag below does not.
    headless: false,
    viewport: options.headless ? { width: 1280, height: 900 } : null,
    // Playwright switches the cache of pages off; readers have it, and come back to pages in it.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    colorScheme: options.headless ? (options.colorScheme ?? 'light') : null,
    args: [
      ...(options.headless ? ['--headless=new', '--hide-scrollbars'] : []),
      // Chromium's sandbox refuses to start as root, which is how containers run.
      ...(asRoot ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${options.extensionDir}`,
      `--load-extension=${options.extensionDir}`,
      '--disable-background-networking',
      '--no-first-run',
      ...(options.args ?? []),
    ],
  });
}

/**
 * The same for an extension with a service worker.
 * @throws ExtensionDidNotStart where the extension's service worker does not come; the browser is closed then.
 */
export async function launchExtension(options: LaunchOptions): Promise<ExtensionBrowser> {
  const context = await launchContext(options);
  try {
    const worker = await waitForWorker(context);
    // Not URL.origin: Node answers "null" for schemes that it does not know.
    const { protocol, host } = new URL(worker.url());
    return { context, worker, origin: `${protocol}//${host}` };
  } catch (error) {
    await context.close();
    throw error;
  }
}
