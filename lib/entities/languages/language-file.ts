import { z } from 'zod';
import { NAMED_LANGUAGES } from './named-languages';

/** What a name is to its entity: name, short form, demonym. */
export const ROLE_LETTERS = { n: 'name', s: 'short', d: 'demonym' } as const;

/**
 * Names in one language, `names/LANGUAGE.json` in the package: made by the knowledge compiler, from CLDR and knowledge/names. Keys are folded (see
 * fold.ts and arabic-key.ts); each entry is [entity id, role, SurfaceFlag bits].
 */
export const languageFileSchema = z.object({
  language: z.enum(NAMED_LANGUAGES),
  /** Version of the pack that it was made with. */
  pack: z.string(),
  names: z.record(z.string(), z.array(z.tuple([z.string(), z.enum(['n', 's', 'd']), z.number().int()]))),
  /** Words that are names in English articles and everyday words here. */
  words: z.array(z.string()),
});
export type LanguageFile = z.infer<typeof languageFileSchema>;
