import { daysApart } from '../dates';
import { compareFingerprints } from './compare-fingerprints';
import { type ArticleIdentity, parseAddress } from './identity';
import { isSameSite } from './metadata';
import { normaliseAddress } from './normalise-address';

/** `same`: one article. `copy`: another article that has much of its text from the same source. */
export type Sameness = 'same' | 'copy' | 'other';

/** What is known of an article, from one page or from all pages on which it was seen. */
export interface Evidence {
  /** Where it was read: normalised addresses. */
  addresses: string[];
  /** Keys that point to it and prove nothing by themselves: canonical addresses, and the number in its address with its host. */
  hints: string[];
  fingerprint: string;
  published?: string;
  title?: string;
}

/**
 * Shares of the shorter text that the other has, word for word (four in a row). COPIED was chosen on half of the events in docs/identity.md, 0.3 being best
 * there (F1 0.993) and on the other half (1.000); 0.25 and 0.35 are worse on both. Of pages with nothing but their outlet's boilerplate in common some
 * share 0.4, so what has no more than a hint for it must share HALF. One address asks for less: SOME is what two articles on one event stay below.
 */
const SOME = 0.2;
const COPIED = 0.3;
const HALF = 0.5;
/** Captures of one page with small edits stay above this resemblance; no two different articles of the same sets come near it. */
const NEARLY_ALL = 0.8;
/** Fewer agreeing minima of 128 are no estimate: chance, or a caption, can be behind them. */
const MIN_SHARED = 3;

/** A number of five digits or more that ends or begins the last segment, or is a segment of its own. Days are none. */
function numberIn(address: string): string | undefined {
  const segments = (address.split('?')[0] ?? '').split('/').slice(1);
  const last = segments.at(-1) ?? '';
  const found =
    /(?:^|\D)(\d{5,})(?:\.\w{1,5})?$/.exec(last)?.[1] ??
    /^(\d{5,})\D/.exec(last)?.[1] ??
    segments.findLast((segment) => /^\d{5,}$/.test(segment));
  return found === undefined || /^(?:19|20)\d{6}$/.test(found) ? undefined : found;
}

/**
 * A page may call any address its own; one of another site says where the text was taken from. A page without a web address, a saved file, may
 * be of any site.
 */
function ownCanonical({ address, canonicalUrl }: ArticleIdentity): string | undefined {
  if (canonicalUrl === undefined || parseAddress(canonicalUrl) === undefined) return undefined;
  const canonical = normaliseAddress(canonicalUrl);
  if (parseAddress(address) === undefined) return canonical;
  const [ofPage, stated] = [asUrl(normaliseAddress(address)), asUrl(canonical)];
  return ofPage && stated && isSameSite(ofPage, stated) ? canonical : undefined;
}

const asUrl = (normalised: string): URL | undefined => parseAddress(`https://${normalised}`);

/** What a page says of its article. */
export function evidenceOf(identity: ArticleIdentity): Evidence {
  const { address, fingerprint, published, title } = identity;
  const isWeb = parseAddress(address) !== undefined;
  const own = isWeb ? normaliseAddress(address) : address.replace(/#.*$/s, '');
  const addresses = isWeb || own.startsWith('file:') ? [own] : [];
  const canonical = ownCanonical(identity);
  const keys = [...addresses.filter(() => isWeb), ...(canonical === undefined ? [] : [canonical])];
  const numbers = keys.flatMap((key) => {
    const number = numberIn(key);
    return number === undefined ? [] : `${key.split('/')[0]}#${number}`;
  });
  const hints = [...new Set([...(canonical === undefined || canonical === own ? [] : [canonical]), ...numbers])];
  return { addresses, hints, fingerprint, ...(published ? { published } : {}), ...(title ? { title } : {}) };
}

type Agreement = 'agree' | 'differ' | 'unknown';

function agreement(a: string | undefined, b: string | undefined): Agreement {
  if (!a || !b) return 'unknown';
  return a === b ? 'agree' : 'differ';
}

/** Days next to one another may be one moment in two time zones; a month says nothing against a day in it. */
function dayAgreement(a = '', b = ''): Agreement {
  const precision = Math.min(a.length, b.length);
  const [ofA, ofB] = [a.slice(0, precision), b.slice(0, precision)];
  if (ofA === ofB) return precision === 'YYYY-MM-DD'.length ? 'agree' : 'unknown';
  return daysApart(ofA, ofB) <= 1 ? 'unknown' : 'differ';
}

/** Titles say the same if their letters and digits do; what a site hangs behind them is metadata's affair. */
const titleLetters = (title = ''): string =>
  title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export const isSameTitle = (a: string | undefined, b: string | undefined): boolean =>
  agreement(titleLetters(a), titleLetters(b)) === 'agree';

const meets = (a: readonly string[], b: readonly string[]): boolean => a.some((key) => b.includes(key));

function isOnSameSite(a: Evidence, b: Evidence): boolean {
  const [ofA, ofB] = [asUrl(a.addresses[0] ?? ''), asUrl(b.addresses[0] ?? '')];
  return ofA === undefined || ofB === undefined ? a.addresses.length === b.addresses.length : isSameSite(ofA, ofB);
}

/**
 * Are these one article? Symmetric. An address that both were read at speaks for it, a hint less so; the text must agree with either, as far as both
 * texts are known. Without shared text only title and day together can make up for it: the pages of a long article, a live blog that has rolled over.
 */
export function compareEvidence(a: Evidence, b: Evidence): Sameness {
  const titles = agreement(titleLetters(a.title), titleLetters(b.title));
  const days = dayAgreement(a.published, b.published);
  const isOneAddress = meets(a.addresses, b.addresses);
  const isHinted = meets([...a.addresses, ...a.hints], [...b.addresses, ...b.hints]);
  const texts = compareFingerprints(a.fingerprint, b.fingerprint);
  if (texts === undefined) return isOneAddress || (isHinted && titles !== 'differ') ? 'same' : 'other';

  const { resemblance, containment, shared } = texts;
  const needed = isOneAddress
    ? titles === 'differ' && days === 'differ'
      ? HALF
      : SOME
    : titles === 'agree' || days === 'agree'
      ? SOME
      : HALF;
  if (isHinted && ((containment >= needed && shared >= MIN_SHARED) || (titles === 'agree' && days === 'agree'))) return 'same';
  if (resemblance >= NEARLY_ALL && titles !== 'differ' && days !== 'differ' && isOnSameSite(a, b)) return 'same';
  return containment >= COPIED && shared >= MIN_SHARED ? 'copy' : 'other';
}

/** Are the articles of these two pages one? Symmetric. */
export const compareIdentity = (a: ArticleIdentity, b: ArticleIdentity): Sameness => compareEvidence(evidenceOf(a), evidenceOf(b));
