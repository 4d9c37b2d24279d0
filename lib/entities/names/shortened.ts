import type { Candidate } from './candidates';
import type { NameDocument } from './features';
import { SMALL } from './initialisms';
import { hashWord } from './lexicon';

/** Fewer initials stand for too much. */
const FEWEST_INITIALS = 3;
/** "the Foundation" alone is anybody's; so many words of a name are it. */
const FEWEST_WORDS = 2;

/** Shorter names that a text gives to the organizations that it names in full: their initials, and their first or last words. */
export class ShortenedNames {
  /** Full names by the hash of their initials; undefined where two names have the same. */
  private readonly byInitials = new Map<number, string | undefined>();
  /** Full names by the hash of their first or last words. */
  private readonly byWords = new Map<number, string>();

  constructor(private readonly document: NameDocument) {}

  /** An organization's full name. */
  add({ first, last }: Candidate): void {
    const { text, tokens, words } = this.document;
    const full = text.slice(tokens[first]?.start, tokens[last - 1]?.end);
    let initials = '';
    for (let i = first; i < last; i++) if (!SMALL.test(tokens[i]?.text ?? '')) initials += tokens[i]?.text.charAt(0) ?? '';
    if (initials.length >= FEWEST_INITIALS) {
      const hash = hashWord(initials) | 0;
      const known = this.byInitials.get(hash);
      if (!this.byInitials.has(hash)) this.byInitials.set(hash, full);
      else if (known?.toLowerCase() !== full.toLowerCase()) this.byInitials.set(hash, undefined);
    }
    for (let length = FEWEST_WORDS; length < last - first; length++) {
      for (const from of [first, last - length]) {
        const hash = words.hashOf(from, from + length);
        if (!this.byWords.has(hash)) this.byWords.set(hash, full);
      }
    }
  }

  /** The full name that one word in capitals has the initials of. */
  ofInitials({ first }: Candidate): string | undefined {
    const { tokens, words } = this.document;
    return tokens[first]?.allCaps ? this.byInitials.get(words.hash(first)) : undefined;
  }

  /** The full name that several words are a part of. */
  ofWords({ first, last }: Candidate): string | undefined {
    return this.byWords.get(this.document.words.hashOf(first, last));
  }
}
