/** Languages besides English in whose articles states, great cities, organizations and heads go by their names in that language. */
export const NAMED_LANGUAGES = ['ar', 'de', 'es', 'fr', 'pt'] as const;
export type NamedLanguage = (typeof NAMED_LANGUAGES)[number];
