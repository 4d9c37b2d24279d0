/** What the address of a page tells of what it is. The background reads it, so that the probe stays small. */
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
  /** Whole segments or parts of the host that no news has: "blog", "docs", "shop", "recipes"; or it is no web address. */
  other: boolean;
}

const NEWS_WORDS =
  / (?:news\w*|nachrichten|noticias?|nyhe\w+|actu\w*|article|articles|artikel|story|stories|politi\w+|world|mundo|welt|monde|national|nacional|international|internacional|local|lokales|panorama|business|econom\w+|wirtschaft|crime|polizei|sports?|deportes|opini?on|archives) /;
const NEWSPAPER_HOST =
  /news|times|herald|tribune|gazette|courier|chronicle|observer|telegraph|guardian|zeit|nachricht|presse|diario|notici|journal|avis|tidning|kurier|anzeiger|giornale|pravda|daily|post|globe|mail/;
const OTHER_WORDS =
  / (?:blogs?|docs?|documentation|wiki|shop|store|produ[ck]te?s?|recipes?|rezepte?|category|tags?|author|about(?:-us)?|ueber-uns|forums?|help|support|jobs|careers|pricing|login|search|suche|thema|themen|reviews?|videos?|gallery|press|pressemitteilungen?|tutorials?|services?) |(?: how|what)[-_](?:to|is)[-_]/;
const DATED = /[/_-](?:19|20)\d{2}[/_-]?(?:0?[1-9]|1[0-2]|[a-z]{3})(?:[/_-]|\d{2}|$)/;

/** Each with a space on both sides. */
const spaced = (words: string[]): string => ` ${words.join('  ')} `;

/** `address` may be anything; what is no web address has no shape. */
export function readAddressShape(address: string): AddressShape {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isWeb = url?.protocol.startsWith('http') === true;
  const host = url?.hostname.replace(/^www\./, '') ?? '';
  const path = isWeb ? decodable(url.pathname.toLowerCase()) : '';
  const segments = path.split('/').filter((segment) => segment !== '' && !/^index\./.test(segment));
  const last = segments.at(-1) ?? '';
  const slug = last.split(/[-_+]/).filter(Boolean).length >= 4 || segments.slice(-2).some((segment) => /\d{5}/.test(segment));
  const dated = DATED.test(path);
  // Words of a slug are the headline's, not the site's.
  const places = [...host.split('.').slice(0, -1), ...(slug ? segments.slice(0, -1) : segments)];
  const isItem = dated || slug || /\?\w+=\d/.test(url?.search ?? '');
  return {
    front: isWeb && segments.length === 0 && !isItem,
    section: segments.length > 0 && segments.length <= 2 && !isItem,
    dated,
    slug,
    news: NEWS_WORDS.test(spaced(places.flatMap((place) => [place, ...place.split(/[-_.]/)]))),
    newspaperHost: NEWSPAPER_HOST.test(host),
    other: !isWeb || OTHER_WORDS.test(spaced([...places, last.slice(0, 7)])),
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
