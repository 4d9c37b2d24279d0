import type { Knowledge } from '../../knowledge/knowledge';
import type { NameMatch } from '../../knowledge/name-match';
import { SurfaceFlag } from '../../knowledge/pack-content';
import { arabicKey } from './arabic-key';
import { type LanguageFile, ROLE_LETTERS } from './language-file';
import type { NamedLanguage } from './named-languages';

/** Roles weigh as they do in the pack, see tools/knowledge/records.ts. */
const PRIOR = { n: 1, s: 0.4, d: 0.9 } as const;
const NONE: readonly NameMatch[] = [];

/** The names of one language beside the pack's: what a look-up answers in an article of that language. */
export class LanguageNames {
  readonly language: NamedLanguage;
  private readonly entries: ReadonlyMap<string, LanguageFile['names'][string]>;
  private readonly words: ReadonlySet<string>;
  /** All that a name of several words begins with. */
  private readonly beginnings = new Set<string>();
  private readonly remembered = new Map<string, readonly NameMatch[]>();

  constructor(
    file: LanguageFile,
    private readonly knowledge: Knowledge,
  ) {
    this.language = file.language;
    this.entries = new Map(Object.entries(file.names));
    this.words = new Set(file.words);
    for (const key of this.entries.keys())
      for (let at = key.indexOf(' '); at > 0; at = key.indexOf(' ', at + 1)) this.beginnings.add(key.slice(0, at));
  }

  /** Key as this language's names are kept under it. */
  keyOf(folded: string): string {
    return this.language === 'ar' ? arabicKey(folded) : folded;
  }

  /** What the language itself calls so. */
  own(folded: string): readonly NameMatch[] {
    const key = this.keyOf(folded);
    const known = this.remembered.get(key);
    if (known) return known;
    const entries = this.entries.get(key);
    if (!entries) return NONE;
    const matches = entries.flatMap(([id, role, flags]): NameMatch[] => {
      const entity = this.knowledge.find(id);
      return entity === undefined ? [] : [{ entity, role: ROLE_LETTERS[role], prior: PRIOR[role], surface: key, flags }];
    });
    this.remembered.set(key, matches);
    return matches;
  }

  /** Whether a name goes on behind these words. */
  continues(folded: string): boolean {
    return this.beginnings.has(this.keyOf(folded));
  }

  begins(folded: string): boolean {
    const key = this.keyOf(folded);
    return this.beginnings.has(key) || this.entries.has(key);
  }

  /** What the words may mean in an article of this language. */
  lookUp(folded: string): readonly NameMatch[] {
    const own = this.own(folded);
    const others = this.knowledge.lookUp(folded).filter((match) => this.holds(match) && !own.some(({ entity }) => entity === match.entity));
    return others.length === 0 ? own : [...own, ...others];
  }

  /** An everyday word here. */
  isWord(folded: string): boolean {
    return this.words.has(folded);
  }

  /**
   * Does a name of the pack, which is English, count here? States go by the names that this language has for them, so that "Jordan" is no state in
   * German; abbreviations are shared ("US-Präsident"). English adjectives are not used.
   */
  private holds({ entity, role, flags, surface }: NameMatch): boolean {
    if (role === 'demonym') return false;
    const isAbbreviation = (flags & SurfaceFlag.abbreviation) !== 0;
    if (this.knowledge.kind(entity) === 'state') return isAbbreviation;
    return isAbbreviation || !this.words.has(surface.toLowerCase());
  }
}
