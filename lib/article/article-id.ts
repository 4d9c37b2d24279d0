import { type ArticleIdentity, parseAddress } from './identity';
import { isSameSite } from './metadata';
import { normaliseAddress } from './normalise-address';

/** cyrb53 by bryc (public domain): 53 bits, good spread, no dependency; two ids agree by chance once in 10^15 pairs. */
export function hashText(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16).padStart(14, '0');
}

/**
 * The id that an article gets when it is first kept: by its own address; by its text where there is no web address (a file, a pasted text). From
 * then on the library knows it by that id, wherever it is seen.
 */
export function newArticleId({ address, fingerprint }: ArticleIdentity): string {
  return parseAddress(address) === undefined ? `text-${hashText(fingerprint)}` : `web-${hashText(normaliseAddress(address))}`;
}

/** The same where another article has that id already. */
export const secondArticleId = (identity: ArticleIdentity): string => `${newArticleId(identity)}-${hashText(identity.fingerprint)}`;

const FIRST_TRACKING =
  /^(?:utm_|mc_|pk_|mtm_|hsa_|ga_|at_|ns_|wt_|ito$|dicbo$|_hs|__s$|fbclid$|gclid$|gbraid$|wbraid$|dclid$|msclkid$|twclid$|ttclid$|yclid$|igshid$|igsh$|li_fat_id$|mkt_tok$|s_cid$|cid$|cmp$|cmpid$|icid$|ncid$|sr_share$|smid$|smtyp$|ref$|ref_src$|ref_url$|referer$|referrer$|source$|src$|via$|share$|fb_|ocid$|xtor$|amp$|outputtype$|spm$|guccounter$|guce_|taid$|trk$|campaign_id$|campaign$|emc$|partner$|feature$|li$)/i;

/** As Crossread 0.1 normalised: kept as it was, since ids made by it are stored. */
function firstNormalised(url: URL): string {
  let host = url.hostname.replace(/\.$/, '');
  for (let round = 0; round < 2 && host.split('.').length > 2; round += 1) host = host.replace(/^(?:amp|m|mobile|www)\./, '');
  const port = url.port === '' ? '' : `:${url.port}`;
  const path = url.pathname
    .replace(/^\/amp(?=\/)/, '')
    .replace(/(?:\/amp|\.amp|\/index\.(?:html?|php|ssf))?\/*$/, '')
    .replace(/\.amp(?=\.html?$)/, '');
  const kept = [...url.searchParams].filter(([name]) => !FIRST_TRACKING.test(name)).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const query = new URLSearchParams(kept).toString();
  return `${host}${port}${path === '' ? '/' : path}${query === '' ? '' : `?${query}`}`;
}

/** The ids that Crossread 0.1 gave to this page: by its canonical address, unless that was of another site, or by its own. */
export function firstVersionIds({ address, canonicalUrl }: ArticleIdentity): string[] {
  const own = parseAddress(address);
  const canonical = canonicalUrl === undefined ? undefined : parseAddress(canonicalUrl);
  const isUsable = canonical !== undefined && (own === undefined || isSameSite(own, canonical));
  const stated = [...(isUsable ? [canonical] : []), ...(own === undefined ? [] : [own])];
  return [...new Set(stated.map((url) => `web-${hashText(firstNormalised(url))}`))];
}
