// Longer than 250 lines because it is the one list of all messages.
import * as z from 'zod/mini';
import { DATE_BASES, MAX_STATEMENT_UTF16, MAX_STATEMENTS, PART_KINDS } from './article/article';
import { FINGERPRINT_PATTERN } from './article/compare-fingerprints';
import { pageSignalsSchema } from './article/page-signals';
import { contradictionSchema } from './claims/contradiction';
import { mentionSchema } from './entities/mention';
import { highlightChangeSchema, highlightDraftSchema, highlightSchema, placementStates, selectorSchema } from './highlights/highlight';
import { cardSchema } from './knowledge/card';
import { ENTITY_KINDS } from './knowledge/kinds';
import { ownDraftSchema, ownUndoSchema } from './knowledge/own/own-statement';
import { tiesSchema } from './knowledge/ties';
import { articleStateSchema, asOfSchema, daySchema as day, pageStateSchema } from './page-state';
import { settingsSchema } from './settings';

/**
 * Every message between the parts of the extension: name, request, response. `background` messages are answered by the
 * background, `page` messages by the reader in a tab. tests/structure.test.ts checks that each has a handler.
 */
const nothing = z.object({});
const articleIdSchema = z.string().check(z.maxLength(200));
const ids = z.array(z.string().check(z.maxLength(200))).check(z.maxLength(2_000));
const address = z.string().check(z.maxLength(8_000));

/** By what the library knows an article again: see lib/article/identity.ts. Lengths are capped: the sender is a page's neighbour. */
const identity = z.object({
  address,
  canonicalUrl: z.optional(address),
  fingerprint: z.string().check(z.regex(FINGERPRINT_PATTERN)),
  published: z.optional(day),
  title: z.optional(z.string().check(z.maxLength(500))),
});

const dateStatements = z
  .array(z.object({ basis: z.enum(['json-ld', 'meta', 'time', 'line']), value: z.string().check(z.maxLength(MAX_STATEMENT_UTF16)) }))
  .check(z.maxLength(MAX_STATEMENTS));
const statedDate = z.object({ day, instant: z.optional(z.string()), basis: z.enum(DATE_BASES) });

const articlePart = z.object({ kind: z.enum(PART_KINDS), startUtf16: z.number(), endUtf16: z.number() });

/** What the reader hands to the engine. */
const articleInput = z.object({
  identity,
  text: z.string().check(z.maxLength(500_000)),
  /** What the page states of its dates, where these are not known yet. */
  dates: z.optional(z.object({ published: dateStatements, modified: dateStatements })),
  /** What else is kept of an article that the reader keeps; of a part, its language counts. */
  article: z.optional(articleStateSchema),
  parts: z.optional(z.array(articlePart).check(z.maxLength(20_000))),
  /** Ids named in the rest of the article, where the text is only the part of it that changed. */
  here: z.optional(ids),
});

/** A mention of the article that is being read, as far as claims need it. */
const readMention = z.object({
  start: z.number(),
  end: z.number(),
  kind: z.enum(ENTITY_KINDS),
  id: z.string().check(z.maxLength(200)),
  name: z.string().check(z.maxLength(500)),
});

export type PageState = z.infer<typeof pageStateSchema>;

/** The latest version of a kept article: `id` is its own, `version` counts from 1. */
const keptState = z.object({ id: z.string(), articleId: articleIdSchema, version: z.number(), keptAt: z.number() });
export type KeptState = z.infer<typeof keptState>;

export const backgroundMessages = {
  /** From the probe: what speaks for and against a news article. Answers whether the reader will come. */
  'page-probed': {
    request: z.object({ signals: pageSignalsSchema, ms: z.optional(z.number()) }),
    response: z.object({ reading: z.boolean() }),
  },
  annotate: {
    request: articleInput,
    response: z.object({
      /** The id under which the library keeps the article, or would. */
      articleId: articleIdSchema,
      asOf: asOfSchema,
      /** Of the text, where all of it was given. */
      fingerprint: z.optional(z.string()),
      published: z.optional(statedDate),
      modified: z.optional(statedDate),
      outlet: z.optional(z.string()),
      mentions: z.array(mentionSchema),
      pack: z.object({ version: z.string(), date: z.string() }),
      /** Other articles are kept, which could contradict this one. */
      comparable: z.optional(z.boolean()),
    }),
  },
  /** Keeps the text of the article, with what is found in it. */
  'article-keep': { request: articleInput, response: keptState },
  /** Is an article kept? For pages of our own, which have no library. */
  'article-kept': { request: z.object({ articleId: articleIdSchema }), response: z.nullable(keptState) },
  /** Takes one version back that was kept a moment ago. */
  'article-unkeep': { request: z.object({ id: z.string() }), response: nothing },
  /** What the browser has cleared behind our back, and the latest copy of it; null where nothing is amiss. */
  'library-loss': {
    request: nothing,
    response: z.nullable(z.object({ highlights: z.number(), kept: z.number(), backupAt: z.optional(z.number()) })),
  },
  card: {
    request: z.object({ id: z.string(), asOf: day, here: ids }),
    /** `kept`: highlights of the reader that name it. */
    response: z.object({ card: z.nullable(cardSchema), kept: z.number() }),
  },
  /** Who of these is tied to whom on a day; the most important ids come first. */
  'ties-among': { request: z.object({ ids, day }), response: tiesSchema },
  /** Whom or what exactly these words may name, likeliest first. */
  'look-up': {
    request: z.object({ words: z.string().check(z.maxLength(500)) }),
    response: z.object({
      found: z.array(
        z.object({ id: z.string(), name: z.string(), kind: z.enum(ENTITY_KINDS), confidence: z.number(), note: z.optional(z.string()) }),
      ),
    }),
  },
  /** The reader says something of entities. Answers what takes it back. */
  'own-add': {
    request: z.object({ drafts: z.array(ownDraftSchema).check(z.minLength(1), z.maxLength(50)) }),
    response: z.object({ undo: ownUndoSchema }),
  },
  'own-undo': { request: z.object({ undo: ownUndoSchema }), response: nothing },
  /** From the library: packs, or what the reader says, are others now. */
  'knowledge-changed': { request: nothing, response: nothing },
  /** Where else the reader met a name that the knowledge does not have: other kept articles with it, last kept first, and how many highlights. */
  'met-elsewhere': {
    request: z.object({ name: z.string().check(z.minLength(1), z.maxLength(500)), articleId: articleIdSchema }),
    response: z.object({
      articles: z.array(z.object({ id: z.string(), title: z.string(), outlet: z.optional(z.string()), published: z.optional(z.string()) })),
      highlights: z.number(),
    }),
  },
  /** Shows in a tab of its own what is kept about an entity, a kept article by its version's id, or what is found by some words. */
  'show-kept': {
    request: z.object({ what: z.enum(['about', 'kept', 'words']), of: z.string().check(z.maxLength(500)) }),
    response: nothing,
  },
  /** From the reader: following this page is paused, or goes on; shown at the icon. */
  'page-busy': { request: z.object({ busy: z.boolean() }), response: nothing },
  /** Injects the card into the tab that asks. */
  'load-card': { request: nothing, response: nothing },
  /** Injects what follows a changing page into the tab that asks. */
  'load-follower': { request: nothing, response: nothing },
  /** From the reader: some of the article is in a frame, where the marks need their stylesheet too. */
  'style-frames': { request: nothing, response: nothing },
  'article-day-set': { request: z.object({ identity, day: z.nullable(day) }), response: nothing },
  'highlights-of-article': {
    request: z.object({ identity }),
    response: z.object({ articleId: articleIdSchema, highlights: z.array(highlightSchema) }),
  },
  /**
   * Its article is found, or kept, by the identity: what the page was told before may have changed in another tab. The page makes the id, so that a
   * question whose answer was lost can be asked again and nothing is kept twice.
   */
  'highlight-save': {
    request: z.object({ id: z.string().check(z.regex(/^[\w-]{16,64}$/)), draft: highlightDraftSchema, identity }),
    response: z.object({ highlight: highlightSchema }),
  },
  'highlight-change': {
    request: z.object({ id: z.string(), change: highlightChangeSchema }),
    response: z.object({ highlight: highlightSchema }),
  },
  'highlight-delete': { request: z.object({ id: z.string() }), response: z.object({ highlight: highlightSchema }) },
  /** Puts a deleted highlight back, as it was. */
  'highlight-restore': { request: z.object({ highlight: highlightSchema }), response: nothing },
  /**
   * From the reader: where the highlights of the page were found, for the library to tell. Those that it could not find exactly are looked for in the
   * text as it is now; what was found is answered. Offsets are UTF-16 code units, end exclusive.
   */
  'highlights-seen': {
    request: z.object({
      states: z.array(z.object({ id: z.string(), state: z.enum(placementStates) })).check(z.maxLength(5_000)),
      text: z.optional(z.string().check(z.maxLength(500_000))),
    }),
    response: z.object({
      /** `quote`: the words that were looked for; the reader may have attached the highlight elsewhere in the meantime. */
      placed: z.array(z.object({ id: z.string(), quote: z.string(), state: z.enum(placementStates), start: z.number(), end: z.number() })),
    }),
  },
  /** Tags used before, most used first. */
  tags: { request: nothing, response: z.object({ tags: z.array(z.string()) }) },
  /** Highlights with these words in quote, note, tags or title, last changed first; none for no words. `total`: of the library. */
  'search-highlights': {
    request: z.object({ words: z.string().check(z.maxLength(500)) }),
    response: z.object({ highlights: z.array(highlightSchema), total: z.number() }),
  },
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
      /** What looking at the page has cost it, milliseconds. */
      detectMs: z.optional(z.number()),
    }),
  },
  /** The reader's settings, for scripts in a page. */
  settings: { request: nothing, response: settingsSchema },
  /** The names of entities, for lists of them; ids that the knowledge does not have are left out. */
  'entity-names': {
    request: z.object({ ids }),
    response: z.object({ names: z.array(z.object({ id: z.string(), name: z.string(), kind: z.enum(ENTITY_KINDS) })) }),
  },
  /** Kept articles on the event of a kept one, and the number of things in which they contradict one another. */
  'also-reported': {
    request: z.object({ articleId: articleIdSchema }),
    response: z.object({
      articles: z.array(z.object({ id: z.string(), outlet: z.optional(z.string()), title: z.optional(z.string()) })),
      conflicts: z.number(),
    }),
  },
  /** What kept articles contradict or update in an article that is being read; mentions as far as claims need them. */
  contradictions: {
    request: z.object({
      articleId: articleIdSchema,
      text: z.string().check(z.maxLength(500_000)),
      title: z.optional(z.string().check(z.maxLength(500))),
      published: z.optional(day),
      language: z.optional(z.string().check(z.maxLength(40))),
      mentions: z.array(readMention).check(z.maxLength(20_000)),
      /** Names that the knowledge does not have. */
      unknown: z.array(z.omit(readMention, { id: true })).check(z.maxLength(20_000)),
    }),
    /** `kept`: the article itself and all of the others are kept, so that the comparison has them. */
    response: z.object({ found: z.array(contradictionSchema), kept: z.boolean() }),
  },
  /** Shows the comparison of the story that a kept article is in, in a tab of its own. `keep`: others of it that were only read are kept first. */
  'show-story': { request: z.object({ articleId: articleIdSchema, keep: z.optional(ids) }), response: nothing },
  /** Where places lie, for comparing what articles say of where something was; ids that the knowledge has no point for are left out. */
  places: {
    request: z.object({ ids }),
    response: z.object({
      places: z.array(z.object({ id: z.string(), name: z.string(), lat: z.number(), lon: z.number(), area: z.boolean() })),
    }),
  },
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
  /** Go on following a page that was paused for being too busy. */
  resume: { request: nothing, response: nothing },
  'set-day': { request: z.object({ day: z.nullable(day) }), response: pageStateSchema },
  /** The reader wants to keep this article. */
  'keep-article': { request: nothing, response: keptState },
  /** The reader changed a setting. Pages are told instead of listening to the storage: with its events the backups would come to them. */
  'settings-changed': { request: nothing, response: nothing },
  /** The knowledge changed: ask again who and where is meant. */
  'knowledge-changed': { request: nothing, response: nothing },
  /** The library changed: read the highlights of this article again. */
  'highlights-changed': { request: nothing, response: nothing },
  /** What is selected in the article, as a highlight would hold it; absent where nothing is. */
  selection: {
    request: nothing,
    response: z.object({ selected: z.optional(z.object({ selector: selectorSchema, about: highlightDraftSchema.shape.about })) }),
  },
  /** A shortcut was pressed, or an entry of the context menu chosen. */
  command: {
    request: z.object({
      name: z.enum(['next-mention', 'previous-mention', 'open-card', 'highlight-selection', 'highlight-claim', 'next-contradiction']),
    }),
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
  kind: z.enum([
    'bad-message',
    'not-found',
    'storage',
    'storage-full',
    'storage-later',
    'storage-denied',
    'storage-outdated',
    'knowledge',
    'forbidden',
    'unexpected',
    'disconnected',
  ]),
  message: z.string(),
});
export type Failure = z.infer<typeof failureSchema>;
export type Answer<T> = { ok: true; value: T } | { ok: false; failure: Failure };
