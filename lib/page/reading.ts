import type { Article } from '../article/article';
import type { ArticleBlock } from '../article/article-block';
import type { ArticleOnPage } from '../article/article-on-page';
import type { ArticleIdentity } from '../article/identity';
import type { TextMap, TextRange } from '../article/text-map';
import type { ArticleChange } from '../article/update-article';
import type { Mention } from '../entities/mention';
import type { Highlight, PlacedHighlight, PlacementState } from '../highlights/highlight';
import { HIGHLIGHT_COLOURS } from '../highlights/limits';
import { overlapsOf } from '../highlights/overlaps';
import { placeExactly } from '../highlights/place-exactly';
import type { BackgroundMessages, PageState, Request, Response } from '../messages';
import type { Settings } from '../settings';
import type { PaintName } from './highlight-names';
import { chooseMarks, isOutdated, paintNameOf } from './marks';

/** A stretch of blocks as one text, for the engine. */
export interface BlocksText {
  blocks: readonly ArticleBlock[];
  /** Where each begins in `text`. */
  starts: readonly number[];
  text: string;
}

const BETWEEN = '\n\n';

/** A mention with its place in the block that it stands in; it moves with the block. */
interface Located {
  mention: Mention;
  startInBlock: number;
}

/**
 * An article that has been read: what it is, what was found in it, and where on the page that lies now. The text may change
 * under it; mentions and placed highlights are the same objects for as long as their words stand, and their offsets follow.
 */
export class Reading {
  mentions: Mention[] = [];
  marks: Mention[] = [];
  highlights: PlacedHighlight[] = [];
  asOf: NonNullable<PageState['asOf']> | undefined;
  status: 'reading' | 'annotated' | 'nothing-found' | 'failed' = 'reading';
  problem: string | undefined;
  /** The library's id for it, once the background has said. */
  articleId: string | undefined;
  /** Of the text as it was given to the engine as a whole; the background makes it. */
  fingerprint = '';
  /** Of highlights that the background has found, by id and quote: their state and the words that stand there now. */
  private readonly wordsNow = new Map<string, [PlacementState, string]>();
  private readonly located = new Map<ArticleBlock, Located[]>();
  /** Where on the page what is painted lies: the same ranges for as long as the words stand, so that the painter need not paint again. */
  private readonly ranges = new WeakMap<Mention | PlacedHighlight, TextRange[]>();

  constructor(
    readonly onPage: ArticleOnPage,
    /** Where the article lies, if it is one of several on the page. */
    readonly root?: Element,
  ) {}

  get article(): Article {
    return this.onPage.article;
  }

  get map(): TextMap {
    return this.onPage.laid.map;
  }

  /** What the library knows the article again by. */
  get identity(): ArticleIdentity {
    const { url, canonicalUrl, title, published } = this.article;
    return { address: url, canonicalUrl, title, published: published?.day, fingerprint: this.fingerprint };
  }

  /** The dates that the background read from what the page states; absent ones leave what was known. */
  setDates(dates: Pick<Article, 'published' | 'modified'>): void {
    Object.assign(this.article, dates);
  }

  /** Blocks as one text: of all of them it is the article's own. */
  textOf(blocks: readonly ArticleBlock[] = this.onPage.blocks): BlocksText {
    if (blocks === this.onPage.blocks) {
      const whole = blocks.filter((_, index) => this.onPage.laid.starts[index] !== undefined);
      return { blocks: whole, starts: this.onPage.laid.starts.filter((start) => start !== undefined), text: this.article.text };
    }
    const starts: number[] = [];
    let length = 0;
    for (const { mapped } of blocks) {
      starts.push(length);
      length += mapped.text.length + BETWEEN.length;
    }
    return { blocks, starts, text: blocks.map(({ mapped }) => mapped.text).join(BETWEEN) };
  }

  /** What the engine, and the library that keeps the article, are told of it; of a part only what that needs. */
  input({ text }: Pick<BlocksText, 'text'> = this.article, isPart = false): Request<BackgroundMessages, 'annotate'> {
    const { dates, parts } = this.article;
    return {
      ...{ identity: this.identity, text, article: this.articleState },
      ...(isPart ? { here: this.here } : { dates, parts }),
    };
  }

  /** Takes what was found in some blocks, in place of what was known of them; blocks that are gone meanwhile are passed over. */
  setMentions({ blocks, starts }: BlocksText, mentions: readonly Mention[]): void {
    const there = new Set(this.onPage.blocks);
    let next = 0;
    for (const [index, block] of blocks.entries()) {
      const start = starts[index] ?? 0;
      const end = start + block.mapped.text.length;
      const own: Located[] = [];
      for (; next < mentions.length && (mentions[next]?.start ?? 0) < end; next += 1) {
        const mention = mentions[next];
        if (mention && mention.start >= start && mention.end <= end) own.push({ mention, startInBlock: mention.start - start });
      }
      if (there.has(block)) this.located.set(block, own);
    }
    this.relocate();
  }

  /** Follows a change of the text. */
  apply({ gone, fresh }: ArticleChange): void {
    for (const [block, again] of gone) {
      const own = this.located.get(block);
      this.located.delete(block);
      if (!own || !again) continue;
      this.located.set(again, own);
      for (const { mention } of own) this.ranges.delete(mention);
    }
    this.relocate();
    const moved = gone.size > 0 || fresh.length > 0;
    if (moved && this.highlights.length > 0) this.placeHighlights(this.highlights.map(({ highlight }) => highlight));
  }

  placeHighlights(highlights: readonly Highlight[]): void {
    const { text } = this.article;
    this.highlights = placeExactly(highlights, text).map((placed) => {
      const { id, selector } = placed.highlight;
      const words = placed.state === 'missing' ? this.wordsNow.get(id + selector.quote.exact) : undefined;
      // What the background has found stays found for as long as those words stand there once.
      const start = words ? text.indexOf(words[1]) : -1;
      return words && start >= 0 && text.indexOf(words[1], start + 1) < 0
        ? { ...placed, state: words[0], start, end: start + words[1].length }
        : placed;
    });
  }

  /** Takes the places that the background has found in this very text; true where there were any. */
  takePlaces(places: Response<BackgroundMessages, 'highlights-seen'>['placed']): boolean {
    for (const { id, quote, state, start, end } of places) {
      const placed = this.highlights.find(({ highlight }) => highlight.id === id && highlight.selector.quote.exact === quote);
      if (placed) {
        Object.assign(placed, { state, start, end });
        this.ranges.delete(placed);
      }
      this.wordsNow.set(id + quote, [state, this.article.text.slice(start, end)]);
    }
    return places.length > 0;
  }

  private relocate(): void {
    this.mentions = [];
    for (const [index, block] of this.onPage.blocks.entries()) {
      const start = this.onPage.laid.starts[index];
      if (start === undefined) continue;
      for (const { mention, startInBlock } of this.located.get(block) ?? []) {
        mention.end += start + startInBlock - mention.start;
        mention.start = start + startInBlock;
        this.mentions.push(mention);
      }
    }
  }

  /** Adds all that should be seen of it to what is wanted under each name. */
  toPaint(which: Settings['marks'], wanted: Map<PaintName, TextRange[]>): void {
    this.marks = chooseMarks(this.mentions, this.article.parts, which);
    const add = (name: PaintName, what: Mention | PlacedHighlight) => {
      const others = wanted.get(name) ?? [];
      others.push(...this.rangesOf(what));
      wanted.set(name, others);
    };
    for (const mark of this.marks) add(paintNameOf(mark), mark);
    for (const placed of this.highlights) add(`crossread-own-${placed.highlight.colour}`, placed);
    // Few, and made of two: they are painted anew each time.
    const overlaps = overlapsOf(this.highlights.map(({ start = 0, end = 0 }) => ({ start, end })));
    const shared = overlaps.flatMap(({ start, end }) => this.map.rangesFor(start, end));
    if (shared.length > 0) wanted.set('crossread-own-overlap', [...(wanted.get('crossread-own-overlap') ?? []), ...shared]);
  }

  private rangesOf(what: Mention | PlacedHighlight): TextRange[] {
    let ranges = this.ranges.get(what);
    if (!ranges) {
      ranges = this.map.rangesFor(what.start ?? 0, what.end ?? 0);
      this.ranges.set(what, ranges);
    }
    return ranges;
  }

  /** The highlights that reach into a stretch, the one made last first: it is painted on top. */
  highlightsIn(from: number, to: number): PlacedHighlight[] {
    return this.highlights
      .filter(({ start, end }) => start !== undefined && end !== undefined && start < to && end > from)
      .sort((a, b) => b.highlight.createdAt - a.highlight.createdAt);
  }

  /** Ids named in the article, as many as a message may carry. */
  get here(): string[] {
    const ids = new Set<string>();
    for (const { id } of this.mentions) if (id) ids.add(id);
    return [...ids].slice(0, 2000);
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
    const { url, title, outlet, byline, language, published, modified, truncated } = this.article;
    return {
      url,
      truncated,
      ...(this.articleId ? { id: this.articleId } : {}),
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
