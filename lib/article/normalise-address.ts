import { parseAddress } from './identity';

/** Names of parameters that only track; seen in the wild, kept in one place. */
const TRACKING =
  /^(?:utm_|mc_|pk_|mtm_|hsa_|ga_|at_|ns_|wt_|ito$|dicbo$|_hs|__s$|_ga$|_gl$|_r$|_x_tr_|__twitter|fbclid$|gclid$|gbraid$|wbraid$|dclid$|msclkid$|twclid$|ttclid$|yclid$|igshid$|igsh$|li_fat_id$|mkt_tok$|s_cid$|cid$|cmp$|cmpid$|icid$|ncid$|sr_share$|smid$|smtyp$|ref$|ref_src$|ref_url$|referer$|referrer$|source$|src$|via$|share$|fb_|ocid$|xtor$|spm$|guccounter$|guce_|taid$|trk$|campaign_id$|campaign$|emc$|partner$|feature$|li$)/i;

/** Parameters that choose how an article is shown: for a phone, for paper, for AMP's viewer. */
const DRESS_NAME =
  /^(?:amp|amp_.*|usqp|_gsa|m|mobile|print|printthis|printable|printer_?friendly|outputtype|single_?page|full_?page|showall)$/i;
const DRESS_CHOICE = /^(?:output|view|mode|format|layout|template|action|display|version|style)$/i;
const DRESS = /^(?:amp|print|printable|printerfriendly|mobile|all|full|single|singlepage)$/i;

/** Parameters that choose a page of an article, if their value is a small number or means all of it. "p" is an id on too many sites. */
const PAGE_NAME = /^(?:page|pageno|page_?num(?:ber)?|page_no|pg|pagewanted|currentpage|seite|pagina)$/i;
const PAGE = /^(?:\d{1,2}|all|full|print|single)$/i;

const FRONT_LABEL = /^(?:amp|m|mobile|wap|www)\./;
const INNER_LABEL = /\.(?:amp|m|mobile)(?=\..*\.)/;

const ARCHIVE_HOST = /^(?:web\.archive\.org|archive\.(?:fo|is|li|md|ph|today|vn))$/;
const GOOGLE_HOST = /^(?:www\.)?google\.[a-z]{2,3}(?:\.[a-z]{2})?$/;

/** What is done to a path until nothing changes, so that endings of endings go too. */
const PATH_RULES: readonly [RegExp, string][] = [
  [/%3Bjsessionid%3D[^/]*/gi, ''],
  [/\/{2,}/g, '/'],
  [/\/$/, ''],
  [/^\/(?:amp|amphtml|m|mobile|print)(?=\/)/i, ''],
  [/\/(?:amp|amphtml|print|printable)$/i, ''],
  [/[.,](?:amp|print)(?=(?:\.\w{1,5})?$)/i, ''],
  [/\/(?:index|default)\.(?:html?|php|aspx?|jsp|s?shtml|ssf)$/i, ''],
  // A page of an article: said so, or a small number behind a file or behind a segment of words. "/2024/12" is an archive's month.
  [/\/(?:page|seite|pagina)[/-]\d{1,2}$/i, ''],
  [/\/(?:komplettansicht|single-?page)$/i, ''],
  [/(\/[^/]*(?:\.\w{3,5}|\p{L}-[^/]*))\/\d{1,2}$/u, '$1'],
];

/** The address of the article that a cache, a translation or an archive shows. */
function unwrapOnce(url: URL): string | undefined {
  const { hostname, pathname, search } = url;
  if (ARCHIVE_HOST.test(hostname)) {
    const inner = /\/(https?):\/+(.+)$/.exec(pathname);
    return inner ? `${inner[1]}://${inner[2]}${search}` : undefined;
  }
  if (hostname.endsWith('.translate.goog')) {
    const host = hostname.slice(0, -'.translate.goog'.length).replace(/--|-/g, (dashes) => (dashes === '-' ? '.' : '-'));
    return `https://${host}${pathname}${search}`;
  }
  if (hostname === 'translate.google.com') return url.searchParams.get('u') ?? undefined;
  if (hostname.endsWith('.cdn.ampproject.org') || GOOGLE_HOST.test(hostname)) {
    const inner = /^\/(?:amp|[a-z]{1,2})\/(?:s\/)?([^/]+\.[^/]+.*)$/.exec(pathname);
    return inner ? `https://${inner[1]}${search}` : undefined;
  }
  return undefined;
}

function unwrap(url: URL): URL {
  let here = url;
  // An archived copy of a cached page; more layers than three are somebody's joke.
  for (let layer = 0; layer < 3; layer += 1) {
    const inner = unwrapOnce(here);
    const parsed = inner === undefined ? undefined : parseAddress(inner);
    if (parsed === undefined) break;
    here = parsed;
  }
  return here;
}

/** Replaces until nothing changes; each rule shortens, so this ends. */
function settle(text: string, change: (before: string) => string): string {
  const changed = change(text);
  return changed === text ? text : settle(changed, change);
}

function normaliseHost(hostname: string): string {
  return settle(hostname.replace(/\.$/, ''), (host) =>
    // A bare "m.example" keeps its name.
    host.split('.').length > 2 ? host.replace(FRONT_LABEL, '').replace(INNER_LABEL, '') : host,
  );
}

/** One way to write what can be percent-encoded in many. */
function normaliseEncoding(segment: string): string {
  try {
    return encodeURIComponent(decodeURIComponent(segment).normalize('NFC'));
  } catch {
    // Not UTF-8: some old sites encode their own way.
    return segment;
  }
}

function isDress(name: string, value: string): boolean {
  return (
    TRACKING.test(name) ||
    DRESS_NAME.test(name) ||
    (DRESS_CHOICE.test(name) && DRESS.test(value)) ||
    (PAGE_NAME.test(name) && PAGE.test(value))
  );
}

/**
 * The address without what does not tell articles apart: scheme, "www.", "m." and "amp." hosts, caches, translations and archives around it, AMP,
 * phone and print versions, the page of an article that is in pages, tracking parameters, fragment, default documents, trailing slash; percent-encoding
 * and order of parameters are made one. It serves as a key and need not lead anywhere. Two articles may share it (a listing's pages do; so do those of
 * a site that never changes its address): compareIdentity asks the text too. Addresses that are no web address come back as they are.
 */
export function normaliseAddress(address: string): string {
  const outer = parseAddress(address);
  if (outer === undefined) return address;
  const url = unwrap(outer);
  const port = url.port === '' ? '' : `:${url.port}`;
  const encoded = url.pathname.split('/').map(normaliseEncoding).join('/');
  const path = settle(encoded, (before) => PATH_RULES.reduce((text, [pattern, put]) => text.replace(pattern, put), before));
  const kept = [...url.searchParams].filter(([name, value]) => !isDress(name, value));
  const query = new URLSearchParams(kept.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))).toString();
  return `${normaliseHost(url.hostname)}${port}${path === '' ? '/' : path}${query === '' ? '' : `?${query}`}`;
}
