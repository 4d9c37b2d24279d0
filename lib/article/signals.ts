import { readJsonLd, typesOf } from './json-ld';

/**
 * What speaks for and against a news article, read cheaply: this goes into the probe, which runs on every page. No layout, one
 * look at the head, one at the paragraphs.
 */
export interface PageSignals {
  /** JSON-LD types of the page's objects, bare names. */
  jsonLdTypes: readonly string[];
  ogType: string;
  /** article:published_time or a kindred meta element. */
  publishedMeta: boolean;
  /** The host is a known outlet's. */
  knownOutlet: boolean;
  address: AddressShape;
  text: TextShape;
}

export interface AddressShape {
  /** The site's front page. */
  front: boolean;
  /** A short path without slug, date or number: a section, a listing. */
  section: boolean;
  /** A date in the path. */
  dated: boolean;
  /** A last segment of several words, or with an article's number. */
  slug: boolean;
  /** Words in host or path that news sites use: "news", "world", "article". */
  news: boolean;
  /** The host is called like a newspaper: "times", "herald", "zeitung". */
  newspaperHost: boolean;
  /** Words in host or path of what is no news: "blog", "docs", "shop", "recipes". */
  other: boolean;
}

export interface TextShape {
  /** Paragraphs of 80 code units or more. */
  paragraphs: number;
  /** Their length together, UTF-16 code units. */
  lengthUtf16: number;
  /** Part of the page's text that stands in links, 0 to 1. */
  linkDensity: number;
  /** A level-1 heading of three words or more. */
  headline: boolean;
  byline: boolean;
  time: boolean;
  /** <article> elements; many are a listing. */
  articles: number;
}

const NEWS_WORDS =
  /(?:^|[./_-])(?:news\w*|nachrichten|noticias?|nyheter|actualites?|article|articles|story|stories|politics|politik|politica|world|national|international|local|business|economy|crime|sports?|opinion|archives)(?:[./_-]|$)/;
const NEWSPAPER_HOST =
  /news|times|herald|tribune|gazette|courier|chronicle|observer|telegraph|guardian|zeitung|nachrichten|presse|diario|noticia|journal|avis|tidning|kurier|anzeiger|giornale|pravda|daily/;
const OTHER_WORDS =
  /(?:^|[./_-])(?:blogs?|docs?|documentation|wiki|shop|store|products?|produkte?|recipes?|rezepte?|category|tags?|author|about(?:-us)?|ueber-uns|forums?|help|support|jobs|careers|pricing|login|search|suche|themen|thema|how[_-]to|reviews?|video|videos|gallery|press|pressemitteilungen?|tutorials?|services?)(?:[./_-]|$)/;
const DATED = /[/_-](?:19|20)\d{2}[/_-]?(?:0?[1-9]|1[0-2]|[a-z]{3})(?:[/_-]|\d{2}|$)/;

export function readAddressShape(address: string): AddressShape {
  const none = { front: false, section: false, dated: false, slug: false, news: false, newspaperHost: false, other: false };
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !url.protocol.startsWith('http')) return none;
  const path = decodable(url.pathname.toLowerCase());
  const segments = path.split('/').filter((segment) => segment !== '' && !/^index\./.test(segment));
  const last = segments.at(-1) ?? '';
  const dated = DATED.test(path);
  const slug = last.split(/[-_+]/).filter((word) => word !== '').length >= 4 || /\d{5,}/.test(last) || /\d{5,}/.test(segments.at(-2) ?? '');
  const place = `${url.hostname.replace(/^www\./, '')}/${path}`;
  return {
    front: segments.length === 0,
    section: segments.length > 0 && segments.length <= 2 && !dated && !slug,
    dated,
    slug,
    news: NEWS_WORDS.test(place),
    newspaperHost: NEWSPAPER_HOST.test(url.hostname),
    other: OTHER_WORDS.test(place),
  };
}

function decodable(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    // A stray per cent sign: the path as it stands does as well.
    return path;
  }
}

/** Looking at more of them would tell no more. */
const MAX_PARAGRAPHS = 400;

function readTextShape(document: Document): TextShape {
  let paragraphs = 0;
  let lengthUtf16 = 0;
  for (const paragraph of [...document.querySelectorAll('p')].slice(0, MAX_PARAGRAPHS)) {
    const length = paragraph.textContent?.trim().length ?? 0;
    if (length < 80) continue;
    paragraphs += 1;
    lengthUtf16 += length;
  }
  const all = document.body?.textContent?.length ?? 0;
  let linked = 0;
  for (const link of document.links) linked += link.textContent?.length ?? 0;
  const headings = [...document.querySelectorAll('h1')].slice(0, 20).map((heading) => heading.textContent?.trim() ?? '');
  return {
    paragraphs,
    lengthUtf16,
    linkDensity: all === 0 ? 0 : Math.min(1, linked / all),
    headline: headings.some((heading) => heading.split(/\s+/).length >= 3 || heading.length >= 15),
    byline:
      document.querySelector('[rel~="author"],[itemprop~="author"],[class*="byline" i],[class*="author" i],meta[name="author"]') !== null,
    time:
      document.querySelector(
        'time,[itemprop~="datePublished"],[class*="timestamp" i],[class*="dateline" i],[class*="pubdate" i],[class*="publish" i]',
      ) !== null,
    articles: document.querySelectorAll('article').length,
  };
}

const PUBLISHED_META =
  'meta[property="article:published_time" i],meta[name="article:published_time" i],meta[name="pubdate" i],meta[name="publishdate" i],meta[name="publish-date" i],meta[name="parsely-pub-date" i],meta[itemprop="datePublished" i],meta[name="date" i],meta[name="dcterms.created" i],meta[name="dc.date.issued" i],meta[name="sailthru.date" i]';

/** `outlets` may be any set of hosts without "www."; without it no outlet is known. */
export function readSignals(document: Document, url: string, outlets?: { has(host: string): boolean }): PageSignals {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  const labels = host.split('.');
  const parents = labels.slice(0, -1).map((_, from) => labels.slice(from).join('.'));
  return {
    jsonLdTypes: [...new Set(readJsonLd(document).flatMap(typesOf))].slice(0, 50),
    ogType: (document.querySelector('meta[property="og:type" i]')?.getAttribute('content') ?? '').trim().toLowerCase().slice(0, 50),
    publishedMeta: document.querySelector(PUBLISHED_META) !== null,
    knownOutlet: outlets !== undefined && parents.some((parent) => outlets.has(parent)),
    address: readAddressShape(url),
    text: readTextShape(document),
  };
}
