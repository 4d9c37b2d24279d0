import { daysApart } from '../../dates';
import type { ComparedArticle } from './comparison';
import type { Figure } from './figures';
import { contentWords } from './likeness';

/** How much of an article says what it is about. */
const LEAD_UTF16 = 1_200;
/** Leads of two reports of one event are mostly this alike (cosine of their words); those of two small crimes in one county are not. */
const LIKE_LEADS = 0.3;
/** Or the two sentences share this many words that are not of all such sentences. */
const SHARED_WORDS = 2;
/** Reports of one event that differ by more than this are mostly reports of two. */
const MAX_RATIO = 5;
/** A figure of the event stands among the first claims, or in the first part of a long article. */
const LEADING_CLAIMS = 12;
const LEADING_SHARE = 0.4;
/** Reports that are further apart tell of two events, or look back. A ferry's dead are counted for weeks. */
const DAYS_APART = 60;
/** Words of any sentence that counts victims. */
const GENERIC =
  /^(?:people|person|man|men|woman|women|child|children|kill|dead|died|death|injur|hurt|wound|arrest|detain|miss|escap|fled|polic|police|official|authoriti|offic|officer|least|about|around|more|than|kill|were|been|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d.*)$/;

/** Whether a figure stands where an article says what it is about. */
export const isLeading = ({ order, article: { claims } }: Figure): boolean =>
  order < Math.max(LEADING_CLAIMS, claims.length * LEADING_SHARE);

/** Whether two figures of different articles surely count in one event: only then can they contradict each other. */
export function isOneEvent(a: Figure, b: Figure): boolean {
  if (a.article === b.article) return true;
  const [smaller, larger] = a.quantity.low <= b.quantity.low ? [a, b] : [b, a];
  if (smaller.quantity.low > 0 && larger.quantity.low > MAX_RATIO * (smaller.quantity.high ?? smaller.quantity.low)) return false;
  if (!isLeading(a) || !isLeading(b) || areFarApart(a, b)) return false;
  return haveLikeLeads(a.article, b.article) || sharedWords(a.claim.quote, b.claim.quote) >= SHARED_WORDS;
}

/** An unknown day is far from none. */
export const areFarApart = ({ article: { day: a } }: Figure, { article: { day: b } }: Figure): boolean =>
  a !== undefined && b !== undefined && daysApart(a, b) > DAYS_APART;

function haveLikeLeads(a: ComparedArticle, b: ComparedArticle): boolean {
  const [one, two] = [contentWords(a.text.slice(0, LEAD_UTF16)), contentWords(b.text.slice(0, LEAD_UTF16))];
  const common = [...one].filter((word) => two.has(word)).length;
  return common >= LIKE_LEADS * Math.sqrt(one.size * two.size);
}

function sharedWords(a: string, b: string): number {
  const other = contentWords(b);
  return [...contentWords(a)].filter((word) => other.has(word) && !GENERIC.test(word)).length;
}
