import { browser } from 'wxt/browser';
import { defaultSettings, type Settings, settingsSchema } from './settings';

const KEY = 'settings';

/** The reader's settings; a value that does not parse (older, damaged) falls back to the defaults, field by field. */
export async function readSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return parseSettings(stored);
}

function parseSettings(stored: unknown): Settings {
  const whole = settingsSchema.safeParse(stored ?? {});
  if (whole.success) return whole.data;
  if (typeof stored !== 'object' || stored === null) return defaultSettings;
  const kept = Object.entries(stored).filter(([key, value]) => settingsSchema.safeParse({ [key]: value }).success);
  return settingsSchema.parse(Object.fromEntries(kept));
}

let changes: Promise<unknown> = Promise.resolve();

/** Changes settings one after another within this context; answers what was stored. */
export function changeSettings(change: (before: Settings) => Settings): Promise<Settings> {
  const next = changes.then(async () => {
    const after = settingsSchema.parse(change(await readSettings()));
    await browser.storage.local.set({ [KEY]: after });
    return after;
  });
  changes = next.catch(() => undefined);
  return next;
}

/** Calls back at every change, in whatever context it was made, until `signal` aborts. */
export function watchSettings(callback: (settings: Settings, before: Settings) => void, signal?: AbortSignal): void {
  const listener = (changed: Record<string, { newValue?: unknown; oldValue?: unknown }>, area: string) => {
    if (area === 'local' && KEY in changed) callback(parseSettings(changed[KEY]?.newValue), parseSettings(changed[KEY]?.oldValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage?.onChanged?.removeListener(listener), { once: true });
}
