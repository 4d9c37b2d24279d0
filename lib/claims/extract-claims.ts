import type { Mention } from '../entities/mention';
import { attributeArticle, type PlacedAttribution } from './article-attributions';
import type { Claim, ClaimSource, Span } from './claim';
import { isEnglish } from './language';
import { hedgesOf, isNegated } from './modality';
import { quantitiesOf } from './quantities';
import { quotationsOf } from './quotes';
import { type Sentence, sentencesOf } from './sentences';
import { timesOf } from './times';
import { type Word, wordsIn } from './words';

/** A dateline ("DAMASCUS, Syria (AP) - ") is where the reporter sits, not where it happened. */
const DATELINE = /^\p{Lu}[\p{Lu}\p{M}.'’ -]{2,40}(?:,[^–—\n]{2,40})?(?:\s*\([^)\n]{2,40}\))?\s*(?:[-–—]{1,2})\s+/u;

/**
 * What an article asserts, in the order of its text: a claim for each sentence that says something of somebody, of a number, of a place or by
 * a speaker; a sentence with several speakers is one claim for each, cut where the next begins. Only English is read; of other
 * texts there are no claims. Pure, and linear in the length of the text.
 */
export function extractClaims({ text, mentions, day, language }: ClaimSource): Claim[] {
  if (!isEnglish(text, language)) return [];
  const sentences = sentencesOf(text).map((span) => {
    const words = wordsIn(text, span);
    return { span, words };
  });
  const attributions = attributeArticle(text, sentences, quotationsOf(text), mentions);
  let next = 0;
  return sentences.flatMap(({ span, words }, index) => {
    while ((mentions[next]?.end ?? Number.POSITIVE_INFINITY) <= span.start) next++;
    const inside = mentionsIn(mentions, next, span);
    return piecesOf(span, attributions[index] ?? []).flatMap((piece) => readClaim(text, piece, words, inside, day));
  });
}

interface Piece extends Span {
  placed?: PlacedAttribution;
}

/** A sentence, or its parts where it has several speakers: each reaches from the end of the one before to the end of what is said. */
function piecesOf(span: Sentence, placed: readonly PlacedAttribution[]): Piece[] {
  const sayings = placed.filter(({ content, attribution: { speaker } }, index) => {
    // "said that he hoped": the inner is part of what the outer says, unless its speaker is another one.
    const outer = placed.findLast((other, at) => at < index && contains(other.content, content) && contains(other.content, speaker));
    return !outer || outer.attribution.speaker.surface !== speaker.surface;
  });
  if (sayings.length === 0) return [span];
  if (sayings.length === 1) return sayings.map((only) => ({ start: span.start, end: span.end, placed: only }));
  const cuts = sayings.slice(1).map(({ content, attribution: { speaker, cue } }) => {
    const own = [content.start, cue.start, ...(speaker.start > (span.start ?? 0) && speaker.start < cue.start ? [speaker.start] : [])];
    return Math.min(...own.filter((at) => at > span.start));
  });
  return sayings.map((each, index) => ({
    start: index === 0 ? span.start : (cuts[index - 1] ?? span.start),
    end: Math.max(cuts[index] ?? span.end, each.content.end),
    placed: each,
  }));
}

const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && outer.end >= inner.end;

function mentionsIn(mentions: readonly Mention[], from: number, span: Span): Mention[] {
  const inside: Mention[] = [];
  for (let index = from; index < mentions.length; index++) {
    const mention = mentions[index];
    if (!mention || mention.start >= span.end) break;
    if (mention.start >= span.start) inside.push(mention);
  }
  return inside;
}

function readClaim(
  text: string,
  { start, end, placed }: Piece,
  sentenceWords: readonly Word[],
  sentenceMentions: readonly Mention[],
  day: string | undefined,
): Claim[] {
  const words = sentenceWords.filter((word) => word.start >= start && word.end <= end);
  const dateline = DATELINE.exec(text.slice(start, end))?.[0].length ?? 0;
  const mentions = sentenceMentions.filter((mention) => mention.start >= start + dateline && mention.end <= end);
  const body = words.filter((word) => word.start >= start + dateline);
  const quantities = quantitiesOf(body, mentions);
  const [time] = timesOf(body, day);
  const ids = (isPlace: boolean) => [
    ...new Set(mentions.flatMap(({ id, kind }) => (id !== undefined && (kind === 'place') === isPlace ? [id] : []))),
  ];
  const claim: Claim = {
    start,
    end,
    quote: text.slice(start, end),
    ...(placed ? { attribution: placed.attribution } : {}),
    quantities,
    actors: ids(false),
    places: ids(true),
    ...(time ? { date: time.date } : {}),
    negated: isNegated(body),
    hedges: hedgesOf(body),
  };
  const says = placed !== undefined || quantities.length > 0 || mentions.length > 0 || time !== undefined;
  return says && words.length > 2 ? [claim] : [];
}
