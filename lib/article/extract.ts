import { type Article, MAX_TEXT_UTF16 } from './article';
import { type ArticleBlock, layArticle } from './article-block';
import { readDateline } from './article-dates';
import { mapBlock } from './build-text-map';
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
  /** Only what is in here is read; the page's body if not given. */
  root?: Element;
}

export type Extraction =
  | { ok: true; article: Article; textMap: TextMap; blocks: ArticleBlock[]; trees: Node[] }
  /** `no-text`: the page shows no text at all. `not-readable`: there is some, but no article in it. */
  | { ok: false; reason: 'no-text' | 'not-readable' };

/** A body shorter than this is a picture with a line below it, or an error page; UTF-16 code units. */
const MIN_BODY_UTF16 = 80;

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

/** Maps the parts as far as the text may reach, and one further, which shows that there was more. */
function mapParts(parts: readonly PartBlock[], maxTextUtf16: number): ArticleBlock[] {
  const blocks: ArticleBlock[] = [];
  let length = 0;
  for (const { kind, element, pieces } of parts) {
    if (length > maxTextUtf16) break;
    const mapped = mapBlock({ pieces });
    if (mapped.text === '') continue;
    blocks.push({ kind, element, mapped });
    length += mapped.text.length;
  }
  return blocks;
}

/**
 * Reads the article of a page: its text with headline, standfirst and captions, its metadata, and the map between the text
 * and the page's own Text nodes. Works on any Document (a browser's, jsdom's), reads only, and does not throw on broken pages.
 */
export function extractArticle(document: Document, url: string, options: ExtractOptions): Extraction {
  const root = options.root ?? document.body;
  if (root === null) return { ok: false, reason: 'no-text' };
  const { blocks: page, trees } = readPageText(root);
  if (page.length === 0) return { ok: false, reason: 'no-text' };
  const metadata = readMetadata(document, url, options);
  const measured = measureBlocks(page, readableTexts(document, root) ?? new Set());
  const body = selectBody(measured);
  if (body.blocks.reduce((sum, block) => sum + block.text.length, 0) < MIN_BODY_UTF16) return { ok: false, reason: 'not-readable' };
  const maxTextUtf16 = options.maxTextUtf16 ?? MAX_TEXT_UTF16;
  const blocks = mapParts(assembleParts(measured, body, metadata), maxTextUtf16);
  const { map, starts: _, ...laid } = layArticle(blocks, maxTextUtf16);
  const { titles, descriptions, ...known } = metadata;
  const article: Article = {
    ...known,
    id: articleId(identityAddress(url, metadata.canonicalUrl), map.text),
    url: withoutFragment(url),
    ...publishedOf(metadata, map.text, options.now),
    ...laid,
  };
  return { ok: true, article, textMap: map, blocks, trees };
}
