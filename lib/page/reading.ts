import type { Article } from '../article/article';
import type { TextMap } from '../article/text-map';
import type { Mention } from '../entities/mention';
import type { PlacedHighlight } from '../highlights/highlight';
import { HIGHLIGHT_COLOURS } from '../highlights/limits';
import type { PageState } from '../messages';
import type { Settings } from '../settings';
import type { PaintName } from './highlight-names';
import { chooseMarks, isOutdated, paintNameOf } from './marks';
import type { Painter, PaintSpan } from './painter';

/** An article that has been read: what it is, what was found in it, and where on the page that lies. */
export class Reading {
  mentions: Mention[] = [];
  marks: Mention[] = [];
  highlights: PlacedHighlight[] = [];
  asOf: NonNullable<PageState['asOf']> | undefined;

  constructor(
    readonly article: Article,
    readonly map: TextMap,
  ) {}

  /** Paints all that should be seen, and nothing else. */
  paint(painter: Painter, which: Settings['marks']): void {
    this.marks = chooseMarks(this.mentions, this.article.parts, which);
    const byName = new Map<PaintName, PaintSpan[]>();
    const add = (name: PaintName, span: PaintSpan) => {
      const spans = byName.get(name);
      if (spans) spans.push(span);
      else byName.set(name, [span]);
    };
    for (const mark of this.marks) add(paintNameOf(mark), mark);
    for (const { highlight, start, end } of this.highlights) {
      if (start !== undefined && end !== undefined) add(`crossread-own-${highlight.colour}`, { start, end });
    }
    painter.clearAll();
    for (const [name, spans] of byName) painter.paint(name, spans, this.map);
  }

  /** The highlight at an offset; of several the one made last, which is painted on top. */
  highlightAt(offset: number): PlacedHighlight | undefined {
    return this.highlights.findLast(
      (placed) => placed.start !== undefined && placed.end !== undefined && offset >= placed.start && offset < placed.end,
    );
  }

  /** Ids named in the article, as many as a message may carry. */
  get here(): string[] {
    return [...new Set(this.mentions.flatMap((mention) => mention.id ?? []))].slice(0, 2000);
  }

  /** What was found, most mentioned first. */
  get found(): PageState['found'] {
    const byId = new Map<string, PageState['found'][number]>();
    for (const mention of this.mentions) {
      if (!mention.id) continue;
      const known = byId.get(mention.id);
      if (known) {
        known.count++;
        known.outdatedTitle ||= isOutdated(mention);
      } else
        byId.set(mention.id, {
          id: mention.id,
          name: mention.name ?? mention.surface,
          kind: mention.kind,
          count: 1,
          start: mention.start,
          outdatedTitle: isOutdated(mention),
        });
    }
    return [...byId.values()].sort((a, b) => b.count - a.count || a.start - b.start);
  }

  get articleState(): NonNullable<PageState['article']> {
    const { id, url, title, outlet, byline, language, published, modified, truncated } = this.article;
    return {
      id,
      url,
      truncated,
      ...(title ? { title } : {}),
      ...(outlet ? { outlet: outlet.name } : {}),
      ...(byline ? { byline } : {}),
      ...(language ? { language } : {}),
      ...(published ? { published: published.day, publishedBasis: published.basis } : {}),
      ...(modified ? { modified: modified.day } : {}),
    };
  }
}

export const FIRST_COLOUR = HIGHLIGHT_COLOURS[0];
