import { MAX_METADATA_UTF16, type Outlet } from './article';
import { type JsonObject, property } from './json-ld';
import { plainText } from './plain-text';

/**
 * An article's title. Pages state it up to five times, seldom alike: og:title is the one an outlet gives to others, JSON-LD often
 * repeats the one for search engines, <title> carries the names of outlet and section, and the first h1 may be the outlet's own.
 * Where an h1 and any of the others agree, that is the headline.
 */
const MAX_TITLES = 10;
const MAX_HEADINGS = 5;

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** A shorter heading is a section's. */
const MIN_TITLE_UTF16 = 10;

/** Does a heading of the page say one of these titles, or the main part of it? */
export function isTitle(heading: string, titles: readonly string[]): boolean {
  const said = bare(heading);
  return said.length >= MIN_TITLE_UTF16 && titles.map(bare).some((title) => title.includes(said) || said.includes(title));
}

/** Is this the outlet's name or its host, or a part of them? */
function isOutletName(text: string, outlet: Outlet): boolean {
  const said = bare(text);
  return said !== '' && (bare(outlet.name).includes(said) || bare(outlet.host).includes(said));
}

/** "Title | World | BBC News" -> "Title", "BBC News - Title" -> "Title". Between title and outlet, behind bars, stand sections. */
function withoutOutlet(title: string, outlet: Outlet | undefined): string {
  const [, head, said] = /^(.{8,})(?:\s+[|–—·»-]|\|)\s+(.{2,60})$/u.exec(title) ?? [];
  if (outlet === undefined) return title;
  if (head !== undefined && said !== undefined && (isOutletName(said, outlet) || bare(said).includes(bare(outlet.name))))
    return head.replace(/^(.{8,}?)\s*\|.*$/u, '$1').trim();
  const [front = '', rest] = title.split(/[|:–—-]\s+(.*)/u);
  return rest !== undefined && bare(front) === bare(outlet.name) ? rest : title;
}

/** The heading that readers see is the title where any statement says it, with no more than a section or a label around it. */
function isMainPart(heading: string, titles: readonly string[]): boolean {
  const said = bare(heading);
  return titles.map(bare).some((title) => title.includes(said) && 2 * said.length > title.length);
}

const CUT = /\s*(?:…|\.\.\.)$/;

/** A title cut for length ends in an ellipsis; whichever other wording goes on from there is the whole one. */
function wholeOf(title: string, all: readonly string[]): string {
  return (CUT.test(title) && all.find((other) => !CUT.test(other) && bare(other).startsWith(bare(title)))) || title;
}

/**
 * The title first, then the other wordings of it that the page states, each without the outlet's name; empty where the page has
 * none. Headings count only where a statement confirms them or nothing else says anything: they are looked for by these titles later on.
 */
export function readTitles(
  document: Document,
  outlet: Outlet | undefined,
  { jsonLd, meta }: { jsonLd: readonly JsonObject[]; meta: ReadonlyMap<string, string> },
): string[] {
  const read = (stated: readonly unknown[]): string[] =>
    stated
      .map((title) => plainText(title))
      // What had to be cut is no title.
      .filter((title): title is string => title !== undefined && title.length < MAX_METADATA_UTF16)
      .map((title) => withoutOutlet(title, outlet))
      .filter((title) => outlet === undefined || !isOutletName(title, outlet));
  const headlines = jsonLd.map((object) => property(object, 'headline'));
  const stated = read([meta.get('og:title'), ...headlines, document.title, meta.get('twitter:title')]);
  const headings = [...document.querySelectorAll('h1')].slice(0, MAX_HEADINGS).map((heading) => heading.textContent?.slice(0, 2_000));
  const shown = read(headings);
  const titles = stated.length > 0 ? stated.map((title) => wholeOf(title, stated)) : shown;
  return [...new Set([...shown.filter((heading) => isMainPart(heading, titles)), ...titles])].slice(0, MAX_TITLES);
}
