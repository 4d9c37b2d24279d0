import type { LanguageRules } from './languages/language-rules';
import type { Span } from './spot';

/** What else speaks for a reading. */
export interface ChooserOptions {
  /** What speaks for each of several persons of one name, added to their ranks. */
  tellApart: (span: Span) => ReadonlyMap<number, number> | undefined;
  /** In an article of another language. */
  rules?: LanguageRules | undefined;
}
