import type { Knowledge } from '../knowledge/knowledge';
import type { NameMatch } from '../knowledge/name-match';
import { SurfaceFlag } from '../knowledge/pack-content';
import type { LanguageRules } from './languages/language-rules';
import { isPartOfMore } from './languages/neighbours';
import { BESIDE_PLACE, INSTITUTIONS } from './neighbour-words';
import type { SpanIndex } from './span-index';
import type { Casing, Span } from './spot';
import type { Token } from './tokens';

/** What the words of a name and those beside it take from its rank, see SCORE in choose.ts. */
export const AGAINST = {
  commonWord: -0.45,
  personName: -0.3,
  joinedToUnknownName: -0.75,
  joinedBehindUnknownName: -0.3,
  sentenceStartWord: -0.3,
} as const;

/** "Edmunds.com": the name of a site. */
const isDomain = (end: Token | undefined, after: Token | undefined): boolean =>
  end !== undefined && after !== undefined && after.start === end.end + 1 && /^(?:com|org|net|co|io|tv)$/.test(after.text);

/** What the words say against a reading. */
export class WordEvidence {
  constructor(
    private readonly tokens: Token[],
    private readonly spans: SpanIndex,
    private readonly knowledge: Knowledge,
    private readonly casings: Casing[],
    private readonly rules: LanguageRules | undefined,
  ) {}

  /** An everyday word, or somebody's name. */
  wordPenalty(span: Span, match: NameMatch, weight: number): number {
    const token = this.tokens[span.first];
    if (!token || span.last - span.first > 1 || token.allCaps) return 0;
    const casing = this.casings[token.sentence];
    const capitalMeansNothing = casing?.titleCase || casing?.allCaps || token.gap === 'sentence' || token.gap === 'block';
    let penalty = 0;
    if (match.flags & SurfaceFlag.commonWord)
      penalty += capitalMeansNothing ? AGAINST.commonWord + AGAINST.sentenceStartWord : AGAINST.commonWord * 0.8;
    if (match.flags & SurfaceFlag.personName) penalty += AGAINST.personName;
    // Big names outweigh: nobody reads Turkey as the bird in the news.
    return penalty * weight * (this.knowledge.prior(match.entity) > 0.7 ? 0.3 : 1);
  }

  /** A name that goes on in words we do not know is another name: "Paris Hilton", "University of Raqqa". */
  joinPenalty(span: Span, weight: number): number {
    const { tokens } = this;
    if (this.rules) return isPartOfMore(span, tokens, this.rules, this.curatedBeside) ? AGAINST.joinedToUnknownName * weight : 0;
    const first = tokens[span.first];
    if (first && (this.casings[first.sentence]?.titleCase || this.casings[first.sentence]?.allCaps)) return 0;
    const [before, after] = [tokens[span.first - 1], tokens[span.last]];
    let penalty = isDomain(tokens[span.last - 1], after) ? AGAINST.joinedToUnknownName : 0;
    if (
      after?.capital &&
      (after.gap === 'space' || after.gap === 'hyphen') &&
      !tokens[span.last - 1]?.possessive &&
      !this.isCurated(this.spans.startingAt(span.last)) &&
      !BESIDE_PLACE.has(after.text.toLowerCase())
    )
      penalty += AGAINST.joinedToUnknownName;
    const opensSentence = before && (before.gap === 'sentence' || before.gap === 'block');
    if (
      before?.capital &&
      (first?.gap === 'space' || first?.gap === 'hyphen') &&
      !before.possessive &&
      !this.isCurated(this.spans.endingAt(span.first)) &&
      !opensSentence &&
      !BESIDE_PLACE.has(before.text.toLowerCase())
    )
      penalty += AGAINST.joinedBehindUnknownName;
    const institution =
      before?.text === 'of' &&
      tokens[span.first - 2]?.capital === true &&
      !this.spans.endingAt(span.first - 1) &&
      INSTITUTIONS.has(tokens[span.first - 2]?.text.toLowerCase() ?? '');
    if (institution) penalty += AGAINST.joinedToUnknownName;
    return penalty * weight;
  }

  private readonly curatedBeside = {
    endingAt: (last: number) => this.isCurated(this.spans.endingAt(last)),
    startingAt: (first: number) => this.isCurated(this.spans.startingAt(first)),
  };

  /** Two places of a gazetteer side by side without a comma are rather one name that we do not know. */
  private isCurated(span: Span | undefined): boolean {
    return span?.matches.some((match) => match.role !== 'short' && this.knowledge.isRecord(match.entity)) === true;
  }
}
