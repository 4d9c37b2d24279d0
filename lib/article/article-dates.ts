import type { StatedDate } from './article';
import { type JsonObject, property } from './json-ld';
import { MONTH_NAME, readStatedDate } from './stated-date';

/** When an article was published and changed, from the surest statement to the weakest. */
export interface ArticleDates {
  published?: StatedDate;
  modified?: StatedDate;
}

/** Names of meta elements (name, property or itemprop), lower case, most specific first. */
const PUBLISHED_META = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'datepublished',
  'parsely-pub-date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'published_time',
  'published-date',
  'publication_date',
  'publication-date',
  'originalpublicationdate',
  'article_date_original',
  'article.published',
  'cxenseparse:recs:publishtime',
  'sailthru.date',
  'dcterms.issued',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'dc.date.created',
  'displaydate',
  'pdate',
  'date',
];
const MODIFIED_META = [
  'article:modified_time',
  'og:article:modified_time',
  'article:modified',
  'datemodified',
  'og:updated_time',
  'article:updated',
  'lastmod',
  'last-modified',
  'dcterms.modified',
  'dc.date.modified',
  'revision_date',
];

/** Content of meta elements by lower-case name, property or itemprop; the first of each name counts. */
export type MetaValues = ReadonlyMap<string, string>;

const first = (values: readonly (StatedDate | undefined)[]): StatedDate | undefined => values.find((value) => value !== undefined);

const TIME_SELECTOR =
  'time[itemprop~="datePublished" i], [itemprop~="datePublished" i][datetime], time[pubdate], time.published, time.entry-date';
/** Times of other articles stand there. */
const ELSEWHERE = 'aside,nav,footer,[class*="related" i],[class*="comment" i],[class*="sidebar" i],[class*="most-" i]';

function fromTimeElements(document: Document, now: Date): StatedDate | undefined {
  const sure = [...document.querySelectorAll(TIME_SELECTOR)];
  const headline = document.querySelector('h1');
  const any = [...document.querySelectorAll('article time[datetime], main time[datetime], header time[datetime], time[datetime]')].filter(
    // 4: DOCUMENT_POSITION_FOLLOWING. What stands before the headline is the site's clock or another story.
    (time) => headline === null || (headline.compareDocumentPosition(time) & 4) !== 0 || headline.parentElement?.contains(time) === true,
  );
  for (const element of [...sure, ...any].slice(0, 20)) {
    if (element.closest(ELSEWHERE) !== null) continue;
    const date =
      readStatedDate(element.getAttribute('datetime') ?? element.getAttribute('content'), 'time', now) ??
      readStatedDate(element.textContent?.slice(0, 200), 'time', now);
    if (date !== undefined) return date;
  }
  return undefined;
}

const ENGLISH_DAY = `(?:${MONTH_NAME}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH_NAME},?\\s+\\d{4}|\\d{4}-\\d{2}-\\d{2})`;
/** "Ayn Issa, Syria - January 20, 2026 -", "(Jan. 20, 2026)", "Published Tuesday, Jan 20, 2026": near the start, after little else. */
const DATELINE = new RegExp(`^[^.!?\\n]{0,80}?\\b(${ENGLISH_DAY})`, 'i');
const STAMPED = new RegExp(`\\b(?:published|updated|posted|issued)(?:\\s+on)?:?\\s+(?:[a-z]{3,9}\\.?,?\\s+)?(${ENGLISH_DAY})`, 'i');
/** Only the first lines can be a dateline. */
const DATELINE_LINES = 6;

/** The date in an article's first lines; `text` has a paragraph a line. */
export function readDateline(text: string, now: Date): StatedDate | undefined {
  const lines = text.slice(0, 4_000).split(/\n+/).slice(0, DATELINE_LINES);
  for (const line of lines) {
    const match = STAMPED.exec(line.slice(0, 300)) ?? DATELINE.exec(line.slice(0, 200));
    const before = match?.[0].slice(0, -(match[1]?.length ?? 0)) ?? '';
    // "Since March 3, 2011", "on Jan 5, 2020": the sentence tells of another day.
    if (match === null || /\b(?:since|on|in|from|until|by|before|after|of|the)\s*$/i.test(before)) continue;
    const date = readStatedDate(match[1], 'dateline', now);
    if (date !== undefined) return date;
  }
  return undefined;
}

const ADDRESS_SHAPES = [
  /[/_-](?<year>(?:19|20)\d{2})[/-](?<month>\d{1,2}|[a-z]{3})[/-](?<day>\d{1,2})(?=[/_-]|$|\.)/i,
  /[/_-](?<year>(?:19|20)\d{2})(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])(?=\d{6}\b|[/_-]|$|\.)/,
  /\/(?<year>(?:19|20)\d{2})[/-](?<month>0[1-9]|1[0-2]|[a-z]{3})(?=\/)/i,
];

/** The date in the address: /2026/01/20/, /2026/jan/20/, -20260120; /2026/01/ gives the month. */
export function readAddressDate(address: string, now: Date): StatedDate | undefined {
  const path = URL.canParse(address) ? new URL(address).pathname : '';
  for (const shape of ADDRESS_SHAPES) {
    const groups = shape.exec(path)?.groups;
    if (groups === undefined) continue;
    const { year, month, day } = groups;
    const stated = day === undefined ? `1 ${month} ${year}` : `${day} ${month} ${year}`;
    const date = /\d/.test(month ?? '')
      ? readStatedDate(
          [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter((part) => part !== undefined).join('-'),
          'address',
          now,
        )
      : readStatedDate(stated, 'address', now);
    if (date !== undefined) return day === undefined ? { day: date.day.slice(0, 7), basis: 'address' } : date;
  }
  return undefined;
}

/** A time element may be another story's; one that contradicts the month in the address is. */
function fromPlaces(document: Document, url: string, now: Date): StatedDate | undefined {
  const address = readAddressDate(url, now);
  const time = fromTimeElements(document, now);
  if (address === undefined || time === undefined) return time ?? address;
  return time.day.slice(0, 7) === address.day.slice(0, 7) ? time : address;
}

/** All that the page states; the caller adds a dateline where `published` is missing or only a month. */
export function readArticleDates(
  document: Document,
  url: string,
  { jsonLd, meta, now }: { jsonLd: readonly JsonObject[]; meta: MetaValues; now: Date },
): ArticleDates {
  const published =
    first(jsonLd.map((object) => readStatedDate(property(object, 'datePublished'), 'json-ld', now))) ??
    first(jsonLd.map((object) => readStatedDate(property(object, 'dateCreated'), 'json-ld', now))) ??
    first(PUBLISHED_META.map((name) => readStatedDate(meta.get(name), 'meta', now))) ??
    fromPlaces(document, url, now);
  const modified =
    first(jsonLd.map((object) => readStatedDate(property(object, 'dateModified'), 'json-ld', now))) ??
    first(MODIFIED_META.map((name) => readStatedDate(meta.get(name), 'meta', now)));
  return { ...(published && { published }), ...(modified && { modified }) };
}
