import type { Knowledge } from '../../knowledge/knowledge';
import type { SpanIndex } from '../span-index';
import type { Casing, Span } from '../spot';
import type { Token } from '../tokens';
import { WordClass } from './lexicon';
import { LONGEST_NAME, NameRuns } from './name-runs';
import type { WordFacts } from './word-facts';
import { WordRole } from './word-roles';

/** A stretch of words that may be a name, by its shape. Token indexes, end exclusive. */
export interface Candidate {
  first: number;
  last: number;
  /** Title words right before it, as a token index; `first` where there are none. */
  titleFirst: number;
  /** What the knowledge has under these very words. */
  known?: Span | undefined;
}

const MONTH_OR_NAME = new Set(['april', 'may', 'june', 'august', 'will']);
const NOT_INITIALISMS = /^(?:AM|PM|TV|GMT|DVD|CD|OK)$/;
/** Runs of a headline in Title Case longer than this are no name. */
const LONGEST_IN_HEADLINE = 5;

/** Finds stretches of capitalised words and cuts them into names; O(words). */
export class CandidateFinder {
  private readonly found: Candidate[] = [];
  private readonly runs: NameRuns;

  constructor(
    private readonly tokens: Token[],
    private readonly casings: Casing[],
    private readonly spans: SpanIndex,
    private readonly knowledge: Knowledge,
    private readonly words: WordFacts,
  ) {
    this.runs = new NameRuns(tokens, words, spans);
  }

  find(): Candidate[] {
    for (let i = 0; i < this.tokens.length; ) {
      if (!this.runs.beginsAt(i)) {
        i++;
        continue;
      }
      const end = this.runs.endOf(i);
      this.cut(i, end);
      i = end;
    }
    return this.found;
  }

  /** Cuts a run where the knowledge has something in full that stands by itself. */
  private cut(first: number, end: number): void {
    let from = first;
    for (let i = first; i < end; ) {
      const span = this.spans.startingAt(i);
      if (!span || !this.standsAlone(span, end)) {
        i++;
        continue;
      }
      this.name(from, i);
      this.found.push({ first: i, last: Math.min(span.last, end), titleFirst: this.titleBefore(i), known: span });
      i = Math.max(span.last, i + 1);
      from = i;
    }
    if (this.casings[this.tokens[first]?.sentence ?? 0]?.titleCase && end - from > LONGEST_IN_HEADLINE) return;
    this.name(from, end);
  }

  /** A person whom the knowledge has by the full name; several words that end the run; a state beside another ("Greece Italy"). */
  private standsAlone(span: Span, end: number): boolean {
    if (span.last > end) return true;
    const match = span.matches.find(({ role, entity }) => role !== 'short' && this.knowledge.isRecord(entity));
    if (!match) return false;
    const kind = this.knowledge.kind(match.entity);
    if (span.last - span.first > 1 && (kind === 'person' || (match.role === 'name' && span.last === end))) return true;
    return kind === 'state' && match.role === 'name' && (this.isStateName(span.last) || this.endsState(span.first));
  }

  private isStateName(first: number): boolean {
    const next = this.spans.startingAt(first);
    return (
      next?.matches.some(
        ({ role, entity }) => role === 'name' && this.knowledge.isRecord(entity) && this.knowledge.kind(entity) === 'state',
      ) === true
    );
  }

  private endsState(first: number): boolean {
    const last = this.found.at(-1);
    return last?.last === first && this.isStateName(last.first);
  }

  /** Takes off what belongs to no name, then titles, then an adjective before a person. */
  private name(first: number, last: number): void {
    const { tokens, words } = this;
    let [from, to] = [first, last];
    // "D-Raleigh": a party before where its member is from.
    if (to - from > 1 && tokens[from + 1]?.gap === 'hyphen' && /^[DRI]$/.test(tokens[from]?.text ?? '')) from++;
    while (from < to && this.isNoName(from)) from++;
    while (to > from && this.isNoName(to - 1)) to--;
    if (from >= to) return;
    for (let i = to - 1; i >= from; i--) {
      if (!(words.rolesAt(i) & WordRole.title) || !tokens[i]?.capital) continue;
      if (i === to - 1) {
        // A title at the end is none of a name.
        if (to - from > 1) this.beforeTitle(from, i);
        return;
      }
      if (this.isOrganization(from, to) || (words.rolesAt(i) & WordRole.titleOfPlace && tokens[i + 1]?.text === 'of')) break;
      // "Syrian President Bashar", "Police Chief John Smith": the name is what stands behind the last title.
      if (i > from) this.beforeTitle(from, i);
      this.push({ first: i + 1, last: to, titleFirst: from });
      return;
    }
    const adjective = this.spans.startingAt(from);
    if (adjective && adjective.last < to && adjective.matches.some(({ role }) => role === 'demonym') && !this.isOrganization(from, to)) {
      this.push({ first: from, last: adjective.last, titleFirst: from });
      this.push({ first: adjective.last, last: to, titleFirst: from });
      return;
    }
    this.push({ first: from, last: to, titleFirst: this.titleBefore(from) });
  }

  /** What stands before a title: "Syrian", "Senate", "Ohio", without the other titles in it. */
  private beforeTitle(first: number, last: number): void {
    let [from, to] = [first, last];
    while (to > from && this.words.rolesAt(to - 1) & WordRole.title) to--;
    while (from < to && this.words.rolesAt(from) & WordRole.title) from++;
    if (from < to) this.name(from, to);
  }

  private push(candidate: Candidate): void {
    const { first, last } = candidate;
    if (last - first > LONGEST_NAME) return;
    const token = this.tokens[first];
    if (last - first === 1 && token && token.text.length < 2) return;
    const span = this.spans.startingAt(first);
    if (span?.last === last) candidate.known = span;
    this.found.push(candidate);
  }

  private isOrganization(first: number, last: number): boolean {
    for (let i = first; i < last; i++) {
      const next = this.tokens[i + 1]?.text;
      if ((i === last - 1 || next === 'of' || next === 'for') && this.words.rolesAt(i) & WordRole.organizationHead) return true;
    }
    return false;
  }

  private titleBefore(first: number): number {
    let at = first;
    while (at > 0 && first - at < 4) {
      const gap = this.tokens[at]?.gap;
      if ((gap !== 'space' && gap !== 'dot') || !(this.words.rolesAt(at - 1) & WordRole.title)) break;
      at--;
    }
    return at;
  }

  /** A word that begins and ends no name: days, pronouns, small words with the capital of a sentence's start. */
  private isNoName(index: number): boolean {
    const token = this.tokens[index];
    if (!token) return true;
    if (!token.capital) return token.gap !== 'hyphen' && !(this.words.rolesAt(index) & WordRole.particle);
    if (token.allCaps && !this.casings[token.sentence]?.allCaps && !NOT_INITIALISMS.test(token.text)) return false;
    // "We've", "Don’t".
    const apostrophe = token.text.search(/['’]/);
    if (apostrophe > 0)
      return /^(?:i|you|we|they|he|she|it|that|there|who|what|here|don|didn|isn|can|won|let)$/i.test(token.text.slice(0, apostrophe));
    if (!(this.words.rolesAt(index) & WordRole.noName)) return false;
    // "April Jones", "Will Smith".
    const next = this.tokens[index + 1];
    const isName = next?.gap === 'space' && next.capital && this.words.classesAt(index + 1) & WordClass.surname;
    return !(isName && MONTH_OR_NAME.has(token.text.toLowerCase()));
  }
}
