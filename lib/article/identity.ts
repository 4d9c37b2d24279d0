import type { Article } from './article';
import { fingerprint } from './fingerprint';

/** What says which article this is. A page's canonical address alone never does: some sites give one to all of their pages. */
export interface ArticleIdentity {
  /** The address it was read at. */
  address: string;
  /** As the page claims. */
  canonicalUrl?: string | undefined;
  /** See fingerprint.ts; '' where the text has no word, and where it is not known. */
  fingerprint: string;
  /** Day of publication, ISO 8601, as precise as the page is. */
  published?: string | undefined;
  title?: string | undefined;
}

/** http(s) only; anything else is no address of an article. */
export function parseAddress(address: string, base?: string): URL | undefined {
  if (address.length > 8_000 || !URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
}

/** Host name without "www.". */
export const bareHost = (url: URL): string => url.hostname.replace(/^www\./, '').replace(/\.$/, '');

/** The identity of an article that was read. Linear in its text: to be asked once for each reading. */
export function identityOf({ url, canonicalUrl, title, published, text }: Article): ArticleIdentity {
  return { address: url, canonicalUrl, title, published: published?.day, fingerprint: fingerprint(text) };
}
