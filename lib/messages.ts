import * as z from 'zod/mini';
import { mentionSchema } from './entities/mention';
import { highlightChangeSchema, highlightDraftSchema, highlightSchema, placementStates } from './highlights/highlight';
import { cardSchema } from './knowledge/card';
import { ENTITY_KINDS } from './knowledge/kinds';
import { settingsSchema } from './settings';

/**
 * Every message between the parts of the extension: name, request, response. `background` messages are answered by the
 * background, `page` messages by the reader in a tab. tests/structure.test.ts checks that each has a handler.
 */
const day = z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/));
const nothing = z.object({});
const articleIdSchema = z.string().check(z.maxLength(200));
const address = z.string().check(z.maxLength(8_000));

/** What the reader hands to the engine. Lengths are capped: the sender is a page's neighbour. */
const articleInput = z.object({
  id: z.string().check(z.maxLength(200)),
  url: address,
  title: z.optional(z.string().check(z.maxLength(500))),
  outlet: z.optional(z.string().check(z.maxLength(500))),
  language: z.optional(z.string().check(z.maxLength(50))),
  published: z.optional(day),
  text: z.string().check(z.maxLength(500_000)),
});

const asOf = z.object({
  day,
  /** `article`: the page's own date; `reader`: set by the reader; `today`: no date was found. */
  basis: z.enum(['article', 'reader', 'today']),
});

/** Why the reader did or did not annotate a page; the interface has a sentence for each. */
const pageStatuses = ['reading', 'annotated', 'nothing-found', 'no-article', 'no-text', 'site-off', 'paused', 'failed'] as const;

export const pageStateSchema = z.object({
  status: z.enum(pageStatuses),
  /** Words for `failed`. */
  problem: z.optional(z.string()),
  /** What spoke for or against a news article, as keys of the message catalogue (detection_...). */
  signals: z.array(z.string()),
  article: z.optional(
    z.object({
      id: z.string(),
      url: z.string(),
      title: z.optional(z.string()),
      outlet: z.optional(z.string()),
      byline: z.optional(z.string()),
      language: z.optional(z.string()),
      published: z.optional(day),
      publishedBasis: z.optional(z.string()),
      modified: z.optional(day),
      truncated: z.boolean(),
    }),
  ),
  asOf: z.optional(asOf),
  /** What was found, most mentioned first. */
  found: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      kind: z.enum(ENTITY_KINDS),
      count: z.number(),
      /** Start of the first mention, UTF-16. */
      start: z.number(),
      outdatedTitle: z.boolean(),
    }),
  ),
  highlights: z.array(z.object({ highlight: highlightSchema, state: z.enum(placementStates), start: z.optional(z.number()) })),
});
export type PageState = z.infer<typeof pageStateSchema>;

export const backgroundMessages = {
  /** From the probe: how much this page looks like a news article, and by what. Answers whether the reader will come. */
  'page-probed': {
    request: z.object({ score: z.number(), signals: z.array(z.string().check(z.maxLength(100))).check(z.maxLength(50)) }),
    response: z.object({ reading: z.boolean() }),
  },
  annotate: {
    request: articleInput,
    response: z.object({
      asOf,
      outlet: z.optional(z.string()),
      mentions: z.array(mentionSchema),
      pack: z.object({ version: z.string(), date: z.string() }),
    }),
  },
  card: {
    request: z.object({ id: z.string(), asOf: day, here: z.array(z.string().check(z.maxLength(200))).check(z.maxLength(2_000)) }),
    response: z.object({ card: z.nullable(cardSchema) }),
  },
  /** Injects the card into the tab that asks. */
  'load-card': { request: nothing, response: nothing },
  'article-day-set': { request: z.object({ articleId: articleIdSchema, day: z.nullable(day) }), response: nothing },
  'highlights-of-article': {
    request: z.object({ articleId: articleIdSchema }),
    response: z.object({ highlights: z.array(highlightSchema) }),
  },
  'highlight-save': { request: highlightDraftSchema, response: z.object({ highlight: highlightSchema }) },
  'highlight-change': {
    request: z.object({ id: z.string(), change: highlightChangeSchema }),
    response: z.object({ highlight: highlightSchema }),
  },
  'highlight-delete': { request: z.object({ id: z.string() }), response: z.object({ highlight: highlightSchema }) },
  /** Puts a deleted highlight back, as it was. */
  'highlight-restore': { request: z.object({ highlight: highlightSchema }), response: nothing },
  /** From the popup: look at this tab now; a news article is read as on a granted site. The click on the icon is the leave. */
  'probe-tab': { request: z.object({ tabId: z.number() }), response: nothing },
  /** From the popup: read this tab now, whatever it is. */
  'read-tab': { request: z.object({ tabId: z.number() }), response: nothing },
  /** Why nothing runs in a tab, seen from outside it; for the popup when no reader answers. */
  'tab-status': {
    request: z.object({ tabId: z.number() }),
    response: z.object({
      status: z.enum(['never-probed', 'no-article', 'site-off', 'paused', 'reading', 'forbidden']),
      signals: z.array(z.string()),
      host: z.optional(z.string()),
    }),
  },
  /** The reader's settings, for scripts in a page. */
  settings: { request: nothing, response: settingsSchema },
  'pack-info': {
    request: nothing,
    response: z.object({
      version: z.string(),
      date: z.string(),
      entities: z.number(),
      places: z.number(),
      bytes: z.number(),
      problem: z.optional(z.string()),
    }),
  },
} as const;

export const pageMessages = {
  'page-state': { request: nothing, response: pageStateSchema },
  /** Scrolls to an offset and flashes it; opens the card there if asked. */
  'scroll-to': { request: z.object({ start: z.number(), openCard: z.optional(z.boolean()) }), response: nothing },
  'set-day': { request: z.object({ day: z.nullable(day) }), response: pageStateSchema },
  /** The library changed: read the highlights of this article again. */
  'highlights-changed': { request: nothing, response: nothing },
  /** A shortcut was pressed. */
  command: {
    request: z.object({ name: z.enum(['next-mention', 'previous-mention', 'open-card', 'highlight-selection']) }),
    response: nothing,
  },
} as const;

export type BackgroundMessages = typeof backgroundMessages;
export type PageMessages = typeof pageMessages;
export type Request<Map extends MessageMap, Name extends keyof Map> = z.infer<Map[Name]['request']>;
export type Response<Map extends MessageMap, Name extends keyof Map> = z.infer<Map[Name]['response']>;
export type MessageMap = Record<string, { request: z.ZodMiniType; response: z.ZodMiniType }>;

/** A failure that crosses a boundary is data: a kind for the program, a message for people. */
export const failureSchema = z.object({
  kind: z.enum(['bad-message', 'not-found', 'storage', 'knowledge', 'forbidden', 'unexpected', 'disconnected']),
  message: z.string(),
});
export type Failure = z.infer<typeof failureSchema>;
export type Answer<T> = { ok: true; value: T } | { ok: false; failure: Failure };
