import { type Article, type ArticlePart, MAX_TEXT_UTF16 } from './article';
import { readDateline } from './article-dates';
import { buildTextMap } from './build-text-map';
import { assembleParts, type PartBlock } from './front-matter';
import { articleId, parseAddress } from './identity';
import { type ArticleMetadata, isSameSite, type MetadataOptions, readMetadata } from './metadata';
import { readPageText } from './page-text';
import { readableTexts } from './readable-texts';
import { measureBlocks, selectBody } from './select-body';
import type { TextMap } from './text-map';

export interface ExtractOptions extends MetadataOptions {
  /** The text is cut here; MAX_TEXT_UTF16 if not given. */
  maxTextUtf16?: number;
}

export type Extraction =
  | { ok: true; article: Article; textMap: TextMap }
  /** `no-text`: the page shows no text at all. `not-readable`: there is some, but no article in it. */
  | { ok: false; reason: 'no-text' | 'not-readable' };

/** A body shorter than this is a picture with a line below it, or an error page; UTF-16 code units. */
const MIN_BODY_UTF16 = 80;

function textBlocks(parts: readonly PartBlock[]) {
  return parts.map((part, index) => ({ pieces: part.pieces, gapBefore: part.index !== (parts[index - 1]?.index ?? part.index) + 1 }));
}

/** A page may call any address its own. Only one of the same site may decide which article this is. */
function identityAddress(url: string, canonicalUrl: string | undefined): string {
  const here = parseAddress(url);
  const canonical = canonicalUrl === undefined ? undefined : parseAddress(canonicalUrl);
  if (canonical === undefined) return url;
  return here === undefined || isSameSite(here, canonical) ? canonical.href : url;
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/s, '');
}

/** A dateline says the day where the page's metadata is silent or knows only the month; it never contradicts them. */
function publishedOf({ published }: ArticleMetadata, text: string, now: Date): Pick<Article, 'published'> {
  if (published !== undefined && published.day.length > 'YYYY-MM'.length) return { published };
  const dateline = readDateline(text, now);
  const chosen = dateline?.day.startsWith(published?.day ?? '') === true ? dateline : published;
  return chosen === undefined ? {} : { published: chosen };
}

/**
 * Reads the article of a page: its text with headline, standfirst and captions, its metadata, and the map between the text
 * and the page's own Text nodes. Works on any Document (a browser's, jsdom's), reads only, and does not throw on broken pages.
 */
export function extractArticle(document: Document, url: string, options: ExtractOptions): Extraction {
  const { body: root } = document;
  if (root === null) return { ok: false, reason: 'no-text' };
  const page = readPageText(root);
  if (page.length === 0) return { ok: false, reason: 'no-text' };
  const metadata = readMetadata(document, url, options);
  const blocks = measureBlocks(page, readableTexts(document) ?? new Set());
  const body = selectBody(blocks);
  if (body.blocks.reduce((sum, block) => sum + block.text.length, 0) < MIN_BODY_UTF16) return { ok: false, reason: 'not-readable' };
  const parts = assembleParts(blocks, body, metadata);
  const { map, spans, truncated } = buildTextMap(textBlocks(parts), options.maxTextUtf16 ?? MAX_TEXT_UTF16);
  const { titles, descriptions, ...known } = metadata;
  const article: Article = {
    ...known,
    id: articleId(identityAddress(url, metadata.canonicalUrl), map.text),
    url: withoutFragment(url),
    ...publishedOf(metadata, map.text, options.now),
    text: map.text,
    parts: parts.flatMap((part, index): ArticlePart[] => {
      const span = spans[index];
      return span === undefined ? [] : [{ kind: part.kind, ...span }];
    }),
    truncated,
  };
  return { ok: true, article, textMap: map };
}
