import { daysApart } from '../../dates';
import type { Claim, Quantity } from '../claim';
import { peopleClass } from '../people-words';
import type { Cell, ComparedArticle } from './comparison';
import { type Source, sourceOf } from './sources';

/** A quantity in its place: which article, which claim, and how far it may be compared. */
export interface Figure {
  article: ComparedArticle;
  claim: Claim;
  quantity: Quantity;
  source: Source;
  /** Class of the people counted; `any` is everybody. */
  group: string;
  /** Demonyms and the like by which fewer are counted than the noun says. */
  narrowing: readonly string[];
  /** Index of the claim in its article. */
  order: number;
}

/** What a sentence speaks of that is not the event of the article: the past, comparisons, rates, what may yet come. */
const BACKGROUND =
  /\b(?:previous|previously|last (?:year|month|summer|winter|spring|fall|autumn)|since (?:19|20)\d\d|similar|worst|deadliest|history|anniversary|recent years|past (?:\w+ )?(?:years|decades|months)|(?:each|every|per|a) year|annual(?:ly)?|so far this year|years ago|months ago|weeks ago|decade|century|earlier (?:this|that) (?:year|month)|in (?:19|20)\d\d|in separate|unrelated|elsewhere)\b/i;
const HYPOTHETICAL =
  /\b(?:could|would|might|if|capacity|up to|potential(?:ly)?|threaten(?:s|ed|ing)? to|feared|simulat\w+|plan(?:s|ned)? to|model)\b/i;
const DAYS_OF_EVENT = 21;

/** Whether a claim speaks of what the article reports, rather than of another time or of something that may be. */
function isOfTheEvent(claim: Claim, article: ComparedArticle): boolean {
  if (BACKGROUND.test(claim.quote)) return false;
  const date = claim.date?.split('/')[0];
  if (date === undefined || !article.day || article.day.length < 10) return date === undefined || date.length > 7;
  if (date.length < 10) return article.day.startsWith(date) && date.length === 7;
  return daysApart(article.day, date) <= DAYS_OF_EVENT;
}

/** "The army denied that 40 were killed", "it is not true that 12 died": nobody says so. That nobody was hurt is a figure, and denies nothing. */
const isDenied = ({ attribution, quote, start }: Claim, quantity: Quantity): boolean =>
  attribution?.stance === 'denies' || (quantity.low > 0 && NEGATION.test(quote.slice(0, quantity.start - start)));
const NEGATION = /\b(?:not|never|cannot|den(?:y|ies|ied|ying))\b|n['’]t\b/i;

/** The figures of an article of its own event, in the order of the text. Parts of a whole, negated and hypothetical ones are left out. */
export function figuresOf(article: ComparedArticle): Figure[] {
  return article.claims.flatMap((claim, order) => {
    if (!isOfTheEvent(claim, article)) return [];
    const source = sourceOf(claim, article);
    return claim.quantities
      .filter(
        (quantity) => !quantity.part && (quantity.kind !== 'people' || (!HYPOTHETICAL.test(claim.quote) && !isDenied(claim, quantity))),
      )
      .map((quantity) => ({
        article,
        claim,
        quantity,
        source,
        group: peopleClass(quantity.noun ?? 'people') ?? 'any',
        narrowing: (quantity.qualifiers ?? []).filter((word) => !DESCRIPTIVE.test(word)),
        order,
      }));
  });
}

/** Qualifiers that describe everybody counted rather than pick some of them out. */
const DESCRIPTIVE =
  /^(?:-|islamic|state|isis|isil|is|armed|suspected|alleged|unarmed|local|dead|wounded|injured|escaped|missing|whole|full|total|entire|least|such|high|security|prison|young|senior|confirmed|unidentified)$/;

export function cellOf({ article, claim, quantity }: Figure): Cell {
  const speaker = claim.attribution?.antecedent?.surface ?? claim.attribution?.speaker.surface;
  return {
    article: article.id,
    start: claim.start,
    end: claim.end,
    quote: claim.quote,
    value: valueInWords(quantity),
    valueStart: quantity.start,
    valueEnd: quantity.end,
    ...(speaker ? { speaker } : {}),
    low: quantity.low,
    high: quantity.high,
    ...(article.day ? { day: article.day } : {}),
  };
}

const WORDS: readonly (readonly [number, string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
];

function numberInWords(value: number): string {
  const [scale, word] = WORDS.find(([size]) => value >= size) ?? [1, ''];
  const shown = Number((value / scale).toPrecision(6)).toLocaleString('en-US', { maximumFractionDigits: 3 });
  return word ? `${shown} ${word}` : shown;
}

/** A quantity in words, without its noun: "at least 40", "300 to 500", "200 to 999", "USD 121 billion". */
function valueInWords({ low, high, approximation, kind, unit }: Quantity): string {
  const lower = numberInWords(low);
  const upper = high === null ? '' : numberInWords(high);
  const words =
    approximation === 'between' || approximation === 'order'
      ? `${lower} to ${upper}`
      : approximation === 'up to' || approximation === 'fewer than'
        ? `${approximation} ${upper}`
        : approximation
          ? `${approximation} ${lower}`
          : lower;
  if (kind === 'money') return `${unit} ${words}`;
  return kind === 'people' || kind === 'count' ? words : `${words} ${unit}`;
}
