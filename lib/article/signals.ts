import type { PageSignals } from './page-signals';

/** Looking at more of them would tell no more. */
const MAX_PARAGRAPHS = 400;
/** As the message takes it (page-signals.ts, which must not come into the probe with its schema). */
const MAX_SIGNAL_UTF16 = 2_000;
const QUOTED = /[“"„«][^”"“»]{0,600}[”"“»]/g;
const REPORTED =
  /(?<!\p{L})(?:said|says|told|according|announced|reported|spokes\p{L}+|sagte?|erklärte?|laut|teilte|berichtete\p{L}*|sprecher\p{L}*|dijo|según|afirmó|informó|selon|déclaré|affirmé|disse|segundo|secondo|volgens|zei|zegt|sade|siger|powiedział\p{L}*)(?!\p{L})/giu;
const PERSONAL =
  /(?<!\p{L})(?:[Yy]ou|[Yy]our|I|my|[Ww]e|[Oo]ur|us|[Dd]u|[Dd]ein\p{L}*|[Dd]i(?:r|ch)|Ihre?[nmrs]?|ich|mein\p{L}*|mi(?:r|ch)|[Ww]ir|[Uu]ns\p{L}*|vous|votre|vos|nous|notre|usted|nosotros|nuestr\p{L}+)(?!\p{L})/gu;

type TextSignals = Pick<PageSignals, 'headline' | 'signed' | 'lengthUtf16' | 'linkDensity' | 'quoting' | 'reported' | 'personal' | 'code'>;

/** Less than this in a page's own paragraphs, and the text may stand in shadow roots or in a frame; UTF-16 code units. */
const LITTLE_TEXT_UTF16 = 700;
const MAX_ELEMENTS = 5_000;

/** The paragraphs of a page, those in open shadow roots and in frames of its own origin with them where it has few itself. */
function paragraphsOf(document: Document): string[] {
  const own = readParagraphs(document);
  if (own.join('').length >= LITTLE_TEXT_UTF16) return own;
  const elements = [...document.querySelectorAll('*')].slice(0, MAX_ELEMENTS);
  return [...own, ...elements.flatMap((element) => readParagraphs(element.shadowRoot ?? frameOf(element)))];
}

function frameOf(element: Element): Document | undefined {
  try {
    return (element.tagName === 'IFRAME' && (element as HTMLIFrameElement).contentDocument) || undefined;
  } catch {
    // Another origin: not ours to read.
    return undefined;
  }
}

const readParagraphs = (root: ParentNode | undefined): string[] =>
  [...(root?.querySelectorAll('p') ?? [])]
    .slice(0, MAX_PARAGRAPHS)
    .map(textOf)
    .filter(({ length }) => length >= 80);

function readText(document: Document): TextSignals {
  const has = (selector: string): boolean => document.querySelector(selector) !== null;
  const paragraphs = paragraphsOf(document);
  const text = paragraphs.join(' ');
  const all = document.body?.textContent?.length ?? 0;
  let linked = 0;
  for (const link of document.links) linked += link.textContent?.length ?? 0;
  // Of a short text one word would say too much.
  const each1000 = (words: RegExp, from: string): number => ((from.match(words)?.length ?? 0) * 1000) / Math.max(from.length, 500);
  return {
    lengthUtf16: text.length,
    linkDensity: all === 0 ? 0 : Math.min(1, linked / all),
    headline: short([...document.querySelectorAll('h1')].map(textOf).find(({ length }) => length >= 15) ?? document.title),
    signed:
      has('[rel~="author"],[itemprop~="author"],[class*="byline" i],[class*="author" i],meta[name="author"]') &&
      has('time,[itemprop~="datePublished"],[class*="timestamp" i],[class*="dateline" i],[class*="pubdate" i],[class*="publish" i]'),
    quoting: paragraphs.filter((paragraph) => /["“”„«»]/.test(paragraph)).length,
    reported: each1000(REPORTED, text),
    personal: each1000(PERSONAL, text.replace(QUOTED, '')),
    code: document.querySelectorAll('pre,code').length,
  };
}

/** Each with a space on both sides. */
const spaced = (words: string[]): string => ` ${words.join('  ')} `;

const short = (text: string): string => text.slice(0, MAX_SIGNAL_UTF16);

const textOf = (element: Element): string => element.textContent?.trim() ?? '';

/** A script longer than this is no metadata of an article; UTF-16 code units. */
const MAX_SCRIPT_UTF16 = 1_000_000;

/** The types as they are written: broken JSON, which is common, still says them, and the probe needs no parser. */
function readTypes(document: Document): string {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json" i]')].slice(0, 30);
  const written = scripts.flatMap(
    (script) =>
      textOf(script)
        .slice(0, MAX_SCRIPT_UTF16)
        .match(/"@type"\s*:\s*(?:\[[^\]]*|"[^"]*")/g) ?? [],
  );
  const marked = [...document.querySelectorAll('[itemtype]')].slice(0, 500).map((element) => `${element.getAttribute('itemtype')}"`);
  return spaced([...written, ...marked].flatMap((types) => types.match(/\w+(?=")/g) ?? []));
}

const PUBLISHED =
  /^(?:og:)?article[:_](?:published_time|date_original)$|^pub-?date$|publish[-_]?(?:ed|date|time)|^published[-_]?at$|pub-date$|^date(?:published)?$|^dc(?:terms)?\.(?:date|created)|^sailthru\.date$/;
const AUDIENCE = /^(?:fb:pages|article[:_]publisher|outbrain)/;
const NEWSROOM = /^(?:news_keywords|parsely|cxense|sailthru|article:content_tier)/;

/**
 * Reads what speaks for and against a news article, cheaply: this goes into the probe, which runs on every page and must stay
 * small. No layout, one look at the head, one at the paragraphs; what it means is weighed elsewhere (detect.ts).
 */
export function readSignals(document: Document): PageSignals {
  const metas = new Map(
    [...document.querySelectorAll('meta')].map((meta) => [
      (meta.getAttribute('property') ?? meta.name ?? '').toLowerCase() || (meta.getAttribute('itemprop') ?? '').toLowerCase(),
      meta.content.toLowerCase(),
    ]),
  );
  const named = (names: RegExp): boolean => [...metas.keys()].some((name) => names.test(name));
  const newsroom = named(NEWSROOM);
  return {
    types: short(readTypes(document)),
    ogType: short(metas.get('og:type')?.trim() ?? ''),
    generator: short(metas.get('generator') ?? ''),
    published: named(PUBLISHED),
    audience: newsroom || named(AUDIENCE),
    newsroom,
    ...readText(document),
  };
}
