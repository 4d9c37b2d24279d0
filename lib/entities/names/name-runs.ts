import type { SpanIndex } from '../span-index';
import type { Token } from '../tokens';
import { WordClass } from './lexicon';
import type { WordFacts } from './word-facts';
import { WordRole } from './word-roles';

/** The longest names of organizations have nine words; runs may hold two names. */
export const LONGEST_NAME = 9;
/** "al-Sharaa": the article is small, the name is not. */
const ARTICLES = new Set('al el ul ash as an ar at ad az'.split(' '));
/** "Wong Kwok-kin": a small part behind a hyphen is no longer than this. */
const LONGEST_SMALL_PART_UTF16 = 5;

/** Short words that hang on names by a hyphen without being of them. */
const BEHIND_HYPHENS = /^(?:era|led|run|fed|hit|set|won|ran|cut|day|and|the|of|to|in|on|at|by|or|per|ish|ite|man|men|lot|bit)$/;

/** Where stretches of words begin and end that are joined to one another as the words of a name are. */
export class NameRuns {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly words: WordFacts,
    private readonly spans: SpanIndex,
  ) {}

  beginsAt(index: number): boolean {
    const token = this.tokens[index];
    if (!token) return false;
    return token.capital || (token.gap !== 'hyphen' && this.hyphenCapital(index) && ARTICLES.has(token.text));
  }

  private hyphenCapital(index: number): boolean {
    const next = this.tokens[index + 1];
    return next?.gap === 'hyphen' && next.capital;
  }

  /** The token behind the run that begins at `first`. */
  endOf(first: number): number {
    let end = first + 1;
    while (end - first < 2 * LONGEST_NAME) {
      const next = this.step(first, end);
      if (next === end) return end;
      end = next;
    }
    return end;
  }

  /** Goes on from `end`, or stays there where the run ends. */
  private step(first: number, end: number): number {
    const [before, token] = [this.tokens[end - 1], this.tokens[end]];
    if (!token || !before) return end;
    const { gap } = token;
    if (gap !== 'space' && gap !== 'hyphen' && gap !== 'dot' && gap !== 'ampersand') return end;
    if (before.possessive && !this.insideKnown(first, end) && !this.possessiveInside(end)) return end;
    if (token.capital) return end + 1;
    if (gap === 'hyphen' && !this.hyphenCapital(end - 1) && /^\p{Ll}\p{L}/u.test(token.text)) {
      // "Biden-era", "US-led": the name ends before the hyphen; "Wong Kwok-kin" goes on.
      const isWord = (this.words.classesAt(end) & WordClass.word) !== 0 && token.text.length > 3;
      const goesOn = end - first > 1 && token.text.length <= LONGEST_SMALL_PART_UTF16 && !isWord && !BEHIND_HYPHENS.test(token.text);
      return goesOn ? end + 1 : end;
    }
    const behind = this.connected(first, end);
    return behind === end && gap !== 'space' && /^\d/.test(token.text) ? end + 1 : behind;
  }

  private insideKnown(first: number, end: number): boolean {
    for (let i = end - 1; i >= first; i--) {
      const span = this.spans.startingAt(i);
      if (span) return span.last > end;
    }
    return false;
  }

  /** "People's Court", "St. Peter's Basilica": the possessive before `at` is part of a name. */
  private possessiveInside(at: number): boolean {
    const token = this.tokens[at];
    if (!token?.capital || token.gap !== 'space') return false;
    if (this.words.rolesAt(at - 1) & WordRole.possessiveInside) return true;
    if (!/^(?:st|saint|ste)$/i.test(this.tokens[at - 2]?.text ?? '')) return false;
    return (
      (this.words.rolesAt(at) & (WordRole.organizationHead | WordRole.placeHead)) !== 0 || /^(?:Basilica|Cathedral|Day)$/.test(token.text)
    );
  }

  private capitalAt(index: number): boolean {
    const token = this.tokens[index];
    return token?.capital === true && (token.gap === 'space' || token.gap === 'hyphen');
  }

  /** Where small words at `at` join what follows to the name before, the token behind the first capital; else `at`. */
  private connected(first: number, at: number): number {
    const { tokens, words } = this;
    const word = tokens[at]?.text ?? '';
    if (words.rolesAt(at) & WordRole.particle) {
      if (this.capitalAt(at + 1)) return at + 2;
      return words.rolesAt(at + 1) & WordRole.particle && this.capitalAt(at + 2) ? at + 3 : at;
    }
    if (word === 'of' || word === 'for' || word === 'on') {
      const roles = words.rolesAt(at - 1);
      // "Reporters of the ...": at a sentence's start an everyday word has its capital from there.
      const gap = tokens[at - 1]?.gap;
      const isOpening = at - 1 === first && (gap === 'sentence' || gap === 'block');
      if (isOpening && !(roles & WordRole.organizationHead) && words.classesAt(at - 1) & WordClass.word) return at;
      const joins =
        word === 'of'
          ? roles & (WordRole.joinedByOf | WordRole.titleOfPlace)
          : roles & WordRole.organizationHead && roles & WordRole.joinedByOf;
      if (!joins) return at;
      const next = tokens[at + 1]?.text === 'the' ? at + 2 : at + 1;
      return this.capitalAt(next) && !(words.rolesAt(next) & WordRole.noName) ? next + 1 : at;
    }
    if (word !== 'and' || !this.capitalAt(at + 1)) return at;
    for (let i = first + 1; i < at; i++) {
      const small = tokens[i]?.text;
      if ((small === 'of' || small === 'for' || small === 'on') && words.rolesAt(i - 1) & WordRole.joinedByAnd) return at + 2;
    }
    return at;
  }
}
