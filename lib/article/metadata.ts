import type { DateStatements, Outlet } from './article';
import { collectDates, type MetaValues } from './date-statements';
import { bareHost, parseAddress } from './identity';
import { isObject, type JsonObject, property, readJsonLd, typesOf } from './json-ld';
import { firstText, plainText } from './plain-text';
import { readTitles } from './titles';

/**
 * What a page says about its article, apart from the text. Everything is page-made: capped, one line, plain text, and read
 * with narrowing by hand. Nothing here throws on a hostile page.
 */
export interface ArticleMetadata {
  title?: string;
  byline?: string;
  outlet?: Outlet;
  /** BCP 47. */
  language?: string;
  /** An address that the page calls the article's own; not always of the same site. */
  canonicalUrl?: string;
  /** All wordings of the title, the chosen one first, for finding the headline in the page. */
  titles: string[];
  /** What the page states of its dates. */
  dates: DateStatements;
  /** Descriptions, for finding the standfirst. */
  descriptions: string[];
}

/** Names of known outlets by host without "www."; subdomains count as their parent. */
export type OutletRegistry = ReadonlyMap<string, string>;

export interface MetadataOptions {
  outlets: OutletRegistry;
}

const ARTICLE_TYPE = /Article$|^(?:BlogPosting|LiveBlogPosting|SocialMediaPosting|Report|NewsItem|Review|CreativeWork)$/;
const PAGE_TYPE = /^(?:WebPage|ItemPage)$/;

/** Articles first, then pages; other objects (recipes, videos, organizations) say nothing about the article. */
function articleObjects(document: Document): JsonObject[] {
  const objects = readJsonLd(document);
  const ofType = (type: RegExp) => objects.filter((object) => typesOf(object).some((name) => type.test(name)));
  return [...ofType(ARTICLE_TYPE), ...ofType(PAGE_TYPE)];
}

const MAX_META_ELEMENTS = 500;

function readMeta(document: Document): Map<string, string> {
  const values = new Map<string, string>();
  for (const element of [...document.querySelectorAll('meta[content]')].slice(0, MAX_META_ELEMENTS)) {
    const content = element.getAttribute('content') ?? '';
    if (content === '') continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase().slice(0, 100);
      if (name && !values.has(name)) values.set(name, content.slice(0, 10_000));
    }
  }
  return values;
}

/** The host itself or the nearest parent that the registry knows. */
export function registeredOutlet(host: string, outlets: OutletRegistry): string | undefined {
  const labels = host.split('.');
  for (let from = 0; from < labels.length - 1; from += 1) {
    const name = outlets.get(labels.slice(from).join('.'));
    if (name !== undefined) return name;
  }
  return undefined;
}

function nameOf(value: unknown): string | undefined {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  return isObject(one) ? firstText([property(one, 'name')]) : plainText(one);
}

const looksLikeAddress = (text: string): boolean => /^(?:https?:)?\/\/|^www\.|^[\w.-]+\.[a-z]{2,6}$/i.test(text);

function readOutlet(url: string, jsonLd: readonly JsonObject[], meta: MetaValues, outlets: OutletRegistry): Outlet | undefined {
  const address = parseAddress(url);
  if (address === undefined) return undefined;
  const host = bareHost(address);
  const named = [
    ...jsonLd.map((object) => nameOf(property(object, 'publisher'))),
    plainText(meta.get('og:site_name')),
    plainText(meta.get('application-name')),
  ];
  const stated = named.find((name) => name !== undefined && name.length <= 80 && !looksLikeAddress(name));
  return { name: registeredOutlet(host, outlets) ?? stated ?? host, host };
}

function authorNames(value: unknown): string | undefined {
  const authors: unknown[] = Array.isArray(value) ? value.slice(0, 20) : [value];
  const names = authors.map(nameOf).filter((name) => name !== undefined && !looksLikeAddress(name));
  return plainText([...new Set(names)].join(', '));
}

const BYLINE_META = ['author', 'article:author', 'parsely-author', 'byl', 'dc.creator', 'dcterms.creator', 'sailthru.author'];
const BYLINE_ELEMENTS = '[itemprop~="author" i] [itemprop~="name" i], [itemprop~="author" i], a[rel~="author" i], .byline, .author-name';
const MAX_BYLINE_UTF16 = 150;

function readByline(document: Document, jsonLd: readonly JsonObject[], meta: MetaValues): string | undefined {
  const stated = [
    ...jsonLd.map((object) => authorNames(property(object, 'author'))),
    ...BYLINE_META.map((name) => plainText(meta.get(name))),
    plainText(document.querySelector(BYLINE_ELEMENTS)?.textContent?.slice(0, 2_000)),
  ];
  const byline = stated.find((text) => text !== undefined && text.length <= MAX_BYLINE_UTF16 && !looksLikeAddress(text));
  return byline?.replace(/^by:?\s+/i, '');
}

function readLanguage(document: Document, jsonLd: readonly JsonObject[], meta: MetaValues): string | undefined {
  const stated: unknown[] = [
    document.documentElement.getAttribute('lang'),
    document.documentElement.getAttribute('xml:lang'),
    ...jsonLd.map((object) => property(object, 'inLanguage')),
    meta.get('og:locale'),
    meta.get('content-language'),
  ];
  for (const value of stated) {
    const tag = typeof value === 'string' ? value.trim().replaceAll('_', '-') : '';
    if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(tag)) continue;
    try {
      return Intl.getCanonicalLocales(tag)[0];
    } catch {
      // Well-formed to the expression above, not to BCP 47 ("en-uk-us"): the next statement may do.
    }
  }
  return undefined;
}

/** Second labels under which countries register names: "co" in bbc.co.uk. The whole public suffix list is larger than the reader. */
const COUNTRY_SECOND = new Set(['ac', 'co', 'com', 'edu', 'gob', 'gov', 'go', 'gouv', 'govt', 'ne', 'net', 'nom', 'or', 'org']);

/** Same registrable domain, nearly: the last two labels, three below a country's "co" and its like. */
export function isSameSite(a: URL, b: URL): boolean {
  const site = (url: URL) => {
    const labels = bareHost(url).split('.');
    const isCountry = labels.at(-1)?.length === 2 && COUNTRY_SECOND.has(labels.at(-2) ?? '');
    return labels.slice(isCountry ? -3 : -2).join('.');
  };
  return site(a) === site(b);
}

/** Only http(s); the same site before others; never a site's front page for an article further in. */
function readCanonical(document: Document, url: string, jsonLd: readonly JsonObject[], meta: MetaValues): string | undefined {
  const here = parseAddress(url);
  const stated: unknown[] = [
    document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'),
    meta.get('og:url'),
    ...jsonLd.flatMap((object) => {
      const page = property(object, 'mainEntityOfPage');
      return [isObject(page) ? property(page, '@id') : page, property(object, 'url')];
    }),
  ];
  const addresses = stated.map((value) => (typeof value === 'string' ? parseAddress(value.trim(), url || undefined) : undefined));
  const usable = addresses.filter((address) => address !== undefined && (address.pathname !== '/' || here?.pathname === '/'));
  const chosen = usable.find((address) => address !== undefined && here !== undefined && isSameSite(address, here)) ?? usable[0];
  if (chosen === undefined) return undefined;
  chosen.hash = '';
  return chosen.href.length <= 2_000 ? chosen.href : undefined;
}

/** Reads all metadata of a page. */
export function readMetadata(document: Document, url: string, { outlets }: MetadataOptions): ArticleMetadata {
  const jsonLd = articleObjects(document);
  const meta = readMeta(document);
  const outlet = readOutlet(url, jsonLd, meta, outlets);
  const titles = readTitles(document, outlet, { jsonLd, meta });
  const described = [meta.get('og:description'), meta.get('description'), ...jsonLd.map((object) => property(object, 'description'))];
  const byline = readByline(document, jsonLd, meta);
  const language = readLanguage(document, jsonLd, meta);
  const canonicalUrl = readCanonical(document, url, jsonLd, meta);
  const [title] = titles;
  return {
    ...(title === undefined ? {} : { title }),
    ...(byline === undefined ? {} : { byline }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(language === undefined ? {} : { language }),
    ...(canonicalUrl === undefined ? {} : { canonicalUrl }),
    dates: collectDates(document, { jsonLd, meta, titles }),
    titles,
    descriptions: [...new Set(described.map((text) => plainText(text)).filter((text) => text !== undefined))].slice(0, 5),
  };
}
