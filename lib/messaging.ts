import { type Browser, browser } from 'wxt/browser';
import * as z from 'zod/mini';
import {
  type Answer,
  type BackgroundMessages,
  backgroundMessages,
  type Failure,
  failureSchema,
  type MessageMap,
  type PageMessages,
  pageMessages,
  type Request,
  type Response,
} from './messages';

/**
 * Carries the messages of messages.ts. Requests are parsed where they arrive and answers where they return: neither side
 * trusts the other, since a content script lives beside the page. Failures come back as values.
 */
const envelopeSchema = z.object({ crossread: z.string(), request: z.unknown() });
const answerSchema = z.union([
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), failure: failureSchema }),
]);

/** Where a message came from, as the browser vouches for it. */
export interface Sender {
  tabId?: number;
  frameId?: number;
  url?: string;
  /** An extension page of our own (popup, welcome, library), not a content script. */
  isExtensionPage: boolean;
}

export type Handlers<Map extends MessageMap> = {
  [Name in keyof Map]: (request: Request<Map, Name>, sender: Sender) => Promise<Response<Map, Name>>;
};

/** Thrown by a handler to answer with a failure that the other side can act on. */
export class MessageFailure extends Error {
  constructor(readonly failure: Failure) {
    super(failure.message);
  }
}

const fail = (kind: Failure['kind'], message: string): { ok: false; failure: Failure } => ({ ok: false, failure: { kind, message } });

async function answer<Map extends MessageMap>(
  map: Map,
  handlers: Handlers<Map>,
  name: keyof Map,
  request: unknown,
  sender: Sender,
): Promise<Answer<unknown>> {
  const schemas = map[name];
  const parsed = schemas?.request.safeParse(request);
  if (!parsed?.success) return fail('bad-message', `The message "${String(name)}" was not understood.`);
  try {
    // The schema of this very name has just accepted the request.
    return { ok: true, value: await handlers[name](parsed.data as Request<Map, typeof name>, sender) };
  } catch (error) {
    if (error instanceof MessageFailure) return { ok: false, failure: error.failure };
    console.error(`Crossread: "${String(name)}" failed`, error);
    return fail('unexpected', error instanceof Error ? error.message : String(error));
  }
}

/** Serves a map of messages in this context until `signal` aborts. Messages of other maps are left to others. */
export function serve<Map extends MessageMap>(map: Map, handlers: Handlers<Map>, signal?: AbortSignal): void {
  const listener = (raw: unknown, from: Browser.runtime.MessageSender, respond: (value: unknown) => void) => {
    const envelope = envelopeSchema.safeParse(raw);
    if (!envelope.success || from.id !== browser.runtime.id || !Object.hasOwn(map, envelope.data.crossread)) return undefined;
    const sender: Sender = { isExtensionPage: from.url?.startsWith(browser.runtime.getURL('/')) ?? false };
    if (from.tab?.id !== undefined) sender.tabId = from.tab.id;
    if (from.frameId !== undefined) sender.frameId = from.frameId;
    if (from.url !== undefined) sender.url = from.url;
    void answer(map, handlers, envelope.data.crossread, envelope.data.request, sender).then(respond);
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listener), { once: true });
}

async function carry<Map extends MessageMap, Name extends keyof Map & string>(
  map: Map,
  name: Name,
  send: (envelope: object) => Promise<unknown>,
  request: unknown,
): Promise<Answer<Response<Map, Name>>> {
  let raw: unknown;
  try {
    raw = await send({ crossread: name, request });
  } catch (error) {
    // No receiver: the extension was reloaded, the tab has no reader, or the worker could not start.
    return fail('disconnected', error instanceof Error ? error.message : String(error));
  }
  const envelope = answerSchema.safeParse(raw);
  if (!envelope.success) return fail('disconnected', `Nothing answered "${name}".`);
  if (!envelope.data.ok) return { ok: false, failure: envelope.data.failure };
  const value = map[name]?.response.safeParse(envelope.data.value);
  if (!value?.success) return fail('bad-message', `The answer to "${name}" was not understood.`);
  return { ok: true, value: value.data as Response<Map, Name> };
}

/** Asks the background. Never throws. */
export function ask<Name extends keyof BackgroundMessages>(
  name: Name,
  request: Request<BackgroundMessages, Name>,
): Promise<Answer<Response<BackgroundMessages, Name>>> {
  return carry(backgroundMessages, name, (envelope) => browser.runtime.sendMessage(envelope), request);
}

/** Asks the reader in a tab. Never throws; `disconnected` where no reader runs. */
export function askPage<Name extends keyof PageMessages>(
  tabId: number,
  name: Name,
  request: Request<PageMessages, Name>,
): Promise<Answer<Response<PageMessages, Name>>> {
  return carry(pageMessages, name, (envelope) => browser.tabs.sendMessage(tabId, envelope, { frameId: 0 }), request);
}

/** Tells every tab with a reader in it that something has changed; tabs without one do not hear it. */
export async function tellPages(name: 'settings-changed' | 'highlights-changed' | 'knowledge-changed'): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id, discarded }) => (id === undefined || discarded ? undefined : askPage(id, name, {}))));
}
