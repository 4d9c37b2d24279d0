import type { Article, ArticlePart, PartKind } from './article';
import { joinBlocks } from './build-text-map';
import type { MappedBlock, TextMap } from './text-map';

/** A paragraph, heading or caption of an article as it stands on the page. */
export interface ArticleBlock {
  kind: PartKind;
  /** The nearest block element around it. */
  element: Element;
  mapped: MappedBlock;
}

export interface LaidArticle extends Pick<Article, 'text' | 'parts' | 'truncated'> {
  map: TextMap;
  /** Where each block came to lie begins; undefined for one beyond the cut. */
  starts: (number | undefined)[];
}

/** Lays blocks end to end as the text of an article. */
export function layArticle(blocks: readonly ArticleBlock[], maxTextUtf16: number): LaidArticle {
  const { map, spans, truncated } = joinBlocks(
    blocks.map(({ mapped }) => mapped),
    maxTextUtf16,
  );
  const parts = blocks.flatMap(({ kind }, index): ArticlePart[] => {
    const span = spans[index];
    return span === undefined ? [] : [{ kind, ...span }];
  });
  return { map, text: map.text, parts, truncated, starts: spans.map((span) => span?.startUtf16) };
}
