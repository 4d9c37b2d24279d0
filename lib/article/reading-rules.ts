import { MAX_TEXT_UTF16 } from './article';
import type { ArticleBlock, LaidArticle } from './article-block';
import { layArticle } from './article-block';
import { build, isParagraph } from './block-shape';
import { mapBlock } from './build-text-map';
import { extractArticle } from './extract';
import { type MeasuredBlock, measureBlocks } from './measured-block';
import { isBlockElement, isHidingStyle, readPartText } from './page-text';
import { isSiteLine } from './site-lines';
import type { MappedBlock } from './text-map';

/**
 * How a page is read, as the follower is handed it: what comes later is read by the very rules, and by the very code, that read
 * the article first. The two are separate scripts, and none of it is loaded twice.
 */
export interface ReadingRules {
  /** Reads an article as a whole: lib/article/extract.ts. */
  extract: typeof extractArticle;
  /** The text of a part of the page, and the shadow roots and frames in it. */
  readPart(root: Element): { blocks: MeasuredBlock[]; trees: Node[] };
  map(block: MeasuredBlock): MappedBlock;
  lay(blocks: readonly ArticleBlock[]): LaidArticle;
  /** How an element is built, as a key. */
  build(element: Element): string;
  isParagraph(block: MeasuredBlock): boolean;
  /** An invitation, a stamp, a lone link. */
  isSiteLine(block: MeasuredBlock): boolean;
  isBlockElement(element: Element): boolean;
  isHidingStyle(style: string | null): boolean;
}

export const READING_RULES: ReadingRules = {
  extract: extractArticle,
  readPart(root) {
    const { blocks, trees } = readPartText(root);
    return { blocks: measureBlocks(blocks), trees };
  },
  map: mapBlock,
  lay: (blocks) => layArticle(blocks, MAX_TEXT_UTF16),
  build,
  isParagraph,
  isSiteLine,
  isBlockElement,
  isHidingStyle,
};
