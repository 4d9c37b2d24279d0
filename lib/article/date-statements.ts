import { type DateStatement, type DateStatements, MAX_STATEMENT_UTF16, MAX_STATEMENTS } from './article';
import { type JsonObject, property } from './json-ld';
import { isTitle } from './titles';

/**
 * Collects what a page states of its dates. Reading them in every language's words takes more code than a script in a page should
 * carry, so that is done where the article goes to: article-dates.ts.
 */

/** Names of meta elements (name, property or itemprop), lower case, surest first. */
const PUBLISHED_META = [
  /article:published|^datepublished$/,
  /pub(?:lish(?:ed)?|lication)?[-_]?(?:date|time)$|date_original$|article\.published$/,
  /^sailthru\.date$|^dc(?:terms)?\.(?:date\.)?(?:issued|created|date)$|^displaydate$|^p?date$/,
];
const MODIFIED_META = [/article:(?:modified|updated)|^datemodified$|:updated_time$|^last-?mod|\bmodified$|^revision_date$/];

/** Content of meta elements by lower-case name, property or itemprop; the first of each name counts. */
export type MetaValues = ReadonlyMap<string, string>;

const SURE_TIMES = 'time[itemprop~="datePublished" i],[itemprop~="datePublished" i][datetime],time[pubdate],time.published,time.entry-date';
/** Where pages without time elements show the day. */
const STAMPS = '[class*="date" i],[class*="time" i],[class*="publish" i],[class*="byline" i]';
/** Times of other articles stand there. */
const ELSEWHERE = 'aside,nav,footer,[class*="related" i],[class*="comment" i],[class*="sidebar" i],[class*="most-" i]';
const MAX_TRIED = 20;

/** Elements that show a time, most likely the article's own first. */
function timeElements(document: Document, titles: readonly string[]): Element[] {
  const headline = [...document.querySelectorAll('h1')].find((heading) => isTitle(heading.textContent?.slice(0, 500) ?? '', titles));
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  // What stands before the headline is the site's clock or another story. 4: DOCUMENT_POSITION_FOLLOWING.
  const isBelow = (time: Element) =>
    !headline || (headline.compareDocumentPosition(time) & 4) !== 0 || headline.parentElement?.contains(time);
  const isElsewhere = (time: Element) => {
    const part = time.closest(ELSEWHERE);
    return part !== null && !(headline && part.contains(headline));
  };
  const candidates = [...all(SURE_TIMES), ...all('time[datetime]').filter(isBelow), ...all(STAMPS).filter(isBelow)];
  return candidates.slice(0, MAX_TRIED).filter((candidate) => !isElsewhere(candidate));
}

function statement(basis: DateStatement['basis'], value: unknown): DateStatement[] {
  const text = (typeof value === 'number' ? String(value) : typeof value === 'string' ? value : '').trim();
  return text === '' || (basis !== 'line' && text.length > MAX_STATEMENT_UTF16)
    ? []
    : [{ basis, value: text.slice(0, MAX_STATEMENT_UTF16) }];
}

/** Collects what is stated, in the order in which it is to be believed. */
export function collectDates(
  document: Document,
  { jsonLd, meta, titles }: { jsonLd: readonly JsonObject[]; meta: MetaValues; titles: readonly string[] },
): DateStatements {
  const ofObjects = (key: string) => jsonLd.flatMap((object) => statement('json-ld', property(object, key)));
  const ofMeta = (names: readonly RegExp[]) =>
    names.flatMap((name) => [...meta].flatMap(([key, value]) => (name.test(key) ? statement('meta', value) : [])));
  const shown = timeElements(document, titles).flatMap((element) => [
    ...statement('time', element.getAttribute('datetime') ?? element.getAttribute('content')),
    ...statement('line', element.textContent?.slice(0, 1_000)),
  ]);
  return {
    published: [...ofObjects('datePublished'), ...ofObjects('dateCreated'), ...ofMeta(PUBLISHED_META), ...shown].slice(0, MAX_STATEMENTS),
    modified: [...ofObjects('dateModified'), ...ofMeta(MODIFIED_META)].slice(0, MAX_STATEMENTS),
  };
}
