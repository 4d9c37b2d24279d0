import { commands } from 'vitest/browser';
import { z } from 'zod/mini';

/**
 * The browser's own message catalogue, for tests of components: `chrome.i18n.getMessage` as Chromium does it. Import this before anything
 * that imports wxt/browser, which looks for the browser's API once, when it is loaded.
 */
const catalogueSchema = z.record(
  z.string(),
  z.object({ message: z.string(), placeholders: z.optional(z.record(z.string(), z.object({ content: z.string() }))) }),
);
let messages: z.infer<typeof catalogueSchema> = {};

function getMessage(key: string, substitutions: string[] = []): string {
  const entry = messages[key];
  if (!entry) return '';
  return entry.message.replace(/\$(\w+)\$/g, (_, name: string) => {
    const content = entry.placeholders?.[name.toLowerCase()]?.content ?? '';
    return content.replace(/\$(\d)/, (_all, index: string) => substitutions[Number(index) - 1] ?? '');
  });
}

// Before the wait: modules imported after this one are run while it lasts.
Object.assign(globalThis, { chrome: { ...Reflect.get(globalThis, 'chrome'), i18n: { getMessage } } });
messages = catalogueSchema.parse(JSON.parse(await commands.readFile('public/_locales/en/messages.json')));
