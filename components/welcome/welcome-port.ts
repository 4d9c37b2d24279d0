import { browser } from 'wxt/browser';

/** A keyboard command and the key that the browser has given it. */
export interface Shortcut {
  name: string;
  description: string;
  /** Empty where the browser has set none. */
  keys: string;
}

/** All that the welcome page asks of the browser. Origins are match patterns such as "https://example.org/*". */
export interface WelcomePort {
  /** What the reader has granted, without what is part of the installation. */
  granted(): Promise<string[]>;
  /** Must be called from a click. */
  request(origins: string[]): Promise<boolean>;
  revoke(origins: string[]): Promise<boolean>;
  watch(callback: () => void, signal: AbortSignal): void;
  shortcuts(): Promise<Shortcut[]>;
}

export const welcomePort: WelcomePort = {
  async granted() {
    const { origins = [] } = await browser.permissions.getAll();
    const fixed = new Set(browser.runtime.getManifest().host_permissions ?? []);
    return origins.filter((origin) => !fixed.has(origin));
  },
  request: (origins) => browser.permissions.request({ origins }),
  revoke: (origins) => browser.permissions.remove({ origins }),
  watch(callback, signal) {
    browser.permissions.onAdded.addListener(callback);
    browser.permissions.onRemoved.addListener(callback);
    signal.addEventListener('abort', () => {
      browser.permissions.onAdded.removeListener(callback);
      browser.permissions.onRemoved.removeListener(callback);
    });
  },
  async shortcuts() {
    const commands = await browser.commands.getAll();
    return commands
      .filter((command) => command.description)
      .map((command) => ({ name: command.name ?? '', description: command.description ?? '', keys: command.shortcut ?? '' }));
  },
};
