import { createRequire } from 'node:module';
import { arabicKey } from '../../lib/entities/languages/arabic-key';
import type { LanguageFile } from '../../lib/entities/languages/language-file';
import type { NamedLanguage } from '../../lib/entities/languages/named-languages';
import { fold } from '../../lib/knowledge/fold';
import { SurfaceFlag } from '../../lib/knowledge/pack-content';
import { demonymForms } from './demonym-forms';
import { familyNames } from './name-variants';
import type { SourceFile } from './read-sources';

const require = createRequire(import.meta.url);

export interface LanguageWorld {
  files: SourceFile[];
  /** Pack version. */
  version: string;
  /** Ids of records by ISO 3166-1 alpha-2. */
  recordOf: ReadonlyMap<string, string>;
  /** Id of a gazetteer city. */
  cityId: (geonames: number) => string | undefined;
  /** Whether the pack has an id. */
  has: (id: string) => boolean;
}

type Role = 'n' | 's' | 'd';

class NameList {
  readonly names = new Map<string, [string, Role, number][]>();

  constructor(private readonly language: NamedLanguage) {}

  add(surface: string, id: string, role: Role): void {
    const folded = fold(surface);
    const key = this.language === 'ar' ? arabicKey(folded) : folded;
    const isAbbreviation = /^[\p{Lu}\p{N}.-]{2,7}$/u.test(surface) && /\p{Lu}.*\p{Lu}/u.test(surface);
    const entries = this.names.get(key) ?? [];
    const same = entries.find(([other]) => other === id);
    // "OTAN" and "Otan": written both ways, so that capitals prove nothing.
    if (same && !isAbbreviation) same[2] = 0;
    // "China" is the state and "china" its adjective: both, told apart by the capital.
    if (key === '' || entries.some(([other, as]) => other === id && (as === role || role === 's'))) return;
    this.names.set(key, [...entries, [id, role, isAbbreviation ? SurfaceFlag.abbreviation : 0]]);
  }
}

const GERMAN_GENITIVE = /[^sxzß.\p{Lu}]$/u;

/** Everything that counts in articles of one language only. */
export function languageFile(language: NamedLanguage, { files, version, recordOf, cityId, has }: LanguageWorld): LanguageFile {
  const list = new NameList(language);
  const name = (surface: string, id: string) => {
    list.add(surface, id, 'n');
    if (language === 'de' && !id.startsWith('person/') && !surface.includes(' ') && GERMAN_GENITIVE.test(surface))
      list.add(`${surface}s`, id, 'n');
  };
  const everyday = new Set(files.flatMap(({ content }) => content.everyday?.[language] ?? []));
  const isEveryday = (surface: string) => everyday.has(fold(surface));

  for (const entry of files.flatMap(({ content }) => content.names)) {
    const id = entry.id ?? cityId(entry.geonames ?? 0);
    if (id === undefined || !has(id)) continue;
    for (const surface of entry[language] ?? []) {
      name(surface, id);
      if (id.startsWith('person/')) for (const short of shortForms(surface, language)) list.add(short, id, 's');
    }
  }
  for (const [code, surface] of territories(language)) {
    const id = recordOf.get(code);
    if (id !== undefined && !isEveryday(surface)) name(surface, id);
  }
  for (const entry of files.flatMap(({ content }) => content.demonyms)) {
    for (const word of entry[language] ?? []) {
      for (const form of demonymForms(word, language)) if (!isEveryday(form)) list.add(form, entry.state, 'd');
    }
  }
  return { language, pack: version, names: Object.fromEntries(list.names), words: [...everyday].sort() };
}

/** "بن سلمان" is nobody's name alone, and one letter neither. */
function shortForms(full: string, language: NamedLanguage): string[] {
  if (!full.includes(' ')) return [];
  if (language !== 'ar') return familyNames(full);
  const words = full.split(' ');
  return words.includes('بن') || words.includes('آل') ? [] : [words.at(-1) ?? ''].filter((word) => word.length > 2);
}

/** Names of countries and territories in the Unicode CLDR (cldr-localenames-full, Unicode-3.0), by ISO 3166-1 alpha-2. */
function territories(language: NamedLanguage): [string, string][] {
  const file = require(`cldr-localenames-full/main/${language}/territories.json`) as {
    main: Record<string, { localeDisplayNames: { territories: Record<string, string> } }>;
  };
  return Object.entries(file.main[language]?.localeDisplayNames.territories ?? {}).flatMap(([key, surface]): [string, string][] => {
    const code = /^[A-Z]{2}(?=$|-alt)/.exec(key)?.[0];
    // Abbreviations with dots are listed by hand, each as news writes it.
    if (!code || /\p{Lu}\./u.test(surface)) return [];
    const bare = surface.replace(/ \(.*\)$/, '');
    return [[code, bare]];
  });
}
