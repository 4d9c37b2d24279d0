import type { Knowledge } from '../knowledge/knowledge';
import type { NameMatch } from '../knowledge/name-match';
import { SurfaceFlag } from '../knowledge/pack-content';
import type { Context } from './context';
import type { LanguageRules } from './languages/language-rules';
import { DIVISION_WORDS, LOCATIVE } from './neighbour-words';
import type { SpanIndex } from './span-index';
import type { Span } from './spot';
import type { Token } from './tokens';

/**
 * Scores are sums of the terms below on top of the prior; they were set by hand on texts written for the tests and on the
 * development sets that docs/accuracy.md names, and are to be replaced by fitted ones once those are large enough.
 */
export const SCORE = {
  countryNamed: 0.18,
  countryShare: 0.14,
  containerFollows: 0.45,
  otherContainerFollows: -0.5,
  divisionNamed: 0.12,
  home: 1.0,
  homeCountry: 0.15,
  locative: 0.1,
  divisionBesideCity: -0.06,
  divisionWord: 0.3,
  stateOrCapital: 0.15,
  curated: 0.2,
} as const;
/** About 120,000 people: whoever names such a place need not say where it lies. */
export const GREAT_ENOUGH = 0.53;

/** What the words beside a name and the other places of the text say for a place of that name, in the terms of SCORE. */
export class PlaceEvidence {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly spans: SpanIndex,
    private readonly knowledge: Knowledge,
    private readonly context: Context,
    private readonly rules: LanguageRules | undefined,
  ) {}

  /** What the countries of the text say for a place. Of a town whose name is a word or somebody's, nothing: every country has one for each. */
  fromCountry(span: Span, match: NameMatch, evidence: number): number {
    const { knowledge } = this;
    const isOther = span.last - span.first === 1 && (match.flags & (SurfaceFlag.commonWord | SurfaceFlag.personName)) !== 0;
    if (isOther && evidence < SCORE.locative && !knowledge.isRecord(match.entity) && knowledge.prior(match.entity) < GREAT_ENOUGH) return 0;
    return this.countryBonus(match) + SCORE.homeCountry * this.context.home.countryShare(match.entity, span);
  }

  countryBonus(match: NameMatch): number {
    const country = this.knowledge.country(match.entity);
    const share = country === undefined ? undefined : this.context.countries.get(country);
    return share === undefined ? 0 : SCORE.countryNamed + SCORE.countryShare * share;
  }

  /** "City, State"; a locative before; "province" after; where the other places of the text lie. */
  of(span: Span, match: NameMatch): number {
    const { tokens, knowledge } = this;
    let score = 0;
    const before = tokens[span.first - 1];
    const after = tokens[span.last];
    if (before && tokens[span.first]?.gap === 'space' && (this.rules?.locative ?? LOCATIVE).has(before.text.toLowerCase()))
      score += SCORE.locative;
    const place = knowledge.place(match.entity);
    if (after?.gap === 'comma') {
      const next = this.spans.startingAt(span.last);
      // "Paris, Texas": whoever lies in Texas gains, and the others lose.
      if (this.contains(next, match.entity)) score += SCORE.containerFollows;
      else if (span.matches.some((other) => this.contains(next, other.entity))) score += SCORE.otherContainerFollows;
    }
    score += this.containerEvidence(span, match) + SCORE.home * this.context.home.divisionShare(match.entity, span);
    if (place?.division !== undefined && this.context.certain.has(place.division)) score += SCORE.divisionNamed;
    if (match.prior === 1 && knowledge.isNationalCapital(match.entity)) score += SCORE.stateOrCapital;
    // "Laurel County" is a place, however small.
    if (place?.type === 'county' && span.last - span.first > 1) score += SCORE.divisionWord;
    if (place?.type === 'division')
      score +=
        after && DIVISION_WORDS.has(after.text.toLowerCase()) && after.gap === 'space' ? SCORE.divisionWord : SCORE.divisionBesideCity;
    return score;
  }

  /** "Kent, Washington": the state in which there is a Kent, rather than the capital. */
  private containerEvidence(span: Span, match: NameMatch): number {
    if (this.tokens[span.first]?.gap !== 'comma') return 0;
    const town = this.spans.endingAt(span.first);
    const holds = (division: number) =>
      town?.matches.some(({ entity, role }) => role === 'name' && this.knowledge.place(entity)?.division === division) === true;
    if (holds(match.entity)) return SCORE.containerFollows;
    return span.matches.some(({ entity }) => holds(entity)) ? SCORE.otherContainerFollows : 0;
  }

  /** May the span name the country or division in which the place lies? */
  contains(span: Span | undefined, place: number): boolean {
    if (!span) return false;
    const { knowledge } = this;
    const country = knowledge.country(place);
    const division = knowledge.place(place)?.division;
    return span.matches.some(
      ({ entity, role }) =>
        role === 'name' && entity !== place && (entity === division || (country !== undefined && knowledge.stateOf(country) === entity)),
    );
  }
}
