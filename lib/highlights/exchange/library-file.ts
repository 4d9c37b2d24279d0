import * as z from 'zod/mini';
import { MAX_METADATA_UTF16, MAX_TEXT_UTF16 } from '../../article/article';
import { ENTITY_KINDS } from '../../knowledge/kinds';

/**
 * The file of a whole library, format `json`: lossless, and read again by every later Crossread.
 *
 *   {"format": "crossread-library", "version": 1, "exportedAt": "2026-11-24T18:00:00.000Z",
 *    "highlights": [...], "articles": [...], "kept": [...], "tombstones": [...], "own": [...], "decisions": [...], "corrections": [...],
 *    "articleDays": {"web-...": "2026-11-20"}}
 *
 * Rows are as the library keeps them. Readers pass over names that they do not know; what they cannot do without raises the version.
 */
export const LIBRARY_FORMAT = 'crossread-library';
export const LIBRARY_VERSION = 1;

const id = z.string().check(z.minLength(1), z.maxLength(200));
const line = z.string().check(z.maxLength(MAX_METADATA_UTF16));
const address = z.string().check(z.maxLength(8_000));
const day = z.string().check(z.maxLength(40));
const offset = z.number().check(z.gte(0));

/** See lib/store/stored-article.ts. */
export const exchangedArticleSchema = z.object({
  id,
  addresses: z.array(address).check(z.maxLength(1_000)),
  hints: z.array(address).check(z.maxLength(1_000)),
  fingerprint: z.string().check(z.maxLength(2_000)),
  published: z.exactOptional(day),
  title: z.exactOptional(line),
  outlet: z.exactOptional(line),
  firstSeen: z.number(),
  lastSeen: z.number(),
});

/** See lib/store/kept-article.ts. */
export const keptVersionSchema = z.object({
  id,
  articleId: id,
  version: z.number().check(z.gte(1)),
  keptAt: z.number(),
  seenAt: z.number(),
  url: address,
  title: z.exactOptional(line),
  outlet: z.exactOptional(line),
  author: z.exactOptional(line),
  language: z.exactOptional(line),
  published: z.exactOptional(day),
  modified: z.exactOptional(day),
  text: z.string().check(z.maxLength(MAX_TEXT_UTF16)),
  parts: z.array(z.object({ kind: z.enum(['headline', 'standfirst', 'heading', 'body', 'caption']), start: offset, end: offset })),
  mentions: z.array(z.object({ start: offset, end: offset, id, name: line, kind: z.enum(ENTITY_KINDS) })),
  unknown: z.exactOptional(z.array(z.object({ start: offset, end: offset, name: line, kind: z.enum(ENTITY_KINDS) }))),
  pack: line,
});
export type KeptVersion = z.infer<typeof keptVersionSchema>;

export const articleDaySchema = z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/));
