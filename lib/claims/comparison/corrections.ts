import * as z from 'zod/mini';

export const MAX_VALUE_UTF16 = 200;
const id = z.string().check(z.minLength(1), z.maxLength(200));

/** Where a cell stands: the facet's key, the article, and the article's words. These find it again when claims are read anew. */
const cellAnchorSchema = z.object({
  key: z.string().check(z.minLength(1), z.maxLength(600)),
  articleId: id,
  quote: z.string().check(z.minLength(1), z.maxLength(20_000)),
});
export type CellAnchor = z.infer<typeof cellAnchorSchema>;

/** What the reader corrected in a comparison. `at`: milliseconds since 1970, UTC. They are carried out in the order in which they were made. */
export const correctionSchema = z.discriminatedUnion('kind', [
  /** Reads another value off the cell. */
  z.extend(cellAnchorSchema, {
    kind: z.literal('value'),
    id,
    at: z.number(),
    value: z.string().check(z.minLength(1), z.maxLength(MAX_VALUE_UTF16)),
  }),
  /** Takes a cell out of its facet: it speaks of something else. */
  z.extend(cellAnchorSchema, { kind: z.literal('unlink'), id, at: z.number() }),
  /** Puts a cell into the facet of another one: both speak of one thing. */
  z.extend(cellAnchorSchema, { kind: z.literal('link'), id, at: z.number(), to: cellAnchorSchema }),
]);
export type Correction = z.infer<typeof correctionSchema>;

/** A correction of another library under the ids that articles have here. */
export function correctionHere(correction: Correction, idHere: (article: string) => string): Correction {
  const articleId = idHere(correction.articleId);
  return correction.kind === 'link'
    ? { ...correction, articleId, to: { ...correction.to, articleId: idHere(correction.to.articleId) } }
    : { ...correction, articleId };
}

/** The articles that a correction speaks of. */
export const articlesOfCorrection = (correction: Correction): string[] =>
  correction.kind === 'link' ? [correction.articleId, correction.to.articleId] : [correction.articleId];
