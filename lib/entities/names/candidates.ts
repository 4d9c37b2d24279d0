import type { Knowledge } from '../../knowledge/knowledge';
import type { Casing, Span } from '../spot';
import type { Token } from '../tokens';
import { JOINED_BY_OF, NAME_TITLES, NO_NAMES, ORGANIZATION_HEADS, PLACE_HEADS, POSSESSIVES_IN_NAMES, TITLES_OF_PLACES } from './heads';
import { classesOf, type LexiconTable, WordClass } from './lexicon';

/** A stretch of words that may be a name, by its shape. Token indexes, end exclusive. */
export interface Candidate {
  first: number;
  last: number;
  /** Title words right before it, as a token index; `first` where there are none. */
  titleFirst: number;
  /** What the knowledge has under these very words. */
  known?: Span | undefined;
}

/** Small words inside of personal names. */
const PARTICLES = new Set(
  'de la le les du del della da do dos di van von der den bin ibn ben abu al el ul bint y e af av ter ten zu'.split(' '),
);
const MONTH_OR_NAME = new Set(['april', 'may', 'june', 'august', 'will']);
const LONGEST = 9;

/** Finds stretches of capitalised words and cuts them into names; O(words). */
export class CandidateFinder {
  private readonly startsAt = new Map<number, Span>();

  constructor(
    private readonly tokens: Token[],
    private readonly casings: Casing[],
    spans: readonly Span[],
    private readonly knowledge: Knowledge,
    private readonly lexicon: LexiconTable,
  ) {
    for (const span of spans) this.startsAt.set(span.first, span);
  }

  find(): Candidate[] {
    const found: Candidate[] = [];
    const { tokens } = this;
    for (let i = 0; i < tokens.length; ) {
      if (!this.canBegin(i)) {
        i++;
        continue;
      }
      const end = this.endOfRun(i);
      this.cut(i, end, found);
      i = end;
    }
    return found;
  }

  private canBegin(index: number): boolean {
    const token = this.tokens[index];
    if (!token) return false;
    if (token.capital) return true;
    return (
      this.startsAt.has(index) ||
      (token.gap !== 'hyphen' && /^(?:al|el|ul|ash|as|an|ar|at|ad|az)$/.test(token.text) && this.hyphenCapital(index))
    );
  }

  private hyphenCapital(index: number): boolean {
    const next = this.tokens[index + 1];
    return next?.gap === 'hyphen' && next.capital;
  }

  /** The token behind the run of words that are joined to one another from `first` on. */
  private endOfRun(first: number): number {
    const { tokens } = this;
    let end = first + 1;
    for (;;) {
      const token = tokens[end];
      const before = tokens[end - 1];
      if (!token || !before || end - first >= 2 * LONGEST) return end;
      if (before.possessive && !this.insideKnown(first, end) && !this.possessiveInside(end)) return end;
      if (token.gap === 'space' || token.gap === 'hyphen' || token.gap === 'dot' || token.gap === 'ampersand') {
        if (token.capital) {
          end++;
          continue;
        }
        if (token.gap === 'hyphen' && !this.hyphenCapital(end - 1) && /^\p{Ll}\p{L}/u.test(token.text)) {
          // "Biden-era", "US-led": the name ends before the hyphen; "Wong Kwok-kin" goes on.
          if (end - first < 2 || classesOf(this.lexicon, token.text) & WordClass.word || token.text.length > 6) return end;
          end++;
          continue;
        }
        const behind = this.connected(first, end);
        if (behind > end) {
          end = behind;
          continue;
        }
        if (/^\d/.test(token.text) && token.gap !== 'space') {
          end++;
          continue;
        }
      }
      return end;
    }
  }

  private insideKnown(first: number, end: number): boolean {
    for (let i = end - 1; i >= first; i--) {
      const span = this.startsAt.get(i);
      if (span) return span.last > end;
    }
    return false;
  }

  /** "People's Court", "St. Peter's Basilica": the possessive before `at` is part of a name. */
  private possessiveInside(at: number): boolean {
    const [word, before, token] = [this.tokens[at - 1], this.tokens[at - 2], this.tokens[at]];
    if (!word || !token?.capital || token.gap !== 'space') return false;
    if (POSSESSIVES_IN_NAMES.has(word.text.toLowerCase())) return true;
    const next = token.text.toLowerCase();
    return /^(?:st|saint|ste)$/i.test(before?.text ?? '') && (ORGANIZATION_HEADS.has(next) || PLACE_HEADS.has(next) || /^(?:basilica|cathedral|day)$/.test(next));
  }

  /** Where small words at `at` join what follows to the name before, the token behind the first capital; else `at`. */
  private connected(first: number, at: number): number {
    const { tokens } = this;
    const word = tokens[at]?.text ?? '';
    const capitalAt = (index: number) =>
      tokens[index]?.capital === true && (tokens[index]?.gap === 'space' || tokens[index]?.gap === 'hyphen');
    if (PARTICLES.has(word)) {
      if (capitalAt(at + 1)) return at + 2;
      if (PARTICLES.has(tokens[at + 1]?.text ?? '') && capitalAt(at + 2)) return at + 3;
      return at;
    }
    const head = tokens[at - 1]?.text.toLowerCase() ?? '';
    if (word === 'of' || word === 'for' || word === 'on') {
      const joins =
        word === 'of'
          ? JOINED_BY_OF.has(head) || TITLES_OF_PLACES.has(head) || JOINED_BY_OF.has(head.replace(/s$/, ''))
          : ORGANIZATION_HEADS.has(head) && JOINED_BY_OF.has(head);
      if (!joins) return at;
      const skip = tokens[at + 1]?.text === 'the' ? 1 : 0;
      return capitalAt(at + 1 + skip) && !NO_NAMES.has(tokens[at + 1 + skip]?.text.toLowerCase() ?? '') ? at + 2 + skip : at;
    }
    if (word === 'and') {
      if (!capitalAt(at + 1)) return at;
      // "Department of Health and Human Services": a name that has gone on behind a small word goes on; others are two.
      for (let i = first; i < at; i++) {
        const before = tokens[i]?.text ?? '';
        if (
          (before === 'of' || before === 'for' || before === 'on') &&
          ORGANIZATION_HEADS.has(tokens[i - 1]?.text.toLowerCase() ?? '') &&
          /^(?:department|ministry|office|committee|commission|bureau|agency|institute|centre|center|council|secretariat|directorate|board)$/i.test(
            tokens[i - 1]?.text ?? '',
          )
        )
          return at + 2;
      }
    }
    return at;
  }

  /** Cuts a run: what the knowledge has in full stands by itself, titles come off, an adjective before a title comes off. */
  private cut(first: number, end: number, found: Candidate[]): void {
    const { tokens } = this;
    const casing = this.casings[tokens[first]?.sentence ?? 0];
    let from = first;
    for (let i = first; i < end; ) {
      const span = this.startsAt.get(i);
      if (span && this.standsAlone(span, end)) {
        this.add(from, i, found);
        this.add(i, Math.min(span.last, end), found, span);
        i = Math.max(span.last, i + 1);
        from = i;
      } else i++;
    }
    if (casing?.titleCase && end - from > 5) return;
    this.add(from, end, found);
  }

  /** A person whom the knowledge has by the full name; several words of anything that end the run. */
  private standsAlone(span: Span, end: number): boolean {
    if (span.last > end) return true;
    const match = span.matches.find(({ role, entity }) => role !== 'short' && this.knowledge.isRecord(entity));
    if (!match) return false;
    const kind = this.knowledge.kind(match.entity);
    return span.last - span.first > 1 && (kind === 'person' || (match.role === 'name' && span.last === end));
  }

  private add(first: number, last: number, found: Candidate[], known?: Span): void {
    if (known) {
      found.push({ first, last, titleFirst: this.titleBefore(first), known });
      return;
    }
    const { tokens } = this;
    let [from, to] = [first, last];
    // "D-Raleigh": a party before where its member is from.
    if (to - from > 1 && /^[DRI]$/.test(tokens[from]?.text ?? '') && tokens[from + 1]?.gap === 'hyphen') from++;
    while (from < to && this.isNoName(from)) from++;
    while (to > from && this.isNoName(to - 1)) to--;
    if (from >= to) return;
    // "Syrian President Bashar", "Police Chief John Smith": the name is what stands behind the last title.
    for (let i = to - 1; i >= from; i--) {
      if (!NAME_TITLES.has(tokens[i]?.text.toLowerCase() ?? '') || !tokens[i]?.capital) continue;
      if (i === to - 1) {
        // A title at the end is none of a name unless the whole is one ("Joint Chiefs", "Crown Prince").
        if (to - from > 1) this.front(from, i, found);
        return;
      }
      if (this.isOrganization(from, to) || TITLES_OF_PLACES.has(tokens[i]?.text.toLowerCase() ?? '') && tokens[i + 1]?.text === 'of') break;
      if (i > from) this.front(from, i, found);
      this.push({ first: i + 1, last: to, titleFirst: from }, found);
      return;
    }
    const adjective = this.startsAt.get(from);
    if (adjective && adjective.last < to && !this.isOrganization(from, to) && this.isDemonym(adjective)) {
      this.push({ first: from, last: adjective.last, titleFirst: from }, found);
      this.push({ first: adjective.last, last: to, titleFirst: from }, found);
      return;
    }
    this.push({ first: from, last: to, titleFirst: this.titleBefore(from) }, found);
  }

  /** What stands before a title: "Syrian", "Senate", "Ohio", without the other titles in it. */
  private front(first: number, last: number, found: Candidate[]): void {
    let to = last;
    while (to > first && NAME_TITLES.has(this.tokens[to - 1]?.text.toLowerCase() ?? '')) to--;
    let from = first;
    while (from < to && NAME_TITLES.has(this.tokens[from]?.text.toLowerCase() ?? '')) from++;
    if (from < to) this.add(from, to, found);
  }

  private push(candidate: Candidate, found: Candidate[]): void {
    const { first, last } = candidate;
    if (last - first > LONGEST) return;
    const token = this.tokens[first];
    if (last - first === 1 && token && (token.text.length < 2 || /^\d/.test(token.text))) return;
    const span = this.startsAt.get(first);
    found.push({ ...candidate, ...(span?.last === last ? { known: span } : {}) });
  }

  private isDemonym(span: Span): boolean {
    return span.matches.some(({ role }) => role === 'demonym');
  }

  private isOrganization(first: number, last: number): boolean {
    for (let i = first; i < last; i++) {
      const next = this.tokens[i + 1]?.text;
      if ((i === last - 1 || next === 'of' || next === 'for') && ORGANIZATION_HEADS.has(this.tokens[i]?.text.toLowerCase() ?? ''))
        return true;
    }
    return false;
  }

  private titleBefore(first: number): number {
    let at = first;
    while (
      at > 0 &&
      first - at < 4 &&
      (this.tokens[at]?.gap === 'space' || this.tokens[at]?.gap === 'dot') &&
      NAME_TITLES.has(this.tokens[at - 1]?.text.toLowerCase() ?? '')
    )
      at--;
    return at;
  }

  /** A word that begins and ends no name: days, pronouns, small words with the capital of a sentence's start. */
  private isNoName(index: number): boolean {
    const token = this.tokens[index];
    if (!token) return true;
    if (!token.capital) return !PARTICLES.has(token.text);
    if (
      token.allCaps &&
      token.text.length > 1 &&
      !this.casings[token.sentence]?.allCaps &&
      !/^(?:AM|PM|TV|GMT|DVD|CD|OK|I)$/.test(token.text)
    )
      return false;
    const word = token.text.toLowerCase();
    if (!NO_NAMES.has(word)) return NO_NAMES.has(word.split(/['’]/)[0] ?? '') && word !== word.split(/['’]/)[0];
    // "April Jones", "Will Smith".
    const next = this.tokens[index + 1];
    return !(MONTH_OR_NAME.has(word) && next?.gap === 'space' && next.capital && classesOf(this.lexicon, next.text) & WordClass.surname);
  }
}
