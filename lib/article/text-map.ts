/**
 * TextMap: an article's text as one string, and for each offset the place in the page; the one bridge between the two.
 *
 * The text is kept as blocks (paragraphs) of segments in which text and Text node run side by side, one code unit for one code
 * unit; collapsed white space, dropped characters and node borders begin a new one. Both directions are two binary searches;
 * building is O(characters), and a page that changes builds only the blocks that changed. Nothing here asks for layout, so
 * that the same map is built in Node.
 *
 * White space collapses as in rendering: runs become one space, also across nodes, and vanish at the edges of a block.
 * Two things differ from rendering on purpose, because names and quotations are compared by this text: no-break and other
 * Unicode spaces count as spaces, and soft hyphens, zero-width spaces and direction marks are left out. Joiners stay: Persian,
 * Indic scripts and emoji need them.
 */

/** A Text node of a block. */
export interface TextPiece {
  node: Text;
  /** The document or shadow root that the node is in. */
  tree: Node;
  /** A <br> stands before it. */
  lineBreakBefore: boolean;
  /** White space counts, as in <pre>. */
  preformatted: boolean;
}

/** A stretch of text that a blank line sets apart: a paragraph, a heading. */
export interface TextBlock {
  pieces: readonly TextPiece[];
}

export interface TextPosition {
  node: Text;
  /** UTF-16 code units into the node's data. */
  offset: number;
}

/** The data of an AbstractRange, flat: both ends lie in Text nodes of one tree. */
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

/** Where text and node run side by side. `text` counts from the beginning of the block. */
export interface Segment {
  text: number;
  node: Text;
  offset: number;
  length: number;
  /** It is in another tree than the segment before it: no range may reach over. */
  cutBefore: boolean;
}

/** The segments of one node: first and end in the list of the block's, and the block's text offset at which the node stands. */
export interface NodeEntry {
  first: number;
  end: number;
  text: number;
}

/** A block with its way back to the page. */
export interface MappedBlock {
  text: string;
  segments: readonly Segment[];
  nodes: ReadonlyMap<Text, NodeEntry>;
  /** The document, or the documents and shadow roots, that the nodes are in. */
  trees: ReadonlySet<Node>;
}

/** The way from the page's nodes to the text. */
interface NodeIndex {
  /** The block that a node is part of, as an index. */
  owners: Map<Text, number>;
  trees: Set<Node>;
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
  static readonly BETWEEN_BLOCKS = '\n\n';

  readonly text: string;
  /** Where each block begins in the text. */
  private readonly starts: number[] = [];
  private nodeIndex: NodeIndex | undefined;

  /** Made by joinBlocks; every block has text. */
  constructor(private readonly blocks: readonly MappedBlock[]) {
    let start = 0;
    for (const { text } of blocks) {
      this.starts.push(start);
      start += text.length + TextMap.BETWEEN_BLOCKS.length;
    }
    this.text = blocks.map((block) => block.text).join(TextMap.BETWEEN_BLOCKS);
  }

  /** The documents and shadow roots that hold some of the text. */
  get trees(): ReadonlySet<Node> {
    return this.index.trees;
  }

  /** Made when the way from the page to the text is first gone: on a page that changes under nobody's pointer, never. */
  private get index(): NodeIndex {
    if (this.nodeIndex) return this.nodeIndex;
    const index: NodeIndex = { owners: new Map(), trees: new Set() };
    for (const [ordinal, { nodes, trees }] of this.blocks.entries()) {
      for (const node of nodes.keys()) index.owners.set(node, ordinal);
      for (const tree of trees) index.trees.add(tree);
    }
    this.nodeIndex = index;
    return index;
  }

  /** Index of the block that holds the offset or, between two, of the one before; -1 before the first. */
  private blockAt(offset: number): number {
    return lastAtMost(this.starts.length, offset, (index) => this.starts[index] ?? 0);
  }

  /**
   * Where a text offset lies in the page. A line break or blank line of the text stands at the end of the node before it.
   * Undefined outside 0..text.length and in an empty map.
   */
  positionAt(offset: number): TextPosition | undefined {
    if (!(offset >= 0 && offset <= this.text.length)) return undefined;
    const index = this.blockAt(offset);
    const segments = this.blocks[index]?.segments ?? [];
    const within = offset - (this.starts[index] ?? 0);
    const segment = segments[lastAtMost(segments.length, within, (at) => segments[at]?.text ?? 0)];
    if (segment === undefined) return undefined;
    return { node: segment.node, offset: segment.offset + Math.min(within - segment.text, segment.length) };
  }

  /**
   * The text offset of a place in the page. Inside collapsed or dropped characters it is that of the next kept one of the
   * node. Undefined for nodes that are not part of the text and for offsets outside the node.
   */
  offsetAt(node: Text, offset: number): number | undefined {
    const owner = this.index.owners.get(node);
    const block = owner === undefined ? undefined : this.blocks[owner];
    const entry = block?.nodes.get(node);
    if (owner === undefined || block === undefined || entry === undefined) return undefined;
    if (!(offset >= 0 && offset <= node.length)) return undefined;
    return (this.starts[owner] ?? 0) + offsetWithin(block.segments, entry, offset);
  }

  /** The page's ranges for a stretch of text, one a block. Empty where the stretch is empty or outside the text. */
  rangesFor(start: number, end: number): TextRange[] {
    const ranges: TextRange[] = [];
    for (let index = Math.max(0, this.blockAt(start)); index < this.blocks.length; index += 1) {
      const from = this.starts[index] ?? 0;
      if (from >= end) break;
      ranges.push(...rangesWithin(this.blocks[index]?.segments ?? [], start - from, end - from));
    }
    return ranges;
  }

  /** Is this node part of the text? */
  has(node: Text): boolean {
    return this.index.owners.has(node);
  }
}

function offsetWithin(segments: readonly Segment[], entry: NodeEntry, offset: number): number {
  if (entry.first === entry.end) return entry.text;
  const at = (index: number) => segments[entry.first + index]?.offset ?? 0;
  const index = lastAtMost(entry.end - entry.first, offset, at);
  const before = index < 0 ? undefined : segments[entry.first + index];
  if (before !== undefined && offset < before.offset + before.length) return before.text + offset - before.offset;
  const next = entry.first + index + 1 < entry.end ? segments[entry.first + index + 1] : undefined;
  if (next !== undefined) return next.text;
  return before === undefined ? entry.text : before.text + before.length;
}

/** Ranges of a stretch given in offsets of the block: one, or one for each tree that it reaches into. */
function rangesWithin(segments: readonly Segment[], start: number, end: number): TextRange[] {
  const ranges: TextRange[] = [];
  let open: TextRange | undefined;
  for (
    let index = Math.max(
      0,
      lastAtMost(segments.length, start, (at) => segments[at]?.text ?? 0),
    );
    index < segments.length;
    index += 1
  ) {
    const segment = segments[index];
    if (segment === undefined || segment.text >= end) break;
    const from = Math.max(start, segment.text) - segment.text;
    const to = Math.min(end, segment.text + segment.length) - segment.text;
    if (from >= to) continue;
    if (open === undefined || segment.cutBefore) {
      open = { startNode: segment.node, startOffset: segment.offset + from, endNode: segment.node, endOffset: segment.offset + to };
      ranges.push(open);
    } else {
      open.endNode = segment.node;
      open.endOffset = segment.offset + to;
    }
  }
  return ranges;
}
