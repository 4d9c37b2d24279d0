import type { Knowledge } from '../knowledge/knowledge';
import type { NameMatch } from '../knowledge/name-match';
import { SurfaceFlag } from '../knowledge/pack-content';
import type { ChooserOptions } from './chooser-options';
import type { Context } from './context';
import { demonymPenalty } from './demonym-evidence';
import { isStateInName } from './languages/neighbours';
import { namesDisease } from './neighbour-words';
import { GREAT_ENOUGH, PlaceEvidence, SCORE } from './place-evidence';
import type { SpanIndex } from './span-index';
import type { Casing, Span } from './spot';
import type { Token } from './tokens';
import { AGAINST, WordEvidence } from './word-evidence';

/** What a span was taken to mean, with how sure that is (0 to 1) and what else it may be. */
export interface Choice {
  span: Span;
  match: NameMatch;
  confidence: number;
  others: { entity: number; confidence: number }[];
}

/** Below this a mark says what it could be, and not what it is. */
export const LINK_THRESHOLD = 0.5;
/** Below this nothing is marked. */
export const MARK_THRESHOLD = 0.5;
/** So much of the other places' evidence makes a division the one that a text is about. */
const LOCAL_SHARE = 0.25;
/** A place that is named beyond doubt is one of those that bear the name. */
const KNOWN_PLACE = 0.75;
/** How much a difference in rank says; set on the development sets of places so that confidence is the share that is right. */
const SPREAD = 0.1;

export class Chooser {
  private readonly words: WordEvidence;
  private readonly places: PlaceEvidence;

  constructor(
    private readonly tokens: Token[],
    /** To see neighbours. */
    private readonly spans: SpanIndex,
    private readonly knowledge: Knowledge,
    private readonly context: Context,
    casings: Casing[],
    private readonly more: ChooserOptions,
  ) {
    this.words = new WordEvidence(tokens, spans, knowledge, casings, more.rules);
    this.places = new PlaceEvidence(tokens, spans, knowledge, context, more.rules);
  }

  /** The best reading of a span without short forms, or undefined below the threshold. */
  choose(span: Span): Choice | undefined {
    const matches = this.possible(span);
    const [only] = matches;
    if (only && matches.length === 1) {
      // Who is meant the reader may have said; whether these words are a name here is weighed by all that they may be.
      const sure = Math.max(
        0,
        ...(only.byReader ? span.matches : matches).map((match) => (match.role === 'short' ? 0 : this.score(span, match).sure)),
      );
      return sure < MARK_THRESHOLD ? undefined : { span, match: only, confidence: Math.min(0.99, sure), others: [] };
    }
    const apart = this.more.tellApart(span);
    const scored = matches
      .filter((match) => match.role !== 'short')
      .map((match) => {
        const { rank, sure } = this.score(span, match);
        return { match, rank: rank + (apart?.get(match.entity) ?? 0), sure };
      })
      .sort((a, b) => b.rank - a.rank);
    const best = scored[0];
    if (!best || best.sure < MARK_THRESHOLD) return undefined;
    return this.among(span, scored);
  }

  /** What a span may mean: whom the reader says it means, unless the words behind it say that it is another one ("Springfield, Illinois"). */
  private possible(span: Span): readonly NameMatch[] {
    const told = span.matches.filter((match) => match.byReader);
    if (told.length === 0) return span.matches;
    const next = this.tokens[span.last]?.gap === 'comma' ? this.spans.startingAt(span.last) : undefined;
    const within = span.matches.filter(({ entity }) => this.knowledge.kind(entity) === 'place' && this.places.contains(next, entity));
    return within.length > 0 && !within.some((match) => match.byReader) ? within : told;
  }

  /**
   * The place that a span names where it is known to name one, whatever the words around it say against that; undefined where it lies in no country
   * that the text names: then it is a namesake that the gazetteer does not have.
   */
  choosePlace(span: Span): Choice | undefined {
    const isOther = span.matches.some(
      ({ role, entity }) => role === 'demonym' || (role === 'name' && this.knowledge.kind(entity) !== 'place'),
    );
    if (isOther) return undefined;
    const scored = span.matches
      .filter(({ role, entity }) => role === 'name' && this.knowledge.kind(entity) === 'place')
      .map((match) => {
        const { support } = this.score(span, match);
        return { match, rank: support, sure: Math.min(1, Math.max(KNOWN_PLACE, support)) };
      })
      .sort((a, b) => b.rank - a.rank);
    const [best] = scored;
    return best && this.isWithin(best.match, span) ? this.among(span, scored) : undefined;
  }

  /** Is it large, or amid the other places of the text, or, under a name that is nothing else, in a country that the text speaks of? */
  private isWithin(match: NameMatch, span: Span): boolean {
    const { knowledge, context } = this;
    const place = match.entity;
    if (match.prior === 1 && knowledge.prior(place) >= GREAT_ENOUGH) return true;
    if (context.home.divisionShare(place, span) >= LOCAL_SHARE) return true;
    if (match.prior < 1 || match.flags & (SurfaceFlag.commonWord | SurfaceFlag.personName)) return false;
    const country = knowledge.country(place);
    return country !== undefined && (context.countries.has(country) || context.home.countryShare(place, span) >= LOCAL_SHARE);
  }

  /** Does it lie where the other places of the text lie? */
  isLocal({ span, match }: Choice): boolean {
    return this.context.home.divisionShare(match.entity, span) >= LOCAL_SHARE;
  }

  /** The first of several readings, with how likely it is the one meant. */
  private among(span: Span, scored: readonly { match: NameMatch; rank: number; sure: number }[]): Choice | undefined {
    const [best] = scored;
    if (!best) return undefined;
    // How likely the first is the one meant among its namesakes; a city and its division are one.
    const weight = ({ rank }: { rank: number }) => Math.exp((rank - best.rank) / SPREAD);
    let total = 1;
    for (const other of scored) if (other !== best && !this.sameSpot(other.match.entity, best.match.entity)) total += weight(other);
    const others = scored.slice(1, 6).filter((other) => other.sure > 0.2);
    return {
      span,
      match: best.match,
      confidence: Math.min(0.99, best.sure / total),
      others: others.map((other) => ({ entity: other.match.entity, confidence: Math.min(best.sure, other.sure * weight(other)) / total })),
    };
  }

  /** `rank` orders namesakes; `sure`, 0 to 1, is what remains of certainty when evidence for is capped and evidence against taken off. */
  private score(span: Span, match: NameMatch): { rank: number; sure: number; support: number } {
    const { knowledge } = this;
    const kind = knowledge.kind(match.entity);
    const oneWord = span.last - span.first === 1;
    let support = knowledge.prior(match.entity) * (0.5 + 0.5 * match.prior);
    // What the reader says needs no more to speak for it; what speaks against it here still counts.
    if (match.byReader) support = Math.max(1, support);
    let against = 0;
    if (kind === 'state') {
      // A state before the province that shares its name.
      support += this.places.countryBonus(match) + SCORE.stateOrCapital;
      against = this.words.wordPenalty(span, match, 0.5) + this.demonymPenalty(span, match);
      // "Jordan De Goey", "Chad Smith": a country that is also a given name.
      if (match.flags & SurfaceFlag.personName) against += this.words.joinPenalty(span, 0.8);
      if (this.more.rules && match.role === 'name' && isStateInName(span, this.tokens, this.more.rules))
        against += AGAINST.joinedToUnknownName;
    } else if (kind === 'place') {
      // What the knowledge files describe is what news names; the gazetteer's own is one of many.
      const curated = knowledge.isRecord(match.entity) ? SCORE.curated : 0;
      const evidence = this.places.of(span, match);
      support += curated + this.places.fromCountry(span, match, evidence) + evidence;
      // "Jupiter, Florida": the words that follow have told that it is a place.
      const isTold = evidence >= SCORE.containerFollows;
      against =
        (oneWord && !isTold ? this.words.wordPenalty(span, match, 1) : 0) +
        this.words.joinPenalty(span, oneWord ? 1 : 0.6) +
        this.demonymPenalty(span, match) +
        (match.role === 'name' && namesDisease(this.tokens, span.last) ? AGAINST.joinedToUnknownName : 0);
    } else {
      support += this.places.countryBonus(match) * 0.3;
      const joined = this.more.rules ? 0.3 : 0.5;
      against = oneWord ? this.words.wordPenalty(span, match, 0.6) + this.words.joinPenalty(span, joined) : 0;
    }
    return { support, rank: support + against, sure: Math.max(0, Math.min(1, support) + against) };
  }

  private demonymPenalty(span: Span, match: NameMatch): number {
    return demonymPenalty(span, match, this.tokens, this.spans, this.more.rules);
  }

  /** A city and the division of the same name around it are one answer, not two. */
  private sameSpot(a: number, b: number): boolean {
    const [left, right] = [this.knowledge.point(a), this.knowledge.point(b)];
    return left !== undefined && right !== undefined && Math.abs(left.lat - right.lat) < 1.5 && Math.abs(left.lon - right.lon) < 1.5;
  }
}
