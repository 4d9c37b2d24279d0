import type { NamedLanguage } from '../../lib/entities/languages/named-languages';

/** Endings that change, longest first: [ending of the dictionary form, endings of the others]. */
type Rules = readonly (readonly [RegExp, readonly string[]])[];

const RULES: Record<'es' | 'fr' | 'pt', Rules> = {
  es: [
    [/és$/, ['esa', 'eses', 'esas']],
    [/án$/, ['ana', 'anes', 'anas']],
    [/ín$/, ['ina', 'ines', 'inas']],
    [/o$/, ['a', 'os', 'as']],
    [/(?<=[lz])$/, ['a', 'es', 'as']],
    [/í$/, ['íes', 'ís']],
    [/$/, ['s']],
  ],
  fr: [
    [/ien$/, ['ienne', 'iens', 'iennes']],
    [/éen$/, ['éenne', 'éens', 'éennes']],
    [/ec$/, ['ecque', 'ecs', 'ecques']],
    [/turc$/, ['turque', 'turcs', 'turques']],
    [/(?<=[sx])$/, ['e', 'es']],
    [/e$/, ['es']],
    [/i$/, ['is', 'ie', 'ies', 'ienne', 'iens', 'iennes']],
    [/$/, ['e', 's', 'es']],
  ],
  pt: [
    [/ês$/, ['esa', 'eses', 'esas']],
    [/alemão$/, ['alemã', 'alemães', 'alemãs']],
    [/ão$/, ['ã', 'ãos', 'ãs', 'ões']],
    [/eu$/, ['eia', 'eus', 'eias']],
    [/o$/, ['a', 'os', 'as']],
    [/ol$/, ['ola', 'óis', 'olas']],
    [/$/, ['s']],
  ],
};

function german(word: string): string[] {
  // Adjectives begin small; the bare form with a capital is the language, and is left out by what finds names.
  if (word === word.toLowerCase()) return ['', 'e', 'er', 'en', 'em', 'es'].map((ending) => word + ending);
  if (word.endsWith('e')) {
    const stem = word.slice(0, -1);
    return [word, `${word}n`, `${stem}in`, `${stem}innen`];
  }
  if (word.endsWith('er')) return [word, `${word}s`, `${word}n`, `${word}in`, `${word}innen`];
  return [word];
}

/** Bare, with the article; feminine and the regular plurals. */
function arabic(word: string): string[] {
  const forms = word.endsWith('ي') ? [word, `${word}ة`, `${word}ون`, `${word}ين`, `${word}ات`, `${word}تين`, `${word}ان`] : [word];
  return forms.flatMap((form) => [form, `ال${form}`]);
}

/** All forms of a demonym given in its dictionary form: masculine singular. */
export function demonymForms(word: string, language: NamedLanguage): string[] {
  if (language === 'de') return german(word);
  if (language === 'ar') return arabic(word);
  const [ending, others] = RULES[language].find(([pattern]) => pattern.test(word)) ?? [/$/, []];
  return [word, ...others.map((other) => word.replace(ending, other))];
}
