import { existsSync, readFileSync } from 'node:fs';
import { languageFileSchema } from '../lib/entities/languages/language-file';
import { LanguageNames } from '../lib/entities/languages/language-names';
import type { NamedLanguage } from '../lib/entities/languages/named-languages';
import type { Knowledge } from '../lib/knowledge/knowledge';

/** Names in other languages that `npm run knowledge` made, for programs outside the browser; each file is read when first asked for. */
export function readNodeNames(
  knowledge: Knowledge,
  folder = 'public/names',
): (language: NamedLanguage | undefined) => LanguageNames | undefined {
  const read = new Map<NamedLanguage, LanguageNames | undefined>();
  return (language) => {
    if (language === undefined) return undefined;
    if (!read.has(language)) {
      const file = `${folder}/${language}.json`;
      const names = existsSync(file) ? languageFileSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
      read.set(language, names && new LanguageNames(names, knowledge));
    }
    return read.get(language);
  };
}
