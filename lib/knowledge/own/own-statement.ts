import * as z from 'zod/mini';
import { ENTITY_ID } from '../entity-id';
import { ENTITY_KINDS } from '../kinds';
import { isSpelling, MAX_OUTLET_UTF16, MAX_OWN_TEXT_UTF16, OWN_KINDS, type OwnKind } from './own-limits';

/** Of one of the kinds that there are. */
export const isEntityId = (id: string): boolean => ENTITY_ID.test(id) && ENTITY_KINDS.some((kind) => id.startsWith(`${kind}/`));

const ownId = z.string().check(z.regex(/^[\w-]{8,64}$/));
const said = {
  kind: z.enum(OWN_KINDS),
  text: z.string().check(z.trim(), z.minLength(1), z.maxLength(2_000)),
  /** Of a spelling: the outlet in whose articles alone this counts, by its name (own-at.ts). Without one it counts in all. */
  outlet: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(MAX_OUTLET_UTF16))),
};
/** Bytes of UTF-8: a longer spelling cannot stand in a pack (index-format.ts). */
const LONGEST_SPELLING = 255;
const fits = z.refine<{ kind: OwnKind; text: string; outlet?: string | undefined }>(
  ({ kind, text, outlet }) =>
    (outlet === undefined || isSpelling(kind)) &&
    text.length <= MAX_OWN_TEXT_UTF16[kind] &&
    (kind === 'note' || kind === 'description' || new TextEncoder().encode(text).length <= LONGEST_SPELLING),
);
const entity = z.string().check(z.refine(isEntityId));
/** Milliseconds since 1970, UTC, within what a Date holds. */
const at = z.number().check(z.gte(0), z.lte(8.64e15));

/** What is to be said; the library gives it an id and its time. */
export const ownDraftSchema = z.object({ entity, ...said }).check(fits);
export type OwnDraft = z.infer<typeof ownDraftSchema>;

/** A row of the library. */
export const ownStatementSchema = z.object({ id: ownId, entity, ...said, at }).check(fits);
export type OwnStatement = z.infer<typeof ownStatementSchema>;

/** As it stands in the record of a pack, whose entity is the record. */
export const ownWordSchema = z.object({
  id: ownId,
  ...said,
  at,
  /** The pack that says so, where that is not the reader's own. */
  by: z.optional(z.string()),
  /** Of a name: what the knowledge below calls it. */
  instead: z.optional(z.string()),
});
export type OwnWord = z.infer<typeof ownWordSchema>;

/** What takes a change back: rows to be put as they are, ids of those to be taken away. */
export const ownUndoSchema = z.object({
  put: z.array(ownStatementSchema).check(z.maxLength(1_000)),
  remove: z.array(ownId).check(z.maxLength(1_000)),
});
export type OwnUndo = z.infer<typeof ownUndoSchema>;
