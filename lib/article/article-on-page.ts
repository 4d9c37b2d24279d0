import type { Article } from './article';
import type { ArticleBlock, LaidArticle } from './article-block';
import type { MeasuredBlock } from './measured-block';

/** An article and where it stands on a page; kept current by update-article.ts while the page changes. */
export interface ArticleOnPage {
  article: Article;
  /** Its paragraphs, headings and captions in reading order. A block is the same object for as long as its words stand. */
  blocks: readonly ArticleBlock[];
  laid: LaidArticle;
  /** Lies this block in a part of the page that is the site's own? */
  isSitePart: (block: MeasuredBlock) => boolean;
}

export const isBlockOnPage = ({ mapped }: ArticleBlock): boolean => {
  for (const node of mapped.nodes.keys()) if (!node.isConnected) return false;
  return true;
};

/** Part of the text that is still on the page, 0 to 1. */
export function presence({ blocks }: ArticleOnPage): number {
  const length = (some: readonly ArticleBlock[]) => some.reduce((sum, { mapped }) => sum + mapped.text.length, 0);
  return length(blocks.filter(isBlockOnPage)) / Math.max(1, length(blocks));
}
