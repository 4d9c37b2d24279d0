import { type Browser, browser } from 'wxt/browser';
import type { Answer, BackgroundMessages, PageMessages, Request, Response } from '../messages';
import type { Handlers } from '../messaging';

/**
 * The reader's end of the messages: the same protocol as messaging.ts without its schemas, which would be a third of the
 * script that every article loads. The other end is the background or a page of the extension, vouched for by the browser;
 * it is they who must not trust what comes from here, and they parse it.
 */
const REPEATABLE = new Set<keyof BackgroundMessages>([
  'annotate',
  'contradictions',
  'card',
  'settings',
  'highlights-of-article',
  'highlight-save',
  'tags',
  'look-up',
  'load-card',
  'load-follower',
]);

/** Asks the background; once more where the worker was stopped under a question that may be asked twice. */
export async function askBackground<Name extends keyof BackgroundMessages>(
  name: Name,
  request: Request<BackgroundMessages, Name>,
): Promise<Answer<Response<BackgroundMessages, Name>>> {
  const answer = await askOnce(name, request);
  if (answer.ok || answer.failure.kind !== 'disconnected' || browser.runtime?.id === undefined || !REPEATABLE.has(name)) return answer;
  return askOnce(name, request);
}

async function askOnce<Name extends keyof BackgroundMessages>(
  name: Name,
  request: Request<BackgroundMessages, Name>,
): Promise<Answer<Response<BackgroundMessages, Name>>> {
  try {
    const answer: unknown = await browser.runtime.sendMessage({ crossread: name, request });
    if (typeof answer === 'object' && answer !== null && 'ok' in answer) return answer as Answer<Response<BackgroundMessages, Name>>;
    return { ok: false, failure: { kind: 'disconnected', message: `Nothing answered "${name}".` } };
  } catch (error) {
    return { ok: false, failure: { kind: 'disconnected', message: error instanceof Error ? error.message : String(error) } };
  }
}

/** Answers the messages to this page until `signal` aborts. */
export function servePage(handlers: Handlers<PageMessages>, signal: AbortSignal): void {
  const listener = (raw: unknown, sender: Browser.runtime.MessageSender, respond: (answer: unknown) => void) => {
    if (sender.id !== browser.runtime.id || typeof raw !== 'object' || raw === null || !('crossread' in raw)) return undefined;
    const name = raw.crossread;
    if (typeof name !== 'string' || !Object.hasOwn(handlers, name)) return undefined;
    const handler = handlers[name as keyof PageMessages] as (request: unknown, sender: { isExtensionPage: boolean }) => Promise<unknown>;
    handler('request' in raw ? raw.request : {}, { isExtensionPage: true })
      .then((value): Answer<unknown> => ({ ok: true, value }))
      .catch(
        (error: unknown): Answer<unknown> => ({
          ok: false,
          failure: { kind: 'unexpected', message: error instanceof Error ? error.message : String(error) },
        }),
      )
      .then(respond);
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listener), { once: true });
}
