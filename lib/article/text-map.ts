/**
 * TextMap: an article's text as one string, and for each offset the place in the page; the one bridge between the two.
 *
 * The text is kept as segments in which text and Text node run side by side, one code unit for one code unit; collapsed
 * white space, dropped characters and node borders begin a new one. Both directions are a binary search, O(log segments);
 * building is O(characters). Nothing here asks for layout, so that the same map is built in Node.
 *
 * White space collapses as in rendering: runs become one space, also across nodes, and vanish at the edges of a block.
 * Two things differ from rendering on purpose, because names and quotations are compared by this text: no-break and other
 * Unicode spaces count as spaces, and soft hyphens, zero-width spaces and direction marks are left out. Joiners stay: Persian,
 * Indic scripts and emoji need them.
 */

/** A Text node of a block. */
export interface TextPiece {
  node: Text;
  /** A <br> stands before it. */
  lineBreakBefore: boolean;
  /** White space counts, as in <pre>. */
  preformatted: boolean;
}

/** A stretch of text that a blank line sets apart: a paragraph, a heading. */
export interface TextBlock {
  pieces: readonly TextPiece[];
  /** The page has text between the previous block and this one that does not belong to the article. */
  gapBefore: boolean;
}

export interface TextPosition {
  node: Text;
  /** UTF-16 code units into the node's data. */
  offset: number;
}

/** The data of an AbstractRange, flat: both ends lie in Text nodes. */
export interface TextRange {
  startNode: Text;
  startOffset: number;
  endNode: Text;
  endOffset: number;
}

/** UTF-16 offsets of the text, end exclusive. */
export interface TextSpan {
  startUtf16: number;
  endUtf16: number;
}

/** Where text and node run side by side. */
export interface Segment {
  text: number;
  node: Text;
  offset: number;
  length: number;
  /** Text of the page that is not the article's lies before it. */
  gapBefore: boolean;
}

/** The segments of one node: first and end in the list of all, and the text offset at which the node stands. */
export interface NodeEntry {
  first: number;
  end: number;
  text: number;
}

/** Last index whose value, read by `at`, is <= wanted; -1 if none. */
function lastAtMost(count: number, wanted: number, at: (index: number) => number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at(middle) <= wanted) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

export class TextMap {
  /** Made by buildTextMap. */
  constructor(
    readonly text: string,
    private readonly segments: readonly Segment[],
    private readonly nodes: ReadonlyMap<Text, NodeEntry>,
  ) {}

  /** Index of the segment that holds the offset or, between two, of the one before; -1 before the first. */
  private segmentAt(offset: number): number {
    return lastAtMost(this.segments.length, offset, (index) => this.segments[index]?.text ?? 0);
  }

  /**
   * Where a text offset lies in the page. A line break or blank line of the text stands at the end of the node before it.
   * Undefined outside 0..text.length and in an empty map.
   */
  positionAt(offset: number): TextPosition | undefined {
    if (!(offset >= 0 && offset <= this.text.length)) return undefined;
    const segment = this.segments[this.segmentAt(offset)];
    if (segment === undefined) return undefined;
    return { node: segment.node, offset: segment.offset + Math.min(offset - segment.text, segment.length) };
  }

  /**
   * The text offset of a place in the page. Inside collapsed or dropped characters it is that of the next kept one of the
   * node. Undefined for nodes that are not part of the text and for offsets outside the node.
   */
  offsetAt(node: Text, offset: number): number | undefined {
    const entry = this.nodes.get(node);
    if (entry === undefined || !(offset >= 0 && offset <= node.data.length)) return undefined;
    if (entry.first === entry.end) return entry.text;
    const at = (index: number) => this.segments[entry.first + index]?.offset ?? 0;
    const index = lastAtMost(entry.end - entry.first, offset, at);
    const before = index < 0 ? undefined : this.segments[entry.first + index];
    if (before !== undefined && offset < before.offset + before.length) return before.text + offset - before.offset;
    const next = entry.first + index + 1 < entry.end ? this.segments[entry.first + index + 1] : undefined;
    if (next !== undefined) return next.text;
    return before === undefined ? entry.text : before.text + before.length;
  }

  /**
   * The page's ranges for a stretch of text: one, or several where the page has other text in between (an advertisement
   * between two paragraphs). Empty where the stretch is empty or outside the text.
   */
  rangesFor(start: number, end: number): TextRange[] {
    const ranges: TextRange[] = [];
    let open: TextRange | undefined;
    for (let index = Math.max(0, this.segmentAt(start)); index < this.segments.length; index += 1) {
      const segment = this.segments[index];
      if (segment === undefined || segment.text >= end) break;
      const from = Math.max(start, segment.text) - segment.text;
      const to = Math.min(end, segment.text + segment.length) - segment.text;
      if (from >= to) continue;
      if (open === undefined || segment.gapBefore) {
        open = { startNode: segment.node, startOffset: segment.offset + from, endNode: segment.node, endOffset: segment.offset + to };
        ranges.push(open);
      } else {
        open.endNode = segment.node;
        open.endOffset = segment.offset + to;
      }
    }
    return ranges;
  }

  /** Is this node part of the text? */
  has(node: Text): boolean {
    return this.nodes.has(node);
  }
}
