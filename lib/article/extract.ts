import { type Article, MAX_TEXT_UTF16 } from './article';
import { type ArticleBlock, layArticle } from './article-block';
import type { ArticleOnPage } from './article-on-page';
import { mapBlock } from './build-text-map';
import { findBody } from './find-body';
import { assembleParts, type PartBlock } from './front-matter';
import { measureBlocks } from './measured-block';
import { type ArticleMetadata, type MetadataOptions, readMetadata } from './metadata';
import { readPageText } from './page-text';
import { selectBody } from './select-body';
import { SiteMarks } from './site-parts';
import type { TextMap } from './text-map';
import { isTitle } from './titles';

export interface ExtractOptions extends MetadataOptions {
  /** The text is cut here; MAX_TEXT_UTF16 if not given. */
  maxTextUtf16?: number;
  /** Where the article lies, on a page that holds several; the page's body if not given. */
  root?: Element;
  /** What is known of it, in place of what the page's head says. */
  metadata?: ArticleMetadata;
}

export type Extraction =
  | ({ ok: true; textMap: TextMap; trees: Node[] } & ArticleOnPage)
  /** `no-text`: the page shows no text at all. `not-readable`: there is some, but no article in it. */
  | { ok: false; reason: 'no-text' | 'not-readable' };

/** A body shorter than this is a picture with a line below it, or an error page; UTF-16 code units. */
const MIN_BODY_UTF16 = 80;

function withoutFragment(url: string): string {
  return url.replace(/#.*$/s, '');
}

/** A story shorter than this is not what a page with several is about; UTF-16 code units. */
const MIN_STORY_UTF16 = 700;

/** Endless pages may hold their next articles by the time that they are read: of several with a headline the one that the title names. */
function storyOf(body: Element, titles: readonly string[]): Element | undefined {
  const headlines = [...body.querySelectorAll('article h1')];
  const headline = headlines.length > 1 ? headlines.find((one) => isTitle(one.textContent ?? '', titles)) : undefined;
  const story = headline?.closest('article');
  return story && (story.textContent?.length ?? 0) >= MIN_STORY_UTF16 ? story : undefined;
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
 * and the page's own Text nodes. Works on any Document (a browser's, jsdom's), reads only, and does not throw on broken pages. Dates are collected,
 * not read: see read-article.ts.
 */
export function extractArticle(document: Document, url: string, options: ExtractOptions): Extraction {
  if (document.body === null) return { ok: false, reason: 'no-text' };
  const metadata = options.metadata ?? readMetadata(document, url, options);
  const root = options.root ?? storyOf(document.body, metadata.titles) ?? document.body;
  const { blocks: page, trees } = readPageText(root);
  if (page.length === 0) return { ok: false, reason: 'no-text' };
  const measured = measureBlocks(page);
  const marks = new SiteMarks();
  const body = selectBody(measured, findBody(measured, marks), marks);
  if (body.blocks.reduce((sum, block) => sum + block.text.length, 0) < MIN_BODY_UTF16) return { ok: false, reason: 'not-readable' };
  const maxTextUtf16 = options.maxTextUtf16 ?? MAX_TEXT_UTF16;
  const blocks = mapParts(assembleParts(measured, body, metadata), maxTextUtf16);
  const laid = layArticle(blocks, maxTextUtf16);
  const { map, text, parts, truncated } = laid;
  const { titles, descriptions, ...known } = metadata;
  const article: Article = {
    ...known,
    url: withoutFragment(url),
    text,
    parts,
    truncated,
  };
  return { ok: true, article, textMap: map, blocks, laid, trees, isSitePart: body.isSitePart };
}
