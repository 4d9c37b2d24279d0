import type { Claim, NamedSpan, Span } from '../../lib/claims/claim';
import { extractClaims } from '../../lib/claims/extract-claims';
import { annotate } from '../../lib/entities/annotate';
import type { Knowledge } from '../../lib/knowledge/knowledge';
import type { AttributedDocument, GoldSpan } from './gold';

/** Counts of attributions; `right` of `all`. */
export interface Share {
  right: number;
  all: number;
}

export interface AttributionScores {
  /** Direct quotes whose source is named. */
  direct: Share;
  /** All attributed content whose source is named. */
  content: Share;
  /** Of our attributions to named speakers, those that overlap an attributed content of the same speaker. */
  precision: Share;
}

const PRONOUN = /^(he|she|they|it|we|i|you|who|that|which|his|her|their|him|them|this|these|those)$/i;
const SMALL = /^(the|a|an|some|many|one|several|both|most|no|other|these|those|this|but|and|in|all|two|three)$/i;

/** A source is named where it has a capitalised word that is no pronoun and no article at the start. */
const isNamed = (surface: string): boolean =>
  (surface.match(/[\p{L}\p{N}’'.-]+/gu) ?? []).some((word, index) => /^\p{Lu}/u.test(word) && !PRONOUN.test(word) && !(index === 0 && SMALL.test(word)));

const common = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** The same stretch, or the same name elsewhere in the text: "Ash" for "Rules Committee Chairman Bruce Ash". */
function isSameSpeaker(ours: NamedSpan, gold: readonly GoldSpan[]): boolean {
  const own = nameWords(ours.surface);
  return gold.some((source) => common(ours, source) > 0 || (own.size > 0 && [...own].some((word) => nameWords(source.surface).has(word))));
}

const nameWords = (surface: string): Set<string> =>
  new Set((surface.replace(/['’]s\b/g, '').match(/\p{Lu}[\p{L}\p{N}-]{2,}/gu) ?? []).filter((word) => !SMALL.test(word) && !PRONOUN.test(word)));

const isDirect = (content: readonly GoldSpan[]): boolean => /^["“]/.test(content[0]?.surface ?? '');

export function measureAttribution(documents: readonly AttributedDocument[], knowledge: Knowledge): AttributionScores {
  const scores: AttributionScores = { direct: { right: 0, all: 0 }, content: { right: 0, all: 0 }, precision: { right: 0, all: 0 } };
  for (const { text, date, attributions } of documents) {
    const day = date?.slice(0, 10);
    const claims = extractClaims({ text, mentions: annotate(text, knowledge, day ?? '2016-06-01'), day });
    for (const { source, content } of attributions) {
      if (source.length === 0 || content.length === 0 || !source.some(({ surface }) => isNamed(surface))) continue;
      const isRight = claimsOn(claims, content).some((claim) => isSpokenBy(claim, source));
      count(scores.content, isRight);
      if (isDirect(content)) count(scores.direct, isRight);
    }
    for (const { attribution, start, end } of claims) {
      if (!attribution || !isNamed(attribution.speaker.surface)) continue;
      const gold = attributions.filter(({ content }) => content.some((part) => common(part, { start, end }) > 0));
      count(scores.precision, gold.some(({ source }) => isSameSpeaker(attribution.speaker, source)));
    }
  }
  return scores;
}

/** The claim that covers most of a content; where two cover the same, both. */
function claimsOn(claims: readonly Claim[], content: readonly GoldSpan[]): Claim[] {
  const covered = claims.map((claim) => content.reduce((sum, part) => sum + common(claim, part), 0));
  const most = Math.max(0, ...covered);
  return most === 0 ? [] : claims.filter((_, index) => covered[index] === most);
}

const isSpokenBy = ({ attribution }: Claim, source: readonly GoldSpan[]): boolean =>
  attribution !== undefined && [attribution.speaker, ...(attribution.antecedent ? [attribution.antecedent] : [])].some((speaker) => isSameSpeaker(speaker, source));

function count(share: Share, isRight: boolean): void {
  share.all++;
  if (isRight) share.right++;
}
