/**
 * The same article, the same id, whatever way led to it. Addresses carry much that says nothing about the article: where the
 * reader came from, which device, which place on the page.
 */

/** Names of parameters that only track; seen in the wild, kept in one place. */
const TRACKING =
  /^(?:utm_|mc_|pk_|mtm_|hsa_|ga_|at_|ns_|wt_|ito$|dicbo$|_hs|__s$|fbclid$|gclid$|gbraid$|wbraid$|dclid$|msclkid$|twclid$|ttclid$|yclid$|igshid$|igsh$|li_fat_id$|mkt_tok$|s_cid$|cid$|cmp$|cmpid$|icid$|ncid$|sr_share$|smid$|smtyp$|ref$|ref_src$|ref_url$|referer$|referrer$|source$|src$|via$|share$|fb_|ocid$|xtor$|amp$|outputtype$|spm$|guccounter$|guce_|taid$|trk$|campaign_id$|campaign$|emc$|partner$|feature$|li$)/i;

const AMP_HOST = /^(?:amp|m|mobile|www)\./;

/** http(s) only; anything else is no address of an article. */
export function parseAddress(address: string, base?: string): URL | undefined {
  if (address.length > 8_000 || !URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
}

/** Host name without "www.". */
export const bareHost = (url: URL): string => url.hostname.replace(/^www\./, '').replace(/\.$/, '');

/**
 * The address without what does not tell articles apart: scheme, "www.", "m." and "amp." hosts, /amp at either end, tracking
 * parameters, fragment, default documents, trailing slash; parameters sorted. It serves as a key and need not lead anywhere.
 * Addresses that are none come back as they are.
 */
export function normaliseAddress(address: string): string {
  const url = parseAddress(address);
  if (url === undefined) return address;
  let host = url.hostname.replace(/\.$/, '');
  // Twice: www.m.example.org. A bare "m.example" keeps its name.
  for (let round = 0; round < 2 && host.split('.').length > 2; round += 1) host = host.replace(AMP_HOST, '');
  const port = url.port === '' ? '' : `:${url.port}`;
  const path = url.pathname
    .replace(/^\/amp(?=\/)/, '')
    .replace(/(?:\/amp|\.amp|\/index\.(?:html?|php|ssf))?\/*$/, '')
    .replace(/\.amp(?=\.html?$)/, '');
  const kept = [...url.searchParams].filter(([name]) => !TRACKING.test(name)).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const query = new URLSearchParams(kept).toString();
  return `${host}${port}${path === '' ? '/' : path}${query === '' ? '' : `?${query}`}`;
}

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
 * Stable id of an article: by its address; by its text where there is no web address (a file, a pasted text). An article
 * that is edited later keeps its id.
 */
export function articleId(address: string, text: string): string {
  return parseAddress(address) === undefined ? `text-${hashText(text)}` : `web-${hashText(normaliseAddress(address))}`;
}
